package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Whom units attack or go after. */
public record Targeting(
    @Parameter(
            says = "interest in a target lost at the edge of the range",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 1,
            source = "assumption")
        double edgeLoss,
    @Parameter(
            says =
                "odds that an average cell acts on a target at hand, before distance and strength",
            unit = "1",
            value = 4,
            min = 0,
            max = 100,
            source = "assumption")
        double cellInitiative,
    @Parameter(
            says = "odds that a security unit acts on a cell it knows of fully",
            unit = "1",
            value = 2,
            min = 0,
            max = 100,
            source = "assumption")
        double forceInitiative,
    @Parameter(
            says = "how much a hidden rival cell is a target, relative to an open one",
            unit = "1",
            value = 0.2,
            min = 0,
            max = 1,
            source = "assumption")
        double hiddenRivalExposure,
    @Parameter(
            says = "how worthwhile a communal militia is as a target, relative to others",
            unit = "1",
            value = 0.1,
            min = 0,
            max = 1,
            source =
                "assumption; P7b and the dyads of the record 2012-2019: militants fight the state, hardly militias")
        double militiaWeight,
    @Parameter(
            says = "share of a security unit that is out of its base and can be attacked at once",
            unit = "1",
            value = 0.3,
            min = 0.01,
            max = 1,
            source = "assumption: patrols and outposts are attacked, not battalions")
        double exposedShare,
    @Parameter(
            says = "operations of a unit tied to its base relative to a mobile one",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 10,
            source = "assumption")
        double immobileOperations) {}
