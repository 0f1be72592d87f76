package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.comparison.Compatibility;
import org.harmattan.analysis.comparison.RunComparison;
import org.harmattan.report.ComparisonReport;
import org.harmattan.results.RunFolder;
import org.harmattan.results.Table;
import org.harmattan.results.stored.RunSet;
import org.harmattan.results.stored.RunSets;
import org.harmattan.scenario.UserError;
import org.harmattan.scenario.yaml.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code compare}: stored runs beside those of a baseline. */
@Command(
    name = "compare",
    description = {
      "Compare stored runs with those of a baseline: what differs, by how much, how surely.",
      "Runs of the same seeds are compared in pairs."
    })
final class CompareCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FOLDER",
      arity = "1..*",
      description = {
        "Folders of run, batch or an experiment; of an experiment all points,",
        "or those named as in results/grid:0,3."
      })
  private List<String> places;

  @Option(
      names = {"-b", "--baseline"},
      paramLabel = "NAME",
      description =
          "What the others are compared with: a folder, scenario or point; default: the first.")
  private String baseline;

  @Option(
      names = "--across-versions",
      description = "Compare although different versions of the program made the runs.")
  private boolean acrossVersions;

  @Mixin private OutcomesOption outcomes;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Instant start = Instant.now();
    RunComparison comparison = comparison();
    Path target = output.target("comparison");
    try (RunFolder folder = output.begin("comparison")) {
      ComparisonReport.write(folder.path(), comparison);
      folder.complete(
          Commands.provenance(spec, start, 0, List.of())
              .manifest(Map.of(), List.of(), Instant.now()));
    }
    Reports.say(comparison, spec.commandLine().getOut());
    Reports.announce(target, spec.commandLine().getOut());
    return ExitCode.DONE;
  }

  private RunComparison comparison() {
    List<Outcome> measured = outcomes.or(RunComparison.USUAL);
    List<Table<?>> tables = measured.stream().<Table<?>>map(Outcome::table).toList();
    RunSets found = RunSets.read(places, tables);
    List<String> faults = new ArrayList<>(found.faults());
    List<RunSet> sets = found.sets();
    Compatibility compatibility = Compatibility.of(sets, acrossVersions);
    faults.addAll(compatibility.faults());
    if (faults.isEmpty() && sets.size() < 2) {
      faults.add("nothing to compare: name at least two sets of runs");
    }
    Optional<RunSet> first = first(sets);
    if (first.isEmpty() && !sets.isEmpty()) {
      faults.add(noBaseline(sets));
    }
    if (!faults.isEmpty()) {
      throw new UserError(message(faults, compatibility));
    }
    List<RunSet> others = new ArrayList<>(sets);
    others.remove(first.get());
    return RunComparison.of(first.get(), others, measured);
  }

  private Optional<RunSet> first(List<RunSet> sets) {
    if (baseline == null) {
      return sets.stream().findFirst();
    }
    return sets.stream()
        .filter(
            set ->
                baseline.equals(set.id())
                    || baseline.equals(set.place())
                    || Path.of(baseline).equals(Path.of(set.place())))
        .findFirst();
  }

  private String noBaseline(List<RunSet> sets) {
    List<String> names = sets.stream().map(RunSet::id).toList();
    String nearest =
        NearestName.to(baseline, names).map(name -> "; did you mean \"" + name + "\"?").orElse("");
    return "--baseline: \""
        + baseline
        + "\" is not among what is compared; valid: "
        + String.join(", ", names)
        + nearest;
  }

  /** All that is wrong, and what could be compared nevertheless. */
  private static String message(List<String> faults, Compatibility compatibility) {
    StringBuilder message = new StringBuilder("Cannot compare:\n");
    faults.forEach(fault -> message.append("  ").append(fault).append('\n'));
    if (compatibility.comparable().isEmpty()) {
      return message.append("Nothing is left that compares.").toString();
    }
    message.append("What can be compared:");
    compatibility
        .comparable()
        .forEach(group -> message.append("\n  ").append(Compatibility.places(group)));
    return message.toString();
  }
}
