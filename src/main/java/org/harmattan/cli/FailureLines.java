package org.harmattan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.harmattan.results.dataset.RunRow;

/** Tells of runs that broke, and how to repeat each alone. */
final class FailureLines {
  /** More of them say nothing new. */
  static final int SOME = 5;

  private FailureLines() {}

  /** Two lines for each of the first few, and how many there are beside; none without failures. */
  static List<String> of(List<RunRow> runs, String command, int most) {
    List<RunRow> failed = runs.stream().filter(RunRow::failed).toList();
    List<String> lines = new ArrayList<>();
    for (RunRow run : failed.subList(0, Math.min(most, failed.size()))) {
      lines.add(
          String.format(
              Locale.ROOT,
              "harmattan: point %d, replicate %d (seed %d) broke at %s: %s",
              run.point(),
              run.replicate(),
              run.runSeed(),
              run.stage(),
              run.cause()));
      lines.add("  repeat it with: " + command + " --only " + run.point() + "/" + run.replicate());
    }
    if (failed.size() > most) {
      lines.add("harmattan: " + failed.size() + " runs broke in all");
    }
    return lines;
  }
}
