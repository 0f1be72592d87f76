package org.harmattan.study;

import org.harmattan.scenario.Scenario;

/**
 * A scenario that asks what would have been otherwise, and the one it is compared with.
 *
 * @param baseline the scenario that it extends
 * @param scenario the scenario that asks
 */
public record Question(Scenario baseline, Scenario scenario) {
  public Question {
    if (!comparable(baseline, scenario)) {
      throw new IllegalArgumentException(
          scenario.name() + " and " + baseline.name() + " differ in period or localities");
    }
  }

  /** Whether two scenarios cover the same days and localities, so that their outcomes compare. */
  public static boolean comparable(Scenario baseline, Scenario scenario) {
    return baseline.start().equals(scenario.start())
        && baseline.end().equals(scenario.end())
        && baseline.cellKm() == scenario.cellKm();
  }
}
