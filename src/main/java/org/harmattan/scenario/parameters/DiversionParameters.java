package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Allocation of mobile forces (mechanism 19). */
public record DiversionParameters(
    @Parameter(
            says = "how sharply allocation follows perceived threat",
            unit = "1",
            value = 1,
            min = 0.1,
            max = 4,
            source = "model design: .5-2")
        double threatExponent,
    @Parameter(
            says = "time in which perceived threat fades to 1/e",
            unit = "days",
            value = 90,
            min = 5,
            max = 720,
            source = "assumption")
        double memoryDays,
    @Parameter(
            says = "days before a reserve moves",
            unit = "days",
            value = 14,
            min = 0,
            max = 90,
            whole = true,
            source = "model design: 5-30")
        double reserveDelayDays,
    @Parameter(
            says = "mean time between orders to a mobile unit",
            unit = "days",
            value = 60,
            min = 7,
            max = 720,
            source = "assumption")
        double redeploymentDays,
    @Parameter(
            says = "weight of a force's own bases against perceived threat",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 10,
            source = "assumption")
        double homeWeight,
    @Parameter(
            says =
                "distance from its nearest base at which a foreign force goes where 1/e of its threat would send it",
            unit = "km",
            value = 120,
            min = 10,
            max = 3000,
            source =
                "assumption: missions act around their bases, none of which lay in the south or west")
        double missionKm,
    @Parameter(
            says = "further pull of thinly guarded localities on the cells of a fully pressed bloc",
            unit = "1",
            value = 1,
            min = 0,
            max = 10,
            source = "assumption: the strategy that the UN and the press describe")
        double frontOpening) {}
