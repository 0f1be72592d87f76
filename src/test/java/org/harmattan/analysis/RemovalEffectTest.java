package org.harmattan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.scenario.Mechanism;
import org.junit.jupiter.api.Test;

class RemovalEffectTest {
  private static final List<Outcome> OUTCOMES = List.of(Outcome.values()).subList(0, 10);
  private static final List<double[]> BASELINE = runs(10, 20, 30, 40);

  @Test
  void anEffectIsWithoutMinusWith() {
    RemovalEffect effect = effects(Mechanism.TALKS, runs(5, 14, 23, 32)).get(0);
    assertThat(effect.mechanism()).isEqualTo(Mechanism.TALKS);
    assertThat(effect.outcome()).isEqualTo(Outcome.RECORDED_DEATHS);
    assertThat(effect.baselineMean()).isEqualTo(25);
    assertThat(effect.withoutMean()).isEqualTo(18.5);
    assertThat(effect.difference().mean()).isEqualTo(-6.5);
    assertThat(effect.relative()).isCloseTo(-0.26, within(1e-12));
    assertThat(effect.found()).isTrue();
  }

  /** Ten tests, of which nine find no difference at all: Holm multiplies the smallest p by ten. */
  @Test
  void allEffectsAreCorrectedTogether() {
    RemovalEffect effect = effects(Mechanism.TALKS, runs(5, 14, 23, 32)).get(0);
    double alone = effect.difference().pValue();
    assertThat(effect.pHolm()).isCloseTo(alone * OUTCOMES.size(), within(1e-12));
  }

  @Test
  void aRunThatBrokeTakesItsPairWithIt() {
    List<double[]> broken = new ArrayList<>(runs(5, 14, 23, 32));
    broken.set(1, null);
    RemovalEffect effect = effects(Mechanism.TALKS, broken).get(0);
    assertThat(effect.difference().replicates()).isEqualTo(3);
    assertThat(effect.baselineMean()).isCloseTo(80 / 3.0, within(1e-12));
  }

  @Test
  void onePairSaysNothing() {
    List<double[]> broken = Arrays.asList(runs(5).get(0), null, null, null);
    assertThat(effects(Mechanism.TALKS, broken)).isEmpty();
  }

  private static List<RemovalEffect> effects(Mechanism mechanism, List<double[]> without) {
    return RemovalEffect.of(OUTCOMES, BASELINE, new TreeMap<>(Map.of(mechanism, without)));
  }

  /** Runs that differ in the first measure alone. */
  private static List<double[]> runs(double... values) {
    return Arrays.stream(values)
        .mapToObj(value -> Arrays.copyOf(new double[] {value}, OUTCOMES.size()))
        .toList();
  }
}
