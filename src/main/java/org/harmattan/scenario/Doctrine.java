package org.harmattan.scenario;

/**
 * How a bloc fights and rules.
 *
 * @param governance weight it gives to ruling people, 0 to 1
 * @param restraint restraint toward civilians, 0 to 1
 * @param deepStrikes appetite for strikes at the heart of power, 0 to 1
 * @param coordination ability to act in several places at once, 0 to 1
 * @param mobilityKmPerDay distance a cell can cover in a day, by road
 * @param diversion weight on opening fronts where the adversary is thin, 0 to 1
 * @param expansion how strongly its presence spreads by contagion; 1 for the reference bloc, 0 not
 * @param recruitment recruitment relative to the reference bloc, 0 to 5
 * @param aggression attacks of a cell relative to the reference bloc, 0 to 10
 */
public record Doctrine(
    double governance,
    double restraint,
    double deepStrikes,
    double coordination,
    double mobilityKmPerDay,
    double diversion,
    double expansion,
    double recruitment,
    double aggression) {}
