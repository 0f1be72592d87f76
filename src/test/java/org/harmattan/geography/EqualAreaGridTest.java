package org.harmattan.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EqualAreaGridTest {
  private static final Country MALI = CountryReader.read();
  private static final Map<Double, EqualAreaGrid> GRIDS = new LinkedHashMap<>();

  private static EqualAreaGrid grid(double cellKm) {
    return GRIDS.computeIfAbsent(cellKm, km -> EqualAreaGrid.over(MALI, km));
  }

  @ParameterizedTest
  @ValueSource(doubles = {10, 20, 35, 50})
  void sumsToTheCensusExactly(double cellKm) {
    for (int region = 0; region < MALI.regions().size(); region++) {
      int index = region;
      assertThat(people(cellKm, locality -> locality.region() == index))
          .isEqualTo(MALI.regions().get(region).population2009());
    }
    for (int cercle = 0; cercle < MALI.cercles().size(); cercle++) {
      int index = cercle;
      assertThat(people(cellKm, locality -> locality.cercle() == index))
          .isEqualTo(MALI.cercles().get(cercle).population2009());
    }
    assertThat(people(cellKm, locality -> true)).isEqualTo(14_528_662);
  }

  /** Bamako and, on coarse grids, small cercles hold no cell's centre and still have a locality. */
  @ParameterizedTest
  @ValueSource(doubles = {10, 13.7, 20, 27, 35, 43, 50})
  void peoplesEveryPiece(double cellKm) {
    for (Piece piece : Piece.of(MALI)) {
      long people =
          people(cellKm, l -> l.cercle() == piece.cercle() && l.region() == piece.region());
      assertThat(people).as("people of %s", piece).isPositive();
    }
    assertThat(people(cellKm, l -> MALI.regions().get(l.region()).name().equals("Bamako")))
        .isEqualTo(1_810_366);
  }

  @ParameterizedTest
  @ValueSource(doubles = {10, 20, 35, 50})
  void putsEveryTownIntoItsOwnRegionAndCercle(double cellKm) {
    for (Town town : MALI.towns()) {
      Locality locality = grid(cellKm).localities().get(grid(cellKm).of(town));
      assertThat(MALI.regions().get(locality.region()).name()).isEqualTo(town.region());
      assertThat(MALI.cercles().get(locality.cercle()).name()).isEqualTo(town.cercle());
      double dx = locality.xKm() - town.xKm();
      double dy = locality.yKm() - town.yKm();
      assertThat(Math.sqrt(dx * dx + dy * dy)).as(town.name()).isLessThan(10 + 1.2 * cellKm);
    }
  }

  @Test
  void coversTheLand() {
    double gridKm2 = grid(20).size() * 400.0;
    double landKm2 = MALI.outline().getArea();
    assertThat(gridKm2 / landKm2).isCloseTo(1, within(0.01));
    assertThat(grid(20).size()).isBetween(3_000, 3_200);
  }

  @ParameterizedTest
  @ValueSource(doubles = {10, 20, 35, 50})
  void numbersCellsByRowThenColumn(double cellKm) {
    EqualAreaGrid grid = grid(cellKm);
    int next = 0;
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        int index = grid.at(column, row);
        if (index >= 0) {
          Locality locality = grid.localities().get(index);
          assertThat(index).isEqualTo(next++);
          assertThat(locality.index()).isEqualTo(index);
          assertThat(locality.column()).isEqualTo(column);
          assertThat(locality.row()).isEqualTo(row);
          assertThat(grid.nearest(locality.xKm(), locality.yKm())).isEqualTo(index);
        }
      }
    }
    assertThat(next).isEqualTo(grid.size());
    assertThat(grid.at(-1, 0)).isEqualTo(-1);
    assertThat(grid.at(grid.columns(), 0)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(doubles = {10, 20, 35, 50})
  void hangsTogether(double cellKm) {
    EqualAreaGrid grid = grid(cellKm);
    BitSet seen = new BitSet();
    ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(0));
    seen.set(0);
    while (!queue.isEmpty()) {
      for (int next : grid.roads().neighbours(queue.remove())) {
        if (!seen.get(next)) {
          seen.set(next);
          queue.add(next);
        }
      }
    }
    assertThat(seen.cardinality()).isEqualTo(grid.size());
  }

  @Test
  void findsTheNearestLocalityFromAbroad() {
    Locality found = grid(20).localities().get(grid(20).nearest(5000, -600));
    double best = Double.POSITIVE_INFINITY;
    for (Locality l : grid(20).localities()) {
      best = Math.min(best, squared(l.xKm() - 5000) + squared(l.yKm() + 600));
    }
    assertThat(squared(found.xKm() - 5000) + squared(found.yKm() + 600)).isEqualTo(best);
  }

  @Test
  void isTheSameEveryTime() {
    EqualAreaGrid again = EqualAreaGrid.over(CountryReader.read(), 20);
    assertThat(again.localities()).isEqualTo(grid(20).localities());
  }

  @Test
  void growsAsBetweenTheCensuses() {
    for (Locality locality : grid(50).localities()) {
      Region region = MALI.regions().get(locality.region());
      double grown =
          region.population2009() * StrictMath.pow(1 + locality.annualGrowth(), 2022 - 2009);
      assertThat(grown).isCloseTo(region.population2022(), within(0.01));
    }
  }

  @Test
  void knowsTheNearestBorder() {
    Locality tessalit = locality("Tessalit");
    assertThat(MALI.neighbours().get(tessalit.neighbour()).name()).isEqualTo("Algeria");
    Locality labbezanga = locality("Labbezanga");
    assertThat(MALI.neighbours().get(labbezanga.neighbour()).name()).isEqualTo("Niger");
    assertThat(labbezanga.borderKm()).isLessThan(25);
    assertThat(locality("Mopti").borderKm()).isBetween(100.0, 250.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {9.99, 50.01, -20, Double.NaN})
  void refusesOtherCellSizes(double cellKm) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EqualAreaGrid.over(MALI, cellKm))
        .withMessageContaining("cellKm")
        .withMessageContaining(String.valueOf(cellKm));
  }

  private static Locality locality(String town) {
    Town found = MALI.towns().stream().filter(t -> t.name().equals(town)).findFirst().orElseThrow();
    return grid(20).localities().get(grid(20).of(found));
  }

  private static long people(double cellKm, Predicate<Locality> where) {
    return grid(cellKm).localities().stream()
        .filter(where)
        .mapToLong(Locality::population2009)
        .sum();
  }

  private static double squared(double value) {
    return value * value;
  }
}
