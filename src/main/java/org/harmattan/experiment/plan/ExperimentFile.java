package org.harmattan.experiment.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.harmattan.experiment.design.Design;
import org.harmattan.experiment.design.Factor;
import org.harmattan.observe.RunId;
import org.harmattan.scenario.Described;

/**
 * An experiment in the shape of its file. While it is checked, components that could not be read
 * are null.
 */
record ExperimentFile(
    @Described(says = "one line for charts") String title,
    @Described(says = "what the experiment asks, in words") String question,
    @Described(says = "scenario files, relative to this one; each gets the whole design")
        List<String> scenarios,
    @Described(says = "values set in every run, as path=value", orElse = "[]") List<String> set,
    @Described(says = "last day of every run; the scenario's where left out", orElse = NO_DAY)
        LocalDate until,
    @Described(says = "what is varied, by short names", orElse = "{}") Map<String, Factor> factors,
    @Described(says = "which points are visited") Layout design,
    @Described(says = "how often, and on which seeds") Runs runs,
    @Described(says = "what is kept") Output output) {
  static final String NO_DAY = "9999-12-31";

  /** The last day; null for the scenario's own. */
  LocalDate lastDay() {
    return until == null || until.equals(LocalDate.parse(NO_DAY)) ? null : until;
  }

  /** The design and its settings, side by side. */
  record Layout(@Described(says = "the kind of design") Design design) {}

  /**
   * How often each point is run.
   *
   * @param chunk runs of a chunk at most; 0 leaves it to the program
   */
  record Runs(
      @Described(says = "runs of each point", min = 1, max = 1_000_000, orElse = "1")
          int replications,
      @Described(says = "root seed", min = 0, max = RunId.LARGEST_SEED, orElse = "1") long seed,
      @Described(says = "the same random numbers at every point, or not", orElse = "common")
          Seeds seeds,
      @Described(
              says = "runs that are written together; 0 leaves it to the program",
              min = 0,
              max = 10_000,
              orElse = "0")
          int chunk) {}
}
