package org.harmattan.study.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.harmattan.analysis.calibration.Distance;
import org.harmattan.analysis.calibration.Moments;
import org.harmattan.analysis.calibration.PointFit;
import org.harmattan.analysis.calibration.Posterior;
import org.harmattan.analysis.calibration.SequentialAbc;
import org.harmattan.analysis.calibration.Simulator;
import org.harmattan.analysis.calibration.Space;
import org.harmattan.analysis.calibration.Target;
import org.harmattan.analysis.calibration.Trial;

/** The steps of a calibration, one after another. The same seed gives the same result. */
final class CalibrationRun {
  private final Calibration calibration;
  private final CalibrationFile file;
  private final ModelRuns model;
  private final long seed;
  private final Consumer<String> news;

  CalibrationRun(Calibration calibration, ModelRuns model, long seed, Consumer<String> news) {
    this.calibration = calibration;
    this.file = calibration.file();
    this.model = model;
    this.seed = seed;
    this.news = news;
  }

  Fitted run() {
    List<Target> targets = calibration.targets();
    int dimensions = calibration.factors().size();

    Space space =
        file.historyMatching()
            .method()
            .run(dimensions, targets, model.on(file.historyMatching().cellKm()));
    news.accept("left after each wave of history matching: " + Words.shares(space));

    Distance distance = new Distance(targets, space.replicateVariances());
    Posterior posterior = sample(space, dimensions, distance);
    news.accept("distance of the draws kept, by generation: " + Words.tolerances(posterior));

    PointFit.Best best = fit(posterior, distance);
    news.accept("distance of the best point: " + Words.number(best.distance()));
    return confirm(space, posterior, best, distance);
  }

  private Posterior sample(Space space, int dimensions, Distance distance) {
    SequentialAbc method = file.sampling().method();
    return method.run(
        space.points(method.particles(), dimensions),
        space::contains,
        space.volume(),
        distance,
        model.on(file.sampling().cellKm()),
        random(1));
  }

  private PointFit.Best fit(Posterior posterior, Distance distance) {
    Simulator coarse = model.on(file.pointFit().cellKm());
    List<double[]> starts = new ArrayList<>(List.of(posterior.mean()));
    calibration.asItIs().ifPresent(starts::add);
    return file.pointFit().method().run(starts, distance, coarse, random(2));
  }

  private Fitted confirm(Space space, Posterior posterior, PointFit.Best best, Distance distance) {
    CalibrationFile.Confirmation how = file.confirmation();
    List<Candidate> candidates = new ArrayList<>();
    List<double[]> asItIs = model.asItIs(how.cellKm(), how.replications());
    candidates.add(candidate(Candidate.AS_IT_IS, null, asItIs, distance));
    candidates.add(candidate(Candidate.MEAN, posterior.mean(), distance));
    candidates.add(candidate(Candidate.BEST, best.position(), distance));
    List<Posterior.Particle> draws = posterior.draws(how.draws(), random(3).nextDouble());
    List<Trial> trials = new ArrayList<>();
    for (Posterior.Particle draw : draws) {
      // Seeds that no candidate has used.
      trials.add(new Trial(draw.position(), how.replications() + 1 + trials.size()));
    }
    List<double[]> predictions = model.on(how.cellKm()).run(trials);
    return new Fitted(calibration, space, posterior, draws, candidates, predictions);
  }

  private Candidate candidate(String name, double[] position, Distance distance) {
    List<Trial> trials = new ArrayList<>();
    for (int r = 1; r <= file.confirmation().replications(); r++) {
      trials.add(new Trial(position, r));
    }
    List<double[]> runs = model.on(file.confirmation().cellKm()).run(trials);
    return candidate(name, position, runs, distance);
  }

  private static Candidate candidate(
      String name, double[] position, List<double[]> runs, Distance distance) {
    return new Candidate(name, position, runs, distance.of(Moments.of(runs).means()));
  }

  private RandomGenerator random(int step) {
    return new Well19937c(new int[] {(int) seed, step});
  }
}
