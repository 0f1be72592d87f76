package org.harmattan.scenario;

/** How two blocs stand to each other; it acts through encounters. */
public enum Stance {
  HOSTILE,
  TRUCE,
  ALLIED
}
