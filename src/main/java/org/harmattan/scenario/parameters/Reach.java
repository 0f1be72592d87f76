package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Reach, contest and deterrence (mechanism 4). */
public record Reach(
    @Parameter(
            says = "distance at which a unit's reach falls to 1/e",
            unit = "km",
            value = 35,
            min = 10,
            max = 150,
            fixed = "distances are prepared with it",
            source = "Boulding 1962; Buhaug 2010 (abstract): 20-100")
        double lengthKm,
    @Parameter(
            says = "reach ends at this multiple of its length",
            unit = "1",
            value = 3,
            min = 1,
            max = 6,
            fixed = "distances are prepared with it",
            source = "numerical")
        double cutoffLengths,
    @Parameter(
            says = "rival reach that halves a bloc's control, in fighters",
            unit = "fighters",
            value = 60,
            min = 1,
            max = 1000,
            source = "coarse trial: 40-100, hardly sensitive")
        double halfControl,
    @Parameter(
            says = "sharpness of contest",
            unit = "1",
            value = 1,
            min = 1,
            max = 3,
            source = "Boulding 1962: loss-of-strength contest")
        double contestExponent,
    @Parameter(
            says = "state and mandated foreign reach at which deterrence is 63 %",
            unit = "fighters",
            value = 250,
            min = 1,
            max = 5000,
            source = "assumption")
        double deterrenceScale,
    @Parameter(
            says = "share of a hidden cell's strength that people feel as reach",
            unit = "1",
            value = 0.35,
            min = 0,
            max = 1,
            source = "assumption")
        double embeddedVisibility,
    @Parameter(
            says = "share of a garrison's strength that people feel as reach outside its walls",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 1,
            source = "assumption")
        double garrisonVisibility,
    @Parameter(
            says = "share of a massed cell's strength that people feel as reach",
            unit = "1",
            value = 0.7,
            min = 0,
            max = 1,
            source = "assumption")
        double massedVisibility,
    @Parameter(
            says = "reach of a dispersed cell relative to a hidden one",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 1,
            source = "assumption")
        double dispersedFactor,
    @Parameter(
            says = "weight of control in influence; the rest is allegiance",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 1,
            source = "model design")
        double controlInInfluence) {}
