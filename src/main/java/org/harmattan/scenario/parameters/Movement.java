package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Movement of cells. */
public record Movement(
    @Parameter(
            says = "moves of an average cell",
            unit = "per month",
            value = 0.25,
            min = 0,
            max = 10,
            source = "assumption")
        double movesPerMonth,
    @Parameter(
            says = "mean distance of a move by road",
            unit = "km",
            value = 60,
            min = 5,
            max = 500,
            source = "assumption")
        double scaleKm,
    @Parameter(
            says = "pull of remote or sanctuary localities after dispersal",
            unit = "1",
            value = 3,
            min = 0,
            max = 20,
            source = "assumption")
        double refugeWeight,
    @Parameter(
            says = "people at which a locality exerts half of its pull",
            unit = "people",
            value = 3000,
            min = 1,
            max = 1000000,
            source = "assumption")
        double halfPeople,
    @Parameter(
            says = "pull of a locality without people",
            unit = "1",
            value = 0.02,
            min = 0,
            max = 1,
            source = "assumption")
        double emptyPull) {}
