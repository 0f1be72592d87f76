package org.harmattan.study.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.score.Target;
import org.harmattan.analysis.score.Verification;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.experiment.Progress;
import org.harmattan.model.ModelView;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.junit.jupiter.api.Test;

class ForecasterTest {
  private static final Path BASELINE = Path.of("scenarios/mali-2012-2024.yaml");
  private static final ViolenceCounts RECORD = mali();

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
  void threadsChangeNothingAndTheFutureIsNeverLookedAt() {
    List<Forecast> one = forecasts(1, record());
    List<Forecast> two = forecasts(2, record());
    ViolenceCounts until = new ViolenceCounts(YearMonth.of(2012, 1), 6, record().regions());
    for (String region : record().regions()) {
      for (YearMonth month : until.months()) {
        until.add(
            region,
            month,
            (int) record().of(Target.EVENTS, region, month, month),
            (int) record().of(Target.DEATHS, region, month, month));
      }
    }
    List<Forecast> blind = forecasts(2, until);
    assertThat(numbers(two)).isEqualTo(numbers(one));
    assertThat(numbers(blind)).isEqualTo(numbers(one));
  }

  @Test
  void forecastsAreScoredBesideEveryBaseline() {
    Forecaster forecaster = forecaster(2, record());
    List<Verification> scores = forecaster.scores(forecasts(2, record()));
    assertThat(scores).hasSize(4);
    assertThat(scores.get(0).models().get(0).cells()).hasSize(10 * 3);
    assertThat(scores.get(0).baselines()).hasSize(5);
    assertThat(scores.get(0).draws()).isEqualTo(4);
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
                                    Target.DEATHS, r, YearMonth.of(2012, 7), YearMonth.of(2012, 9)))
                    .toList())
        .toList();
  }

  private static List<Forecast> forecasts(int threads, ViolenceCounts record) {
    return forecaster(threads, record).run(new Silent());
  }

  private static Forecaster forecaster(int threads, ViolenceCounts record) {
    Scenario scenario =
        ScenarioReader.read(BASELINE, Map.of("grid.cell-km", "50"), LocalDate.of(2012, 9, 30))
            .scenario();
    Question question = new Question(List.of(YearMonth.of(2012, 6)), 3, 4, 1);
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

  private static final class Silent implements Progress {
    @Override
    public void step() {}

    @Override
    public void close() {}

    @Override
    public void onDayEnd(ModelView model) {}
  }
}
