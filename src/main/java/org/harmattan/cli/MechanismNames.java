package org.harmattan.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.ScenarioException;
import org.harmattan.scenario.yaml.NearestName;

/** Mechanisms as the user names them. */
final class MechanismNames {
  private static final List<String> IDS = Stream.of(Mechanism.values()).map(Mechanism::id).toList();

  private MechanismNames() {}

  /**
   * The mechanisms of these ids; all where none is named.
   *
   * @throws ScenarioException when an id is unknown; every such id is a problem
   */
  static Set<Mechanism> read(List<String> ids) {
    Set<Mechanism> named = EnumSet.noneOf(Mechanism.class);
    List<Problem> problems = new ArrayList<>();
    for (String id : ids) {
      int ordinal = IDS.indexOf(id.strip());
      if (ordinal < 0) {
        problems.add(unknown(id));
      } else {
        named.add(Mechanism.values()[ordinal]);
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return ids.isEmpty() ? EnumSet.allOf(Mechanism.class) : named;
  }

  private static Problem unknown(String id) {
    String nearest = NearestName.to(id, IDS).orElse("");
    String valid = nearest.isEmpty() ? String.join(", ", IDS) : "";
    return new Problem("--mechanism", 0, 0, "", "unknown mechanism", id, valid, nearest);
  }
}
