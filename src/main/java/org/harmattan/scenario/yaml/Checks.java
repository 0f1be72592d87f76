package org.harmattan.scenario.yaml;

import java.util.Map;
import java.util.Set;
import org.harmattan.scenario.Origin;

/**
 * What the checks across fields work on.
 *
 * @param document the scenario so far; components that could not be read are null
 * @param origins where each value stands
 * @param problems what is wrong
 */
record Checks(Document document, Map<String, Origin> origins, Problems problems) {

  /** Everything that no field can tell alone. */
  void run() {
    DateChecks.run(this);
    ActorChecks.run(this);
    StanceChecks.run(this);
    TimelineChecks.run(this);
  }

  /** Reports at the value of a path, or of the nearest path above it. */
  void report(String path, String what, Object found, String valid) {
    problems.add(at(path), path, what, String.valueOf(found), valid);
  }

  /** Reports a name that there is not, with the nearest that there is. */
  void unknown(String path, String kind, String found, Set<String> known) {
    problems.unknown(at(path), path, kind, found, known);
  }

  /** Whether something under a path was read, so that its absence was already reported. */
  boolean readBelow(String path) {
    return origins.keySet().stream().anyMatch(p -> p.startsWith(path + "."));
  }

  private Origin at(String path) {
    for (String p = path; !p.isEmpty(); p = p.substring(0, Math.max(0, p.lastIndexOf('.')))) {
      if (origins.containsKey(p)) {
        return origins.get(p);
      }
    }
    return new Origin.Default();
  }
}
