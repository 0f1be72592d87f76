package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Humanitarian access (mechanism 25). */
public record HumanitarianAid(
    @Parameter(
            says = "remembered harm at which access is halved",
            unit = "harm",
            value = 2,
            min = 0.01,
            max = 1000,
            source = "assumption")
        double halfHarm,
    @Parameter(
            says = "how much access depends on flights",
            unit = "1",
            value = 0.3,
            min = 0,
            max = 1,
            source = "assumption")
        double airDependence,
    @Parameter(
            says = "how much access depends on roads that armed groups do not control",
            unit = "1",
            value = 0.4,
            min = 0,
            max = 1,
            source = "assumption")
        double roadDependence,
    @Parameter(
            says = "airlift without a UN mission, relative to one",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 1,
            source = "assumption")
        double ownFlights,
    @Parameter(
            says = "soldiers of a UN mission that bring half of its flights",
            unit = "soldiers",
            value = 3000,
            min = 1,
            max = 100000,
            source = "assumption")
        double missionSoldiers,
    @Parameter(
            says = "largest relative rise of grievance's growth and of flight without access",
            unit = "1",
            value = 0.3,
            min = 0,
            max = 5,
            source = "assumption")
        double largestRise) {}
