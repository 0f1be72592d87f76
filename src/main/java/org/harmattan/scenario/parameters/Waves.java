package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Coordinated attacks (mechanism 14). */
public record Waves(
    @Parameter(
            says = "waves a year that a fully tied and free network undertakes",
            unit = "per year",
            value = 4,
            min = 0,
            max = 100,
            source = "assumption")
        double perYear,
    @Parameter(
            says = "state control below which cells move freely",
            unit = "1",
            value = 0.25,
            min = 0,
            max = 1,
            source = "model design")
        double freeControl) {}
