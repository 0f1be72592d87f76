package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** What the first day is made of. */
public record OpeningParameters(
    @Parameter(
            says = "state control below which initial service counts as sustained by this much",
            unit = "1",
            value = 0.1,
            min = 0.001,
            max = 1,
            fixed = "it is set on the first day",
            source = "assumption")
        double minimumStateControl,
    @Parameter(
            says = "remoteness from which a place counts as fully remote",
            unit = "km",
            value = 300,
            min = 10,
            max = 2000,
            fixed = "it is set on the first day",
            source = "assumption")
        double fullRemotenessKm,
    @Parameter(
            says = "share of people not with the state who side with a bloc in full control",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 1,
            fixed = "it is set on the first day",
            source = "assumption")
        double followersByControl) {}
