package org.harmattan.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

class CountryReaderTest {
  private static final Country MALI = CountryReader.read();

  @Test
  void listsTheRegionsFromNorthToSouth() {
    assertThat(MALI.regions())
        .extracting(Region::name)
        .containsExactly(
            "Taoudénit",
            "Kidal",
            "Tombouctou",
            "Gao",
            "Ménaka",
            "Mopti",
            "Kayes",
            "Ségou",
            "Koulikoro",
            "Bamako",
            "Sikasso");
  }

  @Test
  void marksConstructedBorders() {
    assertThat(MALI.regions())
        .filteredOn(Region::approximate)
        .extracting(Region::name)
        .containsExactly("Taoudénit", "Tombouctou", "Gao", "Ménaka");
  }

  @Test
  void holdsBothCensuses() {
    assertThat(MALI.regions().stream().mapToLong(Region::population2009).sum())
        .isEqualTo(14_528_662);
    assertThat(MALI.regions().stream().mapToLong(Region::population2022).sum())
        .isEqualTo(22_395_490);
    assertThat(MALI.cercles().stream().mapToLong(Cercle::population2009).sum())
        .isEqualTo(14_528_662);
  }

  @Test
  void hasEverythingOnce() {
    assertThat(MALI.cercles()).hasSize(50).extracting(Cercle::name).doesNotHaveDuplicates();
    assertThat(MALI.towns()).hasSize(82).extracting(Town::name).doesNotHaveDuplicates();
    assertThat(MALI.neighbours()).hasSize(10).extracting(Neighbour::id).doesNotHaveDuplicates();
    assertThat(MALI.roads()).hasSize(24);
    assertThat(MALI.rivers()).hasSize(7);
  }

  @Test
  void ordersCerclesByRegionThenName() {
    List<String> regions = MALI.regions().stream().map(Region::name).toList();
    for (int i = 1; i < MALI.cercles().size(); i++) {
      Cercle before = MALI.cercles().get(i - 1);
      Cercle after = MALI.cercles().get(i);
      int step = regions.indexOf(after.region()) - regions.indexOf(before.region());
      assertThat(step > 0 || step == 0 && before.name().compareTo(after.name()) < 0).isTrue();
    }
  }

  @Test
  void seatsEveryCercleInItself() {
    assertThat(MALI.cercles())
        .allSatisfy(cercle -> assertThat(cercle.seat().cercle()).isEqualTo(cercle.name()));
  }

  @Test
  void readsQuotedTownsWhole() {
    Town tonka = town("Tonka");
    assertThat(tonka.cercle()).isEqualTo("Goundam");
    assertThat(tonka.population()).hasValue(53_438);
    assertThat(town("Sévaré").population()).isEmpty();
  }

  @Test
  void movesTownsToTheDivisionOf2016() {
    assertThat(town("Inékar").region()).isEqualTo("Ménaka");
    assertThat(town("Taoudenni").region()).isEqualTo("Taoudénit");
    assertThat(town("Araouane").region()).isEqualTo("Taoudénit");
    assertThat(town("Talataye").region()).isEqualTo("Gao");
  }

  /** Three towns are known to lie a few km beyond the simplified border. */
  @Test
  void keepsTownsNearTheirRegionAndCercle() {
    for (Town town : MALI.towns()) {
      assertThat(distanceKm(region(town.region()).border(), town)).isLessThan(10);
      assertThat(distanceKm(cercle(town.cercle()).border(), town)).isLessThan(10);
    }
  }

  @Test
  void isOneLandWithoutGaps() {
    assertThat(MALI.outline()).isInstanceOf(Polygon.class);
    assertThat(((Polygon) MALI.outline()).getNumInteriorRing()).isZero();
    double regions = MALI.regions().stream().mapToDouble(Region::areaKm2).sum();
    assertThat(MALI.outline().getArea()).isCloseTo(regions, within(1.0));
    // The official area is 1,241,238 km²; the borders are simplified to 5 km.
    assertThat(MALI.outline().getArea()).isCloseTo(1_241_238, within(0.02 * 1_241_238));
  }

  @Test
  void splitsTwoCerclesBetweenTwoRegions() {
    List<Piece> pieces = Piece.of(MALI);
    assertThat(pieces).hasSize(52);
    assertThat(pieces.subList(50, 52))
        .allSatisfy(
            piece -> assertThat(MALI.regions().get(piece.region()).name()).isEqualTo("Taoudénit"))
        .extracting(piece -> MALI.cercles().get(piece.cercle()).name())
        .containsExactly("Goundam", "Tombouctou");
    assertThat(pieces.stream().mapToDouble(piece -> piece.border().getArea()).sum())
        .isCloseTo(MALI.outline().getArea(), within(0.001 * MALI.outline().getArea()));
  }

  private static double distanceKm(Geometry border, Town town) {
    return border.distance(border.getFactory().createPoint(new Coordinate(town.xKm(), town.yKm())));
  }

  private static Town town(String name) {
    return MALI.towns().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  private static Region region(String name) {
    return MALI.regions().stream().filter(r -> r.name().equals(name)).findFirst().orElseThrow();
  }

  private static Cercle cercle(String name) {
    return MALI.cercles().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }
}
