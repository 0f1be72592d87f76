package org.harmattan.geography;

import java.util.List;

/** Localities on a plane that keeps areas: each stands for the same amount of land. */
public final class EqualAreaGrid implements LocalityGrid {
  /** The smallest cell for which the simplified borders still mean something. */
  public static final double MIN_CELL_KM = 10;

  /** The largest cell with which the smaller cercles are still told apart. */
  public static final double MAX_CELL_KM = 50;

  private final Country country;
  private final Tessellation cells;
  private final List<Locality> localities;
  private final RoadDistances roads;

  EqualAreaGrid(
      Country country, Tessellation cells, List<Locality> localities, RoadDistances roads) {
    this.country = country;
    this.cells = cells;
    this.localities = List.copyOf(localities);
    this.roads = roads;
  }

  /**
   * Lays a grid over a country.
   *
   * @param cellKm side of a cell, {@value #MIN_CELL_KM} to {@value #MAX_CELL_KM} km
   */
  public static EqualAreaGrid over(Country country, double cellKm) {
    if (!(cellKm >= MIN_CELL_KM && cellKm <= MAX_CELL_KM)) {
      throw new IllegalArgumentException(
          "cellKm must lie within " + MIN_CELL_KM + " to " + MAX_CELL_KM + ", not " + cellKm);
    }
    return new GridBuilder(country, cellKm).grid();
  }

  @Override
  public double cellKm() {
    return cells.frame().cellKm();
  }

  @Override
  public int columns() {
    return cells.frame().columns();
  }

  @Override
  public int rows() {
    return cells.frame().rows();
  }

  @Override
  public List<Locality> localities() {
    return localities;
  }

  @Override
  public int at(int column, int row) {
    return cells.at(column, row);
  }

  @Override
  public int nearest(double xKm, double yKm) {
    return cells.nearest(xKm, yKm);
  }

  @Override
  public int of(Town town) {
    return cells.cellOf(town, country);
  }

  @Override
  public RoadDistances roads() {
    return roads;
  }
}
