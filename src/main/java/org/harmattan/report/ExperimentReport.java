package org.harmattan.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.OutcomeValues;
import org.harmattan.draw.Figure;
import org.harmattan.experiment.design.Factor;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.results.Build;
import org.harmattan.results.dataset.Dataset;
import org.harmattan.results.dataset.RunList;
import org.harmattan.results.dataset.RunRow;

/** The report of an experiment: what was varied, which factors matter, how sure the means are. */
public final class ExperimentReport {
  private static final int MOST_FAILURES = 50;
  private static final int MOST_POINTS = 60;

  private final Plan plan;
  private final List<RunRow> runs;
  private final String repeatCommand;
  private Map<String, String> figures;

  private ExperimentReport(Plan plan, List<RunRow> runs, String repeatCommand) {
    this.plan = plan;
    this.runs = runs;
    this.repeatCommand = repeatCommand;
  }

  /**
   * Writes {@code charts/} and {@code report.html}.
   *
   * @param folder an existing folder
   * @param dataset the runs that are there
   * @param repeatCommand what repeats a run, before its name
   */
  public static void write(Path folder, Plan plan, Dataset dataset, String repeatCommand)
      throws IOException {
    ExperimentReport report = new ExperimentReport(plan, RunList.read(dataset), repeatCommand);
    List<OutcomeValues> outcomes = new ArrayList<>();
    for (Outcome outcome : plan.experiment().output().outcomes()) {
      outcomes.add(OutcomeValues.read(dataset, outcome));
    }
    Page page = report.page(folder, outcomes);
    Files.writeString(folder.resolve("report.html"), page.render(), StandardCharsets.UTF_8);
  }

  private Page page(Path folder, List<OutcomeValues> outcomes) throws IOException {
    List<Figure> sensitivity = new SensitivityFigures(plan, outcomes).all();
    List<Figure> response = new ResponseFigures(plan, outcomes).all();
    PrecisionFigures precision = new PrecisionFigures(plan, outcomes);
    Gallery gallery = new Gallery(folder);
    sensitivity.forEach(figure -> gallery.add("charts", () -> figure));
    response.forEach(figure -> gallery.add("charts", () -> figure));
    precision.all().forEach(figure -> gallery.add("charts", () -> figure));
    figures = gallery.write();
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("factors", "What was varied", factors()));
    if (!sensitivity.isEmpty()) {
      String markup = markup(sensitivity, SensitivityFigures.help(plan.experiment().design()));
      sections.add(new Section("sensitivity", "Which factors matter", markup));
    }
    if (plan.points().rows().size() <= MOST_POINTS) {
      sections.add(
          new Section("points", "Point by point", new PointTable(plan, outcomes).render()));
    }
    if (!response.isEmpty()) {
      String markup = markup(response, ResponseFigures.help(plan.experiment().design()));
      sections.add(new Section("response", "How results respond", markup));
    }
    String means = markup(precision.all(), PrecisionFigures.HELP);
    sections.add(new Section("precision", "How many replications", precision.table() + means));
    sections.add(new Section("failures", "Runs that broke", failures()));
    sections.add(new Section("provenance", "Provenance", provenance()));
    return new Page(
        plan.experiment().title(),
        plan.experiment().question(),
        runs.size() + " of " + plan.runs() + " runs · seed " + plan.experiment().seed(),
        sections);
  }

  private String markup(List<Figure> shown, String help) {
    StringBuilder markup = new StringBuilder();
    for (Figure figure : shown) {
      markup.append(Section.figure(figure.name(), figures.get(figure.name()), help));
    }
    return markup.toString();
  }

  private String factors() {
    HtmlTable table = new HtmlTable("Factor", "Column", "Sets", "From", "To", "Unit");
    for (Factor factor : plan.experiment().factors()) {
      List<String> values = factor.scale().extremes();
      String column = plan.points().factors().get(plan.experiment().factors().indexOf(factor));
      String last = values.get(values.size() - 1);
      table.row("", factor.title(), column, factor.path(), values.get(0), last, factor.unit());
    }
    return table.render();
  }

  private String failures() {
    List<RunRow> failed = runs.stream().filter(RunRow::failed).toList();
    if (failed.isEmpty()) {
      return Section.paragraph("None.");
    }
    HtmlTable table = new HtmlTable("Run seed", "Stage", "Cause", "Repeat it alone with");
    failed.stream()
        .limit(MOST_FAILURES)
        .forEach(
            run ->
                table.row(
                    "",
                    String.valueOf(run.runSeed()),
                    run.stage(),
                    run.cause(),
                    repeatCommand + run.point() + "/" + run.replicate()));
    return Section.paragraph(failed.size() + " of " + runs.size() + " runs.") + table.render();
  }

  private String provenance() {
    HtmlTable table = new HtmlTable("What", "Value");
    table.row("", "Harmattan", Build.current().version());
    table.row("", "Commit", Build.current().commit());
    table.row("", "Scenarios", SensitivityFigures.scenarios(plan));
    table.row("", "Points", String.valueOf(plan.points().rows().size()));
    table.row("", "Replications", String.valueOf(plan.experiment().replications()));
    table.row("", "Root seed", String.valueOf(plan.experiment().seed()));
    return table.render();
  }
}
