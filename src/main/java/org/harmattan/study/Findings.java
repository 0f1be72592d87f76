package org.harmattan.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.harmattan.analysis.Outcome;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.observe.Places;
import org.harmattan.results.Manifest.Failure;
import org.harmattan.scenario.Scenario;

/**
 * Asks scenarios their questions: each runs on the same seeds as its baseline, so that what both
 * share cancels. A baseline of several questions runs once.
 *
 * @param questions what is asked, in order
 * @param outcomes in what they are answered
 * @param seed root seed
 * @param replications runs of each scenario, at least 2
 */
public record Findings(
    List<Question> questions, List<Outcome> outcomes, long seed, int replications) {
  /** In what questions are answered where nothing else is asked for. */
  public static final List<Outcome> USUAL =
      List.of(
          Outcome.RECORDED_DEATHS_FROM_2020,
          Outcome.MILITANT_INFLUENCE_PEOPLE,
          Outcome.DISPLACED,
          Outcome.STATE_CONTROL_PEOPLE,
          Outcome.REGIONS_REACHED);

  public Findings {
    outcomes = List.copyOf(outcomes);
    questions = List.copyOf(questions);
    if (replications < 2) {
      throw new IllegalArgumentException("replications " + replications + " < 2");
    }
  }

  /**
   * What came of it.
   *
   * @param findings each question in every outcome, question by question
   * @param failures the runs that broke, which are left out in pairs
   */
  public record Result(List<Finding> findings, List<Failure> failures) {
    public Result {
      findings = List.copyOf(findings);
      failures = List.copyOf(failures);
    }

    /** The findings of one question; none where too few of its runs ended. */
    public List<Finding> of(Question question) {
      return findings.stream().filter(f -> f.question().equals(question)).toList();
    }
  }

  /** Simulated months of all runs. */
  public long months() {
    Stream<Scenario> scenarios =
        Stream.concat(
            questions.stream().map(Question::baseline).distinct(),
            questions.stream().map(Question::scenario));
    return replications * scenarios.mapToLong(Progress::months).sum();
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
    Map<Scenario, Baseline> baselines = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Question question : questions) {
      Baseline baseline =
          baselines.computeIfAbsent(question.baseline(), scenario -> baseline(scenario, measured));
      List<double[]> changed = measured.of(runs(question.scenario(), baseline.places()));
      findings.addAll(Finding.of(question, outcomes, baseline.numbers(), changed));
    }
    return new Result(Finding.corrected(findings), measured.failures());
  }

  private record Baseline(Places places, List<double[]> numbers) {}

  private Baseline baseline(Scenario scenario, MeasuredRuns measured) {
    Places places = Places.of(scenario);
    return new Baseline(places, measured.of(runs(scenario, places)));
  }

  private List<Replication> runs(Scenario scenario, Places places) {
    return Replication.of(scenario, places, seed, replications);
  }
}
