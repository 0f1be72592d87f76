package org.harmattan.analysis.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.score.Verification.Trial;

/**
 * Everything that is said of models held against the record.
 *
 * @param models the models; the first is the one in question, the others are nulls
 * @param period what is scored
 * @param aims the aims with what each model makes of them, model by model
 * @param verifications scores by level and target
 * @param comparisons the first model against each other, pattern by pattern
 */
public record ScoreCard(
    List<ModelRuns> models,
    Period period,
    Map<String, List<AimResult>> aims,
    List<Verification> verifications,
    List<NullComparison> comparisons) {
  public ScoreCard {
    models = List.copyOf(models);
    verifications = List.copyOf(verifications);
    comparisons = List.copyOf(comparisons);
  }

  /**
   * Scores models.
   *
   * @param record what was observed
   * @param neighbours the regions that share a border with each
   * @param aims what would count as reproducing the record
   */
  public static ScoreCard of(
      List<ModelRuns> models,
      ViolenceCounts record,
      Period period,
      Map<String, List<String>> neighbours,
      List<Aim> aims) {
    Map<String, List<AimResult>> results = new LinkedHashMap<>();
    models.forEach(
        model ->
            results.put(model.name(), aims.stream().map(a -> AimResult.of(a, model)).toList()));
    List<NullComparison> comparisons = new ArrayList<>();
    models.stream()
        .skip(1)
        .forEach(other -> comparisons.addAll(NullComparison.of(models.get(0), other, aims)));
    return new ScoreCard(
        models, period, results, verifications(models, record, period, neighbours), comparisons);
  }

  private static List<Verification> verifications(
      List<ModelRuns> models,
      ViolenceCounts record,
      Period period,
      Map<String, List<String>> neighbours) {
    Trial trial = Trial.yearAhead(record, period.from(), period.to(), neighbours);
    Map<String, List<ViolenceCounts>> ensembles = new LinkedHashMap<>();
    models.forEach(model -> ensembles.put(model.name(), model.counts()));
    List<Verification> verifications = new ArrayList<>();
    for (Level level : Level.values()) {
      if (!level.cells(record.regions(), period.from(), period.to()).isEmpty()) {
        for (Counted target : Counted.values()) {
          verifications.add(Verification.of(trial, level, target, ensembles));
        }
      }
    }
    return verifications;
  }

  /** What the model in question makes of the aims. */
  public List<AimResult> aimsOfFirst() {
    return aims.get(models.get(0).name());
  }
}
