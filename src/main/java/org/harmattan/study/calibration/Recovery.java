package org.harmattan.study.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.harmattan.analysis.calibration.Distance;
import org.harmattan.analysis.calibration.Posterior;
import org.harmattan.analysis.calibration.Simulator;
import org.harmattan.analysis.calibration.Space;
import org.harmattan.analysis.calibration.Target;
import org.harmattan.analysis.calibration.Trial;

/**
 * Whether a calibration finds parameters that are known: some are drawn from their ranges, one run
 * with them is taken for the record, and history matching and sequential ABC are asked what they
 * were.
 */
final class Recovery {
  private static final double[] SHARES = {0.05, 0.25, 0.5, 0.75, 0.95};

  private final Calibration calibration;
  private final LoggedRuns model;
  private final long seed;
  private final Consumer<String> news;

  /** Where a screening is asked for, only parameters that it keeps are drawn and found. */
  Recovery(Calibration calibration, LoggedRuns model, long seed, Consumer<String> news) {
    this.calibration =
        Screened.of(calibration, model, seed).map(Screened::free).orElse(calibration);
    this.model = model.of(this.calibration);
    this.seed = seed;
    this.news = news;
  }

  /** Makes so many records and finds the parameters of each. */
  List<Recovered> run(int records) {
    List<Recovered> all = new ArrayList<>();
    for (int record = 1; record <= records; record++) {
      all.addAll(one(record));
      news.accept("after " + record + " of " + records + " records: " + Recovered.words(all));
    }
    return all;
  }

  private List<Recovered> one(int record) {
    CalibrationFile file = calibration.file();
    RandomGenerator random = new Well19937c(new int[] {(int) seed, 4, record});
    int dimensions = calibration.factors().size();
    double[] truth = new double[dimensions];
    Arrays.setAll(truth, d -> random.nextDouble());
    Simulator runs = model.on(file.sampling().cellKm());
    double[] seen = runs.run(List.of(new Trial(truth, FirstSeed.RECORD + record))).get(0);
    List<Target> targets = new ArrayList<>();
    for (Target target : calibration.targets()) {
      targets.add(target.seen(seen[targets.size()]));
    }
    Space space =
        file.historyMatching()
            .method()
            .run(dimensions, targets, model.on(file.historyMatching().cellKm()));
    Posterior posterior =
        file.sampling()
            .method()
            .run(
                space.trials(file.sampling().particles(), dimensions),
                space::contains,
                space.volume(),
                new Distance(targets, space.replicateVariances()),
                runs,
                random);
    return compared(record, truth, posterior);
  }

  private List<Recovered> compared(int record, double[] truth, Posterior posterior) {
    List<Recovered> compared = new ArrayList<>();
    for (int d = 0; d < truth.length; d++) {
      double[] quantiles = new double[SHARES.length];
      for (int i = 0; i < SHARES.length; i++) {
        quantiles[i] = posterior.quantile(d, SHARES[i]);
      }
      compared.add(new Recovered(record, calibration.factors().get(d).id(), truth[d], quantiles));
    }
    return compared;
  }
}
