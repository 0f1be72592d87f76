package org.harmattan.results.stored;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.geography.CountryReader;
import org.harmattan.geography.Region;
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
    Source source) {
  Located {
    settings = List.copyOf(settings);
    seeds = new TreeMap<>(seeds);
  }

  /**
   * Reads the tables.
   *
   * @throws IOException when they do not hold what the program writes
   */
  RunSet read() throws IOException {
    List<String> regions = CountryReader.read().regions().stream().map(Region::name).toList();
    try (ReplicateTables tables = new ReplicateTables(source, regions, seeds)) {
      List<StoredReplicate> runs = tables.read();
      return new RunSet(
          id,
          title,
          place,
          version,
          commit,
          scenario,
          settings,
          asked,
          tables.months(),
          regions,
          runs);
    }
  }
}
