package org.harmattan.geography;

/**
 * One land cell of the equal-area grid. Nothing in it changes during a run.
 *
 * @param index from 0, in order of row then column
 * @param column from the west
 * @param row from the north
 * @param xKm easting of its centre on the plane
 * @param yKm northing of its centre on the plane
 * @param latitudeDeg of its centre; for output and maps only, no rule reads it
 * @param longitudeDeg of its centre; for output and maps only, no rule reads it
 * @param region index into {@link Country#regions()}
 * @param cercle index into {@link Country#cercles()}
 * @param population2009 people at the census of 2009; may be 0
 * @param annualGrowth yearly growth of its region between the censuses of 2009 and 2022
 * @param pastoralShare share of people of the herding community, 0 to 1, from covariates
 * @param contestedPasture how far herders and farmers meet on the same land, 0 to 1, from
 *     covariates
 * @param remotenessKm road distance to the nearest town, longer for small towns
 * @param borderKm distance to the nearest international border
 * @param neighbour index of the nearest neighbour country in {@link Country#neighbours()}
 */
public record Locality(
    int index,
    int column,
    int row,
    double xKm,
    double yKm,
    double latitudeDeg,
    double longitudeDeg,
    int region,
    int cercle,
    long population2009,
    double annualGrowth,
    double pastoralShare,
    double contestedPasture,
    double remotenessKm,
    double borderKm,
    int neighbour) {}
