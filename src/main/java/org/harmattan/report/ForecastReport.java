package org.harmattan.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.harmattan.draw.Caption;
import org.harmattan.draw.chart.ForecastChart;
import org.harmattan.draw.chart.SourcesChart;
import org.harmattan.results.Build;

/**
 * The page of forecasts.
 *
 * @param scenario title of the scenario
 * @param facts one line of facts
 * @param months months of the fan
 * @param origin origin of the fan
 * @param places what is expected of each place
 * @param origins origins that could be scored
 * @param sources mean scores by those origins
 * @param verdicts whether the forecasts beat the baselines, in words
 * @param scores rows of the table of scores
 * @param removed what was not known at each origin, in words
 */
public record ForecastReport(
    String scenario,
    String facts,
    List<YearMonth> months,
    YearMonth origin,
    List<ForecastChart.Place> places,
    List<YearMonth> origins,
    List<SourcesChart.Source> sources,
    List<String> verdicts,
    List<List<String>> scores,
    List<String> removed) {
  private static final String QUESTION =
      "What was to be expected after the origin, from a model that had followed the record up to it?";
  private static final String HELP =
      "At the end of each quarter on record, runs that followed the recorded deaths by region are"
          + " continued more often than others. From the origin on nothing of the record is used, and"
          + " only what had been announced by then happens.";
  private static final String FAN = "fan";
  private static final String ROLLING = "crps-by-origin";

  /** Writes {@code charts/} and {@code report.html} into an existing folder. */
  public void write(Path folder) throws IOException {
    Gallery gallery = new Gallery(folder);
    Caption fan =
        new Caption(
            "Recorded deaths by month, expected after " + origin,
            scenario + " · " + facts,
            Captions.SIMULATED + Captions.UCDP);
    gallery.add("charts", () -> ForecastChart.of(FAN, fan, months, origin, places));
    if (origins.size() > 1) {
      Caption rolling =
          new Caption(
              "Mean CRPS of deaths by region and month, by origin: lower is better",
              scenario + " · " + facts,
              Captions.SIMULATED + Captions.UCDP);
      gallery.add("charts", () -> SourcesChart.of(ROLLING, rolling, origins, sources));
    }
    String page = page(gallery.write()).render();
    Files.writeString(folder.resolve("report.html"), page, StandardCharsets.UTF_8);
  }

  private Page page(Map<String, String> figures) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("verdict", "Does it beat the baselines?", verdict(figures)));
    String help =
        "Deaths that a data collector would list. Diamonds after the origin were unknown.";
    String shown = Section.figure(FAN, figures.get(FAN), help);
    sections.add(new Section("fan", "Expected deaths", Section.paragraph(HELP) + shown));
    sections.add(new Section("known", "What was not known yet", paragraphs(removed)));
    sections.add(new Section("provenance", "Provenance", provenance()));
    return new Page("Forecast: " + scenario, QUESTION, facts, sections);
  }

  private String verdict(Map<String, String> figures) {
    String markup = paragraphs(verdicts);
    if (figures.containsKey(ROLLING)) {
      markup += Section.figure(ROLLING, figures.get(ROLLING), "Baselines in grey.");
    }
    if (scores.isEmpty()) {
      return markup;
    }
    HtmlTable table =
        new HtmlTable(
            "Cells", "Source", "CRPS", "Ignorance, bits", "Interval score", "Brier score");
    scores.forEach(row -> table.row("", row.toArray(String[]::new)));
    return markup + table.render();
  }

  private static String paragraphs(List<String> texts) {
    StringBuilder markup = new StringBuilder();
    texts.forEach(text -> markup.append(Section.paragraph(text)));
    return markup.toString();
  }

  private static String provenance() {
    return new HtmlTable("What", "Value")
        .row("", "Harmattan", Build.current().version())
        .row("", "Commit", Build.current().commit())
        .render();
  }
}
