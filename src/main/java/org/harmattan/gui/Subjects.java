package org.harmattan.gui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.harmattan.model.UnitView;

/** What there is to ask about at a place. */
final class Subjects {
  private static final int MOST_UNITS = 8;

  private Subjects() {}

  /** The locality itself, the strongest units in it, their actors, and the region. */
  static List<Subject> at(WatchedRun run, int locality) {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(new LocalitySubject(locality));
    Set<String> actors = new LinkedHashSet<>();
    List<UnitView> units = new ArrayList<>();
    run.model().units().stream()
        .filter(unit -> unit.locality() == locality && unit.strength() > 0)
        .sorted((a, b) -> Integer.compare(b.strength(), a.strength()))
        .forEach(units::add);
    for (UnitView unit : units.subList(0, Math.min(MOST_UNITS, units.size()))) {
      subjects.add(new UnitSubject(unit.id()));
    }
    units.forEach(unit -> actors.add(unit.actor()));
    actors.forEach(actor -> subjects.add(new ActorSubject(actor)));
    subjects.add(new RegionSubject(run.places().grid().localities().get(locality).region()));
    return subjects;
  }
}
