package org.harmattan.results;

import java.time.YearMonth;
import java.util.List;

/** The tables of models held against the record. */
public final class ScoreTables {
  /** Aims and whether they are reached. */
  public static final TidyTable<AimRow> AIMS = new TidyTable<>("aims.csv", AimRow.class);

  /** Quantities of the patterns. */
  public static final TidyTable<QuantityRow> PATTERNS =
      new TidyTable<>("patterns.csv", QuantityRow.class);

  /** Mean scores. */
  public static final TidyTable<ScoreRow> SCORES = new TidyTable<>("scores.csv", ScoreRow.class);

  /** Skill against the best baseline. */
  public static final TidyTable<SkillRow> SKILL = new TidyTable<>("skill.csv", SkillRow.class);

  /** Calibration. */
  public static final TidyTable<PitRow> PIT = new TidyTable<>("pit.csv", PitRow.class);

  /** The scores of each cell. */
  public static final TidyTable<CellRow> CELLS = new TidyTable<>("cells.csv", CellRow.class);

  /** The model against its nulls. */
  public static final TidyTable<NullRow> NULLS = new TidyTable<>("nulls.csv", NullRow.class);

  /** All of them, in the order of the documentation. */
  public static final List<TidyTable<?>> ALL =
      List.of(AIMS, PATTERNS, SCORES, SKILL, PIT, CELLS, NULLS);

  private ScoreTables() {}

  /** A row of {@code aims.csv}. */
  public record AimRow(
      String model,
      String pattern,
      String role,
      String aim,
      boolean setBefore,
      int met,
      int needed,
      int quantities,
      String verdict) {}

  /** A row of {@code patterns.csv}: a quantity over the replicates of a model. */
  public record QuantityRow(
      String model,
      String pattern,
      String tag,
      String role,
      String quantity,
      String unit,
      String period,
      @Decimals(4) double observed,
      @Decimals(4) double median,
      @Decimals(4) double low50,
      @Decimals(4) double high50,
      @Decimals(4) double low90,
      @Decimals(4) double high90,
      @Decimals(4) double mean,
      int replicates,
      String criterion,
      boolean met) {}

  /** A row of {@code scores.csv}: mean scores of a source over the cells of a level. */
  public record ScoreRow(
      String level,
      String target,
      String source,
      String kind,
      int draws,
      int cells,
      @Decimals(4) double crps,
      @Decimals(4) double ignorance,
      @Decimals(4) double interval,
      @Decimals(4) double brier) {}

  /** A row of {@code skill.csv}: a model against the best baseline, or against a null. */
  public record SkillRow(
      String level,
      String target,
      String score,
      String model,
      String reference,
      String kind,
      @Decimals(4) double skill,
      @Decimals(4) double low,
      @Decimals(4) double high) {}

  /** A row of {@code pit.csv}: share of the cells in a tenth of the transform. */
  public record PitRow(
      String level,
      String target,
      String source,
      int bin,
      @Decimals(4) double from,
      @Decimals(4) double to,
      @Decimals(4) double share) {}

  /** A row of {@code cells.csv}: the scores of a source in a cell. */
  public record CellRow(
      String level,
      String target,
      String source,
      String region,
      YearMonth from,
      YearMonth to,
      @Decimals(0) double observed,
      @Decimals(4) double crps,
      @Decimals(4) double ignorance,
      @Decimals(4) double interval,
      @Decimals(4) double brier,
      @Decimals(4) double pit) {}

  /** A row of {@code nulls.csv}: how much nearer the model comes to a pattern than a null. */
  public record NullRow(
      String pattern,
      String model,
      String nullModel,
      @Decimals(4) double modelDistance,
      @Decimals(4) double nullDistance,
      @Decimals(4) double difference,
      @Decimals(4) double low,
      @Decimals(4) double high,
      @Decimals(4) double bootstrapLow,
      @Decimals(4) double bootstrapHigh,
      @Decimals(6) double pHolm,
      int replicates,
      String finding) {}
}
