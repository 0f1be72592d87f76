package org.harmattan.experiment;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.harmattan.analysis.Quantiles;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Scenario;

/**
 * What each mechanism costs in time: a replicate without it against one with all that are on.
 *
 * <p>All variants run in turns, and a variant is compared with the full scenario of its own round:
 * what else the machine does weighs on both. A mechanism also changes what happens, so its share
 * holds its own work and the work that it makes for others; it is negative where the history
 * without it takes longer.
 */
public final class MechanismCosts {
  private static final double MEDIAN = 0.5;

  private final Runnable all;
  private final Map<Mechanism, Runnable> without = new EnumMap<>(Mechanism.class);

  /**
   * Prepares the scenario as it is, and without each mechanism that is on.
   *
   * @param replicates makes of a scenario one replicate ready to run, again and again
   */
  public MechanismCosts(Scenario scenario, Function<Scenario, Runnable> replicates) {
    all = replicates.apply(scenario);
    Stream.of(Mechanism.values())
        .filter(scenario::has)
        .forEach(m -> without.put(m, replicates.apply(scenario.without(m))));
  }

  /**
   * The share of a replicate's processor time that goes with each mechanism: 1 − time without it /
   * time with all, median over the rounds.
   *
   * @param rounds how often each variant runs, at least once
   */
  public Map<Mechanism, Double> shares(int rounds) {
    Map<Mechanism, double[]> ratios = new EnumMap<>(Mechanism.class);
    without.keySet().forEach(mechanism -> ratios.put(mechanism, new double[rounds]));
    for (int round = 0; round < rounds; round++) {
      double seconds = cpuSeconds(all);
      for (Mechanism mechanism : without.keySet()) {
        ratios.get(mechanism)[round] = cpuSeconds(without.get(mechanism)) / seconds;
      }
    }
    Map<Mechanism, Double> shares = new EnumMap<>(Mechanism.class);
    ratios.forEach((mechanism, its) -> shares.put(mechanism, 1 - Quantiles.of(its, MEDIAN)));
    return shares;
  }

  private static double cpuSeconds(Runnable replicate) {
    return Stopwatch.time(replicate).cpuSeconds();
  }
}
