package org.harmattan.model.process;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.mechanism.Time;
import org.harmattan.model.Cause;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Force;

/** Growth, cuts and withdrawals that take some time: a part of what is left each week. */
final class StrengthChanges {
  /** A change under way: from strength now to strength at the end. */
  private record Change(int target, int lastDay) implements Serializable {}

  /** Changes under way, by actor. */
  private record Changes(Map<String, Change> byActor) implements Serializable {}

  private final World world;
  private final Mustering mustering;
  private final Map<String, Change> changes;

  StrengthChanges(World world, Mustering mustering) {
    this.world = world;
    this.mustering = mustering;
    this.changes =
        world.memories().of(Changes.class, () -> new Changes(new LinkedHashMap<>())).byActor();
  }

  /** Begins a change; returns why it cannot, or an empty text. */
  String begin(String actor, int target, int overDays) {
    int now = strength(actor);
    if (target == 0 && now == 0) {
      return actor + " has nobody in the country";
    }
    changes.put(actor, new Change(target, world.day() + Math.max(0, overDays)));
    return "";
  }

  /** One day: acts once a week and on the last day. */
  void run() {
    changes.forEach(
        (actor, change) -> {
          if (world.day() >= change.lastDay() || world.day() % Time.WEEK_DAYS == 0) {
            approach(actor, change);
          }
        });
    changes.values().removeIf(change -> world.day() >= change.lastDay());
  }

  private void approach(String actor, Change change) {
    int gap = change.target() - strength(actor);
    int weeksLeft = (change.lastDay() - world.day()) / Time.WEEK_DAYS + 1;
    int step = gap / weeksLeft;
    if (step < 0) {
      shrink(actor, -step);
    } else if (step > 0) {
      grow(actor, step, weeksLeft);
    }
  }

  private int strength(String actor) {
    int sum = 0;
    for (Unit unit : unitsOf(actor)) {
      sum += unit.strength();
    }
    return sum;
  }

  private List<Unit> unitsOf(String actor) {
    List<Unit> units = new ArrayList<>();
    for (Unit unit : world.roster().all()) {
      if (unit.actor().equals(actor)) {
        units.add(unit);
      }
    }
    return units;
  }

  private void shrink(String actor, int people) {
    int left = people;
    List<Unit> units = unitsOf(actor);
    for (int u = units.size() - 1; u >= 0 && left > 0; u--) {
      Unit unit = units.get(u);
      int leaving = Math.min(left, unit.strength());
      unit.change(-leaving);
      left -= leaving;
      if (unit instanceof MilitantCell) {
        world.people().demobilise(unit.locality(), leaving);
      }
    }
  }

  private void grow(String actor, int people, int weeksLeft) {
    Force force = world.scenario().forces().get(actor);
    if (force == null) {
      growGroup(actor, people);
      return;
    }
    int left = refill(actor, force, people);
    if (left >= force.unitSize() || weeksLeft <= 1) {
      mustering.units(actor, left);
    }
  }

  /** Fills units up to their size first; returns who is left over. */
  private int refill(String actor, Force force, int people) {
    int left = people;
    for (SecurityUnit unit : world.roster().forces()) {
      if (left > 0 && unit.actor().equals(actor) && unit.strength() > 0) {
        int added = Math.min(left, Math.max(0, force.unitSize() - unit.strength()));
        unit.change(added);
        left -= added;
      }
    }
    return left;
  }

  private void growGroup(String actor, int people) {
    if (people >= world.group(actor).cellSize()) {
      mustering.cells(actor, people, Cause.START);
    }
  }
}
