package org.harmattan.study.forecast;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.harmattan.analysis.score.Level;
import org.harmattan.analysis.score.Neighbourhood;
import org.harmattan.analysis.score.Target;
import org.harmattan.analysis.score.Verification;
import org.harmattan.analysis.score.Verification.Trial;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.experiment.Progress;
import org.harmattan.geography.CountryReader;
import org.harmattan.scenario.Scenario;

/**
 * Makes forecasts and holds them against the record where it has their months.
 *
 * @param question what is to be foreseen
 * @param scenario what runs; its last day lies in the last month foreseen
 * @param record what was observed
 * @param threads runs at the same time; they change no number
 */
public record Forecaster(Question question, Scenario scenario, ViolenceCounts record, int threads) {
  /** Name of the forecasts among the sources that are scored. */
  public static final String MODEL = "harmattan";

  /** Name of the same as simulated. */
  public static final String PLAIN = "harmattan-as-simulated";

  /** Simulated months of all runs. */
  public long months() {
    long past =
        ChronoUnit.MONTHS.between(
                YearMonth.from(scenario.start()),
                question.origins().get(question.origins().size() - 1))
            + 1;
    return question.members() * (past + (long) question.origins().size() * question.horizon());
  }

  /** Runs the ensemble. */
  public List<Forecast> run(Progress progress) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Ground ground = Ground.of(scenario);
      return new ParticleFilter(question, scenario, ground, record, pool, progress::step).run();
    } finally {
      pool.shutdownNow();
    }
  }

  /** Scores of all origins together, for deaths and events; none where the record ends before. */
  public List<Verification> scores(List<Forecast> forecasts) {
    List<Verification> all = new ArrayList<>();
    for (Target target : Target.values()) {
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
  public List<Verification> byOrigin(List<Forecast> forecasts, Level level, Target target) {
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
