package org.harmattan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.analysis.RecordedViolence.RecordedArrival;
import org.junit.jupiter.api.Test;

class RecordComparisonTest {
  @Test
  void aRunInTheRecordedOrderScoresOne() {
    RunSummary asRecorded = summary(recordedArrivals());
    assertThat(asRecorded.arrivalOrderScore()).isCloseTo(1, within(1e-12));
    assertThat(RecordComparison.of(List.of(asRecorded)).inOrderShare()).isEqualTo(1);
  }

  @Test
  void aRunInTheReverseOrderScoresBelowZeroAndIsNotInOrder() {
    Map<String, LocalDate> reversed = new TreeMap<>();
    recordedArrivals()
        .forEach(
            (region, date) ->
                reversed.put(region, LocalDate.of(2040, 1, 1).minusDays(date.toEpochDay())));
    RunSummary run = summary(reversed);
    assertThat(run.arrivalOrderScore()).isNegative();
    assertThat(RecordComparison.of(List.of(run)).inOrderShare()).isZero();
  }

  @Test
  void aRunThatNeverReachesTheSouthIsNotInOrder() {
    Map<String, LocalDate> north = recordedArrivals();
    north.keySet().removeAll(List.of("Koulikoro", "Sikasso", "Kayes", "Bamako"));
    assertThat(RecordComparison.of(List.of(summary(north))).inOrderShare()).isZero();
  }

  @Test
  void linesNameYearsAndRegionsWithTheirRecord() {
    List<String> lines = RecordComparison.of(List.of(summary(recordedArrivals()))).lines();
    assertThat(lines).contains("  2012            100 [  100,   100]  record   359");
    assertThat(lines).contains("  Mopti            30 [   30,    30]  record  1475");
    assertThat(lines).noneMatch(line -> line.contains("2013 "));
  }

  @Test
  void yearsThatWereNotSimulatedAreNotComparedAsIfNobodyHadDied() {
    RunSummary early = new RunSummary(Map.of(2012, 100, 2013, 50), Map.of(), recordedArrivals());
    List<String> lines = RecordComparison.of(List.of(early)).lines();
    assertThat(lines).last().asString().contains("no more to compare");
    assertThat(lines).noneMatch(line -> line.contains("Mopti"));
  }

  private static RunSummary summary(Map<String, LocalDate> sustained) {
    return new RunSummary(
        Map.of(2012, 100, 2016, 5, 2017, 10, 2019, 20),
        Map.of("Mopti", Map.of(2016, 5, 2017, 10, 2019, 20)),
        sustained);
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
