package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Strikes at the capital (mechanism 20). */
public record Capital(
    @Parameter(
            says = "strikes a year with full reach, coordination and no guard",
            unit = "per year",
            value = 1.5,
            min = 0,
            max = 50,
            source = "assumption")
        double perYear,
    @Parameter(
            says = "time in which alertness fades to 1/e",
            unit = "years",
            value = 2,
            min = 0.1,
            max = 20,
            source = "assumption: guards grow lax in quiet years")
        double guardMemoryYears,
    @Parameter(
            says = "factor on anniversaries and symbolic dates",
            unit = "1",
            value = 3,
            min = 1,
            max = 20,
            source = "assumption")
        double salience,
    @Parameter(
            says = "distance by road at which fighters count 1/e for a strike",
            unit = "km",
            value = 200,
            min = 10,
            max = 3000,
            source = "assumption")
        double reachKm,
    @Parameter(
            says = "fighters, so weighted, with half of full reach",
            unit = "fighters",
            value = 100,
            min = 1,
            max = 10000,
            source = "assumption")
        double halfFighters,
    @Parameter(
            says = "alertness of the guard at the start",
            unit = "1",
            value = 0.3,
            min = 0,
            max = 1,
            fixed = "it is set on the first day",
            source = "assumption")
        double initialGuard,
    @Parameter(
            says = "share of the gap to full alertness that a strike closes",
            unit = "1",
            value = 0.7,
            min = 0,
            max = 1,
            source = "assumption")
        double alarm,
    @Parameter(
            says = "share of orders that keep mobile forces at the capital under full alertness",
            unit = "1",
            value = 0.2,
            min = 0,
            max = 1,
            source = "assumption")
        double guardShare,
    @Parameter(
            says = "distance from the capital within which targets lie",
            unit = "km",
            value = 40,
            min = 0,
            max = 200,
            source = "assumption: Kati lies 15 km away")
        double areaKm,
    @Parameter(
            says = "days for which a symbolic date or a boast counts",
            unit = "days",
            value = 4,
            min = 1,
            max = 60,
            source = "Bamako 2024: a day after an anniversary")
        double salienceDays,
    @Parameter(
            says = "announced enemy deaths of one event that count as a boast",
            unit = "deaths",
            value = 40,
            min = 1,
            max = 1000,
            source = "assumption")
        double boastDeaths,
    @Parameter(
            says = "median deaths of those in power in a strike that surprises the guard",
            unit = "deaths",
            value = 12,
            min = 1,
            max = 500,
            source = "assumption: from a few to more than 70")
        double medianDeaths,
    @Parameter(
            says = "standard deviation of the log of those deaths",
            unit = "1",
            value = 1.1,
            min = 0,
            max = 3,
            source = "assumption")
        double deathsSpread,
    @Parameter(
            says = "civilian deaths per death of those in power",
            unit = "1",
            value = 0.4,
            min = 0,
            max = 5,
            source = "assumption")
        double civilianShare,
    @Parameter(
            says = "fighters of a strike at the median",
            unit = "fighters",
            value = 12,
            min = 1,
            max = 500,
            source = "assumption")
        double team,
    @Parameter(
            says = "standard deviation of the log of the fighters of a strike",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 3,
            source = "assumption")
        double teamSpread,
    @Parameter(
            says = "share of them who die where the guard is surprised",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 1,
            source = "assumption")
        double lostInSurprise,
    @Parameter(
            says = "share of them who die where it is not",
            unit = "1",
            value = 0.8,
            min = 0,
            max = 1,
            source = "assumption")
        double lostAgainstGuard) {}
