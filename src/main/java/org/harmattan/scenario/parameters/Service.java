package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** State service. */
public record Service(
    @Parameter(
            says = "relaxation where service is above what the state sustains",
            unit = "per month",
            value = 0.5,
            min = 0,
            max = 3,
            source = "model design: about .5")
        double declinePerMonth,
    @Parameter(
            says = "relaxation where it is below",
            unit = "per month",
            value = 0.04,
            min = 0,
            max = 1,
            source = "model design: about .04")
        double growthPerMonth,
    @Parameter(
            says = "service where the nearest town is at hand",
            unit = "1",
            value = 0.85,
            min = 0,
            max = 1,
            fixed = "it is set on the first day",
            source = "assumption")
        double atTown,
    @Parameter(
            says = "distance from towns, weighted by their size, at which service falls to 1/e",
            unit = "km",
            value = 120,
            min = 10,
            max = 1000,
            fixed = "it is set on the first day",
            source = "assumption")
        double remotenessLengthKm,
    @Parameter(
            says = "service growth under a policy of services first, relative to else",
            unit = "1",
            value = 3,
            min = 1,
            max = 20,
            source = "assumption")
        double servicesFirstFactor,
    @Parameter(
            says = "service sustained under a policy of services first, relative to else",
            unit = "1",
            value = 1.4,
            min = 1,
            max = 5,
            source = "assumption")
        double servicesFirstBudget) {}
