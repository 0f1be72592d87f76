package org.harmattan.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A scenario, and where each of its values comes from.
 *
 * @param scenario the complete scenario
 * @param origins the origin of every value by its YAML path, in the order of the file
 */
public record Resolved(Scenario scenario, Map<String, Origin> origins) {
  public Resolved {
    origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
  }
}
