package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Columns and their ambush (mechanism 8b). */
public record ColumnParameters(
    @Parameter(
            says = "units of an offensive that march together at most",
            unit = "units",
            value = 4,
            min = 1,
            max = 50,
            whole = true,
            source = "assumption: columns of some hundreds of men, as toward Kidal and Tinzaouaten")
        double mostUnits,
    @Parameter(
            says = "cells that lie in wait for a column together at most",
            unit = "cells",
            value = 8,
            min = 1,
            max = 100,
            whole = true,
            source = "assumption")
        double mostCells,
    @Parameter(
            says = "distance from a column within which cells join its ambush",
            unit = "km",
            value = 60,
            min = 0,
            max = 500,
            source = "assumption: as the range of attacks")
        double joinKm,
    @Parameter(
            says = "distance from its base at which an ambush costs a column twice as much",
            unit = "km",
            value = 150,
            min = 10,
            max = 5000,
            source = "assumption; Boulding 1962 on the loss of strength with distance")
        double doublingKm) {}
