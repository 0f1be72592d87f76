package org.harmattan.geography;

import org.locationtech.jts.geom.Geometry;

/**
 * A neighbouring country.
 *
 * @param id ISO 3166 alpha-3
 * @param name English name
 * @param border border on the plane, in km
 */
public record Neighbour(String id, String name, Geometry border) {}
