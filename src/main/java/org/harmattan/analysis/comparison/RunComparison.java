package org.harmattan.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.analysis.Outcome;
import org.harmattan.results.stored.RunSet;

/**
 * Sets of runs beside their baseline.
 *
 * @param baseline what the others are compared with
 * @param alternatives the others
 * @param outcomes what is measured
 * @param effects every outcome of every alternative, corrected together
 */
public record RunComparison(
    RunSet baseline, List<Alternative> alternatives, List<Outcome> outcomes, List<Effect> effects) {
  /** What is measured where nothing else is asked for. */
  public static final List<Outcome> USUAL =
      List.of(
          Outcome.RECORDED_DEATHS,
          Outcome.DEATHS,
          Outcome.CIVILIAN_DEATHS,
          Outcome.STATE_BASED_DEATHS,
          Outcome.NON_STATE_DEATHS,
          Outcome.ONE_SIDED_DEATHS,
          Outcome.DISPLACED,
          Outcome.MILITANT_INFLUENCE_PEOPLE,
          Outcome.JNIM_INFLUENCE_PEOPLE,
          Outcome.IS_INFLUENCE_PEOPLE,
          Outcome.JNIM_AREA,
          Outcome.STATE_INFLUENCE_PEOPLE,
          Outcome.STATE_CONTROL_PEOPLE,
          Outcome.REGIONS_REACHED,
          Outcome.ARRIVAL);

  public RunComparison {
    alternatives = List.copyOf(alternatives);
    outcomes = List.copyOf(outcomes);
    effects = List.copyOf(effects);
  }

  /**
   * Compares sets that are {@link Compatibility compatible}.
   *
   * @param wanted what is measured, as far as all sets kept the tables that it needs
   */
  public static RunComparison of(RunSet baseline, List<RunSet> others, List<Outcome> wanted) {
    List<Alternative> alternatives =
        others.stream().map(other -> Alternative.of(baseline, other)).toList();
    List<RunSet> all = new ArrayList<>(others);
    all.add(baseline);
    List<Outcome> outcomes =
        wanted.stream()
            .filter(outcome -> all.stream().allMatch(set -> set.has(outcome.table())))
            .toList();
    return new RunComparison(baseline, alternatives, outcomes, Effect.of(alternatives, outcomes));
  }

  /** All sets, the baseline first. */
  public List<RunSet> sets() {
    List<RunSet> sets = new ArrayList<>(List.of(baseline));
    alternatives.forEach(alternative -> sets.add(alternative.set()));
    return sets;
  }

  /** The effects of an alternative, in the order of the outcomes. */
  public List<Effect> effects(Alternative alternative) {
    return effects.stream().filter(effect -> effect.alternative() == alternative).toList();
  }

  /** Whether every set kept its maps. */
  public boolean hasMaps() {
    return sets().stream().allMatch(RunSet::hasMaps);
  }
}
