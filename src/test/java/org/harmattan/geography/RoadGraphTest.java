package org.harmattan.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.commons.math3.random.MersenneTwister;
import org.junit.jupiter.api.Test;

class RoadGraphTest {
  private static final Country MALI = CountryReader.read();
  private static final EqualAreaGrid GRID = EqualAreaGrid.over(MALI, 20);
  private static final RoadDistances ROADS = GRID.roads();

  @Test
  void linksCellsToThoseAroundThem() {
    for (Locality locality : GRID.localities()) {
      int[] around = ROADS.neighbours(locality.index());
      double[] lengths = ROADS.lengthsKm(locality.index());
      assertThat(around).hasSameSizeAs(lengths).hasSizeBetween(1, 8).isSorted();
      for (int i = 0; i < around.length; i++) {
        Locality other = GRID.localities().get(around[i]);
        assertThat(Math.abs(other.column() - locality.column())).isLessThanOrEqualTo(1);
        assertThat(Math.abs(other.row() - locality.row())).isLessThanOrEqualTo(1);
        int back = Arrays.binarySearch(ROADS.neighbours(around[i]), locality.index());
        assertThat(ROADS.lengthsKm(around[i])[back]).isEqualTo(lengths[i]);
      }
    }
  }

  /** Equal to the last bit: lengths are binary fractions, so their sums are exact. */
  @Test
  void isSymmetricAndNoShorterThanTheStraightLine() {
    MersenneTwister random = new MersenneTwister(2012);
    for (int trial = 0; trial < 30; trial++) {
      int from = random.nextInt(GRID.size());
      RoadDistances.Row row = ROADS.within(from, 400);
      for (int i = 0; i < row.localities().length; i += 17) {
        int to = row.localities()[i];
        assertThat(row.km()[i]).isEqualTo(km(to, from, 400));
        assertThat(row.km()[i]).isGreaterThanOrEqualTo(straightKm(from, to));
      }
    }
  }

  @Test
  void obeysTheTriangleInequality() {
    int gao = of("Gao");
    double[] fromGao = all(gao);
    double[] fromMopti = all(of("Mopti"));
    for (int i = 0; i < GRID.size(); i++) {
      assertThat(fromMopti[i]).isLessThanOrEqualTo(fromMopti[gao] + fromGao[i]);
    }
  }

  @Test
  void listsExactlyWhatIsWithinReach() {
    double[] all = all(of("Sikasso"));
    RoadDistances.Row row = ROADS.within(of("Sikasso"), 180);
    assertThat(row.localities()).isSorted().doesNotContain(of("Sikasso"));
    assertThat(Arrays.stream(row.km())).allMatch(km -> km <= 180);
    for (int i = 0; i < row.localities().length; i++) {
      assertThat(row.km()[i]).isEqualTo(all[row.localities()[i]]);
    }
    assertThat(Arrays.stream(all).filter(km -> km <= 180).count() - 1)
        .isEqualTo(row.localities().length);
  }

  /** By the national roads about 1,200 km; the schematic ones cut corners. */
  @Test
  void takesTheLongRoadFromBamakoToGao() {
    assertThat(km(of("Bamako"), of("Gao"), 5000)).isBetween(1_050.0, 1_300.0);
  }

  @Test
  void followsRoadsRatherThanOpenCountry() {
    double byRoad = km(of("Ségou"), of("Niono"), 5000) / straightKm(of("Ségou"), of("Niono"));
    double byTrack =
        km(of("Taoudenni"), of("Araouane"), 5000) / straightKm(of("Taoudenni"), of("Araouane"));
    assertThat(byRoad).isBetween(1.0, 1.25);
    assertThat(byTrack).isBetween(1.5, 1.65);
  }

  private static double[] all(int from) {
    double[] all = new double[GRID.size()];
    RoadDistances.Row row = ROADS.within(from, 1e6);
    for (int i = 0; i < row.localities().length; i++) {
      all[row.localities()[i]] = row.km()[i];
    }
    return all;
  }

  private static double km(int from, int to, double maxKm) {
    RoadDistances.Row row = ROADS.within(from, maxKm);
    return row.km()[Arrays.binarySearch(row.localities(), to)];
  }

  private static double straightKm(int from, int to) {
    Locality a = GRID.localities().get(from);
    Locality b = GRID.localities().get(to);
    return Math.sqrt(
        (a.xKm() - b.xKm()) * (a.xKm() - b.xKm()) + (a.yKm() - b.yKm()) * (a.yKm() - b.yKm()));
  }

  private static int of(String town) {
    return GRID.of(
        MALI.towns().stream().filter(t -> t.name().equals(town)).findFirst().orElseThrow());
  }
}
