package org.harmattan.model.state;

import org.harmattan.model.Posture;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Force;

/** A unit of a state or foreign force. */
public final class SecurityUnit extends Unit {
  private static final long serialVersionUID = 1L;
  private final String force;
  private final Force traits;
  private final boolean[] opposed = new boolean[Bloc.values().length];
  private final int base;
  private double cohesion;

  SecurityUnit(int id, String force, Force traits, int base, int strength) {
    super(id, Bloc.STATE, base, strength, Posture.GARRISON);
    this.force = force;
    this.traits = traits;
    this.base = base;
    traits.opposes().forEach(bloc -> opposed[bloc.ordinal()] = true);
    this.cohesion = traits.cohesion();
  }

  @Override
  public String actor() {
    return force;
  }

  @Override
  public boolean cell() {
    return false;
  }

  /** The force's fixed traits. */
  public Force traits() {
    return traits;
  }

  /** Locality of its base. */
  public int base() {
    return base;
  }

  /** Will to hold together, 0 to 1. */
  public double cohesion() {
    return cohesion;
  }

  public void setCohesion(double value) {
    cohesion = Math.max(0, Math.min(1, value));
  }

  /** Whether its mandate lets it fight a bloc. */
  public boolean opposes(Bloc bloc) {
    return opposed[bloc.ordinal()];
  }
}
