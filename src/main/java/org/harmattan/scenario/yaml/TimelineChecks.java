package org.harmattan.scenario.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.harmattan.scenario.Force;
import org.harmattan.scenario.Group;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.TimelineEvent;

/** Checks what entries of the timeline hang on, and that actors come once. */
final class TimelineChecks {
  private final Checks checks;
  private final Map<String, TimelineEntry> timeline;

  private TimelineChecks(Checks checks) {
    this.checks = checks;
    this.timeline = checks.document().timeline();
  }

  static void run(Checks checks) {
    if (checks.document().timeline() != null) {
      new TimelineChecks(checks).all();
    }
  }

  private void all() {
    for (TimelineEntry entry : timeline.values()) {
      follows(entry, "requires", entry.requires());
      follows(entry, "cancelled-by", entry.cancelledBy());
      entry.requires().stream()
          .filter(entry.cancelledBy()::contains)
          .forEach(id -> report(entry, "requires", "both required and cancelling:", id, "one"));
      actors(entry);
    }
    cycles();
  }

  /** An entry decided earlier cannot wait for one decided later. */
  private void follows(TimelineEntry entry, String key, List<String> ids) {
    for (String id : ids) {
      TimelineEntry other = timeline.get(id);
      if (other != null && other.date().isAfter(entry.date())) {
        String valid = "entries up to " + entry.date();
        report(entry, key, "entry that happens later, on " + other.date() + ":", id, valid);
      }
    }
  }

  private void actors(TimelineEntry entry) {
    TimelineEvent event = entry.event();
    if (event instanceof TimelineEvent.Arrive arrive && forceAtStart(arrive.force())) {
      report(entry, "force", "there from the start:", arrive.force(), "a force that is not");
    }
    if (event instanceof TimelineEvent.Appear appear && groupAtStart(appear.group())) {
      report(entry, "group", "there from the start:", appear.group(), "a group that is not");
    }
    if (event instanceof TimelineEvent.Label label && label.from().contains(label.group())) {
      report(entry, "from", "made from itself:", label.group(), "other groups");
    }
  }

  private boolean forceAtStart(String id) {
    Map<String, Force> forces = checks.document().forces();
    return forces != null && forces.containsKey(id) && forces.get(id).atStart();
  }

  private boolean groupAtStart(String id) {
    Map<String, Group> groups = checks.document().groups();
    return groups != null && groups.containsKey(id) && groups.get(id).atStart();
  }

  private void cycles() {
    Set<String> done = new LinkedHashSet<>();
    timeline.keySet().forEach(id -> visit(id, new LinkedHashSet<>(), done));
  }

  private void visit(String id, Set<String> way, Set<String> done) {
    if (done.contains(id) || !timeline.containsKey(id)) {
      return;
    }
    TimelineEntry entry = timeline.get(id);
    if (!way.add(id)) {
      List<String> cycle =
          new ArrayList<>(way).subList(new ArrayList<>(way).indexOf(id), way.size());
      String found = String.join(" > ", cycle) + " > " + id;
      report(entry, "requires", "entries that wait for each other:", found, "no way back");
      done.addAll(way);
      return;
    }
    entry.requires().forEach(next -> visit(next, way, done));
    entry.cancelledBy().forEach(next -> visit(next, way, done));
    way.remove(id);
    done.add(id);
  }

  private void report(TimelineEntry entry, String key, String what, String found, String valid) {
    checks.report("timeline." + entry.id() + "." + key, what, found, valid);
  }
}
