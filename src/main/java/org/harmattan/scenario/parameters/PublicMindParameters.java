package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** What the public hears, and what follows (mechanism 23). */
public record PublicMindParameters(
    @Parameter(
            says = "deaths of an event of which half of the public hears",
            unit = "deaths",
            value = 15,
            min = 1,
            max = 500,
            source = "assumption")
        double halfDeaths,
    @Parameter(
            says = "time in which the public forgets to 1/e",
            unit = "days",
            value = 90,
            min = 1,
            max = 2000,
            source = "assumption")
        double memoryDays,
    @Parameter(
            says =
                "known deaths, remembered, that raise recruitment by 1 - 1/e of its largest rise",
            unit = "deaths",
            value = 150,
            min = 1,
            max = 10000,
            source = "assumption")
        double attentionScale,
    @Parameter(
            says = "largest relative rise of recruitment by spectacular events",
            unit = "1",
            value = 0.15,
            min = 0,
            max = 5,
            source = "assumption")
        double attentionRise,
    @Parameter(
            says = "known civilian deaths in a cercle that count as one unit of abuse",
            unit = "deaths",
            value = 20,
            min = 1,
            max = 1000,
            source = "assumption")
        double abuseScale,
    @Parameter(
            says =
                "largest relative rise of recruitment after known abuses by the state and its partners",
            unit = "1",
            value = 0.3,
            min = 0,
            max = 5,
            source = "assumption")
        double retaliationRise) {}
