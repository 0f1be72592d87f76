package org.harmattan.scenario.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.harmattan.scenario.Force;
import org.harmattan.scenario.Group;
import org.harmattan.scenario.Parameter;
import org.harmattan.scenario.ParameterPath;
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
      changes(entry);
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

  /** What a running model cannot take up must not be changed by date. */
  private void changes(TimelineEntry entry) {
    if (entry.event() instanceof TimelineEvent.SetParameter set) {
      ParameterPath.of(set.parameter())
          .ifPresentOrElse(known -> parameter(entry, known, set), () -> unknown(entry, set));
    }
    if (entry.event() instanceof TimelineEvent.SetMechanism set) {
      String id = set.mechanism().id();
      fixed(entry, "mechanism", id, set.mechanism().fixed());
    }
  }

  private void parameter(TimelineEntry entry, ParameterPath known, TimelineEvent.SetParameter set) {
    Parameter declared = known.declared();
    fixed(entry, "parameter", known.path(), declared.fixed());
    String found = NumberText.text(set.value());
    String valid = NumberText.text(declared.min()) + " to " + NumberText.text(declared.max());
    if (set.value() < declared.min() || set.value() > declared.max()) {
      report(entry, "value", "out of range:", found, valid);
    } else if (declared.whole() && set.value() != Math.rint(set.value())) {
      report(entry, "value", "no whole number:", found, valid);
    }
  }

  private void fixed(TimelineEntry entry, String key, String found, String why) {
    if (!why.isEmpty()) {
      String what = "cannot change in a run that has begun (" + why + "):";
      report(entry, key, what, found, "its value in the scenario");
    }
  }

  private void unknown(TimelineEntry entry, TimelineEvent.SetParameter set) {
    Set<String> known = new LinkedHashSet<>();
    ParameterPath.all().forEach(parameter -> known.add(parameter.path()));
    checks.unknown("timeline." + entry.id() + ".parameter", "parameter", set.parameter(), known);
  }

  private boolean forceAtStart(String id) {
    Map<String, Force> forces = checks.document().forces();
    return forces != null && forces.containsKey(id) && forces.get(id).atStart();
  }

  private boolean groupAtStart(String id) {
    Map<String, Group> groups = checks.document().groups();
    return groups != null && groups.containsKey(id) && groups.get(id).atStart();
  }

  /** Settles what waits for nothing unsettled, again and again; what is left waits in circles. */
  private void cycles() {
    Map<String, TimelineEntry> unsettled = new LinkedHashMap<>(timeline);
    while (!unsettled.isEmpty()) {
      if (!unsettled.values().removeIf(entry -> waitsFor(entry, unsettled).isEmpty())) {
        List<String> circle = circle(unsettled);
        String found = String.join(" > ", circle) + " > " + circle.get(0);
        TimelineEntry first = timeline.get(circle.get(0));
        report(first, "requires", "entries that wait for each other:", found, "no way back");
        unsettled.keySet().removeAll(circle);
      }
    }
  }

  private static List<String> circle(Map<String, TimelineEntry> unsettled) {
    Set<String> way = new LinkedHashSet<>();
    String next = unsettled.keySet().iterator().next();
    while (way.add(next)) {
      next = waitsFor(unsettled.get(next), unsettled).get(0);
    }
    List<String> walked = List.copyOf(way);
    return walked.subList(walked.indexOf(next), walked.size());
  }

  private static List<String> waitsFor(TimelineEntry entry, Map<String, TimelineEntry> unsettled) {
    return Stream.concat(entry.requires().stream(), entry.cancelledBy().stream())
        .filter(unsettled::containsKey)
        .toList();
  }

  private void report(TimelineEntry entry, String key, String what, String found, String valid) {
    checks.report("timeline." + entry.id() + "." + key, what, found, valid);
  }
}
