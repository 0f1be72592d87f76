package org.harmattan.model.process;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.harmattan.geography.Cercle;
import org.harmattan.geography.Country;
import org.harmattan.geography.Locality;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.geography.Neighbour;
import org.harmattan.geography.RoadDistances;
import org.harmattan.geography.RoadDistances.Row;
import org.harmattan.geography.Town;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Sixteen localities in a row, 20 km apart along one road, in four cercles of four: a country small
 * enough to work out by hand what a process should do. Locality 0 is the capital; the last one lies
 * on the border and nobody lives in it. Farmers live in the first half, herders in the second.
 */
final class SmallCountry implements LocalityGrid, RoadDistances {
  static final int SIZE = 16;
  static final int CAPITAL = 0;
  static final int MOPTI = 5;
  static final int GAO = 9;
  static final int KIDAL = 13;
  static final int DESERT = 15;
  static final int PEOPLE = 20_000;
  static final double CELL_KM = 20;

  /** A river runs between these two; by default there is a bridge. */
  static final int RIVER_BANK = 7;

  private static final List<Integer> TOWNS = List.of(CAPITAL, MOPTI, GAO, KIDAL);
  private static final List<String> NAMES = List.of("Bamako", "Mopti", "Gao", "Kidal");
  private static final List<Locality> LOCALITIES =
      IntStream.range(0, SIZE).mapToObj(SmallCountry::locality).toList();

  private final double riverKm;

  /** The country, with a road around the river that is so much longer. */
  SmallCountry(double riverKm) {
    this.riverKm = riverKm;
  }

  /** What the grid lies on. */
  static Country country() {
    List<Town> towns = IntStream.range(0, 4).mapToObj(SmallCountry::town).toList();
    List<Cercle> cercles =
        towns.stream().map(t -> new Cercle(t.cercle(), "", box(0, 1), 4 * PEOPLE, t)).toList();
    double edge = SIZE * CELL_KM;
    List<Neighbour> neighbours =
        List.of(
            new Neighbour("NER", "next", box(edge, edge + 100)),
            new Neighbour("BEN", "beyond", box(edge + 100, edge + 200)));
    return new Country(
        box(0, edge), List.of(), cercles, towns, List.of(), List.of(), List.of(), neighbours);
  }

  private static Town town(int t) {
    OptionalLong people = OptionalLong.of(t == 0 ? 1_000_000 : 10_000);
    return new Town(NAMES.get(t), "", NAMES.get(t), 0, 0, x(TOWNS.get(t)), 0, people);
  }

  private static Geometry box(double west, double east) {
    return new GeometryFactory().toGeometry(new Envelope(west, east, 0, CELL_KM));
  }

  private static double x(int i) {
    return i * CELL_KM;
  }

  private static Locality locality(int i) {
    long people = i == DESERT ? 0 : PEOPLE;
    double pastoral = i < SIZE / 2 ? 0.25 : 0.75;
    double remoteKm = TOWNS.stream().mapToDouble(t -> Math.abs(x(i) - x(t))).min().orElseThrow();
    double borderKm = x(DESERT - i) + CELL_KM / 2;
    return new Locality(
        i, i, 0, x(i), 0, 0, 0, 0, i / 4, people, 0, pastoral, 0, remoteKm, borderKm, 0);
  }

  @Override
  public double cellKm() {
    return CELL_KM;
  }

  @Override
  public int columns() {
    return SIZE;
  }

  @Override
  public int rows() {
    return 1;
  }

  @Override
  public List<Locality> localities() {
    return LOCALITIES;
  }

  @Override
  public int at(int column, int row) {
    return row == 0 && column >= 0 && column < SIZE ? column : -1;
  }

  @Override
  public int nearest(double xKm, double yKm) {
    return Math.max(0, Math.min(SIZE - 1, (int) Math.round(xKm / CELL_KM)));
  }

  @Override
  public int of(Town town) {
    return nearest(town.xKm(), town.yKm());
  }

  @Override
  public RoadDistances roads() {
    return this;
  }

  @Override
  public int[] neighbours(int i) {
    return IntStream.of(i - 1, i + 1).filter(j -> at(j, 0) >= 0).toArray();
  }

  @Override
  public double[] lengthsKm(int i) {
    return IntStream.of(neighbours(i)).mapToDouble(j -> roadKm(i, j)).toArray();
  }

  @Override
  public Row within(int i, double maxKm) {
    int[] near = IntStream.range(0, SIZE).filter(j -> j != i && roadKm(i, j) <= maxKm).toArray();
    return new Row(near, IntStream.of(near).mapToDouble(j -> roadKm(i, j)).toArray());
  }

  private double roadKm(int i, int j) {
    boolean across = Math.min(i, j) <= RIVER_BANK && Math.max(i, j) > RIVER_BANK;
    return Math.abs(x(i) - x(j)) + (across ? riverKm : 0);
  }
}
