package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Sanctuary and spill-over (mechanism 24). */
public record Borders(
    @Parameter(
            says = "distance from a border within which a locality counts as borderland",
            unit = "km",
            value = 50,
            min = 10,
            max = 300,
            fixed = "distances are prepared with it",
            source = "assumption")
        double depthKm,
    @Parameter(
            says = "cooperation of the neighbours' forces, until the timeline changes it",
            unit = "1",
            value = 0.4,
            min = 0,
            max = 1,
            fixed = "a timeline entry of kind cooperate changes it",
            source = "assumption: the same for all neighbours")
        double cooperation,
    @Parameter(
            says = "pressure on a neighbour whose whole border is held and who does not cooperate",
            unit = "per month",
            value = 1,
            min = 0,
            max = 100,
            source = "assumption")
        double pressurePerMonth,
    @Parameter(
            says = "decay of pressure",
            unit = "per month",
            value = 0.05,
            min = 0,
            max = 5,
            source = "assumption")
        double pressureDecayPerMonth,
    @Parameter(
            says = "rate at which a sanctuary grows and fades",
            unit = "per month",
            value = 0.05,
            min = 0,
            max = 5,
            source = "assumption")
        double sanctuaryPerMonth,
    @Parameter(
            says = "how much a full sanctuary hides cells at the border",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 1,
            source = "assumption")
        double hiding,
    @Parameter(
            says =
                "people across a border whom a full sanctuary lets a bloc recruit like those on this side",
            unit = "people per km2",
            value = 10,
            min = 0,
            max = 100,
            source =
                "assumption: 27-28 live per km2 in the border regions of two neighbours, hardly any in the desert of a third")
        double acrossPerKm2,
    @Parameter(
            says = "share of pressure that passes on to neighbours of neighbours",
            unit = "1",
            value = 0.4,
            min = 0,
            max = 1,
            source = "assumption")
        double passShare) {}
