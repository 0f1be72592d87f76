package org.harmattan.geography;

import java.util.OptionalLong;

/**
 * A town.
 *
 * @param name e.g. {@code Sévaré}
 * @param region its region of the 2016 division
 * @param cercle its cercle
 * @param latitudeDeg degrees north
 * @param longitudeDeg degrees east
 * @param xKm easting on the plane
 * @param yKm northing on the plane
 * @param population people of the town or commune, where known
 */
public record Town(
    String name,
    String region,
    String cercle,
    double latitudeDeg,
    double longitudeDeg,
    double xKm,
    double yKm,
    OptionalLong population) {}
