package org.harmattan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.harmattan.analysis.Contrast;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.comparison.Alternative;
import org.harmattan.analysis.comparison.Effect;
import org.harmattan.analysis.comparison.Pairing;
import org.harmattan.analysis.comparison.RunComparison;
import org.harmattan.results.stored.RunSet;
import org.junit.jupiter.api.Test;

class ComparisonWordsTest {
  private static final List<YearMonth> MONTHS =
      List.of(YearMonth.of(2012, 1), YearMonth.of(2012, 2), YearMonth.of(2012, 3));

  private static RunSet set(String title) {
    return new RunSet(
        title, title, title, "1", "c", null, List.of(), 0, MONTHS, List.of(), Map.of(), List.of());
  }

  private static Effect effect(
      Alternative of, Outcome outcome, double difference, double half, double pHolm) {
    Contrast contrast =
        new Contrast(
            true,
            50,
            50,
            10_000,
            10_000 + difference,
            difference,
            difference - half,
            difference + half,
            difference - half,
            difference + half,
            0.01,
            difference / 1000,
            difference < 0 ? 0.02 : 0.9);
    return new Effect(of, outcome, contrast, 1000, pHolm, pHolm);
  }

  private static Alternative alternative(YearMonth parting) {
    return new Alternative(
        set("Other"), new Pairing(true, List.of(), List.of()), List.of(), parting);
  }

  private static RunComparison comparison(Alternative alternative, Effect... effects) {
    return new RunComparison(
        set("Base"), List.of(alternative), List.of(Outcome.values()), List.of(effects));
  }

  @Test
  void whatIsClearComesWithSizeAndIntervalAndTheRestWithADoubt() {
    Alternative other = alternative(null);
    RunComparison comparison =
        comparison(
            other,
            effect(other, Outcome.RECORDED_DEATHS, -1240, 260, 0.001),
            effect(other, Outcome.STATE_CONTROL_PEOPLE, 0.03, 0.01, 0.2),
            effect(other, Outcome.DISPLACED, 500, 900, 1));
    assertThat(ComparisonWords.headline(comparison, other))
        .isEqualTo(
            "1,240 fewer recorded deaths (−12%) [−1,500 to −980]; perhaps 3.0 points more control of"
                + " the state at the end [+2.0 to +4.0], which may be chance.");
    assertThat(ComparisonWords.found(comparison, other))
        .extracting(found -> found.items().get(0))
        .containsExactly(
            "1,240 fewer recorded deaths (−12%) [−1,500 to −980], lower in 49 of 50 pairs",
            "3.0 points more control of the state at the end [+2.0 to +4.0], higher in 45 of 50"
                + " pairs",
            "Displaced people [0 to +1] thousand");
  }

  @Test
  void itSaysSinceWhenPairsDiffer() {
    Alternative late = alternative(YearMonth.of(2012, 3));
    assertThat(ComparisonWords.basis(comparison(late), late))
        .endsWith("Until February 2012 every pair is the same.");
    Alternative early = alternative(YearMonth.of(2012, 1));
    assertThat(ComparisonWords.basis(comparison(early), early))
        .endsWith("They differ from the first month on.");
  }

  @Test
  void zeroHasNoSign() {
    assertThat(ComparisonNumbers.signed("0.0", 0.01)).isEqualTo("0.0");
    assertThat(ComparisonNumbers.signed("0.1", 0.1)).isEqualTo("+0.1");
  }
}
