package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Attacks that make attacks likelier (mechanism 13, diagnostic). */
public record Excitation(
    @Parameter(
            says = "attacks that one attack triggers near it",
            unit = "1",
            value = 0.3,
            min = 0,
            max = 0.95,
            source = "Lewis et al. 2012 (abstract)")
        double branchingRatio,
    @Parameter(
            says = "time in which an attack is forgotten to 1/e",
            unit = "days",
            value = 14,
            min = 1,
            max = 365,
            source = "Lewis et al. 2012 (abstract)")
        double memoryDays) {}
