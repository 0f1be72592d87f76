package org.harmattan.study.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.harmattan.analysis.calibration.Distance;
import org.harmattan.analysis.calibration.Moments;
import org.harmattan.analysis.calibration.PointFit;
import org.harmattan.analysis.calibration.Posterior;
import org.harmattan.analysis.calibration.Simulator;
import org.harmattan.analysis.calibration.Space;
import org.harmattan.analysis.calibration.SuccessiveHalving;
import org.harmattan.analysis.calibration.Trial;

/**
 * Which point is taken, on the grid that counts. The mean of a posterior with two modes lies
 * between them, so the closest draws are tried too. One set of seeds chooses, another measures what
 * was chosen and the scenario as it is: the least of many noisy distances is too small.
 */
final class ConfirmationRun {
  private final CalibrationFile.Confirmation how;
  private final LoggedRuns model;
  private final Simulator simulator;
  private final Distance distance;

  ConfirmationRun(Calibration calibration, LoggedRuns model, Distance distance) {
    this.how = calibration.file().confirmation();
    this.model = model;
    this.simulator = model.on(how.cellKm());
    this.distance = distance;
  }

  /** The scenario as it is, then all that was tried, the closest first. */
  List<Candidate> candidates(Space space, Posterior posterior, PointFit.Best best) {
    Map<String, double[]> tried = tried(space, posterior, best);
    List<String> names = List.copyOf(tried.keySet());
    List<SuccessiveHalving.Ranked> ranking =
        how.method().run(List.copyOf(tried.values()), distance, simulator, FirstSeed.CHOICE);
    List<Candidate> candidates = new ArrayList<>();
    List<double[]> asItIs = model.asItIs(how.cellKm(), FirstSeed.MEASURE, how.replications());
    candidates.add(
        new Candidate(Candidate.AS_IT_IS, null, 0, Double.NaN, asItIs, measured(asItIs)));
    for (SuccessiveHalving.Ranked ranked : ranking) {
      String name = names.get(ranked.index());
      boolean finalist = candidates.size() <= how.method().finalists();
      List<double[]> runs = finalist ? measure(tried.get(name)) : List.of();
      candidates.add(
          new Candidate(
              name, tried.get(name), ranked.runs(), ranked.distance(), runs, measured(runs)));
    }
    return candidates;
  }

  /** One run of each of some draws. */
  List<double[]> predictions(List<Posterior.Particle> draws) {
    return simulator.run(
        IntStream.range(0, draws.size())
            .mapToObj(i -> new Trial(draws.get(i).position(), FirstSeed.PREDICTION + i))
            .toList());
  }

  private Map<String, double[]> tried(Space space, Posterior posterior, PointFit.Best best) {
    Map<String, double[]> tried = new LinkedHashMap<>();
    tried.put(Candidate.MEAN, posterior.mean());
    tried.put(Candidate.BEST, best.position());
    tried.put(Candidate.EMULATED, space.leastImplausible());
    for (double[] draw : posterior.closest(how.draws())) {
      tried.put(
          Candidate.DRAW + (tried.size() + 1 - CalibrationFile.Confirmation.BESIDE_DRAWS), draw);
    }
    return tried;
  }

  private List<double[]> measure(double[] position) {
    return simulator.run(
        IntStream.range(0, how.replications())
            .mapToObj(r -> new Trial(position, FirstSeed.MEASURE + r))
            .toList());
  }

  private double measured(List<double[]> runs) {
    return runs.isEmpty() ? Double.NaN : distance.of(Moments.of(runs).means());
  }
}
