package org.harmattan.observe;

import java.time.YearMonth;
import java.util.List;
import org.harmattan.model.TimelineDecision;
import org.harmattan.scenario.Scenario;

/**
 * Everything one run leaves behind.
 *
 * @param scenario the scenario that ran
 * @param seed root seed, 0 to 2^32-1
 * @param runSeed the run's own 32-bit seed, derived from the root seed and the replicate
 * @param point design point, from 0
 * @param replicate replicate, from 1
 * @param months months in order
 * @param regions region names in the order of {@code Country.regions()}
 * @param influence territory measures
 * @param displacedHosted displaced people hosted at month's end, {@code [month][region]}
 * @param events events in order
 * @param arrivals arrivals, regions first
 * @param timeline what became of the timeline entries, in order
 * @param snapshots maps at the start of each year and at the end
 * @param monthly what else stood at each month's end
 */
public record RunResult(
    Scenario scenario,
    long seed,
    int runSeed,
    int point,
    int replicate,
    List<YearMonth> months,
    List<String> regions,
    InfluenceSeries influence,
    double[][] displacedHosted,
    List<ObservedEvent> events,
    List<Arrival> arrivals,
    List<TimelineDecision> timeline,
    List<Snapshot> snapshots,
    List<MonthState> monthly) {
  public RunResult {
    months = List.copyOf(months);
    regions = List.copyOf(regions);
    events = List.copyOf(events);
    arrivals = List.copyOf(arrivals);
    timeline = List.copyOf(timeline);
    snapshots = List.copyOf(snapshots);
    monthly = List.copyOf(monthly);
  }
}
