package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Attacks, attrition and accuracy (mechanisms 8, 9, 10). */
public record Combat(
    @Parameter(
            says = "attacks of an average cell on a target in full view",
            unit = "per month",
            value = 0.35,
            min = 0,
            max = 20,
            source = "fitted by hand on 2012-2019")
        double attacksPerMonth,
    @Parameter(
            says = "how far from its locality a cell attacks",
            unit = "km",
            value = 40,
            min = 5,
            max = 200,
            fixed = "distances are prepared with it",
            source = "assumption")
        double attackRangeKm,
    @Parameter(
            says = "operations of a security unit against a cell it knows of",
            unit = "per month",
            value = 0.5,
            min = 0,
            max = 20,
            source = "fitted by hand on 2012-2019")
        double operationsPerMonth,
    @Parameter(
            says = "how far from its locality a security unit operates",
            unit = "km",
            value = 60,
            min = 5,
            max = 300,
            fixed = "distances are prepared with it",
            source = "assumption")
        double operationRangeKm,
    @Parameter(
            says = "range of mobile foreign units relative to that",
            unit = "1",
            value = 2,
            min = 1,
            max = 10,
            source = "assumption: air mobility")
        double foreignRangeFactor,
    @Parameter(
            says = "share of the smaller side's strength put at risk in a median encounter",
            unit = "1",
            value = 0.04,
            min = 0.001,
            max = 1,
            source = "P5 of the record 2012-2019")
        double intensityMedian,
    @Parameter(
            says = "standard deviation of the log of intensity",
            unit = "1",
            value = 1.1,
            min = 0,
            max = 3,
            source = "P5 of the record 2012-2019")
        double intensitySpread,
    @Parameter(
            says = "losses of the attacked relative to the attacker",
            unit = "1",
            value = 1.6,
            min = 0.1,
            max = 10,
            source = "Deitchman 1962: the ambusher fires aimed")
        double attackerAdvantage,
    @Parameter(
            says = "accuracy of the state next to its base",
            unit = "1",
            value = 0.35,
            min = 0.01,
            max = 1,
            source = "Kress & Szechtman 2009: 0.05-0.6")
        double accuracyAtBase,
    @Parameter(
            says = "distance at which accuracy falls to 1/e",
            unit = "km",
            value = 200,
            min = 50,
            max = 1000,
            source = "Schutte 2017: 100-600")
        double accuracyLengthKm,
    @Parameter(
            says = "accuracy gained where all support the state",
            unit = "1",
            value = 0.3,
            min = 0,
            max = 1,
            source = "Berman, Shapiro & Felter 2011 (abstract)")
        double tipsPerSupport,
    @Parameter(
            says = "accuracy gained from service",
            unit = "1",
            value = 0.1,
            min = 0,
            max = 1,
            source = "Berman, Shapiro & Felter 2011 (abstract)")
        double tipsPerService,
    @Parameter(
            says = "how much fear of the armed group silences tips",
            unit = "1",
            value = 0.8,
            min = 0,
            max = 1,
            source = "Berman, Shapiro & Felter 2011 (abstract)")
        double fearSilences,
    @Parameter(
            says = "local force ratio beyond which a cell disperses",
            unit = "1",
            value = 4,
            min = 1,
            max = 50,
            source = "assumption")
        double dispersalRatio,
    @Parameter(
            says = "share of fighters a dispersing cell keeps on average",
            unit = "1",
            value = 0.4,
            min = 0.2,
            max = 0.6,
            source = "model design: 20-60 %")
        double dispersalKept,
    @Parameter(
            says = "cohesion below which a unit withdraws or dissolves",
            unit = "1",
            value = 0.3,
            min = 0,
            max = 1,
            source = "assumption: the north of 2012 was lost so")
        double collapseCohesion,
    @Parameter(
            says = "cohesion lost a day by a unit that faces hostile reach equal to its own",
            unit = "per day",
            value = 0.03,
            min = 0,
            max = 1,
            source = "assumption")
        double cohesionLossPerDay,
    @Parameter(
            says = "cohesion lost by every unit of the state when those in power are overthrown",
            unit = "1",
            value = 0.35,
            min = 0,
            max = 1,
            source = "assumption: within days of 2012-03-22 the north was lost")
        double coupCohesionLoss,
    @Parameter(
            says = "share of soldiers who desert when a unit collapses",
            unit = "1",
            value = 0.4,
            min = 0,
            max = 1,
            source = "assumption")
        double desertion,
    @Parameter(
            says = "accuracy of a cell's fire: it chooses place and time",
            unit = "1",
            value = 0.9,
            min = 0,
            max = 1,
            source = "Deitchman 1962: the ambusher fires aimed")
        double cellAccuracy,
    @Parameter(
            says = "share of stray fire that kills somebody",
            unit = "1",
            value = 0.15,
            min = 0,
            max = 1,
            source = "assumption")
        double bystanderShare,
    @Parameter(
            says = "how much more exposed a governing or massed cell is than a hidden one",
            unit = "1",
            value = 5,
            min = 1,
            max = 50,
            source = "assumption")
        double openExposure,
    @Parameter(
            says = "attacks of an open cell relative to a hidden one",
            unit = "1",
            value = 1.5,
            min = 0,
            max = 20,
            source = "assumption")
        double openAttackFactor,
    @Parameter(
            says = "hostile reach that halves the pull of a locality on cells",
            unit = "fighters",
            value = 150,
            min = 1,
            max = 5000,
            source = "assumption")
        double exposureScale) {}
