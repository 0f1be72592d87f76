package org.harmattan.mechanism;

/** Lengths of time. A rate per month is one per {@link #MONTH_DAYS}, wherever it stands. */
public final class Time {
  /** Mean length of a year. */
  public static final double YEAR_DAYS = 365.25;

  /** Mean length of a month. */
  public static final double MONTH_DAYS = YEAR_DAYS / 12;

  public static final int WEEK_DAYS = 7;

  /** A week in months. */
  public static final double WEEK_MONTHS = WEEK_DAYS / MONTH_DAYS;

  /** A day in months. */
  public static final double DAY_MONTHS = 1 / MONTH_DAYS;

  /** What is done once a month is done every 30 days. */
  public static final int LONG_STEP_DAYS = 30;

  /** That step in months. */
  public static final double LONG_STEP_MONTHS = LONG_STEP_DAYS / MONTH_DAYS;

  private Time() {}
}
