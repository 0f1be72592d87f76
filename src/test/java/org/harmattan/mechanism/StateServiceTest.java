package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("governance")
class StateServiceTest {
  @Test
  void theInitialServiceIsStationary() {
    double service = StateService.initial(0.85, 60, 120);
    assertThat(service).isCloseTo(0.85 * Math.exp(-0.5), within(1e-15));
    double sustainable = StateService.sustainable(service, 0.4);
    double target = StateService.target(sustainable, 1, 0.4);
    assertThat(StateService.next(service, target, 0.9, 0.99)).isCloseTo(service, within(1e-15));
  }

  @Test
  void serviceIsLostFasterThanItIsBuilt() {
    double decline = Hazard.kept(0.5, 1);
    double growth = Hazard.kept(0.04, 1);
    double lost = 0.8 - StateService.next(0.8, 0.4, decline, growth);
    double built = StateService.next(0.4, 0.8, decline, growth) - 0.4;
    assertThat(lost).isCloseTo(0.4 * (1 - Math.exp(-0.5)), within(1e-15));
    assertThat(built).isCloseTo(0.4 * (1 - Math.exp(-0.04)), within(1e-15));
  }

  @Test
  void aStateThatWasNeverThereSustainsNothing() {
    assertThat(StateService.sustainable(0.3, 0)).isZero();
    assertThat(StateService.target(0.8, 0.5, 0.25)).isCloseTo(0.1, within(1e-15));
    assertThat(StateService.target(5, 1, 0.9)).isEqualTo(1);
  }
}
