package org.harmattan.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.score.AimResult;
import org.harmattan.analysis.score.AimResult.QuantityResult;
import org.harmattan.analysis.score.AimResult.Verdict;
import org.harmattan.analysis.score.ModelRuns;
import org.harmattan.analysis.score.NullComparison;
import org.harmattan.analysis.score.Origins;
import org.harmattan.analysis.score.Pattern;
import org.harmattan.analysis.score.Score;
import org.harmattan.analysis.score.ScoreCard;
import org.harmattan.analysis.score.Skill;
import org.harmattan.analysis.score.SourceScores;
import org.harmattan.analysis.score.Verification;
import org.harmattan.draw.chart.Numbers;
import org.harmattan.results.Build;

/** A score card as a page of Markdown, for the project's documentation. */
final class ScoreMarkdown {
  private final ScoreCard card;
  private final String source;
  private final StringBuilder page = new StringBuilder();

  private ScoreMarkdown(ScoreCard card, String source) {
    this.card = card;
    this.source = source;
  }

  /** The page. */
  static String of(ScoreCard card, String source) {
    ScoreMarkdown markdown = new ScoreMarkdown(card, source);
    markdown.header();
    markdown.aims();
    if (!card.comparisons().isEmpty()) {
      markdown.nulls();
    }
    card.verifications().forEach(markdown::scores);
    markdown.quantities();
    return markdown.page.toString();
  }

  private void header() {
    page.append("# The model held against the record, in numbers\n\n");
    page.append("Written by Harmattan; do not edit. ").append(ScoreHtml.lead(card)).append("\n\n");
    page.append("| | |\n|---|---|\n");
    Origins.rows(card, Build.current()).forEach(row -> row(row.toArray(String[]::new)));
    row("record", source);
    row("scored", card.period().toString());
    for (ModelRuns model : card.models()) {
      row("`" + model.name() + "`", model.replicates().size() + " replicates, " + model.title());
    }
  }

  private void aims() {
    title("Aims", ScoreHelp.AIMS);
    List<String> heads = new ArrayList<>(List.of("pattern", "role", "aim", "set before"));
    names().forEach(name -> heads.add("`" + name + "`"));
    heads(heads);
    for (int i = 0; i < card.aimsOfFirst().size(); i++) {
      AimResult result = card.aimsOfFirst().get(i);
      List<String> cells = new ArrayList<>();
      cells.add(result.aim().pattern().id() + " " + result.aim().pattern().title());
      cells.add(result.aim().role().id());
      cells.add(result.aim().words());
      cells.add(result.aim().setBefore() ? "yes" : "no");
      for (String name : names()) {
        cells.add(verdict(card.aims().get(name).get(i)));
      }
      row(cells.toArray(String[]::new));
    }
  }

  private static String verdict(AimResult result) {
    if (result.verdict() == Verdict.NOT_COVERED) {
      return "not covered";
    }
    String count = result.met() + " of " + result.covered();
    return result.verdict() == Verdict.REPRODUCED ? "**yes**, " + count : "no, " + count;
  }

  private void nulls() {
    title("Against the nulls", ScoreHelp.NULLS);
    List<String> nulls = names().subList(1, names().size());
    List<String> heads = new ArrayList<>(List.of("pattern"));
    nulls.forEach(name -> heads.add("`" + name + "`"));
    heads(heads);
    for (Pattern pattern : Pattern.values()) {
      List<NullComparison> row =
          card.comparisons().stream().filter(c -> c.pattern() == pattern).toList();
      if (!row.isEmpty()) {
        List<String> cells = new ArrayList<>();
        cells.add(pattern.id() + " " + pattern.title());
        nulls.forEach(name -> cells.add(finding(name, row)));
        row(cells.toArray(String[]::new));
      }
    }
  }

  private static String finding(String name, List<NullComparison> row) {
    return row.stream()
        .filter(one -> one.nullName().equals(name))
        .map(ScoreMarkdown::finding)
        .findFirst()
        .orElse("undefined in too many runs");
  }

  private static String finding(NullComparison one) {
    String words = one.finding().words();
    boolean found = one.finding() != NullComparison.Finding.NOT_IDENTIFIED;
    return String.format(
        Locale.ROOT,
        "%s: %.3f [%.3f, %.3f]",
        found ? "**" + words + "**" : words,
        one.difference().mean(),
        one.difference().tLow(),
        one.difference().tHigh());
  }

  private void scores(Verification one) {
    String title = "Scores: " + one.target().id() + " of a " + one.level().id();
    int cells = one.models().get(0).cells().size();
    title(title, cells + " cells, " + one.draws() + " draws of each source in each cell.");
    heads(
        List.of(
            "source",
            "CRPS",
            "ignorance, bits",
            "90 % interval score",
            "Brier",
            "CRPS skill",
            "ignorance skill"));
    for (SourceScores model : one.models()) {
      scores(model, skill(one.skill(model, Score.CRPS)), skill(one.skill(model, Score.IGNORANCE)));
    }
    one.baselines().forEach(baseline -> scores(baseline, "", ""));
  }

  private void scores(SourceScores source, String crps, String ignorance) {
    row(
        source.source(),
        Numbers.fixed(source.mean(Score.CRPS), 2),
        Numbers.fixed(source.mean(Score.IGNORANCE), 2),
        Numbers.fixed(source.mean(Score.INTERVAL), 1),
        Numbers.fixed(source.mean(Score.BRIER), 3),
        crps,
        ignorance);
  }

  private static String skill(Skill skill) {
    String interval = String.format(Locale.ROOT, " [%.2f, %.2f]", skill.low(), skill.high());
    return String.format(Locale.ROOT, "%.2f", skill.value())
        + (Double.isNaN(skill.low()) ? "" : interval)
        + " against "
        + skill.reference();
  }

  private void quantities() {
    title(
        "Quantities of " + card.models().get(0).title(), "Medians and intervals over replicates.");
    heads(
        List.of(
            "pattern",
            "quantity",
            "period",
            "unit",
            "role",
            "observed",
            "median",
            "90 % of runs",
            "criterion",
            "met"));
    for (AimResult result : card.aimsOfFirst()) {
      result.quantities().stream()
          .filter(QuantityResult::covered)
          .forEach(quantity -> quantity(result, quantity));
    }
  }

  private void quantity(AimResult aim, QuantityResult result) {
    Band band = result.simulated().band();
    boolean defined = !Double.isNaN(band.median());
    row(
        aim.aim().pattern().id(),
        result.quantity().name(),
        result.quantity().period().toString(),
        result.quantity().unit(),
        aim.aim().role().id(),
        Numbers.plain(result.quantity().observed()),
        defined ? Numbers.plain(band.median()) : "undefined",
        defined ? Numbers.plain(band.low90()) + " to " + Numbers.plain(band.high90()) : "",
        result.quantity().criterion().words(),
        result.met() ? "yes" : "no");
  }

  private List<String> names() {
    return card.models().stream().map(ModelRuns::name).toList();
  }

  private void title(String title, String help) {
    page.append("\n## ").append(title).append("\n\n").append(help).append("\n\n");
  }

  private void heads(List<String> heads) {
    row(heads.toArray(String[]::new));
    row(Collections.nCopies(heads.size(), "---").toArray(String[]::new));
  }

  private void row(String... cells) {
    page.append(
        List.of(cells).stream()
            .map(cell -> cell.replace("|", "/"))
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }
}
