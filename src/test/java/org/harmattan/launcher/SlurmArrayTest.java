package org.harmattan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.Requirement;
import org.harmattan.results.dataset.Dataset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The job script under a real Slurm: an array of tasks makes what one process makes. */
@EnabledOnOs(OS.LINUX)
class SlurmArrayTest {
  private static final String SCRIPT = "src/main/distribution/slurm-array.sh";
  private static final int TASKS = 3;
  private static final int CHUNKS = 8;
  private static final String EXPERIMENT =
      """
      title: Sixteen short runs
      question: Does an array of jobs change a byte?
      scenarios: ["%s"]
      set: [grid.cell-km=50]
      until: 2012-02-29
      factors:
        reach: {path: parameters.reach.length-km, kind: linear, from: 20, to: 60}
      design: {kind: full-grid, values: 4}
      runs: {replications: 4, chunk: 2}
      output: {tables: [influence, violence, violence-actor, arrivals, events]}
      """;

  @TempDir Path temp;
  private Path program;
  private Path experiment;

  @BeforeEach
  void programAndExperiment() throws IOException {
    program = temp.resolve("harmattan");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classes = System.getProperty("java.class.path");
    Files.writeString(
        program,
        "#!/bin/sh\nexec '"
            + java
            + "' $HARMATTAN_OPTS -XX:TieredStopAtLevel=1 -cp '"
            + classes
            + "' org.harmattan.cli.Harmattan \"$@\"\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    experiment = temp.resolve("sixteen.yaml");
    String scenario = Path.of("scenarios/mali-2012-2024.yaml").toAbsolutePath().toString();
    Files.writeString(experiment, EXPERIMENT.replace("%s", scenario));
  }

  @Test
  void anArrayCollectsTheSameBytesAsOneProcess() throws Exception {
    Requirement.SLURM.check(LocalSlurm.installed());
    Dataset array = new Dataset(temp.resolve("array"));
    try (LocalSlurm slurm = LocalSlurm.start(temp.resolve("slurm"))) {
      String said =
          slurm.output(
              "sbatch",
              "--wait",
              "--array=1-" + TASKS,
              "--cpus-per-task=1",
              "--mem=1G",
              "--export=ALL,HARMATTAN=" + program + ",HARMATTAN_OPTS=-Xmx512m",
              "--output=" + temp.resolve("task-%a.log"),
              SCRIPT,
              experiment.toString(),
              array.folder().toString());
      assertThat(said).as("%s\n%s", logs(), slurm.log()).startsWith("exit 0");
    }
    assertThat(array.finished()).hasSize(CHUNKS);
    assertThat(logs()).hasSize(TASKS);
    Dataset alone = new Dataset(temp.resolve("alone"));
    harmattan("run", alone);
    harmattan("collect", alone);
    harmattan("collect", array);
    List<Path> tables;
    try (Stream<Path> files = Files.list(alone.folder().resolve("tables"))) {
      tables = files.filter(file -> file.toString().endsWith(".csv")).toList();
    }
    assertThat(tables).hasSizeGreaterThanOrEqualTo(6);
    for (Path table : tables) {
      assertThat(array.folder().resolve("tables").resolve(table.getFileName()))
          .hasSameBinaryContentAs(table);
    }
  }

  private void harmattan(String command, Dataset dataset) throws IOException, InterruptedException {
    List<String> call = List.of("experiment", command, experiment.toString());
    ProcessBuilder builder = new ProcessBuilder(program.toString());
    builder.command().addAll(call);
    builder.command().addAll(List.of("--out", dataset.folder().toString()));
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private List<String> logs() throws IOException {
    List<String> logs = new ArrayList<>();
    for (int task = 1; task <= TASKS; task++) {
      Path log = temp.resolve("task-" + task + ".log");
      if (Files.exists(log)) {
        logs.add(Files.readString(log));
      }
    }
    return logs;
  }
}
