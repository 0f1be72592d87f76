package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Backlash against perpetrators (mechanism 7). */
public record BacklashParameters(
    @Parameter(
            says = "share of a perpetrator's followers who leave per unit of harm",
            unit = "1",
            value = 0.08,
            min = 0,
            max = 1,
            source = "Condra & Shapiro 2012 (abstract)")
        double perHarm,
    @Parameter(
            says = "time in which the memory of harm fades to 1/e",
            unit = "days",
            value = 18,
            min = 1,
            max = 365,
            source = "Condra & Shapiro 2012 (abstract): 7-28")
        double memoryDays,
    @Parameter(
            says = "share of harm felt in each adjacent locality",
            unit = "1",
            value = 0.1,
            min = 0,
            max = 1,
            source = "assumption")
        double spillShare) {}
