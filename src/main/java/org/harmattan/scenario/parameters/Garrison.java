package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** How garrisons give way and come back. */
public record Garrison(
    @Parameter(
            says = "ratio of hostile to own reach from which a garrison feels pressed",
            unit = "1",
            value = 0.5,
            min = 0.01,
            max = 10,
            source = "assumption")
        double pressedRatio,
    @Parameter(
            says = "largest ratio that still speeds up the loss of cohesion",
            unit = "1",
            value = 5,
            min = 1,
            max = 100,
            source = "assumption")
        double pressureCap,
    @Parameter(
            says = "cohesion regained while not pressed",
            unit = "per day",
            value = 0.004,
            min = 0,
            max = 1,
            source = "assumption")
        double recoveryPerDay,
    @Parameter(
            says = "mean time until a lost base that is safe is taken back without foreign troops",
            unit = "days",
            value = 365,
            min = 1,
            max = 10000,
            source = "assumption")
        double returnAloneDays,
    @Parameter(
            says = "mean time of that with foreign troops at hand",
            unit = "days",
            value = 30,
            min = 1,
            max = 10000,
            source = "assumption")
        double returnWithAlliesDays,
    @Parameter(
            says = "days of the march back",
            unit = "days",
            value = 3,
            min = 0,
            max = 60,
            whole = true,
            source = "assumption")
        double returnMarchDays,
    @Parameter(
            says = "cohesion above the threshold of collapse that a unit has after it withdrew",
            unit = "1",
            value = 0.2,
            min = 0,
            max = 1,
            source = "assumption")
        double cohesionAfterRetreat,
    @Parameter(
            says =
                "how much the loss of cohesion by a coup differs among units: the loss times 1 - this to 1 + this",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 1,
            source = "assumption")
        double coupLossSpread) {}
