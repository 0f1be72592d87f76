package org.harmattan.study.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEntry;

/**
 * What was known on a day: the scenario without the timeline entries that lay ahead and had not
 * been announced, and without those that hang on one of them.
 *
 * @param scenario with what was known
 * @param removed ids of the entries that were not
 */
public record Known(Scenario scenario, List<String> removed) {
  public Known {
    removed = List.copyOf(removed);
  }

  /** What was known at the end of a day. */
  public static Known on(LocalDate day, Scenario scenario) {
    Map<String, TimelineEntry> known = new LinkedHashMap<>();
    List<String> removed = new ArrayList<>();
    for (TimelineEntry entry : scenario.timeline().values()) {
      boolean ahead = entry.date().isAfter(day);
      boolean unknown = ahead && entry.announced().isAfter(day);
      // Entries stand in the order of their dates, so what one requires has been decided before.
      if (unknown || (ahead && entry.requires().stream().anyMatch(removed::contains))) {
        removed.add(entry.id());
      } else {
        known.put(entry.id(), entry);
      }
    }
    return new Known(scenario.withTimeline(known), removed);
  }
}
