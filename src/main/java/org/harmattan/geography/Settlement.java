package org.harmattan.geography;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Where the people of the census live within their piece of the country.
 *
 * <p>A town's people live around its point at {@value #TOWN_DENSITY_PER_KM2} per km². The others
 * spread over the piece by the weight
 *
 * <pre>
 * w(d) = φ + (1 − φ) / (1 + (d/L)²),   φ = D² / (D² + D½²)
 * </pre>
 *
 * <p>d is the distance to the nearest town, road or river in km, L = {@value #REACH_KM} km, D the
 * piece's people per km² and D½ = {@value #EVEN_DENSITY_PER_KM2} per km²: in the farming belt
 * people live almost everywhere, in the desert only along water, roads and towns. Cells that would
 * hold fewer than {@value #DESERTED_PER_KM2} people per km² are left empty. Form and values are
 * assumptions; the sums are the census's.
 */
final class Settlement {
  static final double TOWN_DENSITY_PER_KM2 = 5000;
  static final double REACH_KM = 10;
  static final double EVEN_DENSITY_PER_KM2 = 10;
  static final double DESERTED_PER_KM2 = 0.01;

  /** The weight is averaged over points about this far apart, so that it hangs little on cellKm. */
  private static final double SAMPLE_KM = 10;

  private final Country country;
  private final Tessellation cells;
  private final double cellKm2;
  private final double[] nearness;

  private Settlement(Country country, Tessellation cells) {
    this.country = country;
    this.cells = cells;
    this.cellKm2 = cells.frame().cellKm() * cells.frame().cellKm();
    this.nearness = nearness();
  }

  /** People of 2009 in each cell; the sum over a piece is its census figure exactly. */
  static long[] people(Country country, Tessellation cells) {
    Settlement settlement = new Settlement(country, cells);
    long[] people = new long[cells.size()];
    for (int piece = 0; piece < cells.pieces().size(); piece++) {
      settlement.settle(piece, people);
    }
    return people;
  }

  private void settle(int piece, long[] people) {
    int[] own = cells.cellsOf(piece);
    long census = cells.pieces().get(piece).population2009();
    double[] townspeople = townspeople(piece, own);
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
    }
  }

  private double[] townspeople(int piece, int[] own) {
    double[] people = new double[own.length];
    for (Town town : country.towns()) {
      if (cells.pieces().get(piece).holds(town, country) && town.population().isPresent()) {
        spread(town, town.population().getAsLong(), own, people);
      }
    }
    return people;
  }

  /** Evenly over the cells with their centre in the built-up disc, or all in the nearest cell. */
  private void spread(Town town, double population, int[] own, double[] people) {
    double radiusKm = Math.sqrt(population / (Math.PI * TOWN_DENSITY_PER_KM2));
    List<Integer> covered = new ArrayList<>();
    int nearest = 0;
    for (int i = 0; i < own.length; i++) {
      if (distanceKm(own[i], town) <= radiusKm) {
        covered.add(i);
      }
      if (distanceKm(own[i], town) < distanceKm(own[nearest], town)) {
        nearest = i;
      }
    }
    for (int i : covered.isEmpty() ? List.of(nearest) : covered) {
      people[i] += population / Math.max(1, covered.size());
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
