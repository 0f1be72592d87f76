package org.harmattan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.harmattan.analysis.RecordComparison;
import org.harmattan.analysis.RunSummary;
import org.harmattan.experiment.ScenarioRuns;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.report.CompareReport;
import org.harmattan.report.RunReport;

/** Charts, maps and the page that shows them, and how the user is told of them. */
final class Reports {
  private Reports() {}

  /** Writes charts, maps and report of one scenario; nothing where no run was completed. */
  static void write(Path folder, Places places, List<RunResult> replicates) throws IOException {
    if (!replicates.isEmpty()) {
      RunReport.write(folder, places.country(), places.grid(), replicates);
    }
  }

  /** Writes what compares scenarios; nothing unless all have runs. */
  static void compare(Path folder, Places places, List<ScenarioRuns> scenarios) throws IOException {
    List<List<RunResult>> runs = scenarios.stream().map(ScenarioRuns::completed).toList();
    List<String> titles = scenarios.stream().map(s -> s.scenario().title()).toList();
    if (runs.stream().noneMatch(List::isEmpty)) {
      CompareReport.write(folder, places.country(), places.grid(), runs, titles);
    }
  }

  /** Shows how the runs compare with the record. */
  static void compareWithRecord(Places places, List<RunResult> replicates, PrintWriter out) {
    if (!replicates.isEmpty()) {
      List<RunSummary> runs = replicates.stream().map(r -> RunSummary.of(r, places)).toList();
      RecordComparison.of(runs).lines().forEach(out::println);
    }
  }

  /** Tells where everything lies. */
  static void announce(Path target, PrintWriter out) {
    out.println("Results  " + target);
    out.println("Report   " + target.resolve("report.html"));
    out.println("Charts   " + target.resolve("charts"));
    out.println("Maps     " + target.resolve("maps"));
  }
}
