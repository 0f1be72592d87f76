package org.harmattan.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.harmattan.experiment.design.Factor;
import org.harmattan.experiment.design.Scale;
import org.harmattan.experiment.plan.Experiment;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.experiment.run.Estimate;
import org.harmattan.experiment.run.MaliWorlds;
import org.harmattan.results.dataset.PartWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code experiment plan}: what running it would mean. */
@Command(
    name = "plan",
    description = "Show the points, and estimate the time and the disk that the runs will take.",
    mixinStandardHelpOptions = true)
final class ExperimentPlanCommand implements Callable<Integer> {
  private static final double SECONDS_PER_MINUTE = 60;
  private static final double SECONDS_PER_HOUR = 3600;
  private static final double BYTES_PER_MEGABYTE = 1e6;

  @Mixin private ExperimentOptions options;
  @Mixin private ThreadsOption threads;

  @Option(names = "--points", description = "Print the points as CSV, and nothing else.")
  private boolean pointsOnly;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Plan plan = options.plan();
    PrintWriter out = spec.commandLine().getOut();
    if (pointsOnly) {
      out.print(plan.points().csv());
      out.flush();
    } else {
      describe(plan, out);
      spec.commandLine().getErr().println("measuring for some seconds");
      estimate(plan, Estimate.of(plan, new MaliWorlds()), out);
    }
    return ExitCode.DONE;
  }

  private void describe(Plan plan, PrintWriter out) {
    Experiment experiment = plan.experiment();
    out.println(experiment.title());
    out.println(experiment.question());
    line(out, "Scenarios", String.join(", ", names(plan)));
    for (Factor factor : experiment.factors()) {
      boolean levels = factor.scale() instanceof Scale.Levels;
      String range = String.join(levels ? ", " : " to ", factor.scale().extremes());
      line(out, "Factor", factor.id() + " (" + factor.path() + "): " + range);
    }
    line(out, "Points", String.valueOf(plan.points().rows().size()));
    line(out, "Runs", plan.runs() + " (" + experiment.replications() + " of each point)");
    line(out, "Chunks", String.valueOf(plan.chunks().size()));
    line(out, "Tables", PartWriter.names(experiment.output().kept()));
  }

  private static Iterable<String> names(Plan plan) {
    return plan.experiment().scenarios().stream().map(s -> s.name()).toList();
  }

  private void estimate(Plan plan, Estimate estimate, PrintWriter out) {
    double seconds = estimate.secondsPerRun() * plan.runs() / threads.value();
    double megabytes = estimate.bytesPerRun() * (double) plan.runs() / BYTES_PER_MEGABYTE;
    line(out, "Time", "about " + duration(seconds) + " on " + threads.value() + " threads");
    line(out, "Disk", String.format(Locale.ROOT, "about %.0f MB before collecting", megabytes));
    line(out, "Folder", options.dataset(plan).folder().toString());
  }

  private static void line(PrintWriter out, String what, String text) {
    out.println(String.format(Locale.ROOT, "%-10s %s", what, text));
  }

  private static String duration(double seconds) {
    if (seconds < 2 * SECONDS_PER_MINUTE) {
      return String.format(Locale.ROOT, "%.0f seconds", seconds);
    }
    return seconds < 2 * SECONDS_PER_HOUR
        ? String.format(Locale.ROOT, "%.0f minutes", seconds / SECONDS_PER_MINUTE)
        : String.format(Locale.ROOT, "%.1f hours", seconds / SECONDS_PER_HOUR);
  }
}
