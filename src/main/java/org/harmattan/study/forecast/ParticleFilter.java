package org.harmattan.study.forecast;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.harmattan.analysis.calibration.Resampling;
import org.harmattan.analysis.forecast.LevelCorrection;
import org.harmattan.analysis.forecast.ParticleWeights;
import org.harmattan.analysis.score.Counted;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.model.RunSeed;
import org.harmattan.results.checkpoint.Checkpoint;
import org.harmattan.scenario.Scenario;

/**
 * An ensemble that follows the record (a bootstrap particle filter: Gordon, Salmond and Smith
 * 1993).
 *
 * <p>At the end of each quarter on record every member is weighted by the likelihood of the
 * quarter's recorded deaths by region, tempered so that half of the members remain effective, and
 * the ensemble is drawn anew: a member that followed the record is continued several times, each
 * time with other random numbers. At an origin every member is continued once into the months that
 * nobody has seen, under what was announced by then.
 */
final class ParticleFilter {
  private static final int QUARTER = 3;
  private static final double EFFECTIVE_SHARE = 0.5;

  /** Comparisons with the record that the level is corrected by: a year, unless origins cut it. */
  private static final int LOOK_BACK = 4;

  private final ForecastQuestion question;
  private final Scenario scenario;
  private final Ground ground;
  private final ViolenceCounts record;
  private final ExecutorService pool;
  private final Runnable monthDone;
  private final RandomGenerator random;
  private final LevelCorrection level = new LevelCorrection(LOOK_BACK);
  private final Stages stages;
  private List<Member> members;
  private int seeds;
  private long uniforms;

  ParticleFilter(
      ForecastQuestion question,
      Scenario scenario,
      Ground ground,
      ViolenceCounts record,
      Stages stages,
      ExecutorService pool,
      Runnable monthDone) {
    this.question = question;
    this.scenario = scenario;
    this.ground = ground;
    this.record = record;
    this.stages = stages;
    this.pool = pool;
    this.monthDone = monthDone;
    this.random = new Well19937c(new int[] {(int) question.seed(), 1});
  }

  /** The forecasts of all origins, in order. */
  List<Forecast> run() {
    List<Forecast> forecasts = new ArrayList<>();
    YearMonth month = stages.last().map(stage -> resume(stage, forecasts)).orElseGet(this::begin);
    YearMonth last = question.origins().get(question.origins().size() - 1);
    int since = 0;
    for (; !month.isAfter(last); month = month.plusMonths(1)) {
      advance(members, month);
      since++;
      boolean seen = record.covers(month.minusMonths(since - 1L), month);
      boolean origin = question.origins().contains(month);
      if (since == QUARTER || origin) {
        if (seen) {
          resample(month.minusMonths(since - 1L), month);
        }
        since = 0;
      }
      Forecast forecast = origin ? forecast(month) : null;
      if (origin) {
        forecasts.add(forecast);
      }
      if (origin || (since == 0 && month.getMonth() == Month.DECEMBER)) {
        keep(month, forecast);
      }
    }
    return forecasts;
  }

  /** Begins the runs; returns the first month. */
  private YearMonth begin() {
    int first = nextSeeds(question.members());
    members = each(i -> Member.begin(ground, scenario, seed(first + i)));
    return YearMonth.from(scenario.start());
  }

  /** Takes up what was kept; returns the month after it. */
  private YearMonth resume(Stage stage, List<Forecast> forecasts) {
    members = each(i -> stages.member(stage, i));
    seeds = stage.seeds();
    while (uniforms < stage.uniforms()) {
      uniform();
    }
    for (int i = 0; i < stage.recorded().size(); i++) {
      level.add(stage.recorded().get(i), stage.expected().get(i));
    }
    forecasts.addAll(stages.forecasts(stage));
    return stage.month().plusMonths(1);
  }

  /** Nothing of the time before a resampling, or the month's end without one, is used again. */
  private void keep(YearMonth month, Forecast forecast) {
    List<Member> here = members;
    List<Checkpoint> saved = each(i -> here.get(i).checkpoint(stages.id(i)));
    Stage stage = new Stage(month, seeds, uniforms, level.recorded(), level.expected());
    stages.keep(stage, saved, forecast);
  }

  private void resample(YearMonth from, YearMonth to) {
    double[] recorded = deaths(record, from, to);
    level.add(recorded, expected(from, to));
    double[] logLikelihoods =
        members.stream()
            .mapToDouble(m -> ParticleWeights.logLikelihood(deaths(m.counts(), from, to), recorded))
            .toArray();
    double[] weights = ParticleWeights.tempered(logLikelihoods, EFFECTIVE_SHARE);
    int[] drawn = Resampling.systematic(weights, members.size(), uniform());
    int first = nextSeeds(drawn.length);
    List<Member> before = members;
    members =
        each(
            i -> {
              boolean again = i > 0 && drawn[i] == drawn[i - 1];
              Member parent = before.get(drawn[i]);
              return again ? copy(parent, scenario, first + i) : parent;
            });
  }

  /** Continues copies; the members themselves wait at the origin. */
  private Forecast forecast(YearMonth origin) {
    Known known = Known.on(origin.atEndOfMonth(), scenario);
    int first = nextSeeds(members.size());
    List<Member> here = members;
    List<Member> ahead = each(i -> copy(here.get(i), known.scenario(), first + i));
    List<YearMonth> months = question.months(origin);
    months.forEach(month -> advance(ahead, month));
    List<ViolenceCounts> plain = ahead.stream().map(Member::counts).toList();
    List<ViolenceCounts> corrected =
        plain.stream().map(counts -> corrected(counts, months)).toList();
    return new Forecast(origin, months, corrected, plain, known.removed());
  }

  private ViolenceCounts corrected(ViolenceCounts counts, List<YearMonth> months) {
    ViolenceCounts corrected = new ViolenceCounts(months.get(0), months.size(), ground.regions());
    for (int i = 0; i < ground.regions().size(); i++) {
      String region = ground.regions().get(i);
      double factor = level.factor(i);
      for (YearMonth month : months) {
        long events = counts.of(Counted.EVENTS, region, month, month);
        long deaths = counts.of(Counted.DEATHS, region, month, month);
        corrected.add(
            region,
            month,
            LevelCorrection.scaled(events, factor, uniform()),
            LevelCorrection.scaled(deaths, factor, uniform()));
      }
    }
    return corrected;
  }

  /** Mean over the members, as they stood before they saw the record of the months. */
  private double[] expected(YearMonth from, YearMonth to) {
    double[] sum = new double[ground.regions().size()];
    for (Member member : members) {
      double[] its = deaths(member.counts(), from, to);
      Arrays.setAll(sum, i -> sum[i] + its[i] / members.size());
    }
    return sum;
  }

  private Member copy(Member parent, Scenario under, int index) {
    return parent.continued(under, seed(index));
  }

  private double[] deaths(ViolenceCounts counts, YearMonth from, YearMonth to) {
    return ground.regions().stream()
        .mapToDouble(region -> counts.of(Counted.DEATHS, region, from, to))
        .toArray();
  }

  private void advance(List<Member> ensemble, YearMonth month) {
    each(
        i -> {
          ensemble.get(i).runTo(month.atEndOfMonth());
          monthDone.run();
          return null;
        });
  }

  /** Of every member, on all threads, in the order of the members. */
  private <T> List<T> each(IntFunction<T> work) {
    List<Future<T>> begun =
        IntStream.range(0, question.members())
            .mapToObj(i -> pool.submit(() -> work.apply(i)))
            .toList();
    List<T> done = new ArrayList<>();
    try {
      for (Future<T> future : begun) {
        done.add(future.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return done;
  }

  private double uniform() {
    uniforms++;
    return random.nextDouble();
  }

  private int nextSeeds(int count) {
    int first = seeds;
    seeds += count;
    return first;
  }

  private int seed(int index) {
    return RunSeed.of(question.seed(), index);
  }
}
