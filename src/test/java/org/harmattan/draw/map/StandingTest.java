package org.harmattan.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Test;

class StandingTest {

  @Test
  void theStrongestArmedActorLeads() {
    assertThat(standing(0.15, 0.55, 0.3)).isEqualTo(new Standing(Bloc.JNIM, 1, null));
  }

  @Test
  void strengthHasFourSteps() {
    assertThat(standing(0.2, 0, 0.8).step()).isZero();
    assertThat(standing(0.5, 0, 0.5).step()).isEqualTo(1);
    assertThat(standing(0.7, 0, 0.3).step()).isEqualTo(2);
    assertThat(standing(1, 0, 0).step()).isEqualTo(3);
  }

  @Test
  void aPlaceIsContestedWhereTheSecondIsNearlyAsStrong() {
    assertThat(standing(0.4, 0.35, 0.25).rival()).isEqualTo(Bloc.JNIM);
    assertThat(standing(0.5, 0.35, 0.15).rival()).isNull();
    assertThat(standing(0.22, 0.18, 0.6).rival()).isNull();
  }

  @Test
  void nobodyLeadsWhereNobodyIsStrong() {
    assertThat(standing(0.19, 0.1, 0.71).leader()).isEqualTo(Bloc.NEUTRAL);
  }

  private static Standing standing(double state, double jnim, double neutral) {
    float[][] influence = new float[Bloc.values().length][1];
    influence[Bloc.STATE.ordinal()][0] = (float) state;
    influence[Bloc.JNIM.ordinal()][0] = (float) jnim;
    influence[Bloc.NEUTRAL.ordinal()][0] = (float) neutral;
    return Standing.of(influence, 0);
  }
}
