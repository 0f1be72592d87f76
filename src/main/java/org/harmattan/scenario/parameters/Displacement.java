package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Displacement and return (mechanism 17). */
public record Displacement(
    @Parameter(
            says = "share of a locality's people who leave per unit of harm",
            unit = "1",
            value = 0.02,
            min = 0,
            max = 1,
            source = "assumption")
        double perHarm,
    @Parameter(
            says = "fall of a destination's pull with distance",
            unit = "1",
            value = 1,
            min = 0,
            max = 4,
            source = "assumption: destinations in proportion to score / distance")
        double distanceExponent,
    @Parameter(
            says = "share of leavers near a border who cross it",
            unit = "1",
            value = 0.3,
            min = 0,
            max = 1,
            source = "assumption")
        double abroadShare,
    @Parameter(
            says = "share of the displaced who return once it is quiet",
            unit = "per month",
            value = 0.05,
            min = 0,
            max = 1,
            source = "model design: a few % to 11 %")
        double returnPerMonth,
    @Parameter(
            says = "fear below which a place counts as quiet",
            unit = "1",
            value = 0.1,
            min = 0,
            max = 1,
            source = "assumption")
        double quietFear) {}
