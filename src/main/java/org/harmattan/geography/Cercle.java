package org.harmattan.geography;

import org.locationtech.jts.geom.Geometry;

/**
 * A cercle: the district below a region.
 *
 * @param name e.g. {@code Koro}
 * @param region its region of the 2016 division (of its seat)
 * @param border border on the plane, in km; approximate for all but Bamako
 * @param population2009 census of 2009
 * @param seat its main town
 */
public record Cercle(String name, String region, Geometry border, long population2009, Town seat) {}
