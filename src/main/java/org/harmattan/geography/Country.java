package org.harmattan.geography;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Mali as the model and the maps see it; read from the project's resources.
 *
 * @param outline the country, on the plane, in km
 * @param regions the 11 regions, from north to south (by the latitude of their capitals)
 * @param cercles the 50 cercles, by region in that order, then by name
 * @param towns the 82 towns, in file order
 * @param roads main roads, schematic
 * @param rivers rivers
 * @param wetlands wetlands of international importance, in file order
 * @param neighbours the ten neighbouring countries
 */
public record Country(
    Geometry outline,
    List<Region> regions,
    List<Cercle> cercles,
    List<Town> towns,
    List<Line> roads,
    List<Line> rivers,
    List<Wetland> wetlands,
    List<Neighbour> neighbours) {
  public Country {
    regions = List.copyOf(regions);
    cercles = List.copyOf(cercles);
    towns = List.copyOf(towns);
    roads = List.copyOf(roads);
    rivers = List.copyOf(rivers);
    wetlands = List.copyOf(wetlands);
    neighbours = List.copyOf(neighbours);
  }
}
