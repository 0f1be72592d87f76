package org.harmattan.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.Well19937c;
import org.harmattan.geography.Cercle;
import org.harmattan.geography.Town;
import org.harmattan.observe.Fixtures;
import org.harmattan.results.EventRow;
import org.junit.jupiter.api.Test;

/** Hazards by neighbours, near repeats, tails and pseudo-values on cases worked out by hand. */
class PatternKernelsTest {
  /** A and B lie 50 km apart, C far off. A is active in quarters 1 and 2, B in 2. */
  @Test
  void hazards() {
    List<Cercle> cercles = List.of(cercle("A", 0), cercle("B", 50), cercle("C", 500));
    List<EventRow> events =
        List.of(
            event("A", "2012-01-10", 15),
            event("A", "2012-04-10", 15),
            event("B", "2012-06-30", 15),
            event("nowhere", "2012-01-01", 15));
    ContagionHazard.Shares shares = new ContagionHazard(cercles).of(events, 2012, 2012);
    // Quiet without active neighbours: C three times, A and B in quarter 3; none begins.
    assertThat(shares.begins()[0]).isZero();
    // Quiet beside one: B in quarter 1, which begins.
    assertThat(shares.begins()[1]).isEqualTo(1);
    assertThat(shares.begins()[2]).isNaN();
    // Active: A in 1 stays, A and B in 2 do not.
    assertThat(shares.stays()).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void realCerclesHaveNeighboursWithinReach() {
    List<Cercle> cercles = Fixtures.PLACES.country().cercles();
    List<EventRow> events = List.of(event("Bandiagara", "2012-01-10", 15));
    ContagionHazard.Shares shares = new ContagionHazard(cercles).of(events, 2012, 2012);
    assertThat(shares.begins()[1]).as("Mopti, Bankass and others lie beside it").isZero();
  }

  /**
   * Two events in one place a day apart, a third far off half a year later. Of the three pairs one
   * is near and one is soon: expected 1 · 1/3.
   */
  @Test
  void nearRepeats() {
    List<EventRow> events =
        List.of(
            event("A", "2018-01-01", 15),
            event("A", "2018-01-02", 15),
            event("B", "2018-07-01", 18));
    assertThat(new KnoxRatio(events).of(25, 7)).isCloseTo(3, within(1e-12));
    assertThat(new KnoxRatio(List.of()).of(25, 7)).isNaN();
  }

  /** Dates dealt out at random: the ratio is 1; its standard deviation is about 0.03. */
  @Test
  void datesWithoutMemoryGiveARatioOfOne() {
    Well19937c random = new Well19937c(7);
    List<EventRow> events = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      String date = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(1095)).toString();
      events.add(event("A", date, 12 + random.nextInt(8)));
    }
    assertThat(new KnoxRatio(events).of(25, 30)).isCloseTo(1, within(0.15));
  }

  /** 1 + 2 / (ln(10 / 9.5) + ln(19 / 9.5)). */
  @Test
  void tailExponent() {
    double expected = 1 + 2 / (Math.log(10 / 9.5) + Math.log(2));
    assertThat(SeverityTail.exponent(new double[] {1, 9, 10, 19}, 10))
        .isCloseTo(expected, within(1e-12));
    assertThat(SeverityTail.exponent(new double[] {1}, 10)).isNaN();
  }

  /** The mean of the pseudo-values of a U-statistic is the statistic. */
  @Test
  void pseudoValuesAverageToTheScore() {
    double[] draws = {3, 1, 4, 1, 5, 9, 2, 6};
    double[] pseudo = NullComparison.pseudoValues(draws, 3.5);
    assertThat(Arrays.stream(pseudo).average().orElse(0))
        .isCloseTo(ProperScores.crps(draws, 3.5), within(1e-12));
  }

  private static Cercle cercle(String name, double xKm) {
    Town seat = new Town(name, "R", name, 15, 0, xKm, 0, java.util.OptionalLong.empty());
    return new Cercle(name, "R", null, 0, seat);
  }

  private static EventRow event(String cercle, String date, double latitude) {
    return new EventRow(
        0,
        1,
        1,
        0,
        LocalDate.parse(date),
        latitude,
        0,
        "R",
        cercle,
        "state-based",
        "jnim",
        "state",
        "x",
        0,
        1,
        0,
        true,
        1);
  }
}
