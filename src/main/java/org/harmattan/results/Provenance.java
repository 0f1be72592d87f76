package org.harmattan.results;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is known of a command when it starts; the manifest is made from it at the end.
 *
 * @param commandLine its arguments
 * @param seed root seed
 * @param replicates replicates per scenario
 * @param runSeeds their 32-bit seeds, in order
 * @param start when it began
 */
public record Provenance(
    List<String> commandLine, long seed, int replicates, List<Integer> runSeeds, Instant start) {
  private static final String COMPLETE = "complete";

  /**
   * The manifest of what the command has made.
   *
   * @param scenarioSha256 SHA-256 of each resolved scenario, by its name
   * @param failures runs that failed
   * @param end when it ended
   */
  public Manifest manifest(
      Map<String, String> scenarioSha256, List<Manifest.Failure> failures, Instant end) {
    return new Manifest(
        Manifest.PROGRAM,
        Build.current().version(),
        Build.current().commit(),
        property("java.version") + " " + property("java.vendor"),
        property("os.name") + " " + property("os.version") + " " + property("os.arch"),
        commandLine,
        scenarioSha256,
        seed,
        replicates,
        runSeeds.stream().map(Integer::toUnsignedLong).toList(),
        start.toString(),
        end.toString(),
        Duration.between(start, end).toMillis() / 1000.0,
        null,
        null,
        COMPLETE,
        failures,
        Map.of());
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }
}
