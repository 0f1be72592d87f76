package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Births and deaths from other causes. */
public record Nature(
    @Parameter(
            says = "weight of the censuses' growth by region: 1 follows 2009-2022, 0 none",
            unit = "1",
            value = 1,
            min = 0,
            max = 1,
            fixed = "it is set on the first day",
            source = "RGPH 2009 and 2022")
        double naturalGrowthWeight) {}
