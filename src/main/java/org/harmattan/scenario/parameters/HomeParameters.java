package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Home areas of groups (mechanism 26). */
public record HomeParameters(
    @Parameter(
            says = "distance from home at which a place draws a group's cells half as much",
            unit = "km",
            value = 90,
            min = 5,
            max = 1000,
            source = "assumption: katibas have documented home areas of some cercles")
        double movingKm,
    @Parameter(
            says = "distance from home at which a group finds half as many recruits",
            unit = "km",
            value = 90,
            min = 5,
            max = 1000,
            source = "assumption")
        double recruitingKm,
    @Parameter(
            says = "spread of a home that was founded",
            unit = "km",
            value = 30,
            min = 0,
            max = 300,
            source = "assumption: as the bases of the scenario's groups")
        double foundedSpreadKm) {}
