package org.harmattan.geography;

import org.locationtech.jts.geom.Geometry;

/**
 * A region of the 2016 division.
 *
 * @param name e.g. {@code Mopti}
 * @param capital seat of the region
 * @param border border on the {@link Projection}'s plane, in km
 * @param approximate true where the border was constructed, not surveyed
 * @param areaKm2 area of the simplified border
 * @param population2009 census of 2009
 * @param population2022 census of 2022
 */
public record Region(
    String name,
    String capital,
    Geometry border,
    boolean approximate,
    double areaKm2,
    long population2009,
    long population2022) {}
