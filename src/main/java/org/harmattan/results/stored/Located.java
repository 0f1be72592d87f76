package org.harmattan.results.stored;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.results.RunView;
import org.harmattan.results.Table;
import org.harmattan.scenario.Scenario;

/**
 * A set of runs that has been found whole, to be read.
 *
 * @param id short name
 * @param title one line for charts
 * @param place where it lies, as the user named it
 * @param version of the program that made it
 * @param commit it was built from
 * @param scenario what ran
 * @param settings factor values
 * @param asked runs asked for
 * @param seeds seeds of the completed runs by replicate
 * @param source its tables
 */
record Located(
    String id,
    String title,
    String place,
    String version,
    String commit,
    Scenario scenario,
    List<String> settings,
    int asked,
    Map<Integer, Long> seeds,
    RunSource source) {
  Located {
    settings = List.copyOf(settings);
    seeds = new TreeMap<>(seeds);
  }

  /**
   * Reads the runs.
   *
   * @param tables what is looked at
   * @throws IOException when they do not hold what the program writes
   */
  RunSet read(List<Table<?>> tables) throws IOException {
    List<RunView> runs = new ArrayList<>();
    source.each(tables, runs::add);
    List<Integer> found = runs.stream().map(RunView::replicate).toList();
    if (!found.equals(List.copyOf(seeds.keySet()))) {
      throw new IOException("replicates " + found + ", not those completed: " + seeds.keySet());
    }
    RunView any = runs.get(0);
    if (!runs.stream().allMatch(run -> run.months().equals(any.months()))) {
      throw new IOException("the runs are not of the same months");
    }
    return new RunSet(
        id,
        title,
        place,
        version,
        commit,
        scenario,
        settings,
        asked,
        any.months(),
        any.regions(),
        seeds,
        runs);
  }
}
