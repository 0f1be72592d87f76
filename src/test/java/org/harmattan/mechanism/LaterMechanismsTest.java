package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The small assumed forms of mechanisms 13, 14 and 20 to 25: values by hand, limits, direction. */
@Tag("self-excitation")
@Tag("coordination")
@Tag("deep-strikes")
@Tag("regime")
@Tag("talks")
@Tag("publicity")
@Tag("spill-over")
@Tag("access")
class LaterMechanismsTest {
  @Nested
  class SelfExcitationKernel {
    /** A stationary Hawkes process has the mean rate λ0 / (1 − η); four standard errors or so. */
    @Test
    void theMeanRateIsTheBackgroundOverOneMinusTheBranchingRatio() {
      Seeded random = new Seeded(23);
      double excitation = 0;
      long attacks = 0;
      int days = 200_000;
      for (int day = 0; day < days; day++) {
        int today = random.poisson(SelfExcitation.ratePerDay(0.1, 0.5, excitation, 20));
        excitation = SelfExcitation.remembered(excitation, today, 1, 20);
        attacks += today;
      }
      assertThat(attacks / (double) days).isCloseTo(0.2, within(0.01));
    }

    @Test
    void attacksAreForgotten() {
      assertThat(SelfExcitation.remembered(4, 1, 20, 20)).isCloseTo(4 / Math.E + 1, within(1e-14));
      assertThat(SelfExcitation.remembered(1e-12, 0, 20, 20)).isZero();
    }
  }

  @Nested
  class CoordinatedWavesKernel {
    @Test
    void aFullyTiedAndFreeNetworkUndertakesItsWaves() {
      assertThat(CoordinatedWaves.waveRatePerDay(4, 1, 1, 1, 1) * 365.25).isEqualTo(4);
      assertThat(CoordinatedWaves.waveRatePerDay(4, 0.5, 0.4, 0.25, 0.8) * 365.25)
          .isCloseTo(0.16, within(1e-15));
      assertThat(CoordinatedWaves.waveRatePerDay(4, 1, 1, 0, 1)).isZero();
    }

    @Test
    void onlyFreeCellsJoin() {
      assertThat(CoordinatedWaves.participationProbability(0.5, 0.8, true)).isEqualTo(0.4);
      assertThat(CoordinatedWaves.participationProbability(0.5, 0.8, false)).isZero();
      assertThat(CoordinatedWaves.free(0.24, 0.25)).isTrue();
      assertThat(CoordinatedWaves.free(0.25, 0.25)).isFalse();
    }
  }

  @Nested
  class DeepStrikesKernel {
    @Test
    void anAlertGuardPreventsAndQuietYearsLullIt() {
      assertThat(DeepStrikes.strikeRatePerDay(1.5, 1, 1, 0, 3) * 365.25)
          .isCloseTo(4.5, within(1e-12));
      assertThat(DeepStrikes.strikeRatePerDay(1.5, 0.5, 0.4, 0.25, 3) * 365.25)
          .isCloseTo(0.675, within(1e-12));
      assertThat(DeepStrikes.strikeRatePerDay(1.5, 1, 1, 1, 3)).isZero();
      assertThat(DeepStrikes.guardAlertness(0.8, 730.5, 2)).isCloseTo(.8 / Math.E, within(1e-12));
      assertThat(DeepStrikes.alarmed(0.4, 0.5)).isCloseTo(0.7, within(1e-15));
    }
  }

  @Nested
  class RegimeLegitimacyKernel {
    @Test
    void lossesNearTheCapitalWeighMost() {
      assertThat(RegimeLegitimacy.afterLosses(0.5, 0.05, 100, 1)).isCloseTo(0.45, within(1e-15));
      assertThat(RegimeLegitimacy.afterLosses(0.5, 0.05, 100, 0.2)).isCloseTo(0.49, within(1e-15));
      assertThat(RegimeLegitimacy.afterLosses(0.5, 0.05, 1e6, 1)).isZero();
      assertThat(RegimeLegitimacy.distanceWeight(300, 300)).isCloseTo(1 / Math.E, within(1e-15));
    }

    @Test
    void victoriesRaiseItAndOnlyLossesThatAreBelievedCount() {
      assertThat(RegimeLegitimacy.afterVictory(0.5, 0.02, 200, 0.5)).isCloseTo(.52, within(1e-15));
      assertThat(RegimeLegitimacy.believedShare(0.4, 0)).isEqualTo(0.4);
      assertThat(RegimeLegitimacy.believedShare(0.4, 0.5)).isCloseTo(0.7, within(1e-15));
      assertThat(RegimeLegitimacy.believedShare(0.4, 1)).isEqualTo(1);
    }

    @Test
    void aRegimeWithoutLegitimacyIsPoorAndOverthrown() {
      assertThat(RegimeLegitimacy.budget(0.5, 0)).isEqualTo(1);
      assertThat(RegimeLegitimacy.budget(0.5, -0.4)).isCloseTo(0.8, within(1e-15));
      assertThat(RegimeLegitimacy.coupHazardPerMonth(0.1, 0.5)).isCloseTo(0.025, within(1e-15));
      assertThat(RegimeLegitimacy.coupHazardPerMonth(0.1, 1)).isZero();
    }
  }

  @Nested
  class TalksKernel {
    @Test
    void nobodyTalksWhileTheObjectedForceIsThere() {
      assertThat(Talks.acceptanceHazardPerMonth(0.1, false, 1, 1)).isZero();
      assertThat(Talks.acceptanceHazardPerMonth(0.1, true, 0.25, 1)).isCloseTo(.05, within(1e-15));
      assertThat(Talks.acceptanceHazardPerMonth(0.1, true, 0.25, 0.64))
          .isCloseTo(0.04, within(1e-15));
      assertThat(Talks.acceptanceHazardPerMonth(0.1, true, 0, 1)).isZero();
    }

    @Test
    void defectionNeedsARivalAndLooseCells() {
      assertThat(Talks.defectionShare(0.4, 0.5, 0.5)).isCloseTo(0.1, within(1e-15));
      assertThat(Talks.defectionShare(0.4, 1, 0.5)).isZero();
      assertThat(Talks.defectionShare(0.4, 0.5, 0)).isZero();
    }
  }

  @Nested
  class PublicityKernel {
    @Test
    void censorshipHidesAndAbusesThatAreKnownRecruit() {
      assertThat(Publicity.knownShare(10, 10, 0.2)).isCloseTo(0.4, within(1e-15));
      assertThat(Publicity.knownShare(10, 10, 1)).isZero();
      assertThat(Publicity.retaliationFactor(0.5, 0, 9)).isEqualTo(1);
      assertThat(Publicity.retaliationFactor(0.5, 1, 1e3)).isEqualTo(1.5);
    }
  }

  @Nested
  class SpillOverKernel {
    @Test
    void cooperationStopsPressureAndEndsSanctuary() {
      assertThat(SpillOver.pressurePerMonth(0.5, 0.4, 0.5)).isCloseTo(0.1, within(1e-15));
      assertThat(SpillOver.pressurePerMonth(0.5, 0.4, 1)).isZero();
      assertThat(SpillOver.passedOnPerMonth(2, 0.5, 0.1, 0.25)).isCloseTo(0.075, within(1e-15));
      assertThat(SpillOver.sanctuary(0.2, 0.8, 0.5, 0.1, 1e4)).isCloseTo(0.4, within(1e-12));
      assertThat(SpillOver.sanctuary(0.2, 0.8, 1, 0.1, 1e4)).isZero();
      assertThat(SpillOver.exposureFactor(0.5, 0.4)).isCloseTo(0.8, within(1e-15));
    }
  }

  @Nested
  class HumanitarianAccessKernel {
    @Test
    void violenceAndLostFlightsCutAccess() {
      assertThat(HumanitarianAccess.access(0, 5, 1, 0.3)).isEqualTo(1);
      assertThat(HumanitarianAccess.access(5, 5, 1, 0.3)).isEqualTo(0.5);
      assertThat(HumanitarianAccess.access(0, 5, 0, 0.3)).isCloseTo(0.7, within(1e-15));
      assertThat(HumanitarianAccess.roadFactor(0.6, 0.5)).isCloseTo(0.7, within(1e-15));
      assertThat(HumanitarianAccess.roadFactor(0.6, 1.5)).isCloseTo(0.4, within(1e-15));
      assertThat(HumanitarianAccess.airlift(0.2, 0, 9000)).as("no mission").isEqualTo(0.2);
      assertThat(HumanitarianAccess.airlift(0.2, 9000, 9000)).isCloseTo(0.6, within(1e-15));
      assertThat(HumanitarianAccess.deprivationFactor(0.4, 0.5)).isCloseTo(1.2, within(1e-15));
    }
  }
}
