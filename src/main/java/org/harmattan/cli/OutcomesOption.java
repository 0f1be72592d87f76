package org.harmattan.cli;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.analysis.Outcome;
import picocli.CommandLine.Option;

/** {@code --outcomes}: what is measured, by ids of the catalogue. */
final class OutcomesOption {
  private static final String NAME = "--outcomes";

  @Option(
      names = NAME,
      paramLabel = "ID",
      split = ",",
      description = "Measure these outcomes, with commas between; default: the usual ones.")
  private List<String> ids = new ArrayList<>();

  /** What was asked for, else the usual. */
  List<Outcome> or(List<Outcome> usual) {
    List<Outcome> all = List.of(Outcome.values());
    return ids.isEmpty()
        ? usual
        : Ids.read(NAME, "outcome", ids, all, Outcome::id).stream().distinct().toList();
  }
}
