package org.harmattan.model.state;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.harmattan.scenario.Force;
import org.harmattan.scenario.Group;

/** All units in the country: by id, and by locality. Orders are those of ids, so runs repeat. */
public final class Roster implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<List<Unit>> byLocality = new ArrayList<>();
  private final List<MilitantCell> cells = new ArrayList<>();
  private final List<SecurityUnit> forces = new ArrayList<>();
  private int nextId = 1;

  public Roster(int localities) {
    for (int i = 0; i < localities; i++) {
      byLocality.add(new ArrayList<>(0));
    }
  }

  /** A new cell. */
  public MilitantCell addCell(String group, Group traits, int locality, int strength) {
    MilitantCell cell = new MilitantCell(nextId++, group, traits, locality, strength);
    cells.add(cell);
    byLocality.get(locality).add(cell);
    return cell;
  }

  /** A new security unit at its base. */
  public SecurityUnit addForce(String force, Force traits, int base, int strength) {
    SecurityUnit unit = new SecurityUnit(nextId++, force, traits, base, strength);
    forces.add(unit);
    byLocality.get(base).add(unit);
    return unit;
  }

  /** Moves a unit to a locality and ends its march. */
  public void place(Unit unit, int locality) {
    byLocality.get(unit.locality()).remove(unit);
    unit.setLocality(locality);
    byLocality.get(locality).add(unit);
    unit.stay();
  }

  /** Takes out the units that have nobody left. */
  public void removeEmpty(ReachField reach) {
    boolean gone = removeEmpty(cells, reach);
    gone |= removeEmpty(forces, reach);
    if (gone) {
      byLocality.forEach(list -> list.removeIf(unit -> unit.strength() == 0));
    }
  }

  private static boolean removeEmpty(List<? extends Unit> units, ReachField reach) {
    boolean gone = false;
    for (Unit unit : units) {
      if (unit.strength() == 0) {
        reach.forget(unit);
        gone = true;
      }
    }
    if (gone) {
      units.removeIf(unit -> unit.strength() == 0);
    }
    return gone;
  }

  /** Cells in order of id. Do not add or remove while iterating; empty ones may be among them. */
  public List<MilitantCell> cells() {
    return Collections.unmodifiableList(cells);
  }

  /** Security units in order of id. */
  public List<SecurityUnit> forces() {
    return Collections.unmodifiableList(forces);
  }

  /** Units in a locality. */
  public List<Unit> at(int locality) {
    return byLocality.get(locality);
  }

  /** Cells first, then security units, each in order of id. */
  public List<Unit> all() {
    List<Unit> all = new ArrayList<>(cells.size() + forces.size());
    all.addAll(cells);
    all.addAll(forces);
    return all;
  }
}
