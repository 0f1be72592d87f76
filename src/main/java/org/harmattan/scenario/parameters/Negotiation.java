package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Talks between the state and a bloc that offers them (mechanism 22). */
public record Negotiation(
    @Parameter(
            says = "hazard of acceptance when both sides are weary, under a policy of negotiation",
            unit = "per month",
            value = 0.25,
            min = 0,
            max = 5,
            source = "assumption, as is every effect of talks")
        double acceptancePerMonth,
    @Parameter(
            says = "hazard that a truce made by talks breaks",
            unit = "per month",
            value = 0.04,
            min = 0,
            max = 5,
            source = "assumption")
        double breakdownPerMonth,
    @Parameter(
            says = "share of loose cells that would go over to a rival as strong as all",
            unit = "1",
            value = 0.4,
            min = 0,
            max = 1,
            source = "assumption")
        double defectingShare,
    @Parameter(
            says = "cohesion of the cells of a bloc that talks",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 1,
            source = "assumption")
        double cohesion,
    @Parameter(
            says = "time in which losses are forgotten to 1/e",
            unit = "months",
            value = 12,
            min = 1,
            max = 120,
            source = "assumption")
        double lossMemoryMonths,
    @Parameter(
            says = "legitimacy that acceptance costs those in power",
            unit = "1",
            value = 0.03,
            min = 0,
            max = 1,
            source = "assumption")
        double legitimacyCost) {}
