package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Contagion of organised presence (mechanisms 1 and 3). */
public record Contagion(
    @Parameter(
            says =
                "presences that one presence makes in a susceptible country, at the start of the run",
            unit = "1",
            value = 1.6,
            min = 0,
            max = 20,
            source =
                "Zhukov 2012; Toft & Zhukov 2012 (abstracts): transferred prior 0.8-3 and wider")
        double basicReproductionNumber,
    @Parameter(
            says = "rate at which a presence without cells dies out",
            unit = "per month",
            value = 0.05,
            min = 0.001,
            max = 1,
            source = "Zhukov 2012 (abstract): transferred prior 0.02-0.3")
        double clearancePerMonth,
    @Parameter(
            says = "further clearance where deterrence is complete",
            unit = "per month",
            value = 0.25,
            min = 0,
            max = 3,
            source = "assumption")
        double clearanceByForcePerMonth,
    @Parameter(
            says = "presences that arise without a neighbour in a locality of mean population",
            unit = "per month",
            value = 5e-05,
            min = 0,
            max = 0.05,
            source = "assumption")
        double introductionPerMonth,
    @Parameter(
            says = "probability that a source cell splits instead of moving away",
            unit = "1",
            value = 0.6,
            min = 0,
            max = 1,
            source = "Schutte & Weidmann 2011; Zhukov 2012 (abstracts): both must be possible")
        double splitProbability) {}
