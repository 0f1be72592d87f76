package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Announced and recorded events (mechanism 18). */
public record Information(
    @Parameter(
            says = "deaths at which half of all events are recorded",
            unit = "deaths",
            value = 1.5,
            min = 0,
            max = 50,
            source = "assumption, not fitted")
        double recordHalfDeaths,
    @Parameter(
            says = "slope of the chance to be recorded against log deaths",
            unit = "1",
            value = 1.5,
            min = 0,
            max = 10,
            source = "assumption, not fitted")
        double recordSlope,
    @Parameter(
            says = "standard deviation of the log of recorded over true deaths",
            unit = "1",
            value = 0.15,
            min = 0,
            max = 2,
            source = "assumption, not fitted")
        double recordErrorSpread,
    @Parameter(
            says = "share of own deaths the state announces",
            unit = "1",
            value = 0.4,
            min = 0,
            max = 1,
            source = "press on 2012-2024: losses are understated; assumption")
        double admittedOwnLosses,
    @Parameter(
            says = "announced over true enemy deaths",
            unit = "1",
            value = 1.6,
            min = 0,
            max = 10,
            source = "assumption")
        double claimedEnemyLosses,
    @Parameter(
            says = "days until a command knows of an event",
            unit = "days",
            value = 5,
            min = 0,
            max = 60,
            whole = true,
            fixed = "reports are on their way with it",
            source = "assumption")
        double perceptionDelayDays,
    @Parameter(
            says = "standard deviation of the log of perceived threat",
            unit = "1",
            value = 0.4,
            min = 0,
            max = 3,
            fixed = "reports are on their way with it",
            source = "assumption")
        double perceptionNoise) {}
