package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reference values from Epstein 2002: k = 2.3, T = 0.1, legitimacy L = 0.82. */
@Tag("recruitment")
class GrievanceRecruitmentTest {
  private static final double K = 2.3;
  private static final double T = 0.1;

  /** Grievance is H (1 − L) with hardship H uniform on (0, 1). */
  private static final double LARGEST_GRIEVANCE = 1 - 0.82;

  private static final double SPREAD = LARGEST_GRIEVANCE / Math.sqrt(12);

  @Test
  void oneCopPerActiveArrestsNineInTen() {
    assertThat(GrievanceRecruitment.arrestProbability(K, 1, 1)).isCloseTo(0.9, within(0.001));
    assertThat(GrievanceRecruitment.arrestProbability(K, 10, 10)).isCloseTo(0.9, within(0.001));
    assertThat(GrievanceRecruitment.arrestProbability(K, 0, 5)).isZero();
  }

  @Test
  void theFirstRebelCountsHimself() {
    assertThat(GrievanceRecruitment.arrestProbability(K, 2, 0))
        .isEqualTo(GrievanceRecruitment.arrestProbability(K, 2, 1));
  }

  @Test
  void withoutCopsAllAboveTheThresholdRebel() {
    double share = GrievanceRecruitment.eligibleShare(LARGEST_GRIEVANCE / 2, 0, T, SPREAD);
    assertThat(share).isCloseTo((0.18 - 0.1) / 0.18, within(1e-12));
  }

  /** 200,000 of Epstein's agents; four standard errors are 0.0045. */
  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.1, 0.5, 0.9})
  void theShareIsThatOfEpsteinsAgents(double arrest) {
    Seeded random = new Seeded(2002);
    int agents = 200_000;
    int rebels = 0;
    for (int i = 0; i < agents; i++) {
      double grievance = random.nextUniform() * LARGEST_GRIEVANCE;
      double netRisk = random.nextUniform() * arrest;
      rebels += grievance - netRisk > T ? 1 : 0;
    }
    double share = GrievanceRecruitment.eligibleShare(LARGEST_GRIEVANCE / 2, arrest, T, SPREAD);
    assertThat(share).isCloseTo(rebels / (double) agents, within(0.0045));
  }

  @Test
  void withoutSpreadItIsTheClippedRatio() {
    assertThat(GrievanceRecruitment.eligibleShare(0.4, 0.6, T, 0)).isCloseTo(0.5, within(1e-15));
    assertThat(GrievanceRecruitment.eligibleShare(0.4, 0.6, T, 0.05))
        .as("all of the spread within reach of risk")
        .isCloseTo(0.5, within(1e-12));
    assertThat(GrievanceRecruitment.eligibleShare(0.05, 0, T, 0)).isZero();
    assertThat(GrievanceRecruitment.eligibleShare(0.4, 0, T, 0)).isEqualTo(1);
  }

  @Test
  void theShareDoesNotJumpAsRiskVanishes() {
    for (double g = 0; g <= 1; g += 0.01) {
      double limit = GrievanceRecruitment.eligibleShare(g, 0, T, 0.08);
      assertThat(GrievanceRecruitment.eligibleShare(g, 1e-9, T, 0.08))
          .isCloseTo(limit, within(1e-7));
    }
  }

  @Test
  void theShareRisesWithGrievanceAndFallsWithRisk() {
    Seeded random = new Seeded(5);
    for (int i = 0; i < 2000; i++) {
      double g = random.nextUniform();
      double p = random.nextUniform();
      double spread = random.between(0.001, 0.5);
      double share = GrievanceRecruitment.eligibleShare(g, p, T, spread);
      assertThat(share).isBetween(0.0, 1.0);
      assertThat(GrievanceRecruitment.eligibleShare(g + 0.01, p, T, spread))
          .isGreaterThanOrEqualTo(share - 1e-12);
      assertThat(GrievanceRecruitment.eligibleShare(g, p + 0.01, T, spread))
          .isLessThanOrEqualTo(share + 1e-12);
    }
  }

  @Test
  void recruitsCloseTheGapAndStopAtTheCeilingOfTheBloc() {
    double supply = GrievanceRecruitment.supply(0.01, 10_000, 0.8, 0.5);
    assertThat(supply).isCloseTo(40, within(1e-12));
    assertThat(GrievanceRecruitment.room(0, 40, 0)).isEqualTo(1);
    assertThat(GrievanceRecruitment.room(10, 40, 0)).isEqualTo(0.75);
    assertThat(GrievanceRecruitment.room(10, 40, 60)).as("revenue pays more").isEqualTo(0.9);
    assertThat(GrievanceRecruitment.room(40, 40, 0)).isZero();
    assertThat(GrievanceRecruitment.room(90, 40, 0)).isZero();
    assertThat(GrievanceRecruitment.room(0, 0, 60)).as("nobody would join").isZero();
    assertThat(GrievanceRecruitment.expectedRecruits(0.5, 0.1, 40, 0.75))
        .isCloseTo(1.5, within(1e-15));
  }

  /** Where the gap closes at r, fighters follow n′ = r (S − n): S (1 − e^(−r t)). */
  @Test
  void fightersApproachTheCeilingExponentially() {
    double fighters = 0;
    double step = 0.001;
    for (double month = 0; month < 10; month += step) {
      double room = GrievanceRecruitment.room(fighters, 40, 0);
      fighters += GrievanceRecruitment.expectedRecruits(step, 0.1, 40, room);
    }
    assertThat(fighters).isCloseTo(40 * (1 - Math.exp(-1)), within(0.01));
  }
}
