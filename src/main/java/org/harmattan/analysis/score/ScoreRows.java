package org.harmattan.analysis.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.score.AimResult.QuantityResult;
import org.harmattan.results.ScoreTables;
import org.harmattan.results.ScoreTables.AimRow;
import org.harmattan.results.ScoreTables.CellRow;
import org.harmattan.results.ScoreTables.NullRow;
import org.harmattan.results.ScoreTables.PitRow;
import org.harmattan.results.ScoreTables.QuantityRow;
import org.harmattan.results.ScoreTables.ScoreRow;
import org.harmattan.results.ScoreTables.SkillRow;

/** A score card as tidy tables. */
public final class ScoreRows {
  private static final String MODEL = "model";
  private static final String NULL = "null";
  private static final String BASELINE = "baseline";

  private final ScoreCard card;

  private ScoreRows(ScoreCard card) {
    this.card = card;
  }

  /** Writes the tables into a folder. */
  public static void write(Path folder, ScoreCard card) throws IOException {
    ScoreRows rows = new ScoreRows(card);
    ScoreTables.AIMS.write(folder, rows.aims());
    ScoreTables.PATTERNS.write(folder, rows.quantities());
    ScoreTables.SCORES.write(folder, rows.scores());
    ScoreTables.SKILL.write(folder, rows.skill());
    ScoreTables.PIT.write(folder, rows.pit());
    ScoreTables.CELLS.write(folder, rows.cells());
    ScoreTables.NULLS.write(folder, rows.nulls());
  }

  /** Writes what does not rest on patterns: scores, skill, calibration and cells. */
  public static void write(Path folder, List<Verification> verifications) throws IOException {
    ScoreRows rows =
        new ScoreRows(new ScoreCard(List.of(), null, Map.of(), verifications, List.of()));
    ScoreTables.SCORES.write(folder, rows.scores());
    ScoreTables.SKILL.write(folder, rows.skill());
    ScoreTables.PIT.write(folder, rows.pit());
    ScoreTables.CELLS.write(folder, rows.cells());
  }

  private List<AimRow> aims() {
    List<AimRow> rows = new ArrayList<>();
    card.aims()
        .forEach((model, results) -> results.forEach(result -> rows.add(aim(model, result))));
    return rows;
  }

  private static AimRow aim(String model, AimResult result) {
    Aim aim = result.aim();
    return new AimRow(
        model,
        aim.pattern().id(),
        aim.role().id(),
        aim.words(),
        aim.setBefore(),
        result.met(),
        result.needed(),
        result.covered(),
        result.verdict().words());
  }

  private List<QuantityRow> quantities() {
    List<QuantityRow> rows = new ArrayList<>();
    card.aims()
        .forEach(
            (model, results) ->
                results.forEach(
                    result ->
                        result
                            .quantities()
                            .forEach(q -> rows.add(quantity(model, result.aim(), q)))));
    return rows;
  }

  private static QuantityRow quantity(String model, Aim aim, QuantityResult result) {
    Quantity quantity = result.quantity();
    Band band = result.simulated().band();
    return new QuantityRow(
        model,
        aim.pattern().id(),
        quantity.tag().id(),
        aim.role().id(),
        quantity.name(),
        quantity.unit(),
        quantity.period().toString(),
        quantity.observed(),
        band.median(),
        band.low50(),
        band.high50(),
        band.low90(),
        band.high90(),
        result.simulated().mean(),
        result.simulated().values().length,
        quantity.criterion().words(),
        result.met());
  }

  private List<ScoreRow> scores() {
    List<ScoreRow> rows = new ArrayList<>();
    for (Verification one : card.verifications()) {
      one.models().forEach(source -> rows.add(score(one, source, MODEL)));
      one.baselines().forEach(source -> rows.add(score(one, source, BASELINE)));
    }
    return rows;
  }

  private static ScoreRow score(Verification one, SourceScores source, String kind) {
    return new ScoreRow(
        one.level().id(),
        one.target().id(),
        source.source(),
        kind,
        one.draws(),
        source.cells().size(),
        source.mean(Score.CRPS),
        source.mean(Score.IGNORANCE),
        source.mean(Score.INTERVAL),
        source.mean(Score.BRIER));
  }

  /** Every model against the best baseline, and the first against each other. */
  private List<SkillRow> skill() {
    List<SkillRow> rows = new ArrayList<>();
    for (Verification one : card.verifications()) {
      SourceScores first = one.models().get(0);
      for (Score score : Score.values()) {
        one.models().forEach(m -> rows.add(skill(one, score, m, one.skill(m, score), BASELINE)));
        one.models().stream()
            .skip(1)
            .forEach(m -> rows.add(skill(one, score, first, one.skill(first, m, score), NULL)));
      }
    }
    return rows;
  }

  private static SkillRow skill(
      Verification one, Score score, SourceScores model, Skill skill, String kind) {
    return new SkillRow(
        one.level().id(),
        one.target().id(),
        score.id(),
        model.source(),
        skill.reference(),
        kind,
        skill.value(),
        skill.low(),
        skill.high());
  }

  private List<PitRow> pit() {
    List<PitRow> rows = new ArrayList<>();
    for (Verification one : card.verifications()) {
      one.models().forEach(source -> rows.addAll(pit(one, source)));
      one.baselines().forEach(source -> rows.addAll(pit(one, source)));
    }
    return rows;
  }

  private static List<PitRow> pit(Verification one, SourceScores source) {
    List<PitRow> rows = new ArrayList<>();
    double[] shares = source.pitHistogram();
    for (int bin = 0; bin < shares.length; bin++) {
      rows.add(
          new PitRow(
              one.level().id(),
              one.target().id(),
              source.source(),
              bin + 1,
              bin / (double) shares.length,
              (bin + 1) / (double) shares.length,
              shares[bin]));
    }
    return rows;
  }

  private List<CellRow> cells() {
    List<CellRow> rows = new ArrayList<>();
    for (Verification one : card.verifications()) {
      one.models().forEach(s -> s.cells().forEach(c -> rows.add(cell(one, s, c))));
      one.baselines().forEach(s -> s.cells().forEach(c -> rows.add(cell(one, s, c))));
    }
    return rows;
  }

  private static CellRow cell(Verification one, SourceScores source, CellScore score) {
    return new CellRow(
        one.level().id(),
        one.target().id(),
        source.source(),
        score.cell().region(),
        score.cell().start(),
        score.cell().end(),
        score.observed(),
        score.crps(),
        score.ignorance(),
        score.interval(),
        score.brier(),
        score.pit());
  }

  private List<NullRow> nulls() {
    return card.comparisons().stream().map(this::comparison).toList();
  }

  private NullRow comparison(NullComparison one) {
    return new NullRow(
        one.pattern().id(),
        card.models().get(0).name(),
        one.nullName(),
        one.model(),
        one.model() + one.difference().mean(),
        one.difference().mean(),
        one.difference().tLow(),
        one.difference().tHigh(),
        one.difference().bootstrapLow(),
        one.difference().bootstrapHigh(),
        one.pHolm(),
        one.difference().replicates(),
        one.finding().words());
  }
}
