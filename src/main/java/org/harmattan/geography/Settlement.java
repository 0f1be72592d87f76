package org.harmattan.geography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Where the people of the census live within their cercle.
 *
 * <p>A town's people live around its point at {@value #TOWN_DENSITY_PER_KM2} per km². The others
 * spread over the cercle by the weight
 *
 * <pre>
 * w(d) = φ + (1 − φ) / (1 + (d/L)²),   φ = D² / (D² + D½²)
 * </pre>
 *
 * <p>d is the distance to the nearest town, road or river in km, L = {@value #REACH_KM} km, D the
 * cercle's people per km² and D½ = {@value #EVEN_DENSITY_PER_KM2} per km²: in the farming belt
 * people live almost everywhere, in the desert only along water, roads and towns. Cells that would
 * hold fewer than {@value #DESERTED_PER_KM2} people per km² are left empty. Form and values are
 * assumptions; the sums are the census's.
 *
 * <p>A region without cercles of its own (Taoudénit) is settled first, as if it were one; what it
 * holds of a cercle's people comes out of that cercle.
 */
final class Settlement {
  static final double TOWN_DENSITY_PER_KM2 = 5000;
  static final double REACH_KM = 10;
  static final double EVEN_DENSITY_PER_KM2 = 20;
  static final double DESERTED_PER_KM2 = 0.01;

  /** The weight is averaged over points about this far apart, so that it hangs little on cellKm. */
  private static final double SAMPLE_KM = 10;

  private final Country country;
  private final Tessellation cells;
  private final double cellKm2;
  private final double[] nearness;
  private final int[] townCells;
  private final long[] people;
  private final BitSet settled = new BitSet();

  private Settlement(Country country, Tessellation cells) {
    this.country = country;
    this.cells = cells;
    this.cellKm2 = cells.frame().cellKm() * cells.frame().cellKm();
    this.nearness = nearness();
    this.townCells =
        country.towns().stream().mapToInt(town -> cells.cellOf(town, country)).toArray();
    this.people = new long[cells.size()];
  }

  /** People of 2009 in each cell; they sum to the census by cercle and by region exactly. */
  static long[] people(Country country, Tessellation cells) {
    return new Settlement(country, cells).settleAll();
  }

  private long[] settleAll() {
    for (int region : Piece.regionsWithoutCercles(country)) {
      settle(
          cells.cellsWhere(piece -> piece.region() == region),
          country.regions().get(region).population2009());
    }
    for (int cercle = 0; cercle < country.cercles().size(); cercle++) {
      int index = cercle;
      int[] whole = cells.cellsWhere(piece -> piece.cercle() == index);
      int[] left = Arrays.stream(whole).filter(cell -> !settled.get(cell)).toArray();
      long elsewhere = Arrays.stream(whole).mapToLong(cell -> people[cell]).sum();
      settle(left, country.cercles().get(cercle).population2009() - elsewhere);
    }
    return people;
  }

  private void settle(int[] own, long census) {
    double[] townspeople = townspeople(own);
    double urban = sum(townspeople);
    double urbanShare = urban > census ? census / urban : 1;
    double[] rural = rural(own, census, Math.max(0, census - urban));
    double[] quotas = new double[own.length];
    for (int i = 0; i < own.length; i++) {
      quotas[i] = townspeople[i] * urbanShare + rural[i];
    }
    long[] whole = LargestRemainder.split(census, quotas);
    for (int i = 0; i < own.length; i++) {
      people[own[i]] = whole[i];
      settled.set(own[i]);
    }
  }

  private double[] townspeople(int[] own) {
    double[] townspeople = new double[own.length];
    for (int town = 0; town < townCells.length; town++) {
      if (Arrays.binarySearch(own, townCells[town]) >= 0) {
        spread(country.towns().get(town), townCells[town], own, townspeople);
      }
    }
    return townspeople;
  }

  /** Evenly over the cells with their centre in the built-up disc, or all in the town's cell. */
  private void spread(Town town, int townCell, int[] own, double[] townspeople) {
    double population = town.population().orElse(0);
    double radiusKm = Math.sqrt(population / (Math.PI * TOWN_DENSITY_PER_KM2));
    int[] covered =
        IntStream.range(0, own.length)
            .filter(i -> own[i] == townCell || distanceKm(own[i], town) <= radiusKm)
            .toArray();
    for (int i : covered) {
      townspeople[i] += population / covered.length;
    }
  }

  private double distanceKm(int cell, Town town) {
    double dx = cells.xKm(cell) - town.xKm();
    double dy = cells.yKm(cell) - town.yKm();
    return Math.sqrt(dx * dx + dy * dy);
  }

  private double[] rural(int[] own, long census, double ruralPeople) {
    double density = census / (own.length * cellKm2);
    double even =
        density * density / (density * density + EVEN_DENSITY_PER_KM2 * EVEN_DENSITY_PER_KM2);
    double[] weights = new double[own.length];
    for (int i = 0; i < own.length; i++) {
      weights[i] = even + (1 - even) * nearness[own[i]];
    }
    leaveDeserted(weights, ruralPeople);
    double sum = sum(weights);
    for (int i = 0; i < own.length; i++) {
      weights[i] *= ruralPeople / sum;
    }
    return weights;
  }

  private void leaveDeserted(double[] weights, double people) {
    double least = sum(weights) * DESERTED_PER_KM2 * cellKm2 / Math.max(1, people);
    double greatest = 0;
    for (double weight : weights) {
      greatest = Math.max(greatest, weight);
    }
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] < least && weights[i] < greatest) {
        weights[i] = 0;
      }
    }
  }

  private double[] nearness() {
    Segments places = places();
    int perSide = Math.max(1, (int) Math.round(cells.frame().cellKm() / SAMPLE_KM));
    double stepKm = cells.frame().cellKm() / perSide;
    double[] mean = new double[cells.size()];
    for (int cell = 0; cell < mean.length; cell++) {
      for (int sample = 0; sample < perSide * perSide; sample++) {
        double x = cells.xKm(cell) + (sample % perSide - (perSide - 1) / 2.0) * stepKm;
        double y = cells.yKm(cell) + (sample / perSide - (perSide - 1) / 2.0) * stepKm;
        mean[cell] += falling(places.distanceKm(x, y), REACH_KM) / (perSide * perSide);
      }
    }
    return mean;
  }

  private Segments places() {
    GeometryFactory geometries = new GeometryFactory();
    List<Geometry> places = new ArrayList<>();
    country.roads().forEach(road -> places.add(road.course()));
    country.rivers().forEach(river -> places.add(river.course()));
    country
        .towns()
        .forEach(t -> places.add(geometries.createPoint(new Coordinate(t.xKm(), t.yKm()))));
    return Segments.of(places);
  }

  /** 1 at distance 0, one half at the half-distance, falling with the square beyond. */
  static double falling(double distanceKm, double halfKm) {
    double ratio = distanceKm / halfKm;
    return 1 / (1 + ratio * ratio);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
