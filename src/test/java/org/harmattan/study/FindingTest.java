package org.harmattan.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmattan.observe.Fixtures;
import org.harmattan.scenario.Scenario;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static final Scenario SCENARIO = Fixtures.scenario("2012-01-01", "2012-12-31");
  private static final Question QUESTION = new Question(SCENARIO, SCENARIO);

  @Test
  void aDifferenceIsScenarioMinusBaseline() {
    List<Finding> findings = findings(-100, -101, -99, -102, -98);
    Finding deaths = findings.get(0);
    assertThat(deaths.baselineMedian()).isEqualTo(1002);
    assertThat(deaths.difference().mean()).isEqualTo(-100);
    assertThat(deaths.found()).isTrue();
    assertThat(FindingsWords.sentence(findings))
        .isEqualTo(
            "Fewer recorded deaths from 2020 on; no difference found in the other outcomes.");
  }

  @Test
  void aRiseIsCalledMore() {
    assertThat(FindingsWords.sentence(findings(50, 51, 49, 52, 48)))
        .startsWith("More recorded deaths from 2020 on;");
  }

  @Test
  void anIntervalAroundZeroIsNoDifference() {
    assertThat(FindingsWords.sentence(findings(-100, 100, -50, 60, 10)))
        .isEqualTo("No difference found with 5 replications.");
  }

  /** t = 3.3 with 4 degrees of freedom: p = 0.03, and five times that after Holm's correction. */
  @Test
  void whatCorrectionTakesAwayIsSaid() {
    assertThat(FindingsWords.sentence(findings(10, 2, 12, 3, 9)))
        .endsWith(" After correction for all comparisons nothing of this remains.");
  }

  @Test
  void runsThatEndAlikeAreSaidTo() {
    assertThat(FindingsWords.sentence(findings(0, 0, 0))).startsWith("No difference at all");
  }

  @Test
  void aPairWithABrokenRunIsLeftOut() {
    List<double[]> baseline = new ArrayList<>(List.of(run(1000), run(1001), run(1002)));
    List<double[]> scenario = new ArrayList<>(Arrays.asList(run(900), null, run(902)));
    assertThat(Finding.of(QUESTION, Findings.USUAL, baseline, scenario))
        .allMatch(finding -> finding.difference().replicates() == 2);
    baseline.set(0, null);
    assertThat(Finding.of(QUESTION, Findings.USUAL, baseline, scenario)).isEmpty();
  }

  private static List<Finding> findings(double... deathsMore) {
    List<double[]> baseline = new ArrayList<>();
    List<double[]> scenario = new ArrayList<>();
    for (int i = 0; i < deathsMore.length; i++) {
      baseline.add(run(1000 + i));
      scenario.add(run(1000 + i + deathsMore[i]));
    }
    return Finding.corrected(Finding.of(QUESTION, Findings.USUAL, baseline, scenario));
  }

  /** Outcomes that differ in deaths alone. */
  private static double[] run(double deaths) {
    double[] outcomes = new double[Findings.USUAL.size()];
    outcomes[0] = deaths;
    return outcomes;
  }
}
