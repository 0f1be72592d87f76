package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.harmattan.results.dataset.Dataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Kills processes that run an experiment of forty short runs, for real. */
class KilledExperimentTest {
  private static final int KILLS = 6;
  private static final int CHUNKS = 20;
  private static final int PATIENCE_SECONDS = 240;
  private static final String EXPERIMENT =
      """
      title: Forty short runs
      question: Does an interruption change a byte?
      scenarios: ["%s"]
      set: [grid.cell-km=50]
      until: 2012-06-30
      factors:
        contagion:
          path: parameters.contagion.basic-reproduction-number
          kind: log
          from: 0.8
          to: 3.2
        diversion: {path: mechanisms.diversion, kind: levels, values: [on, off]}
      design: {kind: full-grid, values: 2}
      runs: {replications: 10, chunk: 2}
      output: {tables: [influence, violence, violence-actor, arrivals, events]}
      """;

  @TempDir Path temp;
  private Path file;
  private Path tmp;

  @BeforeEach
  void experiment() throws IOException {
    file = temp.resolve("forty.yaml");
    tmp = Files.createDirectory(temp.resolve("tmp"));
    String scenario = Path.of("scenarios/mali-2012-2024.yaml").toAbsolutePath().toString();
    Files.writeString(file, EXPERIMENT.replace("%s", scenario.replace('\\', '/')));
  }

  @Test
  void killedAgainAndAgainItCollectsTheSameBytes() throws Exception {
    Random random = new Random(20120322);
    Dataset killed = new Dataset(temp.resolve("killed"));
    int unfinished = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int before = killed.finished().size();
      List<Process> processes = new ArrayList<>(List.of(start("run", killed, "--parallel", "2")));
      if (kill % 3 == 2) {
        processes.add(start("run", killed, "--parallel", "1"));
      }
      awaitParts(killed, before + 1, processes.get(0));
      Thread.sleep(random.nextInt(200));
      processes.forEach(Process::destroyForcibly);
      for (Process process : processes) {
        process.waitFor();
      }
      assertThat(killed.finished().size()).isGreaterThanOrEqualTo(before);
      unfinished += killed.finished().size() < CHUNKS ? 1 : 0;
    }
    // On a fast machine the last kills may come too late; the first ones cannot.
    assertThat(unfinished).isGreaterThanOrEqualTo(2);
    assertThat(exitCode(start("run", killed))).isZero();
    Dataset undisturbed = new Dataset(temp.resolve("undisturbed"));
    assertThat(exitCode(start("run", undisturbed, "--parallel", "1"))).isZero();
    assertSameTables(undisturbed, killed);
    assertThat(killed.folder().resolve("claims")).isEmptyDirectory();
    assertThat(killed.folder().resolve("workers")).isEmptyDirectory();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void interruptedItSaysHowToContinueAndLeavesNothingUnfinished() throws Exception {
    Dataset dataset = new Dataset(temp.resolve("interrupted"));
    Process process = start("run", dataset, "--parallel", "2");
    awaitParts(dataset, 1, process);
    new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
    assertThat(exitCode(process)).isEqualTo(130);
    assertThat(log(dataset)).contains("harmattan: interrupted", "Continue with: ./harmattan");
    assertThat(dataset.finished()).hasSizeBetween(1, CHUNKS - 1);
    assertThat(dataset.folder().resolve("claims")).isEmptyDirectory();
    assertThat(dataset.folder().resolve("workers")).isEmptyDirectory();
    assertThat(exitCode(start("collect", dataset))).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(log(dataset)).contains("chunks are missing", "--partial");
    assertThat(exitCode(start("collect", dataset, "--partial"))).isZero();
    try (Stream<Path> unpacked = Files.list(tmp)) {
      assertThat(unpacked.filter(p -> p.toString().contains("duckdb"))).isEmpty();
    }
  }

  private void assertSameTables(Dataset expected, Dataset actual) throws Exception {
    for (Dataset dataset : List.of(expected, actual)) {
      assertThat(exitCode(start("collect", dataset))).as(log(dataset)).isZero();
    }
    List<Path> tables;
    try (Stream<Path> files = Files.list(expected.folder().resolve("tables"))) {
      tables = files.filter(f -> !f.endsWith("manifest.json")).toList();
    }
    assertThat(tables).hasSize(10);
    for (Path table : tables) {
      Path other = actual.folder().resolve("tables").resolve(table.getFileName());
      assertThat(other).hasSameBinaryContentAs(table);
    }
  }

  private Process start(String command, Dataset dataset, String... options)
      throws IOException, InterruptedException {
    List<String> call = new ArrayList<>(interruptible());
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
    call.add("-Djava.io.tmpdir=" + tmp);
    call.addAll(List.of("-cp", System.getProperty("java.class.path")));
    call.addAll(List.of(Harmattan.class.getName(), "experiment", command, file.toString()));
    call.addAll(List.of("--out", dataset.folder().toString()));
    call.addAll(List.of(options));
    Path log = temp.resolve(dataset.folder().getFileName() + ".log");
    return new ProcessBuilder(call)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  /** A shell's background jobs ignore interrupts, and so would every process that they start. */
  private static List<String> interruptible() throws IOException, InterruptedException {
    if (OS.WINDOWS.isCurrentOs()) {
      return List.of();
    }
    List<String> env = List.of("env", "--default-signal=INT");
    int exit = new ProcessBuilder("env", "--default-signal=INT", "true").start().waitFor();
    return exit == 0 ? env : List.of();
  }

  private String log(Dataset dataset) throws IOException {
    return Files.readString(temp.resolve(dataset.folder().getFileName() + ".log"));
  }

  private static int exitCode(Process process) throws InterruptedException {
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private static void awaitParts(Dataset dataset, int parts, Process process) throws Exception {
    while (process.isAlive() && dataset.finished().size() < parts) {
      Thread.sleep(5);
    }
  }
}
