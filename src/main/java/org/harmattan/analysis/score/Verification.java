package org.harmattan.analysis.score;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Models and baselines scored on the same cells with the same number of draws.
 *
 * @param level how cells are cut
 * @param target what is predicted
 * @param draws draws of each source in each cell
 * @param models the models, in the order given
 * @param baselines the baselines
 */
public record Verification(
    Level level,
    Counted target,
    int draws,
    List<SourceScores> models,
    List<SourceScores> baselines) {
  /** Of no meaning, but fixed: the same runs always get the same scores. */
  private static final int SEED = 20180101;

  public Verification {
    models = List.copyOf(models);
    baselines = List.copyOf(baselines);
  }

  /**
   * What predictions are held against.
   *
   * @param record what was observed
   * @param from first month scored
   * @param to last month scored
   * @param neighbours the regions that share a border with each
   * @param origin last month that the baselines know when they predict a cell
   */
  public record Trial(
      ViolenceCounts record,
      YearMonth from,
      YearMonth to,
      Map<String, List<String>> neighbours,
      Function<Cell, YearMonth> origin) {

    /** The same trial with baselines that know all but the calendar year of the cell. */
    public static Trial yearAhead(
        ViolenceCounts record, YearMonth from, YearMonth to, Map<String, List<String>> neighbours) {
      return new Trial(record, from, to, neighbours, Trial::decemberBefore);
    }

    private static YearMonth decemberBefore(Cell cell) {
      return YearMonth.of(cell.end().getYear() - 1, Month.DECEMBER);
    }
  }

  /**
   * Scores ensembles and baselines.
   *
   * @param ensembles runs of each model by its name, in order; as many runs of each are taken as
   *     the smallest has
   */
  public static Verification of(
      Trial trial, Level level, Counted target, Map<String, List<ViolenceCounts>> ensembles) {
    int draws = ensembles.values().stream().mapToInt(List::size).min().orElseThrow();
    List<Cell> cells = level.cells(trial.record().regions(), trial.from(), trial.to());
    List<SourceScores> models = new ArrayList<>();
    ensembles.forEach(
        (name, runs) ->
            models.add(
                scores(name, cells, trial, target, (cell, r) -> of(runs, cell, target, draws))));
    List<SourceScores> baselines = new ArrayList<>();
    for (Baseline baseline : Baseline.values()) {
      Draws naive =
          (cell, random) ->
              baseline.draws(
                  trial.record(),
                  target,
                  cell,
                  trial.origin().apply(cell),
                  trial.neighbours(),
                  draws,
                  random);
      baselines.add(scores(baseline.id(), cells, trial, target, naive));
    }
    return new Verification(level, target, draws, models, baselines);
  }

  /**
   * Several verifications as one, the cells of one after those of another: forecasts of several
   * origins.
   *
   * @param parts of the same level, target, sources and number of draws, at least one
   */
  public static Verification joined(List<Verification> parts) {
    Verification first = parts.get(0);
    return new Verification(
        first.level,
        first.target,
        first.draws,
        joined(parts.stream().map(Verification::models).toList(), first.models.size()),
        joined(parts.stream().map(Verification::baselines).toList(), first.baselines.size()));
  }

  private static List<SourceScores> joined(List<List<SourceScores>> parts, int sources) {
    List<SourceScores> joined = new ArrayList<>();
    for (int i = 0; i < sources; i++) {
      int source = i;
      List<CellScore> cells =
          parts.stream().flatMap(part -> part.get(source).cells().stream()).toList();
      joined.add(new SourceScores(parts.get(0).get(i).source(), cells));
    }
    return joined;
  }

  /** The baseline with the lowest mean of a score. */
  public SourceScores best(Score score) {
    return baselines.stream()
        .min(Comparator.comparingDouble(baseline -> baseline.mean(score)))
        .orElseThrow();
  }

  /** The skill of a model against the best baseline. */
  public Skill skill(SourceScores model, Score score) {
    return Skill.of(model, best(score), score, level.periodsPerBlock());
  }

  /** The skill of a model against another. */
  public Skill skill(SourceScores model, SourceScores other, Score score) {
    return Skill.of(model, other, score, level.periodsPerBlock());
  }

  /** Predictive draws of a cell. */
  @FunctionalInterface
  private interface Draws {
    double[] of(Cell cell, RandomGenerator random);
  }

  private static double[] of(List<ViolenceCounts> runs, Cell cell, Counted target, int draws) {
    double[] values = new double[draws];
    Arrays.setAll(values, i -> cell.of(runs.get(i), target));
    return values;
  }

  private static SourceScores scores(
      String name, List<Cell> cells, Trial trial, Counted target, Draws draws) {
    RandomGenerator random = new Well19937c(SEED);
    List<CellScore> scores = new ArrayList<>();
    for (Cell cell : cells) {
      double observed = cell.of(trial.record(), target);
      scores.add(CellScore.of(cell, draws.of(cell, random), observed, random.nextDouble()));
    }
    return new SourceScores(name, scores);
  }
}
