package org.harmattan.scenario;

/**
 * Where part of an actor sits.
 *
 * @param town a town of the geography
 * @param share part of the actor's strength, relative to the actor's other bases
 * @param spreadKm units are placed at random within this distance of the town; 0 = in the town
 */
public record Base(
    @Described(says = "a town of the geography", refers = Reference.TOWN) String town,
    @Described(
            says = "part of the actor's strength, relative to its other bases",
            unit = "1",
            min = 0,
            max = 1e6,
            orElse = "1")
        double share,
    @Described(
            says = "units are placed at random within this distance of the town",
            unit = "km",
            min = 0,
            max = 1000,
            orElse = "0")
        double spreadKm) {}
