package org.harmattan.scenario.parameters;

import org.harmattan.scenario.Parameter;

/** Movement of cells. */
public record Movement(
    @Parameter(
            says = "moves of a cell whose bloc seeks new ground",
            unit = "per month",
            value = 0.25,
            min = 0,
            max = 10,
            source = "assumption")
        double movesPerMonth,
    @Parameter(
            says = "mean distance of a move by road",
            unit = "km",
            value = 60,
            min = 5,
            max = 500,
            source = "assumption")
        double scaleKm,
    @Parameter(
            says = "pull of remote or sanctuary localities after dispersal",
            unit = "1",
            value = 3,
            min = 0,
            max = 20,
            source = "assumption")
        double refugeWeight,
    @Parameter(
            says = "people at which a locality exerts half of its pull",
            unit = "people",
            value = 3000,
            min = 1,
            max = 1000000,
            source = "assumption")
        double halfPeople,
    @Parameter(
            says = "pull of a locality without people",
            unit = "1",
            value = 0.02,
            min = 0,
            max = 1,
            source = "assumption")
        double emptyPull,
    @Parameter(
            says = "moves of a cell whose bloc seeks no new ground",
            unit = "per month",
            value = 0.05,
            min = 0,
            max = 10,
            source = "assumption")
        double localMovesPerMonth,
    @Parameter(
            says = "pull of a cell's own place against the place drawn",
            unit = "1",
            value = 0.2,
            min = 0,
            max = 10,
            source = "assumption")
        double stayWeight,
    @Parameter(
            says = "control from which a bloc that governs rules openly",
            unit = "1",
            value = 0.5,
            min = 0,
            max = 1,
            source = "assumption")
        double governingControl,
    @Parameter(
            says = "remoteness that pulls a dispersed cell as much as a border does",
            unit = "km",
            value = 100,
            min = 1,
            max = 2000,
            source = "assumption")
        double refugeRemotenessKm,
    @Parameter(
            says = "shortest rest after dispersal",
            unit = "days",
            value = 20,
            min = 0,
            max = 1000,
            whole = true,
            source = "assumption")
        double shortestRestDays,
    @Parameter(
            says = "longest rest after dispersal",
            unit = "days",
            value = 90,
            min = 0,
            max = 1000,
            source = "assumption")
        double longestRestDays,
    @Parameter(
            says = "length of a march relative to the straight line",
            unit = "1",
            value = 1.3,
            min = 1,
            max = 3,
            fixed = "distances are prepared with it",
            source = "assumption")
        double detour,
    @Parameter(
            says = "march of a security unit",
            unit = "km per day",
            value = 120,
            min = 1,
            max = 2000,
            source = "assumption")
        double forceKmPerDay,
    @Parameter(
            says = "march of cells that take towns over",
            unit = "km per day",
            value = 100,
            min = 1,
            max = 2000,
            source = "assumption")
        double takeoverKmPerDay) {}
