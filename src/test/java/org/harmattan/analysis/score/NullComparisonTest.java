package org.harmattan.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.score.NullComparison.Finding;
import org.harmattan.results.Build;
import org.junit.jupiter.api.Test;

/** A model near the observed 100 against nulls that are far, equal or undefined. */
class NullComparisonTest {
  private static final Quantity DEATHS =
      Quantity.ofCounts(
          "deaths", "deaths", Period.years(2012, 2012), 100, 100, new Criterion.InNinety(), r -> 0);
  private static final List<Aim> AIMS =
      List.of(Aim.all(Pattern.P1, Role.FITTED, "near", true, List.of(DEATHS)));

  @Test
  void theNearerOneIsFound() {
    NullComparison far = compare(around(100, 1, 30), around(300, 2, 30)).get(0);
    assertThat(far.finding()).isEqualTo(Finding.MODEL_NEARER);
    assertThat(far.difference().mean()).isBetween(1.0, 2.5);
    NullComparison near = compare(around(300, 1, 30), around(100, 2, 30)).get(0);
    assertThat(near.finding()).isEqualTo(Finding.NULL_NEARER);
  }

  @Test
  void thatWhichIsAlikeIsNotIdentified() {
    double[] same = around(100, 1, 30);
    assertThat(compare(same, same).get(0).finding()).isEqualTo(Finding.NOT_IDENTIFIED);
  }

  @Test
  void whatHardlyAnyRunHasIsNotCompared() {
    double[] rarely = around(100, 1, 30);
    for (int i = 0; i < 10; i++) {
      rarely[i] = Double.NaN;
    }
    assertThat(compare(around(100, 1, 30), rarely)).isEmpty();
    rarely = around(100, 1, 30);
    rarely[0] = Double.NaN;
    assertThat(compare(around(100, 2, 30), rarely).get(0).difference().replicates()).isEqualTo(29);
  }

  private static List<NullComparison> compare(double[] model, double[] other) {
    return NullComparison.of(runs("model", model), runs("null", other), AIMS);
  }

  private static double[] around(double mean, int seed, int count) {
    return new Random(seed).doubles(count, mean - 40, mean + 40).toArray();
  }

  private static ModelRuns runs(String name, double[] values) {
    List<Integer> replicates = new ArrayList<>();
    List<ViolenceCounts> counts = new ArrayList<>();
    for (int i = 1; i <= values.length; i++) {
      replicates.add(i);
      counts.add(new ViolenceCounts(YearMonth.of(2012, 1), 12, List.of("A")));
    }
    Map<Quantity, double[]> figures = new LinkedHashMap<>(Map.of(DEATHS, values));
    Build build = new Build("1", "unknown");
    return new ModelRuns(name, name, build, replicates, counts, List.of(), figures);
  }
}
