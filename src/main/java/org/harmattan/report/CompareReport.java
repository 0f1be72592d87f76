package org.harmattan.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harmattan.geography.Country;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.observe.RunResult;
import org.harmattan.results.Build;
import org.harmattan.scenario.Bloc;

/** The report that sets scenarios side by side. */
public final class CompareReport {
  private static final List<Bloc> INFLUENCE = List.of(Bloc.STATE, Bloc.JNIM, Bloc.IS);

  private CompareReport() {}

  /**
   * Writes {@code charts/}, {@code maps/} and {@code report.html}.
   *
   * @param folder an existing folder
   * @param country the country
   * @param grid the grid the runs ran on
   * @param scenarios replicates of each scenario, each at least one; replicates of the same number
   *     are compared with each other; the first scenario is the one compared with
   * @param labels a name for each scenario
   */
  public static void write(
      Path folder,
      Country country,
      LocalityGrid grid,
      List<List<RunResult>> scenarios,
      List<String> labels)
      throws IOException {
    Comparison comparison =
        new Comparison(scenarios.stream().map(runs -> new Replicates(runs, grid)).toList(), labels);
    ComparisonFigures figures = new ComparisonFigures(comparison, country);
    Gallery gallery =
        new Gallery(folder)
            .add("maps", figures::maps)
            .add("charts", figures::deaths)
            .add("charts", figures::displaced);
    INFLUENCE.forEach(bloc -> gallery.add("charts", () -> figures.influence(bloc)));
    Page page = page(comparison, country, gallery.write());
    Files.writeString(folder.resolve("report.html"), page.render(), StandardCharsets.UTF_8);
  }

  private static Page page(Comparison comparison, Country country, Map<String, String> figures) {
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(
            "outcomes",
            "Outcomes",
            Section.paragraph(Help.OUTCOMES) + ComparisonTables.outcomes(comparison, country)));
    sections.add(
        new Section(
            "charts",
            "Maps and charts",
            figures.entrySet().stream()
                .map(f -> Section.figure(f.getKey(), f.getValue(), Help.comparison(f.getKey())))
                .reduce("", String::concat)));
    sections.add(
        new Section(
            "timeline",
            "Where the timelines part",
            Section.paragraph(Help.PARTING) + ComparisonTables.timeline(comparison)));
    sections.add(new Section("provenance", "Provenance", provenance(comparison)));
    return new Page(
        "Scenarios compared",
        String.join(" · ", comparison.labels()),
        Captions.period(comparison.first()) + " · seed " + comparison.first().first().seed(),
        sections);
  }

  private static String provenance(Comparison comparison) {
    HtmlTable table = new HtmlTable("What", "Value");
    table.row("", "Harmattan", Build.current().version());
    table.row("", "Commit", Build.current().commit());
    table.row("", "Seed", Long.toString(comparison.first().first().seed()));
    for (int i = 0; i < comparison.labels().size(); i++) {
      Replicates scenario = comparison.scenarios().get(i);
      table.row(
          "",
          comparison.labels().get(i),
          scenario.scenario().name() + ", " + scenario.count() + " replicates");
    }
    return table.render();
  }
}
