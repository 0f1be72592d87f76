package org.harmattan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.analysis.comparison.Alternative;
import org.harmattan.analysis.comparison.Compatibility;
import org.harmattan.analysis.comparison.RunComparison;
import org.harmattan.analysis.score.RecordComparison;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.report.ComparisonReport;
import org.harmattan.report.ComparisonWords;
import org.harmattan.report.RunReport;
import org.harmattan.results.RunView;
import org.harmattan.results.stored.RunSet;
import org.harmattan.results.stored.RunSets;

/** Charts, maps and the page that shows them, and how the user is told of them. */
final class Reports {
  private Reports() {}

  /** Writes charts, maps and report of one scenario; nothing where no run was completed. */
  static void write(Path folder, Places places, List<RunResult> replicates) throws IOException {
    write(folder, places, replicates, "");
  }

  /** The same of runs whose past was another than their scenario says, in words. */
  static void write(Path folder, Places places, List<RunResult> replicates, String past)
      throws IOException {
    if (!replicates.isEmpty()) {
      RunReport.write(folder, places.country(), places.grid(), replicates, past);
    }
  }

  /** Writes what compares the sets of runs in a folder's subfolders, or says why that cannot be. */
  static void compare(Path folder, List<String> names, PrintWriter out) throws IOException {
    RunSets found = RunSets.within(folder, names, List.of());
    List<String> faults = new ArrayList<>(found.faults());
    faults.addAll(Compatibility.of(found.sets(), false).faults());
    if (!faults.isEmpty()) {
      out.println("Not compared:");
      faults.forEach(fault -> out.println("  " + fault));
      return;
    }
    List<RunSet> sets = found.sets();
    RunComparison comparison =
        RunComparison.of(sets.get(0), sets.subList(1, sets.size()), RunComparison.USUAL);
    ComparisonReport.write(folder, comparison);
    say(comparison, out);
  }

  /** Says in a line each what differs from the baseline. */
  static void say(RunComparison comparison, PrintWriter out) {
    out.println("Beside " + comparison.baseline().title() + ":");
    for (Alternative alternative : comparison.alternatives()) {
      String headline = ComparisonWords.headline(comparison, alternative);
      out.println("  " + alternative.set().title() + ": " + headline);
    }
  }

  /** Shows how the runs compare with the record. */
  static void compareWithRecord(Places places, List<RunResult> replicates, PrintWriter out) {
    if (!replicates.isEmpty()) {
      List<RunView> runs = replicates.stream().map(r -> RunView.of(r, places)).toList();
      RecordComparison.of(runs).lines().forEach(out::println);
    }
  }

  /**
   * Tells where everything lies.
   *
   * @param tables the tables to begin with
   */
  static void announce(Path target, PrintWriter out, String... tables) {
    out.println("Results  " + target);
    tell("Report   ", target.resolve("report.html"), out);
    tell("Charts   ", target.resolve("charts"), out);
    tell("Maps     ", target.resolve("maps"), out);
    for (String table : tables) {
      tell("Table    ", target.resolve(table), out);
    }
  }

  private static void tell(String what, Path place, PrintWriter out) {
    if (Files.exists(place)) {
      out.println(what + place);
    }
  }
}
