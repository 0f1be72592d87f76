package org.harmattan.experiment.plan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioReader;

/**
 * A scenario file under the settings that all its runs share.
 *
 * @param file the file
 * @param settings values by path
 * @param until last day; null for the scenario's own
 */
public record BaseScenario(Path file, Map<String, String> settings, LocalDate until) {
  public BaseScenario {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  /**
   * Settings by path, of texts of the form path=value; {@link FactorChecks#settings} reports the
   * others.
   *
   * @param texts null where they could not be read
   */
  public static Map<String, String> settings(List<String> texts) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (String text : texts == null ? List.<String>of() : texts) {
      int equals = text.indexOf('=');
      if (equals > 0) {
        settings.put(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
      }
    }
    return settings;
  }

  /** The scenario with further values, which go before the shared ones. */
  public Scenario with(Map<String, String> values) {
    Map<String, String> all = new LinkedHashMap<>(settings);
    all.putAll(values);
    return ScenarioReader.read(file, all, until).scenario();
  }
}
