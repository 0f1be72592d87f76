package org.harmattan.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.harmattan.analysis.score.ModelRuns;
import org.harmattan.analysis.score.Origins;
import org.harmattan.analysis.score.Score;
import org.harmattan.analysis.score.ScoreCard;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.draw.Figure;
import org.harmattan.report.figures.Figures;
import org.harmattan.report.figures.PageTemplate;
import org.harmattan.results.Build;

/** The page of models held against the record. */
public final class ScoreReport {
  /** The project's own record. */
  public static final String UCDP =
      "UCDP GED (Davies et al. 2025; Sundberg & Melander 2013), CC BY 4.0";

  private final ScoreCard card;
  private final String source;
  private final Map<String, String> figures;

  private ScoreReport(ScoreCard card, String source, Map<String, String> figures) {
    this.card = card;
    this.source = source;
    this.figures = figures;
  }

  /**
   * Writes {@code charts/}, {@code report.html} and the same numbers as {@code summary.md}.
   *
   * @param folder an existing folder with the tables of the scores
   * @param record what was observed
   * @param observedFile the user's own record, or null for the project's
   */
  public static void write(Path folder, ScoreCard card, ViolenceCounts record, Path observedFile)
      throws IOException {
    String source = observedFile == null ? UCDP : observedFile.getFileName().toString();
    Gallery gallery = new Gallery(folder);
    List<Figure> all = new ScoreFigures(card, record, source).all();
    all.forEach(figure -> gallery.add("charts", () -> figure));
    Page page = new ScoreReport(card, source, gallery.write()).page();
    Files.writeString(folder.resolve("report.html"), page.render(), StandardCharsets.UTF_8);
    Figures figures = new ScoreFacts(card, source).beside(folder);
    String summary = PageTemplate.shipped("validation-numbers").fill(figures, Map.of());
    Files.writeString(folder.resolve("summary.md"), summary);
  }

  private Page page() {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(
            "aims",
            "What is reproduced",
            Section.paragraph(ScoreHelp.AIMS) + ScoreHtml.aims(card)));
    if (!card.comparisons().isEmpty()) {
      String nulls = Section.paragraph(ScoreHelp.NULLS) + ScoreHtml.nulls(card);
      sections.add(new Section("nulls", "What beats the nulls", nulls));
    }
    sections.add(new Section("deaths", "Deaths a year", figure("deaths", ScoreHelp.DEATHS)));
    sections.add(new Section("scores", "Scores beside naive baselines", scores()));
    sections.add(new Section("calibration", "Calibration", figure("pit", ScoreHelp.PIT)));
    sections.add(new Section("patterns", "Patterns in charts", patterns()));
    sections.add(new Section("numbers", "Patterns in numbers", ScoreHtml.quantities(card)));
    sections.add(new Section("definitions", "Definitions", ScoreHelp.definitions()));
    sections.add(new Section("provenance", "Provenance", provenance()));
    return new Page(
        "Held against the record", ScoreHtml.lead(card), ScoreHtml.facts(card), sections);
  }

  private String scores() {
    return Section.paragraph(ScoreHelp.SCORES)
        + ScoreHtml.scores(card)
        + figure("skill-" + Score.CRPS.id(), ScoreHelp.SKILL)
        + figure("skill-" + Score.IGNORANCE.id(), ScoreHelp.SKILL);
  }

  private String patterns() {
    StringBuilder markup = new StringBuilder();
    figures.keySet().stream()
        .filter(name -> name.startsWith("pattern-"))
        .forEach(name -> markup.append(figure(name, ScoreHelp.PATTERN)));
    if (figures.containsKey("severity")) {
      markup.append(figure("severity", ScoreHelp.SEVERITY));
    }
    return markup.toString();
  }

  private String figure(String name, String help) {
    return Section.figure(name, figures.get(name), help);
  }

  private String provenance() {
    HtmlTable table = new HtmlTable("What", "Value");
    Origins.rows(card, Build.current())
        .forEach(row -> table.row("", capital(row.get(0)), row.get(1)));
    table.row("", "Record", source);
    table.row("", "Period scored", card.period().from() + " to " + card.period().to());
    for (ModelRuns model : card.models()) {
      table.row("", model.name(), model.replicates().size() + " replicates, " + model.title());
    }
    return table.render();
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
