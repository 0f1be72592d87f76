package org.harmattan.model;

import org.harmattan.scenario.Bloc;

/** What may be read of a unit. */
public interface UnitView {

  /** Unique in the run. */
  int id();

  /** Id of the group or force it belongs to. */
  String actor();

  /** Side it fights on. */
  Bloc bloc();

  /** True for a militant or militia cell, false for a security unit. */
  boolean cell();

  /** Index of its locality. */
  int locality();

  /** Fighters or soldiers. */
  int strength();

  /** What it is doing. */
  Posture posture();
}
