package org.harmattan.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.results.stored.RunSet;

/**
 * Sets of runs beside their baseline.
 *
 * @param baseline what the others are compared with
 * @param alternatives the others
 * @param measures what is measured
 * @param effects every measure of every alternative, corrected together
 */
public record RunComparison(
    RunSet baseline,
    List<Alternative> alternatives,
    List<StoredMeasure> measures,
    List<Effect> effects) {
  public RunComparison {
    alternatives = List.copyOf(alternatives);
    measures = List.copyOf(measures);
    effects = List.copyOf(effects);
  }

  /** Compares sets that are {@link Compatibility compatible}. */
  public static RunComparison of(RunSet baseline, List<RunSet> others) {
    List<Alternative> alternatives =
        others.stream().map(other -> Alternative.of(baseline, other)).toList();
    List<RunSet> all = new ArrayList<>(others);
    all.add(baseline);
    List<StoredMeasure> measures = StoredMeasure.of(all);
    return new RunComparison(baseline, alternatives, measures, Effect.of(alternatives, measures));
  }

  /** All sets, the baseline first. */
  public List<RunSet> sets() {
    List<RunSet> sets = new ArrayList<>(List.of(baseline));
    alternatives.forEach(alternative -> sets.add(alternative.set()));
    return sets;
  }

  /** The effects of an alternative, in the order of the measures. */
  public List<Effect> effects(Alternative alternative) {
    return effects.stream().filter(effect -> effect.alternative() == alternative).toList();
  }

  /** Whether every set kept its maps. */
  public boolean hasMaps() {
    return sets().stream().allMatch(RunSet::hasMaps);
  }
}
