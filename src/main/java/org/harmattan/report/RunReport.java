package org.harmattan.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harmattan.draw.Figure;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.geography.Country;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.observe.Measure;
import org.harmattan.observe.RunResult;
import org.harmattan.results.Build;

/** The report of one scenario: charts, maps and a page with all of it. */
public final class RunReport {
  private final Replicates replicates;
  private final Map<String, String> figures;
  private final String origin;

  private RunReport(Replicates replicates, Map<String, String> figures, String origin) {
    this.replicates = replicates;
    this.figures = figures;
    this.origin = origin;
  }

  /**
   * Writes {@code charts/}, {@code maps/} and {@code report.html}.
   *
   * @param folder an existing folder
   * @param country the country
   * @param grid the grid the runs ran on
   * @param replicates at least one run, all of the same scenario
   */
  public static void write(
      Path folder, Country country, LocalityGrid grid, List<RunResult> replicates)
      throws IOException {
    write(folder, country, grid, replicates, "");
  }

  /**
   * The same for a run that has another past than its scenario says.
   *
   * @param origin the past, in words; empty where there is none
   */
  public static void write(
      Path folder, Country country, LocalityGrid grid, List<RunResult> replicates, String origin)
      throws IOException {
    Replicates all = new Replicates(replicates, grid);
    Gallery gallery = new Gallery(folder);
    addCharts(gallery, all, country);
    List<Figure> maps = MapFigures.of(country, all);
    maps.forEach(map -> gallery.add("maps", () -> map));
    Page page = new RunReport(all, gallery.write(), origin).page(maps);
    Files.writeString(folder.resolve("report.html"), page.render(), StandardCharsets.UTF_8);
  }

  private static void addCharts(Gallery gallery, Replicates all, Country country) {
    List<Mark> marks = EventMarks.of(all.first());
    gallery
        .add("charts", () -> InfluenceFigures.stacked(all, Measure.INFLUENCE_POPULATION, marks))
        .add("charts", () -> InfluenceFigures.stacked(all, Measure.INFLUENCE_AREA, marks));
    if (!all.single()) {
      gallery.add("charts", () -> InfluenceFigures.fans(all, Measure.INFLUENCE_POPULATION));
    }
    gallery
        .add("charts", () -> ViolenceFigures.deaths(all, marks))
        .add("charts", () -> ViolenceFigures.severity(all))
        .add("charts", () -> ArrivalFigure.of(all, marks))
        .add("charts", () -> ViolenceFigures.displaced(all, marks))
        .add("charts", () -> MonthFigures.zones(all))
        .add("charts", () -> MonthFigures.forces(all))
        .add("charts", () -> MonthFigures.spread(all))
        .add("charts", () -> MonthFigures.regime(all))
        .add("charts", () -> MonthFigures.neighbours(all, country.neighbours()))
        .add("charts", () -> MonthFigures.access(all));
  }

  private Page page(List<Figure> maps) {
    List<Section> sections = new ArrayList<>();
    if (!origin.isEmpty()) {
      sections.add(new Section("past", "Another past", Section.paragraph(origin)));
    }
    sections.add(new Section("maps", "Influence on the map", maps(maps)));
    sections.add(new Section("influence", "Influence by region", influence()));
    sections.add(new Section("violence", "Violence", violence()));
    sections.add(new Section("arrival", "Arrival of militant violence", figure("arrival")));
    sections.add(new Section("displacement", "Displacement", figure("displaced")));
    sections.add(new Section("control", "Control and spread", control()));
    sections.add(new Section("power", "Those in power and the neighbours", power()));
    sections.add(
        new Section(
            "timeline",
            "Timeline",
            Section.paragraph(Help.TIMELINE) + ScenarioTables.timeline(replicates.first())));
    sections.add(
        new Section(
            "parameters",
            "Parameters",
            Section.paragraph(Help.PARAMETERS) + ScenarioTables.parameters(replicates.scenario())));
    sections.add(
        new Section("mechanisms", "Mechanisms", ScenarioTables.mechanisms(replicates.scenario())));
    sections.add(new Section("provenance", "Provenance", provenance()));
    return new Page(
        replicates.scenario().title(),
        replicates.scenario().question(),
        Captions.subtitle(replicates),
        sections);
  }

  private String influence() {
    String spread = replicates.single() ? "" : figure("influence-spread");
    return figure("influence-population") + figure("influence-area") + spread;
  }

  private String control() {
    return figure("zones") + figure("forces") + figure("spread");
  }

  private String power() {
    return figure("regime") + figure("neighbours") + figure("access");
  }

  private String violence() {
    return figure("deaths") + figure("severity");
  }

  /** An overview, the last map in full, the others to unfold. */
  private String maps(List<Figure> maps) {
    String overview = maps.get(0).name();
    String last = maps.get(maps.size() - 1).name();
    String others =
        maps.subList(1, maps.size() - 1).stream()
            .map(map -> figure(map.name()))
            .collect(Collectors.joining());
    return figure(overview)
        + figure(last)
        + "<details><summary>The other maps in full</summary>\n"
        + others
        + "</details>\n";
  }

  private String figure(String name) {
    return Section.figure(name, figures.get(name), Help.of(name, replicates.single()));
  }

  private String provenance() {
    HtmlTable table = new HtmlTable("What", "Value");
    table.row("", "Harmattan", Build.current().version());
    table.row("", "Commit", Build.current().commit());
    table.row("", "Scenario", replicates.scenario().name());
    table.row("", "Cell", replicates.scenario().cellKm() + " km");
    table.row("", "Seed", Long.toString(replicates.first().seed()));
    table.row("", "Replicates", Integer.toString(replicates.count()));
    table.row(
        "",
        "Run seeds",
        replicates.runs().stream()
            .map(run -> Integer.toUnsignedString(run.runSeed()))
            .collect(Collectors.joining(", ")));
    return table.render();
  }
}
