package org.harmattan.scenario;

import java.util.List;
import java.util.stream.Stream;

/**
 * The sides of the conflict, in the order in which tables and charts list them.
 *
 * <p>{@link #NEUTRAL} is no actor: it stands for people without a side and for ground that nobody
 * controls.
 */
public enum Bloc {
  STATE("state", "State"),
  JNIM("jnim", "JNIM and predecessors"),
  IS("is", "IS Sahel"),
  AZAWAD("azawad", "Azawad movements"),
  PLATFORM("platform", "Platform"),
  MILITIA("militia", "Communal militias"),
  NEUTRAL("neutral", "Neutral or uncontrolled");

  private static final List<Bloc> ARMED = List.of(STATE, JNIM, IS, AZAWAD, PLATFORM, MILITIA);
  private static final List<Bloc> NON_STATE = List.of(JNIM, IS, AZAWAD, PLATFORM, MILITIA);

  private final String id;
  private final String label;

  Bloc(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The id used in scenario files and tables, e.g. {@code jnim}. */
  public String id() {
    return id;
  }

  /**
   * The bloc of an id.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Bloc of(String id) {
    return Stream.of(values())
        .filter(bloc -> bloc.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no bloc " + id));
  }

  /** The name used in charts. */
  public String label() {
    return label;
  }

  /** True for the blocs whose events the record counts as militant: JNIM's line and IS. */
  public boolean militant() {
    return this == JNIM || this == IS;
  }

  /** All blocs with weapons: every one but {@link #NEUTRAL}. */
  public static List<Bloc> armed() {
    return ARMED;
  }

  /** The armed blocs other than the state: those that can be present clandestinely. */
  public static List<Bloc> nonState() {
    return NON_STATE;
  }
}
