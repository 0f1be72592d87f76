package org.harmattan.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten points between 0 and 1, of which 0.7 makes the record. */
class SuccessiveHalvingTest {
  private static final SuccessiveHalving HALVING = new SuccessiveHalving(2, 16, 3);
  private static final List<double[]> POINTS =
      IntStream.range(0, 10).mapToObj(i -> new double[] {i / 10.0}).toList();
  private static final Distance DISTANCE =
      new Distance(List.of(new Target("s", 0.7, 0, 1)), new double[1]);

  private final List<Trial> asked = new ArrayList<>();

  /** 10 points on 2 seeds, 5 on 4, 3 on 16: 20 + 10 + 36 runs. */
  @Test
  void theCloserHalfGoesOnWithMoreSeeds() {
    List<SuccessiveHalving.Ranked> ranked = HALVING.run(POINTS, DISTANCE, this::withoutNoise, 1000);
    assertThat(asked).hasSize(66).hasSize(HALVING.runs(10));
    assertThat(ranked).extracting(SuccessiveHalving.Ranked::index).startsWith(7).contains(0, 9);
    assertThat(ranked)
        .extracting(SuccessiveHalving.Ranked::runs)
        .containsExactly(16, 16, 16, 4, 4, 2, 2, 2, 2, 2);
    assertThat(asked).allMatch(t -> t.replicate() >= 1000 && t.replicate() < 1016);
    assertThat(asked).doesNotHaveDuplicates();
  }

  @Test
  void fewPointsAreAllFinalists() {
    assertThat(HALVING.run(POINTS.subList(0, 2), DISTANCE, this::withoutNoise, 1))
        .extracting(SuccessiveHalving.Ranked::runs)
        .containsExactly(16, 16);
    assertThat(asked).hasSize(HALVING.runs(2));
  }

  @Test
  void aPointWhoseRunsBreakFallsOutFirst() {
    Simulator breaking =
        trials ->
            trials.stream()
                .map(t -> new double[] {t.position()[0] == 0.7 ? Double.NaN : t.position()[0]})
                .toList();
    List<SuccessiveHalving.Ranked> ranked = HALVING.run(POINTS, DISTANCE, breaking, 1);
    assertThat(ranked.get(9).index()).isEqualTo(7);
  }

  private List<double[]> withoutNoise(List<Trial> trials) {
    asked.addAll(trials);
    return trials.stream().map(t -> t.position().clone()).toList();
  }
}
