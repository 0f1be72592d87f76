package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Recruitment by grievance against state power (mechanism 5). */
public record Recruitment(
    @Parameter(
            says = "rate at which the gap to the ceiling closes",
            unit = "per month",
            value = 0.05,
            min = 0,
            max = 1,
            source = "coarse trial: .05-.15")
        double ratePerMonth,
    @Parameter(
            says = "fighters per person of a fully aligned and eligible population",
            unit = "1",
            value = 0.01,
            min = 0,
            max = 0.1,
            source = "coarse trial: about .01")
        double ceilingShare,
    @Parameter(
            says = "k in the estimated probability of arrest",
            unit = "1",
            value = 2.3,
            min = 0.1,
            max = 10,
            source = "Epstein 2002")
        double arrestSensitivity,
    @Parameter(
            says = "T: grievance net of risk above which a person joins",
            unit = "1",
            value = 0.1,
            min = -1,
            max = 1,
            source = "Epstein 2002")
        double threshold,
    @Parameter(
            says = "spread of grievance within a locality",
            unit = "1",
            value = 0.08,
            min = 0.001,
            max = 0.5,
            source = "assumption: smooths the limit of no state power")
        double spread,
    @Parameter(
            says = "fighters of the smallest viable cell",
            unit = "fighters",
            value = 12,
            min = 2,
            max = 200,
            whole = true,
            source = "assumption")
        double minimumCell,
    @Parameter(
            says = "share of the fighters of a bloc that seeks new ground who go home",
            unit = "per month",
            value = 0.04,
            min = 0,
            max = 0.5,
            source = "assumption: .02-.05, a fighter stays two to four years")
        double turnoverPerMonth,
    @Parameter(
            says = "fighters of a bloc per person of a cercle, at most",
            unit = "1",
            value = 0.01,
            min = 0.0001,
            max = 1,
            source =
                "assumption: one man in ten of fighting age; among 54,000 people estimates know some hundreds")
        double cercleShare) {}
