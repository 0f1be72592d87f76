package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Displacement and return (mechanism 17). */
public record DisplacementParameters(
    @Parameter(
            says = "share of a locality's people who leave per unit of harm",
            unit = "1",
            value = 0.02,
            min = 0,
            max = 1,
            source = "assumption")
        double perHarm,
    @Parameter(
            says =
                "share of a locality's people who leave per unit of control that the state's enemies gain",
            unit = "1",
            value = 1,
            min = 0,
            max = 5,
            source = "assumption: in 2012 people left before they were harmed")
        double perNewRule,
    @Parameter(
            says = "time over which people remember who ruled",
            unit = "months",
            value = 6,
            min = 0.1,
            max = 60,
            source = "assumption")
        double ruleMemoryMonths,
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
            value = 0.1,
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
        double quietFear,
    @Parameter(
            says = "distance from a border within which some cross it",
            unit = "km",
            value = 60,
            min = 0,
            max = 500,
            source = "assumption")
        double borderKm,
    @Parameter(
            says = "pull of a safe destination without state service",
            unit = "1",
            value = 0.2,
            min = 0.001,
            max = 10,
            source = "assumption")
        double unservedPull,
    @Parameter(
            says = "destinations among which the leavers of a place and day spread",
            unit = "places",
            value = 3,
            min = 1,
            max = 50,
            whole = true,
            source = "assumption")
        double destinations) {}
