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
 * @param persuasion followers it wins relative to the reference bloc, 0 to 5
 * @param aggression attacks of a cell relative to the reference bloc, 0 to 10
 */
public record Doctrine(
    @Described(says = "weight it gives to ruling people", unit = "1", min = 0, max = 1)
        double governance,
    @Described(says = "restraint toward civilians", unit = "1", min = 0, max = 1) double restraint,
    @Described(says = "appetite for strikes at the heart of power", unit = "1", min = 0, max = 1)
        double deepStrikes,
    @Described(says = "ability to act in several places at once", unit = "1", min = 0, max = 1)
        double coordination,
    @Described(
            says = "distance a cell can cover in a day, by road",
            unit = "km per day",
            min = 0,
            max = 500)
        double mobilityKmPerDay,
    @Described(
            says = "weight on opening fronts where the adversary is thin",
            unit = "1",
            min = 0,
            max = 1)
        double diversion,
    @Described(
            says = "how strongly its presence spreads by contagion; 1 for the reference bloc",
            unit = "1",
            min = 0,
            max = 20)
        double expansion,
    @Described(says = "recruitment relative to the reference bloc", unit = "1", min = 0, max = 5)
        double recruitment,
    @Described(
            says = "followers it wins relative to the reference bloc",
            unit = "1",
            min = 0,
            max = 5,
            orElse = "1")
        double persuasion,
    @Described(
            says = "attacks of a cell relative to the reference bloc",
            unit = "1",
            min = 0,
            max = 10)
        double aggression) {}
