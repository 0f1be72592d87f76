package org.harmattan.experiment.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.harmattan.experiment.design.Design;
import org.harmattan.experiment.design.Factor;
import org.harmattan.scenario.Scenario;

/**
 * An experiment that has been checked.
 *
 * @param name slug of its file
 * @param title one line for charts
 * @param question what it asks
 * @param bases scenario files, each of which gets the whole design
 * @param scenarios the same, read without factor values
 * @param factors what is varied
 * @param design which points are visited
 * @param replications runs of each point
 * @param seed root seed
 * @param seeds how runs get their seeds
 * @param chunk runs of a chunk at most; 0 leaves it to the program
 * @param output what is kept
 */
public record Experiment(
    String name,
    String title,
    String question,
    List<BaseScenario> bases,
    List<Scenario> scenarios,
    List<Factor> factors,
    Design design,
    int replications,
    long seed,
    Seeds seeds,
    int chunk,
    Output output) {
  public Experiment {
    bases = List.copyOf(bases);
    scenarios = List.copyOf(scenarios);
    factors = List.copyOf(factors);
  }

  /** The seed of what the design draws: the root seed's 32 bits. */
  public int designSeed() {
    return (int) seed;
  }

  /** The factors' columns in tables. */
  public List<String> columns() {
    return factors.stream().map(f -> column(f.id())).collect(Collectors.toList());
  }

  static String column(String id) {
    return id.replace('-', '_');
  }
}
