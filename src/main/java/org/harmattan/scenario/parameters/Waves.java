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
        double freeControl,
    @Parameter(
            says = "distance from its leader within which a cell can join a wave",
            unit = "km",
            value = 400,
            min = 10,
            max = 3000,
            source = "assumption: the six attacks of July 2022 lay up to some 400 km apart")
        double rangeKm,
    @Parameter(
            says = "attacks of one wave at most",
            unit = "attacks",
            value = 6,
            min = 2,
            max = 50,
            source = "six on one morning of July 2022")
        double mostAttacks,
    @Parameter(
            says = "days in which the cells of a wave gather, in the open",
            unit = "days",
            value = 3,
            min = 0,
            max = 60,
            whole = true,
            source = "assumption")
        double massingDays,
    @Parameter(
            says = "how much more a wave aims at the state's own units than a cell alone does",
            unit = "1",
            value = 20,
            min = 1,
            max = 1000,
            source = "assumption: the six attacks of July 2022 were all on the state")
        double stateFactor) {}
