package org.harmattan.results.stored;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.harmattan.results.MapRow;
import org.harmattan.results.RunView;
import org.harmattan.results.Table;
import org.harmattan.scenario.Scenario;

/**
 * Stored runs of one scenario, or of one point of an experiment.
 *
 * @param id short name, unique among those compared
 * @param title one line for charts
 * @param place the folder, with the point where it is an experiment
 * @param version of the program that made them
 * @param commit it was built from
 * @param scenario the scenario that ran; for a point of an experiment without the factor values
 * @param settings the factor values, as {@code factor=value}; none for a run folder
 * @param asked runs that were asked for, more than there are where some broke
 * @param months months in order
 * @param regions regions from north to south
 * @param seeds the runs' own 32-bit seeds, unsigned, by replicate
 * @param runs the runs that were completed, by replicate
 */
public record RunSet(
    String id,
    String title,
    String place,
    String version,
    String commit,
    Scenario scenario,
    List<String> settings,
    int asked,
    List<YearMonth> months,
    List<String> regions,
    Map<Integer, Long> seeds,
    List<RunView> runs) {
  public RunSet {
    settings = List.copyOf(settings);
    months = List.copyOf(months);
    regions = List.copyOf(regions);
    seeds = Map.copyOf(seeds);
    runs = List.copyOf(runs);
  }

  /** Whether every run kept a table. */
  public boolean has(Table<?> table) {
    return runs.stream().allMatch(run -> run.has(table));
  }

  /** The seed of one of the runs. */
  public long seed(RunView run) {
    return seeds.get(run.replicate());
  }

  /** Whether every run kept its last map. */
  public boolean hasMaps() {
    return has(MapRow.TABLE);
  }

  /** The same as if it lay elsewhere. */
  RunSet at(String other) {
    return new RunSet(
        id, title, other, version, commit, scenario, settings, asked, months, regions, seeds, runs);
  }

  /** The same under another id. */
  RunSet named(String other) {
    return new RunSet(
        other, title, place, version, commit, scenario, settings, asked, months, regions, seeds,
        runs);
  }
}
