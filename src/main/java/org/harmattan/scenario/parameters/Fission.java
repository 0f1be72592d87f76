package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Fission and fusion of cells (mechanism 15). */
public record Fission(
    @Parameter(
            says = "rate at which a large cell fragments",
            unit = "per month",
            value = 0.05,
            min = 0,
            max = 1,
            source = "Bohorquez et al. 2009 (abstract): .01-.1")
        double fragmentPerMonth,
    @Parameter(
            says = "rate at which two cells of a group in one locality merge",
            unit = "per month",
            value = 0.3,
            min = 0,
            max = 5,
            source = "Bohorquez et al. 2009 (abstract)")
        double mergePerMonth,
    @Parameter(
            says = "rate at which cells near each other mass for an attack",
            unit = "per month",
            value = 0.1,
            min = 0,
            max = 5,
            source = "assumption")
        double massingPerMonth) {}
