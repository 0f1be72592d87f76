package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Cells sent far off to found a new home (mechanism 27). */
public record Founding(
    @Parameter(
            says = "cells that a well coordinated bloc of many fighters sends far off",
            unit = "per year",
            value = 2,
            min = 0,
            max = 50,
            source = "assumption: cells in the south in 2015-16, the west from 2018")
        double perYear,
    @Parameter(
            says = "fighters of a bloc at which it sends half as many",
            unit = "fighters",
            value = 1000,
            min = 1,
            max = 100000,
            source = "assumption")
        double halfFighters,
    @Parameter(
            says = "fewest fighters of such a cell",
            unit = "fighters",
            value = 10,
            min = 1,
            max = 200,
            whole = true,
            source = "assumption: some tens of men were known in the south in 2015")
        double leastFighters,
    @Parameter(
            says = "most fighters of such a cell",
            unit = "fighters",
            value = 20,
            min = 1,
            max = 200,
            whole = true,
            source = "assumption")
        double mostFighters,
    @Parameter(
            says = "distance at which the odds of a place fall to 1/e",
            unit = "km",
            value = 300,
            min = 20,
            max = 3000,
            source = "assumption")
        double rangeKm) {}
