package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Violence against civilians by zone of control (mechanism 11). */
public record CivilianHarm(
    @Parameter(
            says = "selective killings' events in a zone of fully effective denunciation",
            unit = "per month",
            value = 0.02,
            min = 0,
            max = 5,
            source = "Kalyvas 2006; level fitted by hand on 2012-2019")
        double selectivePerMonth,
    @Parameter(
            says = "indiscriminate events per unit of uninformed, undisciplined presence",
            unit = "per month",
            value = 0.02,
            min = 0,
            max = 5,
            source = "Kalyvas 2006; level fitted by hand on 2012-2019")
        double indiscriminatePerMonth,
    @Parameter(
            says = "deaths in a median event",
            unit = "deaths",
            value = 2.5,
            min = 0.5,
            max = 50,
            source = "P5 of the record 2012-2019")
        double medianDeaths,
    @Parameter(
            says = "standard deviation of the log of deaths",
            unit = "1",
            value = 1.0,
            min = 0,
            max = 3,
            source = "P5 of the record 2012-2019")
        double deathsSpread,
    @Parameter(
            says = "people at which a locality sees half of the events of a populous one",
            unit = "people",
            value = 2000,
            min = 1,
            max = 1000000,
            source = "assumption")
        double halfPeople,
    @Parameter(
            says = "most deaths for each member of the unit",
            unit = "deaths",
            value = 4,
            min = 0.1,
            max = 100,
            source = "assumption")
        double deathsPerMember) {}
