package org.harmattan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.harmattan.experiment.Batch;
import org.harmattan.experiment.Ending;
import org.harmattan.experiment.MaliModels;
import org.harmattan.experiment.MechanismCosts;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.ReferenceLoop;
import org.harmattan.experiment.Replication;
import org.harmattan.experiment.Stopwatch;
import org.harmattan.experiment.Stopwatch.Time;
import org.harmattan.experiment.Workers;
import org.harmattan.model.Observer;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.results.FileTree;
import org.harmattan.results.Tables;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench}: how fast it is here. */
@Command(
    name = "bench",
    description = {
      "Measure the speed on this machine.",
      "Each figure is also given as a multiple of a plain array loop timed in the same run.",
      "The last table is the share of a replicate's processor time that goes with each mechanism."
    })
final class BenchCommand implements Callable<Integer> {
  private static final long SEED = 1;
  private static final int THREADS = 2;
  private static final int ROUNDS = 3;
  private static final Observer NOBODY = new Observer() {};

  @Parameters(
      paramLabel = "SCENARIO",
      defaultValue = "scenarios/mali-2012-2024.yaml",
      description = "Scenario file; default ${DEFAULT-VALUE}.")
  private Path file;

  @Option(
      names = {"-n", "--replications"},
      paramLabel = "N",
      defaultValue = "5",
      description = "Replicates per thread in the measure of scaling; default ${DEFAULT-VALUE}.")
  private int replications;

  @Option(names = "--worker", hidden = true, description = "Be one of several processes.")
  private boolean worker;

  @Spec private CommandSpec spec;
  private Time loop;

  @Override
  public Integer call() throws IOException {
    Range.from(1).check("--replications", replications);
    if (worker) {
      return work();
    }
    loop = ReferenceLoop.time();
    line("%-44s %10s %10s %12s", "", "seconds", "CPU s", "CPU in loops");
    print("loop of " + ReferenceLoop.SIZE + " multiply-adds", loop);
    Scenario scenario = timed("read the scenario", () -> ScenarioReader.read(file).scenario());
    Places places = timed("lay out the country", () -> Places.of(scenario));
    Models models = timed("prepare the terrain", () -> new MaliModels(scenario, places));
    RunResult run = timed("first replicate, cold", () -> simulate(models, scenario, places));
    warmReplicate(models, scenario, places);
    write(places, run);
    scaling(models, scenario, places);
    mechanisms(scenario, places);
    return ExitCode.DONE;
  }

  private void warmReplicate(Models models, Scenario scenario, Places places) {
    simulate(models, scenario, places);
    print(
        "one replicate, warm (median of 5)",
        Stopwatch.median(5, () -> simulate(models, scenario, places)));
  }

  private void write(Places places, RunResult run) throws IOException {
    Path folder = Files.createTempDirectory("harmattan-bench");
    try {
      timed("write its tables", () -> tables(folder, places, run));
      timed("draw its charts, maps and report", () -> report(folder, places, run));
    } finally {
      FileTree.delete(folder);
    }
  }

  /** In turns, and the best of each: what else the machine does then weighs less. */
  private void scaling(Models models, Scenario scenario, Places places) throws IOException {
    List<String> workers = List.of("bench", "--worker", "-n", "" + replications, file.toString());
    int all = THREADS * replications;
    Time one = null;
    Time threads = null;
    double processes = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      one = best(one, () -> batch(models, scenario, places, 1, replications));
      threads = best(threads, () -> batch(models, scenario, places, THREADS, all));
      processes = Math.min(processes, Workers.seconds(THREADS, workers));
    }
    print(replications + " replicates on one thread", one);
    print(all + " replicates on two threads", threads);
    line("%-44s %10.6f", all + " replicates in two processes", processes);
    line("two threads as share of two processes: %.0f %%", 100 * processes / threads.seconds());
    line("two threads as multiple of one: %.2f", THREADS * one.seconds() / threads.seconds());
  }

  private void mechanisms(Scenario scenario, Places places) {
    MechanismCosts costs =
        new MechanismCosts(
            scenario,
            variant -> {
              Models models = new MaliModels(variant, places);
              return () -> simulate(models, variant, places);
            });
    line("%n%-44s %13s", "mechanism, median of " + ROUNDS + " rounds in turns", "share of time");
    costs
        .shares(ROUNDS)
        .forEach((mechanism, share) -> line("%-44s %11.1f %%", mechanism.id(), 100 * share));
  }

  private static Time best(Time sofar, Runnable work) {
    Time now = Stopwatch.time(work);
    return sofar == null || now.seconds() < sofar.seconds() ? now : sofar;
  }

  private int work() throws IOException {
    Scenario scenario = ScenarioReader.read(file).scenario();
    Places places = Places.of(scenario);
    Models models = new MaliModels(scenario, places);
    Workers.work(
        () -> batch(models, scenario, places, 1, replications),
        () -> batch(models, scenario, places, 1, replications),
        System.out);
    return ExitCode.DONE;
  }

  private static RunResult simulate(Models models, Scenario scenario, Places places) {
    return batch(models, scenario, places, 1, 1).get(0);
  }

  private static List<RunResult> batch(
      Models models, Scenario scenario, Places places, int threads, int count) {
    List<RunResult> results = new ArrayList<>();
    new Batch(models, threads)
        .run(
            Replication.of(scenario, places, SEED, count),
            NOBODY,
            outcome -> results.add(((Ending.Completed) outcome).result()));
    return results;
  }

  private static Path tables(Path folder, Places places, RunResult run) {
    try (Tables tables = new Tables(folder, places)) {
      tables.append(run);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path report(Path folder, Places places, RunResult run) {
    try {
      Reports.write(folder, places, List.of(run));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T timed(String name, Supplier<T> work) {
    List<T> made = new ArrayList<>();
    print(name, Stopwatch.time(() -> made.add(work.get())));
    return made.get(0);
  }

  private void print(String name, Time time) {
    double loops = time.cpuSeconds() / loop.cpuSeconds();
    line("%-44s %10.6f %10.6f %12.0f", name, time.seconds(), time.cpuSeconds(), loops);
  }

  private void line(String format, Object... values) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(String.format(Locale.ROOT, format, values));
  }
}
