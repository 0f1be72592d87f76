package org.harmattan.scenario;

/**
 * The mechanisms of the model that a scenario can switch off, numbered as in the model's design.
 */
public enum Mechanism {
  CONTAGION("1", "contagion", "organised presence spreads between neighbouring localities"),
  ROAD_COUPLING(
      "2",
      "road-coupling",
      "neighbours are near by road; off: straight-line distance",
      "the roads are laid with it"),
  ESCALATION("3", "escalation", "a source cell may split instead of moving away"),
  CONTEST(
      "4",
      "contest",
      "rivals' reach takes away control; off: each side ignores the others",
      "control is counted with it"),
  RECRUITMENT("5", "recruitment", "grievance and weak state power yield recruits"),
  GRIEVANCE("6", "grievance", "harm raises grievance and fear"),
  BACKLASH("7", "backlash", "harm drives allegiance away from the perpetrator"),
  RECEPTIVITY(
      "7b",
      "receptivity",
      "only aggrieved people of a group's community are won, by fighters at hand; off: everybody"),
  ATTRITION("8", "attrition", "encounters cost fighters and civilians"),
  COLUMNS("8b", "columns", "units of an offensive march together and are ambushed far from base"),
  ACCURACY("9", "accuracy", "knowledge of the adversary fades with distance from bases"),
  TIPS("10", "tips", "civilians' tips sharpen the state's knowledge"),
  CIVILIAN_HARM("11", "civilian-harm", "violence against civilians follows the zone of control"),
  REPRISALS("11b", "reprisals", "communal militias avenge harm done to their community"),
  MASSACRES("11c", "massacres", "now and then a unit without restraint kills many"),
  GOVERNANCE("12", "governance", "armed groups govern where they can"),
  SELF_EXCITATION(
      "13", "self-excitation", "attacks make attacks nearby likelier (diagnostic)", "", false),
  COORDINATION("14", "coordination", "tied cells strike on the same day"),
  FISSION_FUSION("15", "fission-fusion", "cells merge and fragment"),
  STANCES(
      "16",
      "stances",
      "truces and alliances hold back fighting; off: all are hostile",
      "stances are kept with it"),
  DISPLACEMENT("17", "displacement", "people flee violence and return when it is quiet"),
  INFORMATION("18", "information", "what is announced and recorded differs from what happened"),
  DIVERSION("19", "diversion", "commands move forces to where they perceive the threat"),
  DEEP_STRIKES("20", "deep-strikes", "strikes at the capital"),
  REGIME("21", "regime", "losses and coups move the regime's legitimacy"),
  TALKS("22", "talks", "negotiations and their price"),
  PUBLICITY("23", "publicity", "spectacular events and abuses become known"),
  SPILL_OVER("24", "spill-over", "sanctuary and spill-over across borders"),
  ACCESS("25", "access", "humanitarian access falls with violence"),
  HOMES("26", "homes", "groups move and recruit around their bases"),
  FOUNDING("27", "founding", "blocs send small cells far off to found new homes"),
  THIN_STATE("1b", "thin-state", "weak state service makes a place susceptible to contagion"),
  TIMELINE("0", "timeline", "dated events happen");

  private final String number;
  private final String id;
  private final String says;
  private final String fixed;
  private final boolean onByDefault;

  Mechanism(String number, String id, String says) {
    this(number, id, says, "");
  }

  Mechanism(String number, String id, String says, String fixed) {
    this(number, id, says, fixed, true);
  }

  Mechanism(String number, String id, String says, String fixed, boolean onByDefault) {
    this.number = number;
    this.id = id;
    this.says = says;
    this.fixed = fixed;
    this.onByDefault = onByDefault;
  }

  /** Its number in the model's design. */
  public String number() {
    return number;
  }

  /** The key in a scenario's {@code mechanisms} map. */
  public String id() {
    return id;
  }

  /** What it does, in one line. */
  public String says() {
    return says;
  }

  /** Why it cannot be switched in a run that has begun; empty where it can. */
  public String fixed() {
    return fixed;
  }

  /** Whether it is on when a scenario does not say. */
  public boolean onByDefault() {
    return onByDefault;
  }
}
