package org.harmattan.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What is derived for each locality: settlement, pastoral share, remoteness. */
class CovariatesTest {
  private static final Country MALI = CountryReader.read();
  private static final EqualAreaGrid GRID = EqualAreaGrid.over(MALI, 20);

  @Test
  void falls() {
    assertThat(Settlement.falling(0, 10)).isEqualTo(1);
    assertThat(Settlement.falling(10, 10)).isEqualTo(0.5);
    assertThat(Settlement.falling(30, 10)).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void leavesMuchOfTheDesertEmptyAndNoFarmland() {
    long deserted = count("Taoudénit");
    long all = GRID.localities().stream().filter(l -> in(l, "Taoudénit")).count();
    assertThat((double) deserted / all).isBetween(0.25, 0.75);
    for (String region : new String[] {"Mopti", "Ségou", "Sikasso", "Koulikoro", "Kayes"}) {
      assertThat(count(region)).as(region).isZero();
    }
  }

  @Test
  void gathersPeopleAlongTheRiverWhereLandIsDry() {
    assertThat(at("Gao", Locality::population2009)).isGreaterThan(86_633);
    Segments rivers = Segments.of(MALI.rivers().stream().map(Line::course).toList());
    double near =
        GRID.localities().stream()
            .filter(l -> in(l, "Tombouctou") && rivers.distanceKm(l.xKm(), l.yKm()) < 30)
            .mapToLong(Locality::population2009)
            .average()
            .orElseThrow();
    double far =
        GRID.localities().stream()
            .filter(l -> in(l, "Tombouctou") && rivers.distanceKm(l.xKm(), l.yKm()) > 100)
            .mapToLong(Locality::population2009)
            .average()
            .orElseThrow();
    assertThat(near).isGreaterThan(10 * far);
  }

  @Test
  void mixesTheCommunitiesByTheFormula() {
    assertThat(Pastoralism.share(0, 1e9, 1)).isCloseTo(1, within(1e-9));
    assertThat(Pastoralism.share(1e9, 1e9, 0)).isCloseTo(Pastoralism.LEAST_SHARE, within(1e-9));
    assertThat(Pastoralism.share(0, 0, 1)).isEqualTo(0.5);
    assertThat(Pastoralism.share(25, 0, 0.3)).isGreaterThan(Pastoralism.share(25, 80, 0.3));
    assertThat(Pastoralism.share(3, 50, 0.3)).isGreaterThan(Pastoralism.share(30, 50, 0.3));
  }

  @Test
  void pastureIsContestedWhereManyHerdersAndFarmersMeetBesideOpenRange() {
    // x = 1 · 4 · ½ · ½ · 10 · 10 = 100
    assertThat(Pastoralism.contested(20, 0.5, 0.5)).isCloseTo(100.0 / 160, within(1e-12));
    assertThat(Pastoralism.contested(20, 0, 0.5)).isZero();
    assertThat(Pastoralism.contested(20, 0.5, 0)).isZero();
    assertThat(at("Mopti", Locality::contestedPasture))
        .isGreaterThan(2 * at("Sikasso", Locality::contestedPasture));
    assertThat(at("Taoudenni", Locality::contestedPasture)).isLessThan(0.01);
  }

  @Test
  void aWetlandIsWaterAsARiverIs() {
    Wetland delta =
        MALI.wetlands().stream().max((a, b) -> Double.compare(a.areaKm2(), b.areaKm2())).get();
    assertThat(MALI.wetlands()).hasSize(4);
    assertThat(delta.areaKm2()).isEqualTo(41_195);
    assertThat(delta.distanceKm(delta.xKm() + 100, delta.yKm())).isZero();
    assertThat(delta.distanceKm(delta.xKm() + 200, delta.yKm()))
        .isCloseTo(200 - 114.511, within(0.001));
  }

  @Test
  void smoothsWithoutChangingAConstant() {
    Tessellation cells =
        new Tessellation(Frame.around(MALI.outline(), 50), MALI.outline(), Piece.of(MALI));
    double[] sevens = new double[cells.size()];
    Arrays.fill(sevens, 7);
    assertThat(Pastoralism.smooth(cells, sevens, 150)).containsExactly(sevens, within(1e-9));
  }

  @Test
  void hasHerdersInTheDesertAndAMixAtTheDelta() {
    assertThat(at("Taoudenni", Locality::pastoralShare)).isGreaterThan(0.9);
    assertThat(at("Kidal", Locality::pastoralShare)).isGreaterThan(0.8);
    assertThat(at("Sikasso", Locality::pastoralShare)).isBetween(0.04, 0.15);
    assertThat(at("Youwarou", Locality::pastoralShare)).isBetween(0.3, 0.6);
    assertThat(at("Mopti", Locality::pastoralShare))
        .isGreaterThan(at("San", Locality::pastoralShare));
    assertThat(GRID.localities())
        .allSatisfy(l -> assertThat(l.pastoralShare()).isBetween(0.0, 1.0));
  }

  @Test
  void countsSmallTownsAsFartherAway() {
    assertThat(Remoteness.handicapKm(town(OptionalLong.of(1_000_000)))).isZero();
    assertThat(Remoteness.handicapKm(town(OptionalLong.of(10_000))))
        .isCloseTo(69.0776, within(1e-4));
    assertThat(Remoteness.handicapKm(town(OptionalLong.empty())))
        .isEqualTo(Remoteness.handicapKm(town(OptionalLong.of(5_000))));
  }

  @Test
  void growsRemoteNoFasterThanTheRoad() {
    for (Locality locality : GRID.localities()) {
      int[] around = GRID.roads().neighbours(locality.index());
      double[] lengths = GRID.roads().lengthsKm(locality.index());
      for (int i = 0; i < around.length; i++) {
        double there = GRID.localities().get(around[i]).remotenessKm();
        assertThat(locality.remotenessKm()).isLessThanOrEqualTo(there + lengths[i] + 1e-9);
      }
    }
    assertThat(at("Bamako", Locality::remotenessKm)).isZero();
    assertThat(at("Taoudenni", Locality::remotenessKm))
        .isGreaterThan(at("Gao", Locality::remotenessKm));
  }

  private static Town town(OptionalLong population) {
    return new Town("Somewhere", "Gao", "Gao", 16, 0, 0, 0, population);
  }

  private static long count(String region) {
    return GRID.localities().stream().filter(l -> in(l, region) && l.population2009() == 0).count();
  }

  private static boolean in(Locality locality, String region) {
    return MALI.regions().get(locality.region()).name().equals(region);
  }

  private static double at(String town, ToDoubleFunction<Locality> value) {
    Town found = MALI.towns().stream().filter(t -> t.name().equals(town)).findFirst().orElseThrow();
    return value.applyAsDouble(GRID.localities().get(GRID.of(found)));
  }
}
