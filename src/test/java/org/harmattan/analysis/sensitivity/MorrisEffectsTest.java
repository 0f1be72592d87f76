package org.harmattan.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.harmattan.experiment.design.Morris;
import org.junit.jupiter.api.Test;

class MorrisEffectsTest {

  @Test
  void aLinearModelHasItsSlopesAndNoSpread() {
    List<MorrisEffects> effects = effects(20, u -> 3 * u[0] - 7 * u[1] + 0 * u[2]);
    assertThat(effects.get(0).mean()).isCloseTo(3, within(1e-12));
    assertThat(effects.get(1).mean()).isCloseTo(-7, within(1e-12));
    assertThat(effects.get(1).meanAbsolute()).isCloseTo(7, within(1e-12));
    assertThat(effects.get(2).meanAbsolute()).isZero();
    assertThat(effects).allSatisfy(e -> assertThat(e.deviation()).isCloseTo(0, within(1e-10)));
    assertThat(effects.get(0).interval().halfWidth()).isCloseTo(0, within(1e-12));
  }

  /**
   * For y = x1 x2 on a grid of four levels, the effect of x1 is x2, whose value is one of 0, 1/3,
   * 2/3, 1 alike: mean 1/2, variance 5/36. With 4,000 trajectories the mean's standard error is
   * 0.006; five of them make a false alarm rarer than one in a million.
   */
  @Test
  void anInteractionShowsAsSpread() {
    MorrisEffects x1 = effects(4000, u -> u[0] * u[1]).get(0);
    assertThat(x1.meanAbsolute()).isCloseTo(0.5, within(0.03));
    assertThat(x1.deviation()).isCloseTo(Math.sqrt(5.0 / 36), within(0.02));
    assertThat(x1.interval().low()).isLessThan(x1.meanAbsolute());
    assertThat(x1.interval().high()).isGreaterThan(x1.meanAbsolute());
  }

  /** Effects of both signs cancel in μ, which is what μ* was made for. */
  @Test
  void oppositeEffectsCancelOnlyInTheMean() {
    MorrisEffects x1 = effects(4000, u -> (u[0] - 0.5) * (u[1] - 0.5)).get(0);
    assertThat(x1.mean()).isCloseTo(0, within(0.03));
    assertThat(x1.meanAbsolute()).isCloseTo(1.0 / 3, within(0.03));
  }

  private static List<MorrisEffects> effects(int trajectories, ToDoubleFunction<double[]> model) {
    double[][] positions = new Morris(trajectories, 4).positions(3, 11);
    return MorrisEffects.of(positions, Arrays.stream(positions).mapToDouble(model).toArray());
  }
}
