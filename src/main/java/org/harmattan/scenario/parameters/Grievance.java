package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Grievance and fear (mechanism 6). */
public record Grievance(
    @Parameter(
            says = "grievance where service is absent",
            unit = "1",
            value = 0.55,
            min = 0,
            max = 1,
            fixed = "it is set on the first day",
            source = "assumption: one formula of covariates, never a value by region")
        double baseline,
    @Parameter(
            says = "how much complete service lowers baseline grievance",
            unit = "1",
            value = 0.45,
            min = 0,
            max = 1,
            fixed = "it is set on the first day",
            source = "assumption")
        double serviceRelief,
    @Parameter(
            says = "how much remoteness raises baseline grievance",
            unit = "1",
            value = 0.15,
            min = 0,
            max = 1,
            fixed = "it is set on the first day",
            source = "assumption")
        double remotenessWeight,
    @Parameter(
            says = "how much contested pasture raises baseline grievance",
            unit = "1",
            value = 0.16,
            min = 0,
            max = 1,
            fixed = "it is set on the first day",
            source =
                "Benjaminsen & Ba 2009 (abstract); regression of events 2012-2019 on covariates")
        double contestWeight,
    @Parameter(
            says = "how much more aggrieved herders are than farmers",
            unit = "1",
            value = 0.16,
            min = 0,
            max = 1,
            fixed = "it is set on the first day",
            source =
                "Benjaminsen & Ba 2018 (abstract); regression of events 2012-2019 on covariates")
        double pastoralWeight,
    @Parameter(
            says = "rise of grievance per unit of harm",
            unit = "1",
            value = 0.05,
            min = 0,
            max = 1,
            source = "Bennett 2008 (abstract)")
        double perHarm,
    @Parameter(
            says = "rise of fear per unit of harm",
            unit = "1",
            value = 0.1,
            min = 0,
            max = 1,
            source = "Bennett 2008 (abstract)")
        double fearPerHarm,
    @Parameter(
            says = "return of grievance to its baseline",
            unit = "per month",
            value = 0.05,
            min = 0,
            max = 1,
            source = "Bennett 2008 (abstract)")
        double decayPerMonth,
    @Parameter(
            says = "decay of fear",
            unit = "per month",
            value = 0.25,
            min = 0,
            max = 2,
            source = "Bennett 2008 (abstract)")
        double fearDecayPerMonth,
    @Parameter(
            says = "civilian deaths that make one unit of harm, at 20 km",
            unit = "deaths",
            value = 3,
            min = 0.1,
            max = 100,
            source = "assumption")
        double deathsPerHarm,
    @Parameter(
            says = "area of a locality to which the deaths of one unit of harm refer",
            unit = "km2",
            value = 400,
            min = 1,
            max = 10000,
            source = "assumption")
        double harmAreaKm2) {}
