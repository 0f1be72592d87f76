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
        double salience) {}
