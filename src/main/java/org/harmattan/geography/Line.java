package org.harmattan.geography;

import org.locationtech.jts.geom.Geometry;

/**
 * A road or river.
 *
 * @param name its name or number
 * @param course its course on the plane, in km
 */
public record Line(String name, Geometry course) {}
