package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** The tail of violence against civilians (mechanism 11c). */
public record Massacres(
    @Parameter(
            says =
                "share of the events of a large unit without any discipline that become massacres",
            unit = "1",
            value = 0.05,
            min = 0,
            max = 1,
            source = "P5 of the record 2012-2019: events of 25 and of 50 deaths and more")
        double share,
    @Parameter(
            says = "strength of a unit at which half of that share is reached",
            unit = "fighters",
            value = 50,
            min = 1,
            max = 10000,
            source = "assumption")
        double halfStrength,
    @Parameter(
            says = "exponent of the tail",
            unit = "1",
            value = 1.2,
            min = 0.3,
            max = 5,
            source = "P5 of the record 2012-2019: density falls with about 2.4 above 10 deaths")
        double exponent,
    @Parameter(
            says = "deaths of the smallest massacre",
            unit = "deaths",
            value = 12,
            min = 1,
            max = 1000,
            source = "assumption")
        double leastDeaths,
    @Parameter(
            says = "no massacre is larger",
            unit = "deaths",
            value = 400,
            min = 1,
            max = 10000,
            source = "assumption: the largest reported event of the years since 2012 is of 300-500")
        double mostDeaths) {}
