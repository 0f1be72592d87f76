package org.harmattan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.run.MaliWorlds;
import org.harmattan.results.EvaluationLog;
import org.harmattan.results.RunFolder;
import org.harmattan.results.Sha256;
import org.harmattan.study.calibration.Calibration;
import org.harmattan.study.calibration.CalibrationReader;
import org.harmattan.study.calibration.Calibrator;
import org.harmattan.study.calibration.Candidate;
import org.harmattan.study.calibration.Cost;
import org.harmattan.study.calibration.Fitted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code calibrate}: fits a scenario to the record. */
@Command(
    name = "calibrate",
    description = {
      "Fit free parameters of a scenario to the record.",
      "It may be interrupted or killed at any time, and started again: finished runs are kept beside"
          + " the folder until it is complete."
    })
final class CalibrateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CALIBRATION", description = "Calibration file.")
  private Path file;

  @Option(
      names = "--scenario",
      paramLabel = "SCENARIO",
      description = "Fit this scenario instead, as hard: same parameters, targets and runs.")
  private Path instead;

  @Option(names = "--cost", description = "Only say what it takes: runs and time.")
  private boolean costOnly;

  @Option(
      names = "--fit-withheld",
      description = "Let the fit look at years that are kept for testing it.")
  private boolean withheldToo;

  @Option(
      names = "--recovery",
      paramLabel = "N",
      description = "Test the calibration instead: find known parameters from N synthetic records.")
  private Integer recovery;

  @Mixin private ThreadsOption threads;
  @Mixin private SeedOption seed;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Instant start = Instant.now();
    Calibration calibration = CalibrationReader.read(file, instead, withheldToo);
    Calibrator calibrator =
        new Calibrator(calibration, new MaliWorlds(), seed.value(), threads.value());
    if (recovery != null) {
      return recover(calibrator, start);
    }
    Path target = output.target(calibration.name());
    if (!costOnly) {
      output.begin(calibration.name()).close();
    }
    Cost cost = cost(calibrator);
    if (costOnly) {
      return ExitCode.DONE;
    }
    Path runs = target.resolveSibling(target.getFileName() + ".evaluations.csv");
    try (EvaluationLog log = calibrator.log(runs)) {
      announceResumed(log, cost);
      Fitted fitted = simulate(calibrator, cost, log);
      write(calibrator, target, fitted, log, start);
    }
    Files.delete(runs);
    return ExitCode.DONE;
  }

  private int recover(Calibrator calibrator, Instant start) throws IOException {
    Range.from(1).check("--recovery", recovery);
    String name = calibrator.calibration().name() + "-recovery";
    Path target = output.target(name);
    Path runs = target.resolveSibling(target.getFileName() + ".evaluations.csv");
    long months = Cost.monthsPerRun(calibrator.calibration()) * calibrator.runsOfRecovery(recovery);
    try (RunFolder folder = output.begin(name);
        EvaluationLog log = calibrator.log(runs);
        Progress progress = Progress.of(months, System.err, Terminal.present())) {
      PrintWriter out = spec.commandLine().getOut();
      calibrator.write(folder.path(), calibrator.recover(log, recovery, progress, out::println));
      var provenance = Commands.provenance(spec, start, seed.value(), List.of());
      folder.complete(provenance.manifest(Map.of(), List.of(), Instant.now()));
    }
    Files.delete(runs);
    spec.commandLine().getOut().println("Table    " + target.resolve("recovery.csv"));
    return ExitCode.DONE;
  }

  private Cost cost(Calibrator calibrator) {
    Cost cost = calibrator.cost();
    PrintWriter where = costOnly ? spec.commandLine().getOut() : spec.commandLine().getErr();
    cost.lines(calibrator.threads()).forEach(where::println);
    return cost;
  }

  private void announceResumed(EvaluationLog log, Cost cost) {
    if (log.size() > 0) {
      String text = log.size() + " of " + cost.runs() + " runs are there already";
      spec.commandLine().getErr().println(text);
    }
  }

  private Fitted simulate(Calibrator calibrator, Cost cost, EvaluationLog log) {
    long months = cost.months(calibrator.calibration());
    try (Progress progress = Progress.of(months, System.err, Terminal.present())) {
      return calibrator.run(log, progress, spec.commandLine().getErr()::println);
    }
  }

  private void write(
      Calibrator calibrator, Path target, Fitted fitted, EvaluationLog log, Instant start)
      throws IOException {
    try (RunFolder folder = output.begin(calibrator.calibration().name())) {
      calibrator.write(folder.path(), target, fitted, log);
      Map<String, String> hashes =
          Map.of("fitted", Sha256.of(folder.path().resolve("fitted.yaml")));
      var provenance = Commands.provenance(spec, start, seed.value(), List.of());
      folder.complete(provenance.manifest(hashes, List.of(), Instant.now()));
    }
    announce(target, fitted);
  }

  private void announce(Path target, Fitted fitted) {
    PrintWriter out = spec.commandLine().getOut();
    for (Candidate candidate : fitted.measured()) {
      out.printf(Locale.ROOT, "%-23s distance %.2f%n", candidate.name(), candidate.distance());
    }
    out.println(
        fitted.closer()
            ? "Taken    " + fitted.chosen().name()
            : "The fit is no closer to the record than the scenario as it is.");
    out.println("Results  " + target);
    out.println("Report   " + target.resolve("report.html"));
    out.println("Scenario " + target.resolve("fitted.yaml"));
  }
}
