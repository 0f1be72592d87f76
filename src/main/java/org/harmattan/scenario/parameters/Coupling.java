package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Coupling of localities along roads (mechanism 2). */
public record Coupling(
    @Parameter(
            says = "distance by road at which coupling falls to 1/e",
            unit = "km",
            value = 60,
            min = 10,
            max = 300,
            fixed = "distances are prepared with it",
            source = "Zhukov 2012 (abstract); near repeats at 20 km (PNAS 2019, abstract): 20-100")
        double rangeKm,
    @Parameter(
            says = "pull of populous localities",
            unit = "1",
            value = 0,
            min = 0,
            max = 1,
            fixed = "distances are prepared with it",
            source = "assumption; 0 keeps the thinly peopled north connected")
        double populationExponent,
    @Parameter(
            says = "coupling below this share of the strongest possible is left out",
            unit = "1",
            value = 0.01,
            min = 0.001,
            max = 0.2,
            fixed = "distances are prepared with it",
            source = "numerical")
        double cutoffWeight) {}
