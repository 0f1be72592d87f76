package org.harmattan.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** Known parameters are found again, and intervals hold them as often as they say. */
class CalibrationTest {
  private static final HistoryMatching MATCHING = new HistoryMatching(2, 30, 3, 3, 1);
  private static final SequentialAbc ABC = new SequentialAbc(300, 0.25, 5);
  private static final double SMALL = 0.01;

  /**
   * 100 parameters drawn from the prior, a record made with each, a posterior from each record. The
   * number of 90 % intervals that hold their parameter is binomial(200, 0.9) where the method is
   * right, though the two parameters of an experiment are not quite independent: 0.9 ± 0.085 is
   * four standard errors of 0.021, a false alarm in about 1 of 10,000 sets of seeds. The seeds are
   * fixed.
   */
  @Test
  void intervalsHoldTheParametersAsOftenAsTheySay() {
    RandomGenerator random = new Well19937c(7);
    int held = 0;
    int experiments = 100;
    for (int e = 0; e < experiments; e++) {
      double[] truth = {random.nextDouble(), random.nextDouble()};
      Posterior posterior = posterior(truth, new ToyModel(e), random);
      for (int d = 0; d < truth.length; d++) {
        boolean above = truth[d] >= posterior.quantile(d, 0.05);
        held += above && truth[d] <= posterior.quantile(d, 0.95) ? 1 : 0;
      }
    }
    assertThat(held / (2.0 * experiments)).isCloseTo(0.9, within(0.085));
  }

  @Test
  void aPosteriorIsNarrowerThanThePrior() {
    Posterior posterior = posterior(new double[] {0.3, 0.6}, new ToyModel(3), new Well19937c(1));
    for (int d = 0; d < 2; d++) {
      double width = posterior.quantile(d, 0.95) - posterior.quantile(d, 0.05);
      assertThat(width).isLessThan(0.5);
    }
    assertThat(posterior.tolerances()).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(posterior.effectiveSize()).isBetween(20.0, 100.0);
  }

  /** The truth lies outside with probability below 3 × P(|t| > 3) ≈ 0.01 in each of 50 records. */
  @Test
  void historyMatchingKeepsTheTruthAndRulesOutMostOfTheRest() {
    RandomGenerator random = new Well19937c(11);
    int kept = 0;
    double volume = 0;
    for (int e = 0; e < 50; e++) {
      double[] truth = {random.nextDouble(), random.nextDouble()};
      ToyModel model = new ToyModel(e);
      Space space = MATCHING.run(2, model.record(truth, SMALL), model);
      kept += space.contains(truth) ? 1 : 0;
      volume += space.volume() / 50;
    }
    assertThat(kept).isGreaterThanOrEqualTo(47);
    assertThat(volume).isLessThan(0.5);
  }

  @Test
  void aRecordThatNoParametersCanMakeEmptiesTheSpace() {
    List<Target> targets = new ArrayList<>();
    for (String id : List.of("s0", "s1", "s2")) {
      targets.add(new Target(id, 9, 0, SMALL));
    }
    Space space = MATCHING.run(2, targets, new ToyModel(1));
    assertThat(space.emptied()).isTrue();
    assertThat(space.cutoff()).isGreaterThan(3);
    assertThat(space.trials(5, 2)).hasSize(5);
  }

  @Test
  void thePointFitFindsTheParametersThatMadeTheRecord() {
    double[] truth = {0.3, 0.6};
    double[] expected = ToyModel.expected(truth);
    List<Target> targets = new ArrayList<>();
    for (int j = 0; j < expected.length; j++) {
      targets.add(new Target("s" + j, expected[j], 0, SMALL));
    }
    // The mean of 50 runs is off by 0.1 / √50 = 0.014; the parameters by about as much.
    PointFit.Best best =
        new PointFit(200, 50)
            .run(
                List.of(new double[] {0.9, 0.1}, new double[] {0.5, 0.5}),
                new Distance(targets, new double[3]),
                new ToyModel(5),
                new Well19937c(2));
    assertThat(best.position()[0]).isCloseTo(truth[0], within(0.07));
    assertThat(best.position()[1]).isCloseTo(truth[1], within(0.07));
  }

  /** The same point with the same seed is the same run, which need not be made twice. */
  @Test
  void abcBeginsWithRunsOfHistoryMatching() {
    ToyModel model = new ToyModel(4);
    Space space = MATCHING.run(2, model.record(new double[] {0.5, 0.5}, 1), model);
    List<Trial> start = space.trials(80, 2);
    List<List<Object>> made = space.trials().stream().map(CalibrationTest::key).toList();
    List<List<Object>> asked = start.stream().map(CalibrationTest::key).toList();
    long shared = asked.stream().filter(made::contains).count();
    // All points of both waves that are left, but not the corner, where the waves do not begin.
    assertThat(shared).isBetween(50L, 60L);
    assertThat(asked.stream().map(key -> key.get(0))).doesNotHaveDuplicates();
  }

  private static List<Object> key(Trial trial) {
    return List.of(trial.replicate(), trial.position()[0], trial.position()[1]);
  }

  @Test
  void runsAreCountedBeforeTheyAreMade() {
    int[] runs = new int[1];
    double[] truth = {0.4, 0.4};
    ToyModel model = new ToyModel(2);
    Simulator counted =
        trials -> {
          runs[0] += trials.size();
          return model.run(trials);
        };
    List<Target> targets = model.record(truth, SMALL);
    Space space = MATCHING.run(2, targets, counted);
    assertThat(runs[0]).isEqualTo(MATCHING.runs());
    Distance distance = new Distance(targets, space.replicateVariances());
    abc(space, distance, counted, new Well19937c(1));
    assertThat(runs[0]).isEqualTo(MATCHING.runs() + ABC.runs());
    PointFit fit = new PointFit(30, 2);
    fit.run(List.of(truth), distance, counted, new Well19937c(1));
    assertThat(runs[0]).isEqualTo(MATCHING.runs() + ABC.runs() + fit.runs());
  }

  private static Posterior posterior(double[] truth, ToyModel model, RandomGenerator random) {
    List<Target> targets = model.record(truth, SMALL);
    Space space = MATCHING.run(2, targets, model);
    return abc(space, new Distance(targets, space.replicateVariances()), model, random);
  }

  private static Posterior abc(
      Space space, Distance distance, Simulator model, RandomGenerator random) {
    List<Trial> start = space.trials(ABC.particles(), 2);
    return ABC.run(start, space::contains, space.volume(), distance, model, random);
  }
}
