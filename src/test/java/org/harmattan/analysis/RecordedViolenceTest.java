package org.harmattan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.YearMonth;
import org.harmattan.analysis.RecordedViolence.RecordedArrival;
import org.harmattan.geography.Region;
import org.harmattan.observe.Fixtures;
import org.junit.jupiter.api.Test;

/** Sums known from UCDP GED for Mali. */
class RecordedViolenceTest {
  private static final RecordedViolence MALI = RecordedViolence.mali();

  @Test
  void deathsByYear() {
    assertThat(MALI.deathsByYear())
        .containsExactly(
            entry(2012, 359),
            entry(2013, 881),
            entry(2014, 291),
            entry(2015, 256),
            entry(2016, 191),
            entry(2017, 605),
            entry(2018, 1281),
            entry(2019, 1227),
            entry(2020, 1509),
            entry(2021, 1287));
  }

  @Test
  void deathsByRegionOf2017To2019() {
    assertThat(MALI.deathsByRegion(2017, 2019))
        .containsOnly(
            entry("Mopti", 1475),
            entry("Ménaka", 673),
            entry("Gao", 322),
            entry("Ségou", 195),
            entry("Tombouctou", 185),
            entry("Kidal", 140),
            entry("Koulikoro", 28),
            entry("Kayes", 13),
            entry("Bamako", 8),
            entry("Sikasso", 7));
  }

  @Test
  void arrivalsRunFromNorthToSouth() {
    assertThat(MALI.arrivals())
        .hasSize(10)
        .startsWith(
            new RecordedArrival("Kidal", "north", YearMonth.of(2012, 1), YearMonth.of(2012, 1)))
        .contains(
            new RecordedArrival("Ménaka", "north", YearMonth.of(2012, 11), YearMonth.of(2017, 2)))
        .contains(new RecordedArrival("Bamako", "south", YearMonth.of(2015, 5), null));
  }

  @Test
  void theRecordNamesTheRegionsOfTheMap() {
    var names =
        Fixtures.PLACES.country().regions().stream()
            .map(Region::name)
            .map(RecordedViolence::recordedName)
            .distinct()
            .toList();
    assertThat(MALI.arrivals()).extracting(RecordedArrival::region).hasSameElementsAs(names);
  }
}
