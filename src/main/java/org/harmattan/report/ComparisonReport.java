package org.harmattan.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.comparison.Alternative;
import org.harmattan.analysis.comparison.ArrivalContrast;
import org.harmattan.analysis.comparison.MapContrast.Side;
import org.harmattan.analysis.comparison.RunComparison;
import org.harmattan.draw.Figure;
import org.harmattan.results.Build;
import org.harmattan.results.stored.RunSet;
import org.harmattan.scenario.Bloc;

/** The report that sets runs beside a baseline, and the tables behind it. */
public final class ComparisonReport {
  private static final List<Bloc> SHOWN = List.of(Bloc.STATE, Bloc.JNIM, Bloc.IS);

  private final RunComparison comparison;
  private final ComparisonTables tables;
  private final ComparisonMaps maps;
  private final List<ArrivalContrast> arrivals;
  private Map<String, String> figures;

  private ComparisonReport(RunComparison comparison) {
    this.comparison = comparison;
    this.tables = new ComparisonTables(comparison);
    this.maps = new ComparisonMaps(comparison);
    this.arrivals = ArrivalContrast.of(comparison);
  }

  /**
   * Writes the tables, {@code charts/}, {@code maps/} and {@code report.html}.
   *
   * @param folder an existing folder
   */
  public static void write(Path folder, RunComparison comparison) throws IOException {
    ComparisonReport report = new ComparisonReport(comparison);
    new ComparisonRows(comparison)
        .write(folder, report.arrivals, report.maps.maps(), report.maps.grid());
    report.figures = report.draw(folder);
    Files.writeString(
        folder.resolve("report.html"), report.page().render(), StandardCharsets.UTF_8);
  }

  private Map<String, String> draw(Path folder) throws IOException {
    EffectFigures effects = new EffectFigures(comparison);
    ComparisonFigures courses = new ComparisonFigures(comparison);
    Gallery gallery = new Gallery(folder);
    List<Figure> all = new ArrayList<>(List.of(effects.overview()));
    comparison.alternatives().forEach(a -> all.add(effects.forest(a)));
    SHOWN.forEach(bloc -> all.add(courses.influence(bloc)));
    SHOWN.forEach(bloc -> all.addAll(courses.regions(bloc)));
    SHOWN.forEach(bloc -> all.addAll(courses.regionDifferences(bloc)));
    all.add(courses.deaths(Outcome.RECORDED_DEATHS, "compare-deaths", "Recorded deaths a year"));
    all.add(courses.deaths(Outcome.DEATHS, "compare-true-deaths", "True deaths a year"));
    all.add(courses.displaced());
    all.add(new ArrivalComparison(comparison, arrivals).figure());
    all.forEach(figure -> gallery.add("charts", () -> figure));
    if (!maps.maps().isEmpty()) {
      gallery.add("maps", maps::means);
      List.of(Side.values()).forEach(side -> gallery.add("maps", () -> maps.differences(side)));
    }
    return gallery.write();
  }

  private Page page() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("short", "In short", inShort()));
    sections.add(new Section("compared", "What is compared", tables.sets()));
    sections.add(
        new Section(
            "effects", "All differences at a glance", figure("effects", ComparisonHelp.EFFECTS)));
    comparison.alternatives().forEach(a -> sections.add(alternative(a)));
    sections.add(new Section("influence", "Influence over time", influence()));
    sections.add(new Section("deaths", "Deaths and displacement", deaths()));
    sections.add(
        new Section("arrival", "Arrival", figure("compare-arrival", ComparisonHelp.ARRIVAL)));
    sections.add(new Section("maps", "Maps", maps()));
    sections.add(new Section("reading", "What the words mean", terms()));
    sections.add(new Section("numbers", "All numbers", numbers()));
    sections.add(new Section("provenance", "Provenance", provenance()));
    return new Page(
        "Scenarios compared",
        "What differs from “" + comparison.baseline().title() + "”, by how much and how surely.",
        new ComparisonCaptions(comparison).facts(),
        sections);
  }

  private String inShort() {
    StringBuilder list = new StringBuilder("<ul>\n");
    for (Alternative alternative : comparison.alternatives()) {
      list.append("<li><strong>")
          .append(Html.escape(alternative.set().title()))
          .append(":</strong> ")
          .append(Html.escape(ComparisonWords.headline(comparison, alternative)))
          .append("</li>\n");
    }
    return list.append("</ul>\n")
        + Section.paragraph(
            "Each line names the mean difference from “"
                + comparison.baseline().title()
                + "” over runs of the model, in brackets its 95% interval. What stands there without"
                + " “perhaps” remains when the number"
                + " of effects on this page, "
                + comparison.effects().size()
                + ", is allowed for; all else that was measured is told below, scenario by scenario, and what"
                + " the words mean near the end.");
  }

  private Section alternative(Alternative alternative) {
    StringBuilder markup =
        new StringBuilder(Section.paragraph(ComparisonWords.basis(comparison, alternative)));
    ComparisonWords.found(comparison, alternative).forEach(f -> markup.append(found(f)));
    markup.append(figure(EffectFigures.name(alternative), ComparisonHelp.FOREST));
    markup.append(Section.details("How its scenario differs", tables.changes(alternative)));
    String timeline = tables.timeline(alternative);
    if (!timeline.isEmpty()) {
      markup.append(Section.details(ComparisonHelp.TIMELINE, timeline));
    }
    RunSet set = alternative.set();
    return new Section("alternative-" + set.id(), set.title(), markup.toString());
  }

  /** What was found as a list; what was not in one paragraph. */
  private static String found(ComparisonWords.Found found) {
    String head = "<strong>" + Html.escape(found.head()) + ":</strong>";
    if (!found.differs()) {
      return "<p>" + head + " " + Html.escape(String.join("; ", found.items())) + ".</p>\n";
    }
    StringBuilder items = new StringBuilder("<p>" + head + "</p>\n<ul>\n");
    found.items().forEach(item -> items.append("<li>").append(Html.escape(item)).append("</li>\n"));
    return items.append("</ul>\n").toString();
  }

  private String influence() {
    StringBuilder markup = new StringBuilder();
    for (Bloc bloc : SHOWN) {
      String help = ComparisonHelp.COURSE + ComparisonHelp.COUNTRY;
      markup
          .append(figure("compare-influence-" + bloc.id(), help))
          .append(figure("compare-regions-" + bloc.id(), ComparisonHelp.REGIONS))
          .append(
              figure("compare-regions-difference-" + bloc.id(), ComparisonHelp.REGION_DIFFERENCES));
    }
    return markup.toString();
  }

  private String deaths() {
    return figure("compare-deaths", ComparisonHelp.COURSE)
        + figure("compare-true-deaths", ComparisonHelp.COURSE)
        + figure("compare-displaced", ComparisonHelp.COURSE);
  }

  private String maps() {
    return maps.maps().isEmpty()
        ? Section.paragraph(ComparisonHelp.NO_MAPS)
        : figure("compare-maps", ComparisonHelp.MAPS)
            + figure("compare-maps-militant", ComparisonHelp.DIFFERENCE_MAPS)
            + figure("compare-maps-state", ComparisonHelp.DIFFERENCE_MAPS);
  }

  /** A figure and, where it took several, its further parts. */
  private String figure(String name, String help) {
    StringBuilder markup = new StringBuilder();
    figures.forEach(
        (key, svg) -> {
          if (key.equals(name) || key.matches(java.util.regex.Pattern.quote(name) + "-\\d+")) {
            markup.append(Section.figure(key, svg, help));
          }
        });
    return markup.toString();
  }

  private String terms() {
    StringBuilder markup = new StringBuilder("<dl>\n");
    ComparisonHelp.terms(comparison.effects().size())
        .forEach(
            (term, meaning) ->
                markup
                    .append("<dt><strong>")
                    .append(Html.escape(term))
                    .append("</strong></dt>\n<dd>")
                    .append(Html.escape(meaning))
                    .append("</dd>\n"));
    return markup.append("</dl>\n").toString();
  }

  private String numbers() {
    return Section.paragraph(ComparisonHelp.LEVELS)
        + tables.levels()
        + Section.paragraph(ComparisonHelp.NUMBERS)
        + tables.numbers();
  }

  private String provenance() {
    HtmlTable table = new HtmlTable("Runs", "Folder", "Made by", "Seeds");
    for (RunSet set : comparison.sets()) {
      long first = set.seed(set.runs().get(0));
      long last = set.seed(set.runs().get(set.runs().size() - 1));
      String made = set.version() + " (" + set.commit() + ")";
      table.row("", set.id(), set.place(), made, first == last ? "" + first : first + " … " + last);
    }
    Build build = Build.current();
    return table.render()
        + Section.paragraph(
            "Compared by Harmattan "
                + build.version()
                + " ("
                + build.commit()
                + "). The tables behind this page: compared.csv, effects.csv, courses.csv,"
                + " arrival_differences.csv"
                + (maps.maps().isEmpty() ? "." : " and map_differences.csv."));
  }
}
