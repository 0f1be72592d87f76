package org.harmattan.scenario.yaml;

import java.util.List;
import java.util.stream.Collectors;
import org.harmattan.scenario.Base;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Force;
import org.harmattan.scenario.Group;

/** Checks blocs, groups and forces. */
final class ActorChecks {
  private static final String ARMED_NON_STATE =
      Bloc.nonState().stream().map(Bloc::id).collect(Collectors.joining(", "));

  private ActorChecks() {}

  static void run(Checks checks) {
    Document document = checks.document();
    if (document.blocs() != null) {
      doctrines(checks);
    }
    if (document.groups() != null) {
      document.groups().forEach((id, group) -> group(id, group, checks));
    }
    if (document.forces() != null) {
      document.forces().forEach((id, force) -> force(id, force, checks));
    }
  }

  private static void doctrines(Checks checks) {
    Document document = checks.document();
    if (document.blocs().containsKey(Bloc.NEUTRAL)) {
      checks.report("blocs.neutral", "no armed bloc:", "neutral", ARMED_NON_STATE + ", state");
    }
    for (Bloc bloc : Bloc.armed()) {
      if (!document.blocs().containsKey(bloc) && !checks.readBelow("blocs." + bloc.id())) {
        checks.report("blocs." + bloc.id(), "missing", "", "how this bloc fights and rules");
      }
    }
  }

  private static void group(String id, Group group, Checks checks) {
    String path = "groups." + id;
    if (group.bloc() == Bloc.STATE || group.bloc() == Bloc.NEUTRAL) {
      checks.report(path + ".bloc", "not a group's bloc:", Kebab.of(group.bloc()), ARMED_NON_STATE);
    }
    if (group.ties().contains(id)) {
      checks.report(path + ".ties", "tied to itself:", id, "other groups");
    }
    bases(path, group.bases(), group.atStart() && group.fighters() > 0, checks);
    if (checks.document().forces() != null && checks.document().forces().containsKey(id)) {
      checks.report(path, "the id of a force as well:", id, "one actor for each id");
    }
  }

  private static void force(String id, Force force, Checks checks) {
    String path = "forces." + id;
    if (force.opposes().contains(Bloc.STATE) || force.opposes().contains(Bloc.NEUTRAL)) {
      checks.report(path + ".opposes", "no adversary:", "state or neutral", ARMED_NON_STATE);
    }
    if (force.foreign() && force.holdsGround()) {
      checks.report(
          path + ".holds-ground",
          "foreign force that holds ground:",
          "on",
          "off: no state control");
    }
    bases(path, force.bases(), true, checks);
  }

  private static void bases(String path, List<Base> bases, boolean needed, Checks checks) {
    double sum = bases.stream().mapToDouble(Base::share).sum();
    if (bases.isEmpty() ? needed : sum <= 0) {
      checks.report(path + ".bases", "shares without a positive sum:", sum, "a base with a share");
    }
    long towns = bases.stream().map(Base::town).distinct().count();
    if (towns < bases.size()) {
      checks.report(path + ".bases", "town named twice", "", "each town once");
    }
  }
}
