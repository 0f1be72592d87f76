package org.harmattan.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.score.Verification.Trial;
import org.harmattan.observe.Fixtures;
import org.junit.jupiter.api.Test;

/** Two regions, A with deaths that grow by one a month, B with one death each month. */
class VerificationTest {
  private static final YearMonth START = YearMonth.of(2012, 1);
  private static final List<String> REGIONS = List.of("A", "B");
  private static final Map<String, List<String>> NEXT = Map.of("A", List.of("B"));
  private static final ViolenceCounts RECORD = record();

  @Test
  void cellsOfAMonthAYearAndTheCountry() {
    YearMonth end = YearMonth.of(2013, 12);
    assertThat(Level.REGION_MONTH.cells(REGIONS, START, end)).hasSize(48);
    assertThat(Level.REGION_YEAR.cells(REGIONS, START, end.minusMonths(1))).hasSize(2);
    assertThat(Level.COUNTRY_MONTH.cells(REGIONS, START, end)).hasSize(24);
    Cell year = Level.REGION_YEAR.cells(REGIONS, START, end).get(0);
    assertThat(year.of(RECORD, Counted.DEATHS)).isEqualTo(66);
    assertThat(new Cell(Cell.COUNTRY, START.plusMonths(3), 1).of(RECORD, Counted.DEATHS))
        .as("with what has no region")
        .isEqualTo(3 + 1 + 10);
  }

  @Test
  void baselinesKnowTheRecordUpToTheOriginAndNoMore() {
    Cell cell = new Cell("A", YearMonth.of(2013, 6), 1);
    assertThat(draws(Baseline.ZERO, cell)).containsOnly(0);
    assertThat(Arrays.stream(draws(Baseline.LAST, cell)).average().orElse(0))
        .as("Poisson(11), standard error .1")
        .isCloseTo(11, within(0.5));
    assertThat(Arrays.stream(draws(Baseline.OWN_YEAR, cell)).boxed())
        .contains(0.0, 11.0)
        .allMatch(x -> x >= 0 && x <= 11);
    assertThat(Arrays.stream(draws(Baseline.POOLED_YEAR, cell)).filter(x -> x == 1).count())
        .as("13 of 24 values are 1; binomial, five standard deviations")
        .isBetween(462L, 622L);
    assertThat(Arrays.stream(draws(Baseline.CLIMATOLOGY, cell)).max()).hasValue(11);
    assertThatThrownBy(() -> draws(Baseline.ZERO, new Cell("A", START, 1)))
        .hasMessageContaining("is known");
  }

  @Test
  void aYearIsPredictedFromSumsOfTwelveMonths() {
    Cell year = new Cell("B", YearMonth.of(2013, 12), 12);
    assertThat(draws(Baseline.OWN_YEAR, year)).containsOnly(12);
  }

  @Test
  void whoKnowsTheRecordHasFullSkillAndWhoSaysZeroHasNone() {
    Trial trial = Trial.yearAhead(RECORD, YearMonth.of(2014, 1), YearMonth.of(2015, 12), NEXT);
    Map<String, List<ViolenceCounts>> ensembles =
        Map.of("perfect", Collections.nCopies(20, RECORD));
    Verification scores = Verification.of(trial, Level.REGION_MONTH, Counted.DEATHS, ensembles);
    assertThat(scores.draws()).isEqualTo(20);
    SourceScores perfect = scores.models().get(0);
    assertThat(perfect.mean(Score.CRPS)).isZero();
    Skill skill = scores.skill(perfect, Score.CRPS);
    assertThat(skill.value()).isEqualTo(1);
    assertThat(skill.beats()).isTrue();
    assertThat(Arrays.stream(perfect.pitHistogram()).sum()).isCloseTo(1, within(1e-9));
    SourceScores zero = scores.baselines().get(0);
    assertThat(zero.mean(Score.BRIER)).isEqualTo(1);
    assertThat(scores.skill(scores.best(Score.CRPS), Score.CRPS).value()).isZero();
  }

  @Test
  void theRecordOfMaliHasNeighboursAsOnTheMap() {
    Map<String, List<String>> neighbours = Neighbourhood.of(Fixtures.PLACES.country());
    assertThat(neighbours).hasSize(10).containsKey("Tombouctou").doesNotContainKey("Taoudénit");
    assertThat(neighbours.get("Mopti")).contains("Ségou", "Tombouctou").doesNotContain("Kayes");
    assertThat(neighbours.get("Bamako")).containsExactly("Koulikoro");
  }

  private static double[] draws(Baseline baseline, Cell cell) {
    RandomGenerator random = new Well19937c(1);
    YearMonth origin = YearMonth.of(2012, 12);
    return baseline.draws(RECORD, Counted.DEATHS, cell, origin, NEXT, 1000, random);
  }

  private static ViolenceCounts record() {
    ViolenceCounts counts = new ViolenceCounts(START, 48, REGIONS);
    for (int i = 0; i < 48; i++) {
      counts.add("A", START.plusMonths(i), 1, i);
      counts.add("B", START.plusMonths(i), 1, 1);
    }
    counts.add(RecordedViolence.UNSPECIFIED, START.plusMonths(3), 1, 10);
    return counts;
  }
}
