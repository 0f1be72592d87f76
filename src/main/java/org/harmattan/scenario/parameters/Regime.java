package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Legitimacy (mechanism 21). */
public record Regime(
    @Parameter(
            says = "legitimacy at the start",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 1,
            source = "assumption")
        double initialLegitimacy,
    @Parameter(
            says = "legitimacy lost per hundred announced deaths next to the capital",
            unit = "1",
            value = 0.05,
            min = 0,
            max = 1,
            source = "assumption")
        double lossWeight,
    @Parameter(
            says = "distance from the capital at which a loss weighs 1/e",
            unit = "km",
            value = 300,
            min = 10,
            max = 3000,
            source = "assumption")
        double distanceLengthKm,
    @Parameter(
            says = "return of legitimacy to its initial value",
            unit = "per month",
            value = 0.02,
            min = 0,
            max = 1,
            source = "assumption")
        double recoveryPerMonth) {}
