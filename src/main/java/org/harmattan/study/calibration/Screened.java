package org.harmattan.study.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.harmattan.analysis.calibration.Moments;
import org.harmattan.analysis.calibration.Screening;
import org.harmattan.analysis.calibration.Target;
import org.harmattan.analysis.calibration.Trial;
import org.harmattan.experiment.design.Factor;
import org.harmattan.scenario.UserError;

/**
 * Which parameters stay free, by the elementary effects of all that the file lists.
 *
 * @param calibration with all of them
 * @param screening their effects
 * @param free those that stay free
 * @param trajectories how many of the design are whole
 */
public record Screened(
    Calibration calibration, Screening screening, Calibration free, int trajectories) {
  private static final int FEWEST = 2;

  /** Makes the runs, where the file asks for a screening. */
  static Optional<Screened> of(Calibration calibration, LoggedRuns model, long seed) {
    return calibration.file().screening().map(how -> of(how, calibration, model, seed));
  }

  /** Whether a parameter stays free. */
  boolean keeps(Factor factor) {
    return free.factors().contains(factor);
  }

  /** The target that a parameter moves most. */
  Target strongest(int factor) {
    return calibration.targets().get(screening.effects().get(factor).strongest());
  }

  private static Screened of(
      CalibrationFile.Screen how, Calibration calibration, LoggedRuns model, long seed) {
    int factors = calibration.factors().size();
    double[][] positions = how.design().positions(factors + 1, (int) seed);
    List<double[]> means = means(how, positions, model);
    int[] whole = whole(means, factors + 2);
    if (whole.length < FEWEST * (factors + 2)) {
      throw new UserError(
          "screening: runs broke in all but "
              + whole.length / (factors + 2)
              + " of "
              + how.trajectories()
              + " trajectories; valid: at least "
              + FEWEST
              + " whole ones, by more trajectories or narrower ranges");
    }
    Screening screening =
        Screening.of(
            Arrays.stream(whole).mapToObj(i -> positions[i]).toArray(double[][]::new),
            Arrays.stream(whole).mapToObj(means::get).toList(),
            how.replications(),
            calibration.targets());
    List<Factor> free =
        screening.strongest(how.keep()).stream().map(calibration.factors()::get).toList();
    return new Screened(
        calibration, screening, calibration.keeping(free), whole.length / (factors + 2));
  }

  /** All points of a trajectory share their seeds, but for those after the dummy's step. */
  private static List<double[]> means(
      CalibrationFile.Screen how, double[][] positions, LoggedRuns model) {
    int dummy = positions[0].length - 1;
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      int trajectory = i / (dummy + 2);
      boolean moved = positions[i][dummy] != positions[trajectory * (dummy + 2)][dummy];
      int first = FirstSeed.SCREENING + (2 * trajectory + (moved ? 1 : 0)) * how.replications();
      for (int r = 0; r < how.replications(); r++) {
        trials.add(new Trial(Arrays.copyOf(positions[i], dummy), first + r));
      }
    }
    List<double[]> runs = model.on(how.cellKm()).run(trials);
    return IntStream.range(0, positions.length)
        .map(i -> i * how.replications())
        .mapToObj(i -> Moments.of(runs.subList(i, i + how.replications())).means())
        .toList();
  }

  /** Points of the trajectories of which no point broke. */
  private static int[] whole(List<double[]> means, int size) {
    return IntStream.range(0, means.size())
        .filter(
            i ->
                means.subList(i / size * size, i / size * size + size).stream()
                    .allMatch(m -> Double.isFinite(m[0])))
        .toArray();
  }
}
