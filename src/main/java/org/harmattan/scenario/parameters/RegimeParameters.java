package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Legitimacy (mechanism 21). */
public record RegimeParameters(
    @Parameter(
            says = "legitimacy at the start",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 1,
            fixed = "it is set on the first day",
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
        double recoveryPerMonth,
    @Parameter(
            says = "legitimacy lost by a strike at the capital, beside its deaths",
            unit = "1",
            value = 0.03,
            min = 0,
            max = 1,
            source = "assumption")
        double strikeLoss,
    @Parameter(
            says = "legitimacy gained per hundred announced enemy deaths next to the capital",
            unit = "1",
            value = 0.005,
            min = 0,
            max = 1,
            source = "assumption")
        double victoryGain,
    @Parameter(
            says = "change of the budget for services per unit of legitimacy",
            unit = "1",
            value = 0.4,
            min = 0,
            max = 2,
            source = "assumption")
        double budgetSensitivity,
    @Parameter(
            says = "hazard of a coup against a regime without legitimacy; 0: coups by date only",
            unit = "per year",
            value = 0,
            min = 0,
            max = 10,
            source = "three cases cannot identify one")
        double coupHazardPerYear,
    @Parameter(
            says = "change of legitimacy by a coup that comes by hazard",
            unit = "1",
            value = 0.05,
            min = -1,
            max = 1,
            source = "assumption")
        double coupLegitimacy,
    @Parameter(
            says = "days in which command stalls after such a coup",
            unit = "days",
            value = 14,
            min = 0,
            max = 365,
            whole = true,
            source = "assumption")
        double coupParalysisDays,
    @Parameter(
            says = "months after which the command reviews where it sends its forces; 0: always",
            unit = "months",
            value = 0,
            min = 0,
            max = 600,
            source = "assumption: 600 is a command that never learns")
        double reviewMonths) {}
