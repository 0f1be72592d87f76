package org.harmattan.analysis.score;

import java.util.function.ToDoubleFunction;

/** The scores, each the smaller the better. */
public enum Score {
  CRPS("crps", "CRPS", CellScore::crps),
  IGNORANCE("ignorance", "Ignorance", CellScore::ignorance),
  INTERVAL("interval", "Interval score", CellScore::interval),
  BRIER("brier", "Brier score", CellScore::brier);

  private final String id;
  private final String title;
  private final ToDoubleFunction<CellScore> value;

  Score(String id, String title, ToDoubleFunction<CellScore> value) {
    this.id = id;
    this.title = title;
    this.value = value;
  }

  /** Its name in tables. */
  public String id() {
    return id;
  }

  /** Its name in charts. */
  public String title() {
    return title;
  }

  /** Its value in a cell. */
  public double of(CellScore cell) {
    return value.applyAsDouble(cell);
  }
}
