package org.harmattan.model.process;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.mechanism.ColumnAmbush;
import org.harmattan.mechanism.Encounter;
import org.harmattan.mechanism.Encounter.Place;
import org.harmattan.mechanism.Encounter.Side;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.state.Chronicle.Deaths;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.Operation;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.parameters.ColumnParameters;

/**
 * Mechanism 8b: units of an offensive march together, and cells of all blocs that fight the state
 * and not each other lie in wait for them together. The farther from base, the more it costs.
 */
final class Ambush {
  private final World world;
  private final ColumnParameters parameters;
  private final Randomness random;
  private final boolean on;

  Ambush(World world, Randomness random) {
    this.world = world;
    this.parameters = world.parameters().columns();
    this.random = random;
    this.on = world.has(Mechanism.COLUMNS) && world.has(Mechanism.ATTRITION);
  }

  /** Whether a target is a unit of a column: in an offensive, away from its base. */
  boolean possible(Unit target) {
    return on && target instanceof SecurityUnit unit && marches(unit);
  }

  private boolean marches(SecurityUnit unit) {
    Operation offensive = world.operations().get(unit.actor());
    return unit.strength() > 0
        && unit.locality() != unit.base()
        && offensive != null
        && world.day() < offensive.untilDay();
  }

  /** Lets all who lie in wait fight the column. */
  void fight(int wave, MilitantCell leader, SecurityUnit target) {
    List<Unit> waiting = waiting(leader, target);
    List<Unit> column = column(target);
    var combat = world.parameters().combat();
    int place = target.locality();
    double baseKm = world.terrain().straightKm(target.base(), place);
    Encounter.Deaths deaths =
        Encounter.sample(
            random,
            new Side(strength(waiting), 1, combat.cellAccuracy()),
            new Side(strength(column), effectiveness(column), combat.cellAccuracy()),
            ColumnAmbush.advantage(combat.attackerAdvantage(), baseKm, parameters.doublingKm()),
            Encounter.intensity(random, combat.intensityMedian(), combat.intensitySpread()),
            new Place(world.people().at(place), combat.bystanderShare()));
    lose(waiting, deaths.attacker());
    lose(column, deaths.defender());
    int civilians =
        world.harmCivilians(leader.bloc(), place, deaths.civiliansByAttacker())
            + world.harmCivilians(Bloc.STATE, place, deaths.civiliansByDefender());
    Deaths all = new Deaths(deaths.attacker(), deaths.defender(), civilians);
    world.chronicle().fight(wave, world.day(), leader, target, place, all);
  }

  /** The leader, and cells near by that fight the state and not him. */
  private List<Unit> waiting(MilitantCell leader, SecurityUnit target) {
    List<Unit> waiting = new ArrayList<>(List.of(leader));
    for (MilitantCell cell : world.roster().cells()) {
      boolean free = cell.strength() > 0 && !cell.underWay() && !cell.resting(world.day());
      if (cell != leader
          && waiting.size() < parameters.mostCells()
          && free
          && world.stances().hostile(cell.bloc(), Bloc.STATE)
          && !world.stances().hostile(cell.bloc(), leader.bloc())
          && world.terrain().straightKm(cell.locality(), target.locality())
              <= parameters.joinKm()) {
        waiting.add(cell);
      }
    }
    return waiting;
  }

  private List<Unit> column(SecurityUnit target) {
    List<Unit> column = new ArrayList<>(List.of(target));
    for (Unit unit : world.roster().at(target.locality())) {
      if (unit != target
          && column.size() < parameters.mostUnits()
          && unit instanceof SecurityUnit security
          && marches(security)) {
        column.add(unit);
      }
    }
    return column;
  }

  private static int strength(List<Unit> units) {
    return units.stream().mapToInt(Unit::strength).sum();
  }

  /** Mean effectiveness, by strength. */
  private static double effectiveness(List<Unit> units) {
    double sum = 0;
    for (Unit unit : units) {
      sum += unit.strength() * Battle.effectiveness(unit);
    }
    return sum / strength(units);
  }

  private void lose(List<Unit> units, int deaths) {
    int[] shares = ColumnAmbush.shares(deaths, units.stream().mapToInt(Unit::strength).toArray());
    for (int u = 0; u < shares.length; u++) {
      units.get(u).change(-shares[u]);
      if (units.get(u).cell()) {
        world.people().fightersDie(shares[u]);
      }
      Battle.shake(units.get(u), shares[u]);
    }
  }
}
