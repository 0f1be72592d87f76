package org.harmattan.observe;

import org.harmattan.model.UnitView;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Force;
import org.harmattan.scenario.ForceKind;
import org.harmattan.scenario.Scenario;

/** What a unit is, as far as maps tell units apart. */
public enum UnitKind {
  ARMY("Army"),
  GENDARMERIE("Gendarmerie and guard"),
  RESERVE("Reserve"),
  FOREIGN("Foreign military"),
  UN("UN peacekeepers"),
  CONTRACTOR("Contractors"),
  KATIBA("Katiba's cells"),
  MOVEMENT("Movement's cells"),
  MILITIA("Militia's cells");

  private final String label;

  UnitKind(String label) {
    this.label = label;
  }

  /** The name used in legends. */
  public String label() {
    return label;
  }

  /** The kind of a unit of a scenario. */
  public static UnitKind of(UnitView unit, Scenario scenario) {
    if (unit.cell()) {
      return unit.bloc().militant() ? KATIBA : unit.bloc() == Bloc.MILITIA ? MILITIA : MOVEMENT;
    }
    Force force = scenario.forces().get(unit.actor());
    return of(force == null ? ForceKind.ARMY : force.kind());
  }

  private static UnitKind of(ForceKind kind) {
    return switch (kind) {
      case ARMY -> ARMY;
      case GENDARMERIE -> GENDARMERIE;
      case RESERVE -> RESERVE;
      case FOREIGN -> FOREIGN;
      case UN -> UN;
      case CONTRACTOR -> CONTRACTOR;
    };
  }
}
