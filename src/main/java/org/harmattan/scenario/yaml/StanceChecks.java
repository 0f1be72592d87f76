package org.harmattan.scenario.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.TimelineEvent.SetStance;

/** Checks that stances name two different armed blocs, and each pair once. */
final class StanceChecks {
  private static final String VALID =
      "two different ones of "
          + Bloc.armed().stream().map(Bloc::id).collect(Collectors.joining(", "));

  private StanceChecks() {}

  static void run(Checks checks) {
    if (checks.document().stances() != null) {
      initial(checks);
    }
    if (checks.document().timeline() != null) {
      dated(checks);
    }
  }

  private static void initial(Checks checks) {
    Map<BlocPair, String> seen = new LinkedHashMap<>();
    for (String key : checks.document().stances().keySet()) {
      Optional<BlocPair> pair = BlocPair.of(key);
      if (pair.isEmpty()) {
        checks.report("stances." + key, "no pair of blocs:", key, VALID + ", as in jnim-is");
      } else if (seen.putIfAbsent(pair.get(), key) != null) {
        String other = seen.get(pair.get());
        checks.report(
            "stances." + key, "contradiction with stances." + other, "", "each pair once");
      }
    }
  }

  /** Two stances of a pair on one day would leave the order of the file to decide. */
  private static void dated(Checks checks) {
    Map<String, TimelineEntry> seen = new LinkedHashMap<>();
    for (TimelineEntry entry : checks.document().timeline().values()) {
      if (!(entry.event() instanceof SetStance set)) {
        continue;
      }
      String path = "timeline." + entry.id();
      Optional<BlocPair> pair = BlocPair.of(set.a(), set.b());
      if (pair.isEmpty()) {
        checks.report(path + ".b", "no pair of blocs:", Kebab.of(set.b()), VALID);
        continue;
      }
      TimelineEntry other = seen.putIfAbsent(entry.date() + " " + pair.get(), entry);
      if (other != null && ((SetStance) other.event()).stance() != set.stance()) {
        String what = "contradiction on the same day with timeline." + other.id();
        checks.report(path + ".stance", what, "", "one stance a day");
      }
    }
  }
}
