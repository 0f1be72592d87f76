package org.harmattan.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.harmattan.analysis.Band;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.PairedDifference;
import org.harmattan.analysis.Quantiles;
import org.harmattan.analysis.RunCourse;
import org.harmattan.results.Build;
import org.harmattan.scenario.Scenario;

/**
 * One history and the futures that part from it: charts, and a page with all of them.
 *
 * @param fork last day before it
 * @param futures scenarios from the fork on, the one that others are compared with first
 * @param courses the completed runs of each, at least one
 * @param seed root seed
 * @param histories number of histories
 * @param replications runs asked for of each future
 * @param sharedStreams whether replicate n of every future drew the same random numbers
 */
public record ForkReport(
    LocalDate fork,
    List<Scenario> futures,
    List<List<RunCourse>> courses,
    long seed,
    int histories,
    int replications,
    boolean sharedStreams) {
  public ForkReport {
    futures = List.copyOf(futures);
    courses = List.copyOf(courses);
  }

  /** Writes {@code charts/} and {@code report.html} into an existing folder. */
  public void write(Path folder) throws IOException {
    Gallery gallery = new Gallery(folder);
    ForkFigures figures = new ForkFigures(this);
    gallery
        .add("charts", () -> figures.country(Outcome.RECORDED_DEATHS))
        .add("charts", () -> figures.country(Outcome.JNIM_INFLUENCE_PEOPLE))
        .add("charts", () -> figures.regions(Outcome.JNIM_INFLUENCE_PEOPLE))
        .add("charts", () -> figures.regions(Outcome.RECORDED_DEATHS))
        .add("charts", () -> figures.country(Outcome.DISPLACED));
    Page page = page(gallery.write());
    Files.writeString(folder.resolve("report.html"), page.render(), StandardCharsets.UTF_8);
  }

  private Page page(Map<String, String> figures) {
    String charts =
        figures.entrySet().stream()
            .map(f -> Section.figure(f.getKey(), f.getValue(), ForkWords.help(f.getKey())))
            .collect(Collectors.joining());
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("futures", "The futures", changes()));
    sections.add(new Section("fans", "The fans", charts));
    sections.add(
        new Section(
            "outcomes",
            "What they come to",
            Section.paragraph(ForkWords.outcomes(this)) + outcomes()));
    sections.add(new Section("provenance", "Provenance", provenance()));
    return new Page(
        "One history, " + futures.size() + " futures",
        futures.stream().map(Scenario::title).collect(Collectors.joining(" · ")),
        facts(),
        sections);
  }

  /** Period, runs and seed, for subtitles. */
  String facts() {
    return "Fork at the end of "
        + Captions.day(fork)
        + " · "
        + (histories == 1 ? "one history" : histories + " histories")
        + " · "
        + replications
        + " runs of each future · seed "
        + seed;
  }

  private String changes() {
    HtmlTable table = new HtmlTable("Future", "Asks", "Differs from the first in");
    for (Scenario future : futures) {
      String differs = Past.differences(futures.get(0), future);
      table.row("", future.title(), future.question(), differs.isEmpty() ? "–" : differs);
    }
    return Section.paragraph(ForkWords.FUTURES) + table.render();
  }

  private String outcomes() {
    HtmlTable table =
        new HtmlTable("Future", "Median", "90% of runs", "Mean difference", "95% interval of it");
    for (Outcome outcome : RunCourse.FOLLOWED) {
      table.group(ForkWords.outcome(outcome));
      for (int future = 0; future < futures.size(); future++) {
        Band band = Quantiles.band(courses.get(future), course -> course.after(outcome));
        PairedDifference difference = difference(future, outcome);
        String of = difference == null ? "" : outcome.shown(difference.mean());
        String interval =
            difference == null
                ? ""
                : ForkWords.range(outcome, difference.tLow(), difference.tHigh());
        table.row(
            "",
            futures.get(future).title(),
            outcome.shown(band.median()),
            ForkWords.range(outcome, band.low90(), band.high90()),
            of,
            interval);
      }
    }
    return table.render();
  }

  /** The difference from the first future over the replicates that both have; null for it. */
  private PairedDifference difference(int future, Outcome outcome) {
    Map<Integer, RunCourse> first =
        courses.get(0).stream().collect(Collectors.toMap(RunCourse::replicate, c -> c));
    List<RunCourse> both =
        courses.get(future).stream().filter(c -> first.containsKey(c.replicate())).toList();
    if (future == 0 || both.isEmpty()) {
      return null;
    }
    return PairedDifference.of(
        both.stream().mapToDouble(c -> first.get(c.replicate()).after(outcome)).toArray(),
        both.stream().mapToDouble(c -> c.after(outcome)).toArray());
  }

  private String provenance() {
    HtmlTable table = new HtmlTable("What", "Value");
    table.row("", "Harmattan", Build.current().version());
    table.row("", "Commit", Build.current().commit());
    table.row("", "Cell", futures.get(0).cellKm() + " km");
    table.row("", "Fork", fork + ", at the end of the day");
    table.row("", "Seed", Long.toString(seed));
    table.row("", "Histories", Integer.toString(histories));
    table.row("", "Random numbers after the fork", ForkWords.streams(this));
    for (int i = 0; i < futures.size(); i++) {
      String runs = courses.get(i).size() + " of " + replications + " runs";
      table.row("", futures.get(i).name(), runs);
    }
    return table.render();
  }
}
