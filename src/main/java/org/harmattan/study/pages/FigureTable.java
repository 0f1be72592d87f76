package org.harmattan.study.pages;

import org.harmattan.results.Decimals;
import org.harmattan.results.TidyTable;

/** The table {@code figures.csv}. */
public final class FigureTable {
  /** Every figure of every scenario. */
  static final TidyTable<Row> TABLE = new TidyTable<>("figures.csv", Row.class);

  private FigureTable() {}

  /**
   * A figure over the runs of a scenario.
   *
   * @param value median, or share of the runs
   * @param low lower end of the band of 90 % of the runs
   * @param factor value over record
   */
  public record Row(
      String set,
      String figure,
      String place,
      String period,
      @Decimals(4) double value,
      @Decimals(4) double low,
      @Decimals(4) double high,
      @Decimals(4) double record,
      @Decimals(4) double factor,
      int runs) {}
}
