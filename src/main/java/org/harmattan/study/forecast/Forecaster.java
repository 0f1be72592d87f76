package org.harmattan.study.forecast;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.harmattan.analysis.score.Counted;
import org.harmattan.analysis.score.Level;
import org.harmattan.analysis.score.Neighbourhood;
import org.harmattan.analysis.score.Verification;
import org.harmattan.analysis.score.Verification.Trial;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.experiment.Progress;
import org.harmattan.geography.CountryReader;
import org.harmattan.results.Build;
import org.harmattan.results.PartsFolder;
import org.harmattan.results.Sha256;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioWriter;

/**
 * Makes forecasts and holds them against the record where it has their months.
 *
 * @param question what is to be foreseen
 * @param scenario what runs; its last day lies in the last month foreseen
 * @param record what was observed
 * @param threads runs at the same time; they change no number
 */
public record Forecaster(
    ForecastQuestion question, Scenario scenario, ViolenceCounts record, int threads) {
  /** Name of the forecasts among the sources that are scored. */
  public static final String MODEL = "harmattan";

  /** Name of the same as simulated. */
  public static final String PLAIN = "harmattan-as-simulated";

  /** Simulated months of all runs. */
  public long months() {
    return monthsTo(question.origins().get(question.origins().size() - 1));
  }

  /** Everything on which its numbers depend. */
  public String identity() {
    StringBuilder all = new StringBuilder(ScenarioWriter.write(scenario)).append(question);
    for (String region : record.regions()) {
      for (YearMonth month : record.months()) {
        all.append(' ').append(record.of(Counted.EVENTS, region, month, month));
        all.append(' ').append(record.of(Counted.DEATHS, region, month, month));
      }
    }
    Build build = Build.current();
    String hash = Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
    return build.version() + " " + build.commit() + " " + hash;
  }

  /** Simulated months of the runs that parts of an earlier, interrupted forecast save. */
  public long monthsKept(PartsFolder parts) {
    return stages(parts, Ground.of(scenario))
        .last()
        .map(stage -> monthsTo(stage.month()))
        .orElse(0L);
  }

  private long monthsTo(YearMonth month) {
    long past = ChronoUnit.MONTHS.between(YearMonth.from(scenario.start()), month) + 1;
    long origins = question.origins().stream().filter(o -> !o.isAfter(month)).count();
    return question.members() * (past + origins * question.horizon());
  }

  private Stages stages(PartsFolder parts, Ground ground) {
    return new Stages(parts, question, scenario, ground);
  }

  /**
   * Runs the ensemble, from what parts hold on.
   *
   * @param parts of this very forecast, or empty
   */
  public List<Forecast> run(Progress progress, PartsFolder parts) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Ground ground = Ground.of(scenario);
      Stages stages = stages(parts, ground);
      for (long done = monthsKept(parts); done > 0; done--) {
        progress.step();
      }
      return new ParticleFilter(question, scenario, ground, record, stages, pool, progress::step)
          .run();
    } finally {
      pool.shutdownNow();
    }
  }

  /** Scores of all origins together, for deaths and events; none where the record ends before. */
  public List<Verification> scores(List<Forecast> forecasts) {
    List<Verification> all = new ArrayList<>();
    for (Counted target : Counted.values()) {
      for (Level level : List.of(Level.REGION_MONTH, Level.COUNTRY_MONTH)) {
        List<Verification> parts = byOrigin(forecasts, level, target);
        if (!parts.isEmpty()) {
          all.add(Verification.joined(parts));
        }
      }
    }
    return all;
  }

  /** The scores of each origin whose months the record has. */
  public List<Verification> byOrigin(List<Forecast> forecasts, Level level, Counted target) {
    Map<String, List<String>> neighbours = Neighbourhood.of(CountryReader.read());
    List<Verification> parts = new ArrayList<>();
    for (Forecast forecast : forecasts) {
      var from = forecast.months().get(0);
      var to = forecast.months().get(forecast.months().size() - 1);
      if (record.covers(from, to)) {
        Trial trial = new Trial(record, from, to, neighbours, cell -> forecast.origin());
        Map<String, List<ViolenceCounts>> ensemble = new LinkedHashMap<>();
        ensemble.put(MODEL, forecast.draws());
        ensemble.put(PLAIN, forecast.plain());
        parts.add(Verification.of(trial, level, target, ensemble));
      }
    }
    return parts;
  }
}
