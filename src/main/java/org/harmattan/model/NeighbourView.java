package org.harmattan.model;

import java.io.Serializable;

/**
 * One neighbour's side of the border.
 *
 * @param id ISO 3166 alpha-3
 * @param pressure of militant groups on it, accumulated and fading, in presences
 * @param sanctuary that its side of the border offers them, 0 to 1; 0 where it has no border
 */
public record NeighbourView(String id, double pressure, double sanctuary) implements Serializable {}
