package org.harmattan.scenario;

/**
 * Where part of an actor sits.
 *
 * @param town a town of the geography
 * @param share part of the actor's strength, relative to the actor's other bases
 * @param spreadKm units are placed at random within this distance of the town; 0 = in the town
 */
public record Base(String town, double share, double spreadKm) {}
