package org.harmattan.model.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.geography.Country;
import org.harmattan.geography.Locality;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.geography.RoadDistances.Row;
import org.harmattan.geography.Town;
import org.harmattan.mechanism.RoadCoupling;
import org.harmattan.mechanism.SparseMatrix;
import org.harmattan.mechanism.SparseMatrixBuilder;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.parameters.Coupling;

/**
 * What a scenario's runs share and never change: the grid, distances, the coupling of localities.
 * Several runs on several threads may read one terrain.
 */
public final class Terrain {
  private final Country country;
  private final LocalityGrid grid;
  private final Map<String, Integer> towns = new TreeMap<>();
  private final List<List<Integer>> cercles = new ArrayList<>();
  private final int[] seats;
  private final int capital;
  private final double detour;
  private final DistanceRows near;
  private final SparseMatrix coupling;
  private final BorderZones borders;
  private final boolean[] urban;

  private Terrain(Country country, LocalityGrid grid, Scenario scenario) {
    this.country = country;
    this.grid = grid;
    detour = scenario.parameters().movement().detour();
    country.towns().forEach(town -> towns.put(town.name(), grid.of(town)));
    country.cercles().forEach(cercle -> cercles.add(new ArrayList<>()));
    grid.localities().forEach(l -> cercles.get(l.cercle()).add(l.index()));
    seats = country.cercles().stream().mapToInt(c -> grid.of(c.seat())).toArray();
    Town largest =
        Collections.max(
            country.towns(), Comparator.comparingLong(town -> town.population().orElse(0)));
    capital = grid.of(largest);
    near = new DistanceRows(grid.roads(), grid.size(), nearKm(scenario));
    coupling = coupling(scenario);
    borders = new BorderZones(country, grid, scenario.parameters().borders().depthKm());
    urban = new boolean[grid.size()];
    towns.values().forEach(i -> urban[i] = true);
  }

  /** Prepares the terrain of a scenario. */
  public static Terrain of(Country country, LocalityGrid grid, Scenario scenario) {
    return new Terrain(country, grid, scenario);
  }

  /**
   * What a terrain depends on: scenarios that are equal in it can share one.
   *
   * @param cellKm side of a locality
   * @param nearKm longest range of units
   * @param detour of marches
   * @param borderDepthKm how deep the land along a border reaches
   * @param coupling how localities are coupled
   * @param roads whether along roads
   */
  public record Basis(
      double cellKm,
      double nearKm,
      double detour,
      double borderDepthKm,
      Coupling coupling,
      boolean roads) {

    /** The basis of a scenario's terrain. */
    public static Basis of(Scenario scenario) {
      return new Basis(
          scenario.cellKm(),
          Terrain.nearKm(scenario),
          scenario.parameters().movement().detour(),
          scenario.parameters().borders().depthKm(),
          scenario.parameters().coupling(),
          scenario.has(Mechanism.ROAD_COUPLING));
    }
  }

  private static double nearKm(Scenario scenario) {
    var reach = scenario.parameters().reach();
    var combat = scenario.parameters().combat();
    double reachKm = reach.lengthKm() * reach.cutoffLengths();
    return Math.max(Math.max(reachKm, combat.attackRangeKm()), combat.operationRangeKm());
  }

  public Country country() {
    return country;
  }

  public LocalityGrid grid() {
    return grid;
  }

  public int size() {
    return grid.size();
  }

  public Locality locality(int i) {
    return grid.localities().get(i);
  }

  /** The locality of a town by name. */
  public int town(String name) {
    return towns.get(name);
  }

  /** Localities of a cercle. */
  public List<Integer> cercle(int c) {
    return cercles.get(c);
  }

  public int cercles() {
    return cercles.size();
  }

  /** Locality of a cercle's seat. */
  public int seat(int cercle) {
    return seats[cercle];
  }

  /** Locality of the capital: the town with the most people. */
  public int capital() {
    return capital;
  }

  /** Road distances to the localities within the longest range that any unit needs daily. */
  public DistanceRows near() {
    return near;
  }

  /** Coupling weights, scaled so that their spectral radius is 1. */
  public SparseMatrix coupling() {
    return coupling;
  }

  /** Localities along the borders. */
  public BorderZones borders() {
    return borders;
  }

  /** Whether a town lies in a locality. */
  public boolean urban(int locality) {
    return urban[locality];
  }

  /** Straight-line distance in km between two localities. */
  public double straightKm(int a, int b) {
    Locality from = locality(a);
    Locality to = locality(b);
    double dx = from.xKm() - to.xKm();
    double dy = from.yKm() - to.yKm();
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** Length in km of a march between two localities, with the usual detour of roads. */
  public double marchKm(int a, int b) {
    return detour * straightKm(a, b);
  }

  private SparseMatrix coupling(Scenario scenario) {
    Coupling p = scenario.parameters().coupling();
    double maxKm = RoadCoupling.cutoffKm(p.rangeKm(), p.cutoffWeight());
    double mean =
        country.cercles().stream().mapToLong(c -> c.population2009()).sum() / (double) size();
    boolean roads = scenario.has(Mechanism.ROAD_COUPLING);
    SparseMatrixBuilder builder = new SparseMatrixBuilder(size());
    for (int i = 0; i < size(); i++) {
      if (locality(i).population2009() > 0) {
        couple(builder, i, roads ? grid.roads().within(i, maxKm) : straightRow(i, maxKm), p, mean);
      }
      builder.endRow();
    }
    SparseMatrix weights = builder.build();
    return weights.scaled(1 / weights.spectralRadius());
  }

  private void couple(SparseMatrixBuilder builder, int i, Row row, Coupling p, double mean) {
    for (int t = 0; t < row.km().length; t++) {
      int j = row.localities()[t];
      long people = locality(j).population2009();
      if (people > 0) {
        builder.add(
            j,
            RoadCoupling.weight(row.km()[t], p.rangeKm(), people / mean, p.populationExponent()));
      }
    }
  }

  private Row straightRow(int i, double maxKm) {
    List<Integer> targets = new ArrayList<>();
    for (int j = 0; j < size(); j++) {
      if (j != i && detour * straightKm(i, j) <= maxKm) {
        targets.add(j);
      }
    }
    int[] localities = targets.stream().mapToInt(Integer::intValue).toArray();
    double[] km = targets.stream().mapToDouble(j -> detour * straightKm(i, j)).toArray();
    return new Row(localities, km);
  }
}
