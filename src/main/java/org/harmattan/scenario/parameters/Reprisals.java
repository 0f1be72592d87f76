package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Communal reprisals (mechanism 11b). */
public record Reprisals(
    @Parameter(
            says = "time in which unavenged harm fades to 1/e",
            unit = "months",
            value = 18,
            min = 1,
            max = 240,
            source = "assumption")
        double ledgerMemoryMonths,
    @Parameter(
            says = "events per unit of unavenged harm and month",
            unit = "per month",
            value = 0.05,
            min = 0,
            max = 5,
            source = "assumption; level fitted by hand on 2012-2019")
        double eventsPerLedgerMonth,
    @Parameter(
            says = "share of harm by an armed group that is blamed on its community",
            unit = "1",
            value = 0.35,
            min = 0,
            max = 1,
            source = "assumption")
        double blameShare,
    @Parameter(
            says = "militia fighters raised per unit of unavenged harm and month",
            unit = "fighters",
            value = 0.6,
            min = 0,
            max = 100,
            source = "assumption")
        double mobilisationPerLedger,
    @Parameter(
            says = "militia fighters per person of a community, at most",
            unit = "1",
            value = 0.002,
            min = 0,
            max = 0.1,
            source = "assumption: some thousands in all")
        double ceilingShare,
    @Parameter(
            says = "deaths in a median reprisal",
            unit = "deaths",
            value = 4,
            min = 0.5,
            max = 50,
            source = "P5 and P7 of the record 2012-2019")
        double medianDeaths,
    @Parameter(
            says = "standard deviation of the log of deaths",
            unit = "1",
            value = 1.1,
            min = 0,
            max = 3,
            source = "P5 of the record 2012-2019")
        double deathsSpread,
    @Parameter(
            says = "people at which a locality sees half of the reprisals of a populous one",
            unit = "people",
            value = 2000,
            min = 1,
            max = 1000000,
            source = "assumption")
        double halfPeople,
    @Parameter(
            says = "most deaths for each fighter of the militia",
            unit = "deaths",
            value = 3,
            min = 0.1,
            max = 100,
            source = "assumption")
        double deathsPerFighter,
    @Parameter(
            says = "unavenged harm below which nobody acts",
            unit = "deaths",
            value = 0.5,
            min = 0,
            max = 100,
            source = "assumption")
        double smallestLedger,
    @Parameter(
            says = "farthest a militia recruits from its bases",
            unit = "km",
            value = 250,
            min = 1,
            max = 2000,
            source = "assumption")
        double recruitingKm,
    @Parameter(
            says = "size of a militia cell from which recruits form another, in its usual sizes",
            unit = "1",
            value = 4,
            min = 1,
            max = 100,
            source = "assumption")
        double fullCellSizes,
    @Parameter(
            says = "unavenged harm that a death in a reprisal settles",
            unit = "1",
            value = 0.33,
            min = 0,
            max = 1,
            source = "assumption; 1: a death for a death")
        double settledShare,
    @Parameter(
            says =
                "share of those raised who join insurgents of their community instead, where any are near",
            unit = "1",
            value = 0.8,
            min = 0,
            max = 1,
            source =
                "assumption: herders joined Katiba Macina for protection, Benjaminsen & Ba 2018 (abstract)")
        double insurgentShare,
    @Parameter(
            says = "grievance that much unavenged harm adds to a community's readiness to join",
            unit = "1",
            value = 0.05,
            min = 0,
            max = 1,
            source = "assumption")
        double wrongedGrievance,
    @Parameter(
            says = "unavenged harm at which 63 % of that is reached",
            unit = "deaths",
            value = 20,
            min = 1,
            max = 1000,
            source = "assumption")
        double wrongedScale) {}
