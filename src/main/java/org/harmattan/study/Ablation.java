package org.harmattan.study;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.RemovalEffect;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.observe.Places;
import org.harmattan.results.Manifest.Failure;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;

/**
 * Runs a scenario as it is and once without each of some mechanisms, on the same seeds: a replicate
 * draws the same random numbers with and without the mechanism, so that what both share cancels.
 *
 * @param scenario what runs
 * @param places where
 * @param removed the mechanisms to remove, one at a time
 * @param skipped the mechanisms that were asked for but are off in the scenario
 * @param outcomes what is measured
 * @param seed root seed
 * @param replications runs of each variant, at least 2
 */
public record Ablation(
    Scenario scenario,
    Places places,
    List<Mechanism> removed,
    List<Mechanism> skipped,
    List<Outcome> outcomes,
    long seed,
    int replications) {
  /** What is measured where nothing else is asked for. */
  public static final List<Outcome> USUAL =
      List.of(
          Outcome.RECORDED_DEATHS,
          Outcome.STATE_BASED_DEATHS,
          Outcome.NON_STATE_DEATHS,
          Outcome.ONE_SIDED_DEATHS,
          Outcome.DISPLACED,
          Outcome.MILITANT_INFLUENCE_PEOPLE,
          Outcome.JNIM_AREA,
          Outcome.STATE_CONTROL_PEOPLE,
          Outcome.REGIONS_REACHED,
          Outcome.ARRIVAL);

  public Ablation {
    removed = List.copyOf(removed);
    skipped = List.copyOf(skipped);
    outcomes = List.copyOf(outcomes);
    if (replications < 2) {
      throw new IllegalArgumentException("replications " + replications + " < 2");
    }
  }

  /** The ablation of those of the mechanisms that are on, in the order of the model's design. */
  public static Ablation of(
      Scenario scenario,
      Set<Mechanism> mechanisms,
      List<Outcome> outcomes,
      long seed,
      int replications) {
    List<Mechanism> asked = Stream.of(Mechanism.values()).filter(mechanisms::contains).toList();
    return new Ablation(
        scenario,
        Places.of(scenario),
        asked.stream().filter(scenario::has).toList(),
        asked.stream().filter(mechanism -> !scenario.has(mechanism)).toList(),
        outcomes,
        seed,
        replications);
  }

  /**
   * What came of it.
   *
   * @param effects the effect of each removal on every outcome
   * @param failures the runs that broke, which are left out in pairs
   */
  public record Result(List<RemovalEffect> effects, List<Failure> failures) {
    public Result {
      effects = List.copyOf(effects);
      failures = List.copyOf(failures);
    }
  }

  /** The runs of the scenario as it is. */
  public List<Replication> baseline() {
    return Replication.of(scenario, places, seed, replications);
  }

  /** All runs, those of the scenario as it is first. */
  public List<Replication> runs() {
    return Stream.concat(baseline().stream(), removed.stream().flatMap(m -> without(m).stream()))
        .toList();
  }

  /**
   * Runs everything.
   *
   * @param models the models of a run's scenario
   * @param threads runs at the same time; they change no number
   * @param progress shows how far the runs are
   */
  public Result run(Function<Replication, Models> models, int threads, Progress progress) {
    MeasuredRuns measured = new MeasuredRuns(models, threads, progress, outcomes);
    List<double[]> baseline = measured.of(baseline());
    Map<Mechanism, List<double[]>> without = new EnumMap<>(Mechanism.class);
    removed.forEach(mechanism -> without.put(mechanism, measured.of(without(mechanism))));
    return new Result(RemovalEffect.of(outcomes, baseline, without), measured.failures());
  }

  private List<Replication> without(Mechanism mechanism) {
    return Replication.of(scenario.without(mechanism), places, seed, replications);
  }
}
