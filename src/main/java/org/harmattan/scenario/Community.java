package org.harmattan.scenario;

/** The two communities whose mix a locality has, or either of them. */
public enum Community {
  PASTORAL,
  FARMING,
  ANY
}
