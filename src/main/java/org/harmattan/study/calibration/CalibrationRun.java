package org.harmattan.study.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.harmattan.analysis.calibration.Distance;
import org.harmattan.analysis.calibration.PointFit;
import org.harmattan.analysis.calibration.Posterior;
import org.harmattan.analysis.calibration.SequentialAbc;
import org.harmattan.analysis.calibration.Simulator;
import org.harmattan.analysis.calibration.Space;
import org.harmattan.analysis.calibration.Target;

/** The steps of a calibration, one after another. The same seed gives the same result. */
final class CalibrationRun {
  /** Draws from which the search may start; the closest by one run is not the closest. */
  private static final int STARTS = 3;

  private final Calibration calibration;
  private final CalibrationFile file;
  private final LoggedRuns model;
  private final long seed;
  private final Consumer<String> news;

  CalibrationRun(Calibration calibration, LoggedRuns model, long seed, Consumer<String> news) {
    this.calibration = calibration;
    this.file = calibration.file();
    this.model = model;
    this.seed = seed;
    this.news = news;
  }

  Fitted run() {
    Optional<Screened> screened = Screened.of(calibration, model, seed);
    screened.map(Words::screened).ifPresent(words -> news.accept("screening: " + words));
    Calibration free = screened.map(Screened::free).orElse(calibration);
    return new CalibrationRun(free, model.of(free), seed, news).fit(screened);
  }

  private Fitted fit(Optional<Screened> screened) {
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

    PointFit.Best best = search(space, posterior, distance);
    news.accept("distance of the best point: " + Words.number(best.distance()));

    ConfirmationRun confirmation = new ConfirmationRun(calibration, model, distance);
    List<Candidate> candidates = confirmation.candidates(space, posterior, best);
    List<Posterior.Particle> draws =
        posterior.draws(file.confirmation().draws(), random(3).nextDouble());
    List<double[]> predictions = confirmation.predictions(draws);
    return new Fitted(calibration, screened, space, posterior, draws, candidates, predictions);
  }

  private Posterior sample(Space space, int dimensions, Distance distance) {
    SequentialAbc method = file.sampling().method();
    return method.run(
        space.trials(method.particles(), dimensions),
        space::contains,
        space.volume(),
        distance,
        model.on(file.sampling().cellKm()),
        random(1));
  }

  private PointFit.Best search(Space space, Posterior posterior, Distance distance) {
    Simulator coarse = model.on(file.pointFit().cellKm());
    List<double[]> starts = new ArrayList<>(List.of(posterior.mean()));
    calibration.asItIs().ifPresent(starts::add);
    starts.add(space.leastImplausible());
    starts.addAll(posterior.closest(STARTS));
    return file.pointFit().method().run(starts, distance, coarse, random(2));
  }

  private RandomGenerator random(int step) {
    return new Well19937c(new int[] {(int) seed, step});
  }
}
