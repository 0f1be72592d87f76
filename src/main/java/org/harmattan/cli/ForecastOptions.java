package org.harmattan.cli;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.analysis.Period;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.harmattan.study.forecast.ForecastQuestion;
import org.harmattan.study.forecast.Forecaster;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code forecast} is asked. */
final class ForecastOptions {
  private static final int LONGEST = 120;
  private static final int MOST_MEMBERS = 100_000;

  @Parameters(paramLabel = "SCENARIO", description = "Scenario file.")
  private Path file;

  @Option(
      names = "--origin",
      paramLabel = "YYYY-MM",
      defaultValue = "2020-12",
      description = "Last month that is known; default ${DEFAULT-VALUE}.")
  private String origin;

  @Option(
      names = "--horizon",
      paramLabel = "MONTHS",
      defaultValue = "12",
      description = "Months ahead; default ${DEFAULT-VALUE}.")
  private int horizon;

  @Option(
      names = "--rolling",
      paramLabel = "FROM..TO",
      description = "Origins from one month to another instead of a single one.")
  private String rolling;

  @Option(
      names = "--every",
      paramLabel = "MONTHS",
      defaultValue = "3",
      description = "Months between rolling origins; default ${DEFAULT-VALUE}.")
  private int every;

  @Option(
      names = {"-n", "--replications"},
      paramLabel = "N",
      defaultValue = "50",
      description = "Runs of the ensemble, and draws of each forecast; default ${DEFAULT-VALUE}.")
  private int members;

  @Mixin private RecordOption observed;
  @Mixin private SettingsOption settings;

  private final List<Problem> problems = new ArrayList<>();

  /**
   * The question.
   *
   * @throws ScenarioException with everything that is wrong
   */
  Forecaster forecaster(long seed, int threads) {
    List<YearMonth> origins = origins();
    range("--horizon", horizon, 1, LONGEST);
    range("--every", every, 1, LONGEST);
    range("--replications", members, 2, MOST_MEMBERS);
    Scenario scenario = scenario();
    ViolenceCounts record = record();
    if (scenario != null && problems.isEmpty()) {
      covered(origins, scenario);
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    ForecastQuestion question = new ForecastQuestion(origins, horizon, members, seed);
    Scenario ending =
        ScenarioReader.read(file, settings.values(), question.lastMonth().atEndOfMonth())
            .scenario();
    return new Forecaster(question, ending, record, threads);
  }

  private Scenario scenario() {
    try {
      return ScenarioReader.read(file, settings.values(), null).scenario();
    } catch (ScenarioException e) {
      problems.addAll(e.problems());
      return null;
    }
  }

  private ViolenceCounts record() {
    try {
      return observed.record();
    } catch (ScenarioException e) {
      problems.addAll(e.problems());
      return null;
    }
  }

  private List<YearMonth> origins() {
    if (rolling == null) {
      YearMonth one = month("--origin", origin);
      return one == null ? List.of() : List.of(one);
    }
    String[] ends = rolling.split("\\.\\.", -1);
    YearMonth from = month("--rolling", ends[0]);
    YearMonth to = month("--rolling", ends[ends.length - 1]);
    if (ends.length != 2 || (from != null && to != null && to.isBefore(from))) {
      problem("--rolling", "no period:", rolling, "FROM..TO, e.g. 2018-01..2021-12");
      return List.of();
    }
    boolean usable = from != null && to != null && every >= 1;
    return usable ? ForecastQuestion.rolling(new Period(from, to), every) : List.of();
  }

  private YearMonth month(String option, String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeParseException e) {
      problem(option, "no month:", text, "YYYY-MM");
      return null;
    }
  }

  private void range(String option, int value, int least, int most) {
    if (value < least || value > most) {
      problem(option, "out of range:", String.valueOf(value), least + " to " + most);
    }
  }

  /** Both the months before the first origin and those after the last must be simulated. */
  private void covered(List<YearMonth> origins, Scenario scenario) {
    YearMonth first = YearMonth.from(scenario.start());
    YearMonth last = YearMonth.from(scenario.end()).minusMonths(horizon);
    String valid = first + " to " + last + ", so that the scenario holds the horizon";
    for (YearMonth month : List.of(origins.get(0), origins.get(origins.size() - 1))) {
      if (month.isBefore(first) || month.isAfter(last)) {
        problem(
            rolling == null ? "--origin" : "--rolling", "out of range:", month.toString(), valid);
        return;
      }
    }
  }

  private void problem(String option, String what, String found, String valid) {
    problems.add(new Problem(option, 0, 0, "", what, found, valid, ""));
  }
}
