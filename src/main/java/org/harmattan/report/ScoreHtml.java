package org.harmattan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.score.Aim;
import org.harmattan.analysis.score.AimResult;
import org.harmattan.analysis.score.AimResult.QuantityResult;
import org.harmattan.analysis.score.AimResult.Verdict;
import org.harmattan.analysis.score.ModelRuns;
import org.harmattan.analysis.score.NullComparison;
import org.harmattan.analysis.score.Pattern;
import org.harmattan.analysis.score.Quantity;
import org.harmattan.analysis.score.Score;
import org.harmattan.analysis.score.ScoreCard;
import org.harmattan.analysis.score.Skill;
import org.harmattan.analysis.score.SourceScores;
import org.harmattan.analysis.score.Verification;
import org.harmattan.draw.chart.Numbers;

/** The tables of a score card's page. */
final class ScoreHtml {
  private ScoreHtml() {}

  /** How many aims are reached. */
  static String lead(ScoreCard card) {
    List<AimResult> aims = card.aimsOfFirst();
    long covered = aims.stream().filter(a -> a.verdict() != Verdict.NOT_COVERED).count();
    long reached = aims.stream().filter(a -> a.verdict() == Verdict.REPRODUCED).count();
    return card.models().get(0).title()
        + " reaches "
        + reached
        + " of the "
        + covered
        + " aims that its runs cover.";
  }

  /** Period, draws, models. */
  static String facts(ScoreCard card) {
    String models = card.models().stream().map(ModelRuns::name).collect(Collectors.joining(", "));
    return "Scored " + card.period().from() + " to " + card.period().to() + " · " + models;
  }

  /** Every aim, with what each model makes of it. */
  static String aims(ScoreCard card) {
    List<String> heads =
        new ArrayList<>(List.of("Role", "Aim", "Brought about", "Set before scoring"));
    card.models().forEach(model -> heads.add(model.name()));
    HtmlTable table = new HtmlTable(heads.toArray(String[]::new));
    Pattern last = null;
    for (int i = 0; i < card.aimsOfFirst().size(); i++) {
      AimResult result = card.aimsOfFirst().get(i);
      Aim aim = result.aim();
      if (aim.pattern() != last) {
        table.group(aim.pattern().id() + " " + aim.pattern().title());
        last = aim.pattern();
      }
      List<String> cells =
          new ArrayList<>(
              List.of(aim.role().id(), aim.words(), tags(aim), aim.setBefore() ? "yes" : "no"));
      for (ModelRuns model : card.models()) {
        cells.add(verdict(card.aims().get(model.name()).get(i)));
      }
      boolean reached = result.verdict() == Verdict.REPRODUCED;
      table.row(reached ? "changed" : "", cells.toArray(String[]::new));
    }
    return table.render();
  }

  private static String tags(Aim aim) {
    return aim.quantities().stream()
        .map(quantity -> quantity.tag().id())
        .distinct()
        .collect(Collectors.joining(", then "));
  }

  private static String verdict(AimResult result) {
    return switch (result.verdict()) {
      case NOT_COVERED -> "not covered";
      case REPRODUCED -> "yes, " + count(result);
      case NOT_REPRODUCED -> "no, " + count(result);
    };
  }

  private static String count(AimResult result) {
    return result.met() + " of " + result.covered();
  }

  /** The model against each null, pattern by pattern. */
  static String nulls(ScoreCard card) {
    List<String> names = card.models().stream().skip(1).map(ModelRuns::name).toList();
    HtmlTable table =
        new HtmlTable(Stream.concat(Stream.of("Pattern"), names.stream()).toArray(String[]::new));
    for (Pattern pattern : Pattern.values()) {
      List<NullComparison> row =
          card.comparisons().stream().filter(c -> c.pattern() == pattern).toList();
      if (!row.isEmpty()) {
        List<String> cells = new ArrayList<>();
        cells.add(pattern.id() + " " + pattern.title());
        names.forEach(name -> cells.add(finding(name, row)));
        table.row("", cells.toArray(String[]::new));
      }
    }
    return table.render();
  }

  private static String finding(String name, List<NullComparison> row) {
    return row.stream()
        .filter(one -> one.nullName().equals(name))
        .map(
            one ->
                one.finding().words()
                    + ": "
                    + three(one.difference().mean())
                    + " ["
                    + three(one.difference().tLow())
                    + ", "
                    + three(one.difference().tHigh())
                    + "]")
        .findFirst()
        .orElse("undefined in too many runs");
  }

  /** Mean scores of models and baselines. */
  static String scores(ScoreCard card) {
    HtmlTable table =
        new HtmlTable(
            "Source",
            "CRPS",
            "Ignorance, bits",
            "90 % interval score",
            "Brier, any at all",
            "CRPS skill [95 %]",
            "Ignorance skill [95 %]");
    for (Verification one : card.verifications()) {
      table.group(
          String.format(
              Locale.ROOT,
              "%s, %s: %d cells, %d draws each; best baseline by CRPS %s, by ignorance %s",
              one.target().id(),
              one.level().id(),
              one.models().get(0).cells().size(),
              one.draws(),
              one.best(Score.CRPS).source(),
              one.best(Score.IGNORANCE).source()));
      one.models()
          .forEach(
              model ->
                  row(
                      table,
                      "changed",
                      model,
                      skill(one.skill(model, Score.CRPS)),
                      skill(one.skill(model, Score.IGNORANCE))));
      one.baselines().forEach(baseline -> row(table, "", baseline, "", ""));
    }
    return table.render();
  }

  private static void row(
      HtmlTable table, String style, SourceScores source, String crps, String ignorance) {
    table.row(
        style,
        source.source(),
        number(source.mean(Score.CRPS), 2),
        number(source.mean(Score.IGNORANCE), 2),
        number(source.mean(Score.INTERVAL), 1),
        number(source.mean(Score.BRIER), 3),
        crps,
        ignorance);
  }

  private static String skill(Skill skill) {
    String interval = " [" + two(skill.low()) + ", " + two(skill.high()) + "]";
    return two(skill.value()) + (Double.isNaN(skill.low()) ? "" : interval);
  }

  /** Every quantity of the first model. */
  static String quantities(ScoreCard card) {
    HtmlTable table =
        new HtmlTable(
            "Quantity", "Period", "Unit", "Observed", "Median", "50 %", "90 %", "Criterion", "Met");
    for (AimResult result : card.aimsOfFirst()) {
      Aim aim = result.aim();
      table.group(aim.pattern().id() + ", " + aim.role().id() + ": " + aim.words());
      result.quantities().forEach(quantity -> row(table, quantity));
    }
    return table.render();
  }

  private static void row(HtmlTable table, QuantityResult result) {
    Quantity quantity = result.quantity();
    Band band = result.simulated().band();
    table.row(
        result.met() ? "changed" : "",
        quantity.name(),
        quantity.period().toString(),
        quantity.unit(),
        Numbers.plain(quantity.observed()),
        plain(band.median()),
        range(band.low50(), band.high50()),
        range(band.low90(), band.high90()),
        quantity.criterion().words(),
        result.covered() ? (result.met() ? "yes" : "no") : "not covered");
  }

  private static String range(double low, double high) {
    return Double.isNaN(low) ? "" : plain(low) + " to " + plain(high);
  }

  private static String plain(double value) {
    return Double.isNaN(value) ? "undefined" : Numbers.plain(value);
  }

  private static String number(double value, int decimals) {
    return Double.isNaN(value) ? "" : Numbers.fixed(value, decimals);
  }

  private static String three(double value) {
    return number(value, 3);
  }

  private static String two(double value) {
    return number(value, 2);
  }
}
