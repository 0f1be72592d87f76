package org.harmattan.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.chart.MarginalsChart;
import org.harmattan.draw.chart.Numbers;
import org.harmattan.draw.chart.PairsChart;
import org.harmattan.draw.chart.PredictiveChart;
import org.harmattan.draw.chart.ScreeningChart;
import org.harmattan.results.Build;

/**
 * The page of a calibration.
 *
 * @param title one line
 * @param question what was fitted to what
 * @param facts one line of facts
 * @param screened how the free parameters were chosen, if they were
 * @param steps what each step found, in words
 * @param parameters the free parameters
 * @param marginals each by itself
 * @param draws equally weighted draws, as positions in the ranges
 * @param correlations of the parameters
 * @param groups the record against what runs predict
 * @param candidates rows of name, distance on fresh seeds, and runs and distance by which it was
 *     chosen
 * @param checks rows of the table of targets
 */
public record CalibrationReport(
    String title,
    String question,
    String facts,
    Optional<Screened> screened,
    List<String> steps,
    List<Parameter> parameters,
    List<MarginalsChart.Marginal> marginals,
    double[][] draws,
    double[][] correlations,
    List<PredictiveChart.Group> groups,
    List<List<String>> candidates,
    List<Check> checks) {
  private static final String HELP =
      "History matching rules out values that cannot have made the record, whatever chance did;"
          + " sequential ABC draws from what is left, ever closer to the record; a search finds one"
          + " best point; all is confirmed on the grid that counts. Only the years named above were"
          + " looked at.";
  private static final String UNIT =
      "effect over the whole range, total standard deviations of a target, root mean square";
  private static final String SCREENING_HELP =
      "μ* is the mean size of the effect of a parameter moved over its range while others stand"
          + " anywhere in theirs; σ near or above μ* means that it depends on the others, is not"
          + " linear, or is chance (Morris 1991; Campolongo et al. 2007). The line is what a factor"
          + " shows that changes nothing but the seed: bars that do not pass it say nothing.";
  private static final String CHOICE =
      "Candidates were compared on common seeds, the closer half going on with twice as many;"
          + " the finalists and the scenario as it is were then run on other seeds, which chose"
          + " nothing and alone say how far they are.";
  private static final String LIMITS =
      "The intervals say which values go with this record under this model, its stated"
          + " discrepancies and the ranges of the file. They are no measurements of Mali. A parameter"
          + " whose draws fill its range was not identified.";

  public CalibrationReport {
    steps = List.copyOf(steps);
    parameters = List.copyOf(parameters);
    marginals = List.copyOf(marginals);
    groups = List.copyOf(groups);
    candidates = List.copyOf(candidates);
    checks = List.copyOf(checks);
  }

  /**
   * A screening.
   *
   * @param rows every parameter of the file
   * @param noise μ* of a factor that changes nothing but the seed
   * @param size runs and grid, in words
   * @param words what it found
   * @param mostMoved the target that each moves most, by the parameter's name
   */
  public record Screened(
      List<ScreeningChart.Row> rows,
      double noise,
      String size,
      String words,
      Map<String, String> mostMoved) {
    public Screened {
      rows = List.copyOf(rows);
    }
  }

  /** A free parameter, its numbers as text. */
  public record Parameter(
      String title, String unit, String range, String mean, String interval, String chosen) {}

  /** A target, its numbers as text in the unit that people know. */
  public record Check(
      String name, String unit, String observed, String median, String interval, boolean inside) {}

  /** Writes {@code charts/} and {@code report.html} into an existing folder. */
  public void write(Path folder) throws IOException {
    Gallery gallery = new Gallery(folder);
    screened.ifPresent(s -> gallery.add("charts", () -> chart(s)));
    Map<String, String> figures =
        gallery
            .add("charts", () -> MarginalsChart.of("marginals", caption(MARGINALS), marginals))
            .add(
                "charts",
                () -> PairsChart.of("pairs", caption(PAIRS), names(), draws, correlations))
            .add("charts", () -> PredictiveChart.of("predictive-check", recorded(), groups))
            .write();
    Files.writeString(
        folder.resolve("report.html"), page(figures).render(), StandardCharsets.UTF_8);
  }

  private static final String SCREENED = "Which parameters move the targets";
  private static final String MARGINALS = "What the record says of each parameter";
  private static final String PAIRS = "How the parameters hang together";
  private static final String PREDICTIVE = "What the fit predicts of the record that it has seen";

  private static Figure chart(Screened s) {
    Caption caption = new Caption(SCREENED, s.size(), Captions.SIMULATED);
    return ScreeningChart.of("screening", caption, s.rows(), s.noise(), UNIT);
  }

  private Caption caption(String what) {
    return new Caption(what, facts, Captions.SIMULATED);
  }

  private Caption recorded() {
    return new Caption(PREDICTIVE, facts, Captions.SIMULATED + Captions.UCDP);
  }

  private List<String> names() {
    return marginals.stream().map(MarginalsChart.Marginal::title).toList();
  }

  private Page page(Map<String, String> figures) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("reading", "How to read it", paragraphs(List.of(HELP, LIMITS))));
    sections.add(new Section("steps", "What each step found", paragraphs(steps) + distances()));
    screened.ifPresent(s -> sections.add(screening(s, figures)));
    sections.add(
        new Section(
            "parameters",
            "Parameters",
            parameterTable()
                + figure(figures, "marginals", "Bars above the line: more likely than before.")
                + figure(
                    figures,
                    "pairs",
                    "Draws over the parameters' ranges; numbers are correlations, bold from 0.5."
                        + " Where two are strongly correlated the record knows only a combination.")));
    sections.add(
        new Section(
            "checks",
            "Predictive checks",
            figure(
                    figures,
                    "predictive-check",
                    "The fit has seen this record, so agreement is no proof of skill; disagreement"
                        + " is proof of a shortfall.")
                + checkTable()));
    sections.add(new Section("provenance", "Provenance", provenance()));
    return new Page(title, question, facts, sections);
  }

  private static String figure(Map<String, String> figures, String name, String help) {
    return Section.figure(name, figures.get(name), help);
  }

  private static String paragraphs(List<String> texts) {
    StringBuilder markup = new StringBuilder();
    texts.forEach(text -> markup.append(Section.paragraph(text)));
    return markup.toString();
  }

  private static Section screening(Screened s, Map<String, String> figures) {
    HtmlTable table = new HtmlTable("Parameter", "μ*", "σ", "Stays free", "Target it moves most");
    for (ScreeningChart.Row row : s.rows()) {
      String muStar = Numbers.significant(row.meanAbsolute(), 3);
      String sigma = Numbers.significant(row.deviation(), 3);
      String moved = s.mostMoved().get(row.name());
      table.row("", row.name(), muStar, sigma, row.kept() ? "yes" : "no", moved);
    }
    return new Section(
        "screening",
        "Screening",
        Section.paragraph(s.words())
            + figure(figures, "screening", SCREENING_HELP)
            + Section.details("The numbers", table.render()));
  }

  private String distances() {
    HtmlTable table =
        new HtmlTable(
            "Candidate",
            "Distance from the targets on fresh seeds, standard deviations",
            "Runs that chose",
            "Distance in these");
    candidates.forEach(row -> table.row("", row.toArray(String[]::new)));
    return Section.paragraph(CHOICE) + table.render();
  }

  private String parameterTable() {
    HtmlTable table =
        new HtmlTable(
            "Parameter", "Unit", "Range", "Posterior mean", "90% interval", "Value taken");
    for (Parameter p : parameters) {
      table.row("", p.title(), p.unit(), p.range(), p.mean(), p.interval(), p.chosen());
    }
    return table.render();
  }

  private String checkTable() {
    long inside = checks.stream().filter(Check::inside).count();
    HtmlTable table =
        new HtmlTable("Target", "Unit", "On record", "Median of the fit", "90% of runs", "Inside");
    for (Check c : checks) {
      String yes = c.inside() ? "yes" : "no";
      table.row("", c.name(), c.unit(), c.observed(), c.median(), c.interval(), yes);
    }
    String count = inside + " of " + checks.size() + " targets lie inside the 90% interval.";
    return Section.paragraph(count) + table.render();
  }

  private static String provenance() {
    return new HtmlTable("What", "Value")
        .row("", "Harmattan", Build.current().version())
        .row("", "Commit", Build.current().commit())
        .render();
  }
}
