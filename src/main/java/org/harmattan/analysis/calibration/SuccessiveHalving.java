package org.harmattan.analysis.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The closest of many points without running each as often as the best deserve (successive halving:
 * Karnin, Koren and Somekh 2013, ICML; Jamieson and Talwalkar 2016, AISTATS). All points get a few
 * common seeds; the closer half goes on with twice as many, and so on, until the finalists have
 * them all. Who won by luck in one round meets fresh seeds in the next. Yet the distance of the
 * winner is the least of several, so it flatters: what is reported needs other seeds.
 *
 * @param first runs of each point in the first round
 * @param replications runs of each finalist
 * @param finalists points of the last round
 */
public record SuccessiveHalving(int first, int replications, int finalists) {

  /**
   * A point as far as it came.
   *
   * @param index which of the points
   * @param runs how many runs it had
   * @param distance of their mean from the targets
   */
  public record Ranked(int index, int runs, double distance) {}

  private record Round(int points, int upTo) {}

  /**
   * Ranks points.
   *
   * @param firstReplicate the seeds are this one and those that follow
   * @return all points, the closest finalist first, then those that fell out, the last to fall
   *     first
   */
  public List<Ranked> run(
      List<double[]> points, Distance distance, Simulator model, int firstReplicate) {
    Map<Integer, List<double[]>> runs = new LinkedHashMap<>();
    IntStream.range(0, points.size()).forEach(i -> runs.put(i, new ArrayList<>()));
    List<Ranked> ranked =
        runs.keySet().stream().map(i -> new Ranked(i, 0, Double.POSITIVE_INFINITY)).toList();
    for (Round round : rounds(points.size())) {
      List<Integer> still = ranked.stream().limit(round.points()).map(Ranked::index).toList();
      simulate(points, still, runs, round.upTo(), model, firstReplicate);
      Stream<Ranked> on =
          still.stream()
              .map(i -> new Ranked(i, round.upTo(), distance.of(Moments.of(runs.get(i)).means())))
              .sorted(Comparator.comparingDouble(Ranked::distance));
      ranked = Stream.concat(on, ranked.stream().skip(round.points())).toList();
    }
    return ranked;
  }

  /** Runs that so many points take. */
  public int runs(int points) {
    int runs = 0;
    int before = 0;
    for (Round round : rounds(points)) {
      runs += round.points() * (round.upTo() - before);
      before = round.upTo();
    }
    return runs;
  }

  private List<Round> rounds(int points) {
    List<Round> rounds = new ArrayList<>();
    int still = points;
    int upTo = Math.min(first, replications);
    while (still > finalists) {
      rounds.add(new Round(still, upTo));
      still = Math.max(finalists, (still + 1) / 2);
      upTo = Math.min(replications, 2 * upTo);
    }
    rounds.add(new Round(still, replications));
    return rounds;
  }

  private static void simulate(
      List<double[]> points,
      List<Integer> still,
      Map<Integer, List<double[]>> runs,
      int upTo,
      Simulator model,
      int firstReplicate) {
    List<Integer> of = new ArrayList<>();
    List<Trial> trials = new ArrayList<>();
    for (int i : still) {
      for (int r = runs.get(i).size(); r < upTo; r++) {
        of.add(i);
        trials.add(new Trial(points.get(i), firstReplicate + r));
      }
    }
    List<double[]> made = model.run(trials);
    for (int t = 0; t < made.size(); t++) {
      runs.get(of.get(t)).add(made.get(t));
    }
  }
}
