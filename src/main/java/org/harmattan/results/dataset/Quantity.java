package org.harmattan.results.dataset;

import java.util.Locale;
import org.harmattan.results.InfluenceRow;
import org.harmattan.results.Table;
import org.harmattan.results.ViolenceRow;

/** One number that sums up a run, each an aggregate in SQL over one of its tables. */
public enum Quantity {
  RECORDED_DEATHS("Recorded deaths", "deaths", ViolenceRow.TABLE, "sum(recorded_deaths)", ""),
  DEATHS("Deaths", "deaths", ViolenceRow.TABLE, "sum(deaths)", ""),
  CIVILIAN_DEATHS("Civilian deaths", "deaths", ViolenceRow.TABLE, "sum(civilian_deaths)", ""),
  EVENTS("Violent events", "events", ViolenceRow.TABLE, "sum(events)", ""),
  DISPLACED(
      "Displaced people at the end", "people", ViolenceRow.TABLE, "sum(displaced_hosted)", ""),
  STATE_INFLUENCE(
      "State influence at the end, mean of regions",
      "share of people",
      InfluenceRow.TABLE,
      "avg(influence_population)",
      "actor = 'state'"),
  JNIM_INFLUENCE(
      "JNIM influence at the end, mean of regions",
      "share of people",
      InfluenceRow.TABLE,
      "avg(influence_population)",
      "actor = 'jnim'"),
  IS_INFLUENCE(
      "IS influence at the end, mean of regions",
      "share of people",
      InfluenceRow.TABLE,
      "avg(influence_population)",
      "actor = 'is'");

  private final String title;
  private final String unit;
  private final Table<?> table;
  private final String aggregate;
  private final String actor;

  Quantity(String title, String unit, Table<?> table, String aggregate, String actor) {
    this.title = title;
    this.unit = unit;
    this.table = table;
    this.aggregate = aggregate;
    this.actor = actor;
  }

  /** What charts call it. */
  public String title() {
    return title;
  }

  /** Unit for axes. */
  public String unit() {
    return unit;
  }

  /** The table that it needs. */
  public Table<?> table() {
    return table;
  }

  /** What experiment files and tables call it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its value by run, from the files {@code $1}. Scenarios may end in different months. */
  String sql() {
    boolean stock = this == DISPLACED || !actor.isEmpty();
    String ends = "(SELECT point, max(month) AS month FROM read_parquet($1) GROUP BY point)";
    return "SELECT point, replicate, CAST("
        + aggregate
        + " AS DOUBLE) AS value FROM read_parquet($1)"
        + (stock ? " JOIN " + ends + " USING (point, month)" : "")
        + (actor.isEmpty() ? "" : " WHERE " + actor)
        + " GROUP BY point, replicate ORDER BY point, replicate";
  }
}
