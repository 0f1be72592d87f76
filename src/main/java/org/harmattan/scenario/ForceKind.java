package org.harmattan.scenario;

/** Kinds of security units. */
public enum ForceKind {
  ARMY,
  GENDARMERIE,
  RESERVE,
  FOREIGN,
  UN,
  CONTRACTOR
}
