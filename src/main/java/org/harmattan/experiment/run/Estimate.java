package org.harmattan.experiment.run;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.results.ArrivalRow;
import org.harmattan.results.EventRow;
import org.harmattan.results.InfluenceRow;
import org.harmattan.results.Table;
import org.harmattan.results.TimelineRow;
import org.harmattan.results.ViolenceActorRow;
import org.harmattan.results.ViolenceRow;
import org.harmattan.scenario.Scenario;

/**
 * What runs will take.
 *
 * @param secondsPerRun of one thread
 * @param bytesPerRun of its Parquet parts
 */
public record Estimate(double secondsPerRun, long bytesPerRun) {
  /** Long enough for the machine to warm up, short enough to wait for. */
  private static final double PILOT_SECONDS = 6;

  private static final double NANOS = 1e-9;

  /** Measured on the shipped scenario, rounded up: bytes of one simulated month of one run. */
  private static final Map<Table<?>, Integer> BYTES_PER_MONTH =
      Map.of(
          InfluenceRow.TABLE, 800,
          ViolenceRow.TABLE, 100,
          ViolenceActorRow.TABLE, 100,
          EventRow.TABLE, 250,
          ArrivalRow.TABLE, 60,
          TimelineRow.TABLE, 60);

  /** Of tables that were not measured; none of them is larger than that of influence. */
  private static final int BYTES_OF_OTHERS = 800;

  /** What a part takes beside its rows, by run. */
  private static final int BYTES_PER_RUN = 4_000;

  /** Estimates by running the first point for some seconds. */
  public static Estimate of(Plan plan, Worlds worlds) {
    return new Estimate(pilot(plan, worlds), bytesPerRun(plan));
  }

  /** Bytes of the parts of one run. */
  public static long bytesPerRun(Plan plan) {
    long months = Progress.months(plan.experiment().scenarios().get(0));
    long perMonth =
        plan.experiment().output().kept().stream()
            .mapToLong(table -> BYTES_PER_MONTH.getOrDefault(table, BYTES_OF_OTHERS))
            .sum();
    return BYTES_PER_RUN + months * perMonth;
  }

  private static double pilot(Plan plan, Worlds worlds) {
    Scenario scenario = plan.scenario(0);
    Models models = worlds.models(scenario, worlds.places(scenario));
    return secondsPerRun(scenario, models, plan.run(0, 1).runSeed(), PILOT_SECONDS);
  }

  /** Seconds of a run at the pace of the second half of some seconds of running. */
  public static double secondsPerRun(
      Scenario scenario, Models models, int runSeed, double pilotSeconds) {
    long days = ChronoUnit.DAYS.between(scenario.start(), scenario.end()) + 1;
    long start = System.nanoTime();
    long half = start;
    long daysSinceHalf = 0;
    Models.Simulation run = models.create(runSeed);
    while (secondsSince(start) < pilotSeconds) {
      daysSinceHalf++;
      if (!run.runDay()) {
        run = models.create(runSeed);
      }
      if (secondsSince(start) < pilotSeconds / 2) {
        half = System.nanoTime();
        daysSinceHalf = 0;
      }
    }
    return secondsSince(half) / daysSinceHalf * days;
  }

  private static double secondsSince(long nanos) {
    return (System.nanoTime() - nanos) * NANOS;
  }
}
