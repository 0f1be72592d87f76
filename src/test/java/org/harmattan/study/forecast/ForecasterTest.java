package org.harmattan.study.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.score.Counted;
import org.harmattan.analysis.score.ScoreRows;
import org.harmattan.analysis.score.Verification;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.experiment.Progress;
import org.harmattan.model.ModelView;
import org.harmattan.results.PartsFolder;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForecasterTest {
  private static final Path BASELINE = Path.of("scenarios/mali-2012-2024.yaml");
  private static final ViolenceCounts RECORD = mali();

  @TempDir Path temp;

  /** What lay ahead counts only if it was announced, and what hangs on it falls with it. */
  @Test
  void onlyWhatWasAnnouncedIsKnown() {
    Scenario scenario = ScenarioReader.read(BASELINE).scenario();
    Known december2020 = Known.on(LocalDate.of(2020, 12, 31), scenario);
    assertThat(december2020.removed()).contains("coup-2021", "french-exit", "wagner-arrives");
    assertThat(december2020.scenario().timeline()).containsKeys("coup-2020", "serval-arrives");
    // Begun in January 2017, to be reached in 2022: known.
    assertThat(december2020.scenario().timeline()).containsKey("growth-fama-2022");
    // Announced in June 2021 for October, but it requires the coup of May.
    Known june2021 = Known.on(LocalDate.of(2021, 6, 30), scenario);
    assertThat(june2021.scenario().timeline()).containsKey("barkhane-2400");
    assertThat(june2021.removed()).contains("french-exit");
  }

  @Test
  void threadsChangeNothingAndTheFutureIsNeverLookedAt() throws IOException {
    List<Forecast> one = forecasts(1, record());
    List<Forecast> two = forecasts(2, record());
    ViolenceCounts until = new ViolenceCounts(YearMonth.of(2012, 1), 6, record().regions());
    for (String region : record().regions()) {
      for (YearMonth month : until.months()) {
        until.add(
            region,
            month,
            (int) record().of(Counted.EVENTS, region, month, month),
            (int) record().of(Counted.DEATHS, region, month, month));
      }
    }
    List<Forecast> blind = forecasts(2, until);
    assertThat(numbers(two)).isEqualTo(numbers(one));
    assertThat(numbers(blind)).isEqualTo(numbers(one));
  }

  @Test
  void forecastsAreScoredBesideEveryBaseline() throws IOException {
    Forecaster forecaster = forecaster(2, record());
    List<Verification> scores = forecaster.scores(forecasts(2, record()));
    assertThat(scores).hasSize(4);
    assertThat(scores.get(0).models().get(0).cells()).hasSize(10 * 3);
    assertThat(scores.get(0).baselines()).hasSize(5);
    assertThat(scores.get(0).draws()).isEqualTo(4);
  }

  /**
   * Killed within the first half year, in the first and in the last continuation, on its last step;
   * after an entry of the timeline has changed a parameter.
   */
  @ParameterizedTest
  @ValueSource(ints = {10, 30, 50, 77, 89})
  void aForecastThatWasKilledEndsAsIfItHadNot(int steps) throws IOException {
    Forecaster forecaster = rolling();
    tables(forecaster, folder("whole"), new Silent(), "whole-tables");
    Path parts = folder("killed");
    assertThatThrownBy(() -> tables(forecaster, parts, new Killing(steps), "never"))
        .isInstanceOf(IllegalStateException.class);
    Killing second = new Killing(Integer.MAX_VALUE);
    tables(forecaster, parts, second, "resumed-tables");
    // Every month counts as simulated, whether it was or was there already.
    assertThat(second.steps.get()).isEqualTo((int) forecaster.months());
    for (String file : List.of("forecast.csv", "forecast_draws.csv", "skill.csv", "cells.csv")) {
      assertThat(folder("resumed-tables").resolve(file))
          .hasSameBinaryContentAs(folder("whole-tables").resolve(file));
    }
  }

  @Test
  void partsOfAnotherForecastAreRefused() throws IOException {
    PartsFolder.open(folder("parts"), forecaster(1, record()).identity()).close();
    assertThat(forecaster(2, record()).identity()).isEqualTo(forecaster(1, record()).identity());
    Path folder = folder("parts");
    String other = rolling().identity();
    PartsFolder.open(folder, forecaster(2, record()).identity()).close();
    Files.createDirectory(folder.resolve("2012-06"));
    assertThatThrownBy(() -> PartsFolder.open(folder, other))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("another command");
  }

  private void tables(Forecaster forecaster, Path folder, Progress progress, String into)
      throws IOException {
    try (PartsFolder parts = PartsFolder.open(folder, forecaster.identity())) {
      List<Forecast> forecasts = forecaster.run(progress, parts);
      Path tables = Files.createDirectories(folder(into));
      ForecastTables.write(tables, forecasts, forecaster.record());
      ScoreRows.write(tables, forecaster.scores(forecasts));
    }
  }

  /** Three origins a quarter apart; 3 runs of 15 months, 3 × 3 of 5. */
  private Forecaster rolling() throws IOException {
    Path file = folder("changing.yaml");
    Files.writeString(
        file,
        "extends: "
            + BASELINE.toAbsolutePath().toString().replace('\\', '/')
            + "\ntitle: t\nquestion: q\ntimeline:\n  calmer:\n    says: calmer\n    kind: set-parameter\n    date: 2012-10-15\n"
            + "    parameter: combat.attacks-per-month\n    value: 2\n");
    Map<String, String> coarse = Map.of("grid.cell-km", "50");
    Scenario scenario = ScenarioReader.read(file, coarse, LocalDate.of(2013, 8, 31)).scenario();
    List<YearMonth> origins =
        List.of(YearMonth.of(2012, 9), YearMonth.of(2012, 12), YearMonth.of(2013, 3));
    return new Forecaster(new ForecastQuestion(origins, 5, 3, 1), scenario, record(), 2);
  }

  private Path folder(String name) {
    return temp.resolve(name);
  }

  private static List<List<Double>> numbers(List<Forecast> forecasts) {
    return forecasts.stream()
        .flatMap(f -> f.draws().stream())
        .map(
            d ->
                d.regions().stream()
                    .map(
                        r ->
                            (double)
                                d.of(
                                    Counted.DEATHS,
                                    r,
                                    YearMonth.of(2012, 7),
                                    YearMonth.of(2012, 9)))
                    .toList())
        .toList();
  }

  private List<Forecast> forecasts(int threads, ViolenceCounts record) throws IOException {
    Forecaster forecaster = forecaster(threads, record);
    try (PartsFolder parts = PartsFolder.open(folder("once"), forecaster.identity())) {
      List<Forecast> forecasts = forecaster.run(new Silent(), parts);
      parts.remove();
      return forecasts;
    }
  }

  private static Forecaster forecaster(int threads, ViolenceCounts record) {
    Scenario scenario =
        ScenarioReader.read(BASELINE, Map.of("grid.cell-km", "50"), LocalDate.of(2012, 9, 30))
            .scenario();
    ForecastQuestion question = new ForecastQuestion(List.of(YearMonth.of(2012, 6)), 3, 4, 1);
    return new Forecaster(question, scenario, record, threads);
  }

  private static ViolenceCounts record() {
    return RECORD;
  }

  private static ViolenceCounts mali() {
    Scenario scenario =
        ScenarioReader.read(BASELINE, Map.of("grid.cell-km", "50"), null).scenario();
    return ViolenceCounts.of(RecordedViolence.mali(), Ground.of(scenario).regions());
  }

  /** Breaks the work off after so many months. */
  private static final class Killing implements Progress {
    private final AtomicInteger steps = new AtomicInteger();
    private final int last;

    Killing(int last) {
      this.last = last;
    }

    @Override
    public void step() {
      if (steps.incrementAndGet() > last) {
        throw new IllegalStateException("killed");
      }
    }

    @Override
    public void close() {}

    @Override
    public void onDayEnd(ModelView model) {}
  }

  private static final class Silent implements Progress {
    @Override
    public void step() {}

    @Override
    public void close() {}

    @Override
    public void onDayEnd(ModelView model) {}
  }
}
