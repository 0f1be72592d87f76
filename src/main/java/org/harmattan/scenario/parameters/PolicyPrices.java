package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** What policies do, and what they cost. */
public record PolicyPrices(
    @Parameter(
            says = "share of events that censorship hides",
            unit = "1",
            value = 0.4,
            min = 0,
            max = 1,
            source = "assumption")
        double censoredShare,
    @Parameter(
            says = "legitimacy that censorship costs in the long run",
            unit = "1",
            value = 0.02,
            min = 0,
            max = 1,
            source = "assumption")
        double censorshipCost,
    @Parameter(
            says = "distance from the capital within which closed livestock markets are felt",
            unit = "km",
            value = 150,
            min = 0,
            max = 1000,
            source = "assumption")
        double marketRangeKm,
    @Parameter(
            says = "reach of strikes at the capital while livestock markets are closed",
            unit = "1",
            value = 0.7,
            min = 0,
            max = 1,
            source = "assumption")
        double marketReach,
    @Parameter(
            says = "recruitment around the capital while livestock markets are closed",
            unit = "1",
            value = 0.85,
            min = 0,
            max = 1,
            source = "assumption")
        double marketRecruitment,
    @Parameter(
            says = "grievance that closed livestock markets add around the capital",
            unit = "1",
            value = 0.05,
            min = 0,
            max = 1,
            source = "assumption")
        double marketGrievance,
    @Parameter(
            says = "attacks in towns under a curfew",
            unit = "1",
            value = 0.7,
            min = 0,
            max = 1,
            source = "assumption")
        double curfewAttacks,
    @Parameter(
            says = "grievance that a curfew adds in towns",
            unit = "1",
            value = 0.03,
            min = 0,
            max = 1,
            source = "assumption")
        double curfewGrievance,
    @Parameter(
            says = "service sustained under a fuel blockade",
            unit = "1",
            value = 0.8,
            min = 0,
            max = 1,
            source = "assumption")
        double blockadeService,
    @Parameter(
            says = "operations of the army under a fuel blockade",
            unit = "1",
            value = 0.75,
            min = 0,
            max = 1,
            source = "assumption")
        double blockadeOperations,
    @Parameter(
            says = "share of the orders to mobile units that convoys take up under a fuel blockade",
            unit = "1",
            value = 0.25,
            min = 0,
            max = 1,
            source = "assumption")
        double convoyShare,
    @Parameter(
            says = "followers that a blockading bloc wins, relative to else",
            unit = "1",
            value = 0.9,
            min = 0,
            max = 1,
            source = "assumption")
        double blockadeResentment,
    @Parameter(
            says =
                "legitimacy that a fuel blockade costs those who do not lift it, in the long run",
            unit = "1",
            value = 0.1,
            min = 0,
            max = 1,
            source = "assumption: queues, closed schools and dear goods are laid to the government")
        double blockadeLegitimacy,
    @Parameter(
            says = "budget under a fuel blockade",
            unit = "1",
            value = 0.85,
            min = 0,
            max = 1,
            source = "assumption: gold, customs and the fuel tax fall off")
        double blockadeBudget,
    @Parameter(
            says = "operations of the army while services come first",
            unit = "1",
            value = 0.85,
            min = 0,
            max = 1,
            source = "assumption")
        double servicesFirstOperations,
    @Parameter(
            says = "hazard of local pacts where the state lets them, relative to else",
            unit = "1",
            value = 3,
            min = 1,
            max = 100,
            source = "assumption")
        double pactPolicyFactor,
    @Parameter(
            says = "pressure for a pact even without a siege, where the state lets them",
            unit = "1",
            value = 0.2,
            min = 0,
            max = 1,
            source = "assumption")
        double pactPolicySiege) {}
