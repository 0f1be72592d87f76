package org.harmattan.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.RecordedViolence.RecordedArrival;
import org.harmattan.results.ArrivalRow;
import org.harmattan.results.RunView;
import org.harmattan.results.ViolenceRow;
import org.junit.jupiter.api.Test;

class RecordComparisonTest {
  /** The record's without Mopti. */
  private static final List<String> REGIONS =
      RecordedViolence.mali().arrivals().stream()
          .map(RecordedArrival::region)
          .filter(region -> !region.equals("Mopti"))
          .toList();

  @Test
  void aRunInTheRecordedOrderScoresOne() {
    assertThat(RecordComparison.orderScore(recordedArrivals())).isCloseTo(1, within(1e-12));
    assertThat(RecordComparison.inOrder(recordedArrivals())).isTrue();
  }

  @Test
  void aRunInTheReverseOrderScoresBelowZeroAndIsNotInOrder() {
    Map<String, LocalDate> reversed = new TreeMap<>();
    recordedArrivals()
        .forEach(
            (region, date) ->
                reversed.put(region, LocalDate.of(2040, 1, 1).minusDays(date.toEpochDay())));
    assertThat(RecordComparison.orderScore(reversed)).isNegative();
    assertThat(RecordComparison.inOrder(reversed)).isFalse();
  }

  @Test
  void aRunThatNeverReachesTheSouthIsNotInOrder() {
    Map<String, LocalDate> north = recordedArrivals();
    north.keySet().removeAll(List.of("Koulikoro", "Sikasso", "Kayes", "Bamako"));
    assertThat(RecordComparison.inOrder(north)).isFalse();
  }

  @Test
  void linesNameYearsAndRegionsWithTheirRecord() {
    List<String> lines = RecordComparison.of(List.of(run(2019))).lines();
    assertThat(lines).contains("  2012              4 [    4,     4]  record   359");
    assertThat(lines).contains("  Mopti             5 [    5,     5]  record  1475");
    assertThat(lines).noneMatch(line -> line.contains("  2020 "));
  }

  @Test
  void yearsThatWereNotSimulatedAreNotComparedAsIfNobodyHadDied() {
    List<String> lines = RecordComparison.of(List.of(run(2013))).lines();
    assertThat(lines).last().asString().contains("no more to compare");
    assertThat(lines).noneMatch(line -> line.contains("Mopti"));
  }

  /** Four recorded deaths in 2012 and five in 2018, all in Mopti. */
  private static RunView run(int lastYear) {
    List<Record> rows = new ArrayList<>();
    for (YearMonth m = YearMonth.of(2012, 1); m.getYear() <= lastYear; m = m.plusMonths(1)) {
      int deaths =
          m.getMonthValue() > 1 ? 0 : m.getYear() == 2012 ? 4 : m.getYear() == 2018 ? 5 : 0;
      rows.add(new ViolenceRow(0, 1, m, "Mopti", 1, 9, 9, 1, deaths, 0, 0));
      for (String region : REGIONS) {
        rows.add(new ViolenceRow(0, 1, m, region, 0, 0, 0, 0, 0, 0, 0));
      }
    }
    return new RunView(Map.of(ViolenceRow.TABLE, rows, ArrivalRow.TABLE, List.of()));
  }

  private static Map<String, LocalDate> recordedArrivals() {
    Map<String, LocalDate> dates = new TreeMap<>();
    for (RecordedArrival arrival : RecordedViolence.mali().arrivals()) {
      if (arrival.sustained() != null) {
        dates.put(arrival.region(), arrival.sustained().atDay(1));
      }
    }
    return dates;
  }
}
