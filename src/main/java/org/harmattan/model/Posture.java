package org.harmattan.model;

/** What a unit is doing. */
public enum Posture {
  EMBEDDED,
  GOVERNING,
  MOVING,
  MASSING,
  ATTACKING,
  DISPERSED,
  /** A security unit at its base. */
  GARRISON,
  /** A security unit on operations. */
  OPERATING
}
