package org.harmattan.results.dataset;

/** How collected tables are written. */
public enum Format {
  CSV(".csv"),
  CSV_GZIP(".csv.gz"),
  PARQUET(".parquet");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  String ending() {
    return ending;
  }
}
