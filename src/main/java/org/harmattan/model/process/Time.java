package org.harmattan.model.process;

/** Lengths of steps. */
public final class Time {
  /** Mean length of a month. */
  public static final double MONTH_DAYS = 30.4375;

  public static final int WEEK_DAYS = 7;

  /** A week in months. */
  public static final double WEEK_MONTHS = WEEK_DAYS / MONTH_DAYS;

  /** A day in months. */
  public static final double DAY_MONTHS = 1 / MONTH_DAYS;

  private Time() {}
}
