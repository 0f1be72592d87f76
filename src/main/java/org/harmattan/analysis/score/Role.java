package org.harmattan.analysis.score;

import org.harmattan.analysis.Period;

/** Whether values may be set by what was observed. */
public enum Role {
  /** 2012–2019: open to fitting. */
  FITTED("fitted"),

  /** From 2020: withheld from fitting. */
  WITHHELD("withheld");

  private static final int LAST_FITTED_YEAR = 2019;

  private final String id;

  Role(String id) {
    this.id = id;
  }

  /** The role of what was observed in a period. */
  static Role of(Period period) {
    return period.to().getYear() <= LAST_FITTED_YEAR ? FITTED : WITHHELD;
  }

  /** Its name in tables. */
  public String id() {
    return id;
  }
}
