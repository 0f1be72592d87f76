package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.harmattan.experiment.MaliModels;
import org.harmattan.results.Manifest;
import org.harmattan.results.RunFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ForkOptionsTest {
  private static final String MALI = "scenarios/mali-2012-2024.yaml";
  private static final String SAVED = "whole/2012-03-25.checkpoint";

  @TempDir Path temp;
  private StringWriter err;

  @BeforeEach
  void save() {
    String[] run = {"run", MALI, "--set", "grid.cell-km=50", "--until", "2012-05-17"};
    assertThat(execute("whole", run, "--seed", "5", "--checkpoint", "2012-03-25")).isZero();
  }

  @Test
  void aRunContinuedUnchangedHasTheSameFiles() throws IOException {
    assertThat(from("same")).isZero();
    Map<String, String> whole = new TreeMap<>(files("whole"));
    assertThat(whole.remove("2012-03-25.checkpoint")).isNotNull();
    assertThat(files("same")).isEqualTo(whole);
    Manifest manifest = RunFolder.read(temp.resolve("same")).manifest();
    assertThat(manifest.continuedFrom().date()).isEqualTo("2012-03-25");
    assertThat(manifest.continuedFrom().sha256())
        .isEqualTo(files("whole").get("2012-03-25.checkpoint"));
    assertThat(manifest.runSeeds())
        .isEqualTo(RunFolder.read(temp.resolve("whole")).manifest().runSeeds());
  }

  @Test
  void aContinuedRunIsSavedLikeAnyOther() throws IOException {
    assertThat(from("second", "--checkpoint", "2012-04-30")).isZero();
    String[] again = {"run", "--from", path("second/2012-04-30.checkpoint")};
    assertThat(execute("third", again)).isZero();
    assertThat(Files.readString(temp.resolve("third/events.csv")))
        .isEqualTo(Files.readString(temp.resolve("whole/events.csv")));
  }

  @Test
  void anotherFutureMayDifferInWhatLiesAhead() throws IOException {
    Path future =
        Files.writeString(
            temp.resolve("calm.yaml"),
            "extends: "
                + Path.of(MALI).toAbsolutePath()
                + "\ntitle: T\nquestion: Q?\ngrid: {cell-km: 50}\n"
                + "parameters: {combat: {attacks-per-month: 0}}\n");
    String[] run = {"run", future.toString(), "--from", path(SAVED), "--until", "2012-05-17"};
    assertThat(execute("calm", run)).as("%s", err).isZero();
    assertThat(Files.readString(temp.resolve("calm/scenario.yaml"))).contains("name: calm");
    assertThat(Files.readString(temp.resolve("calm/report.html")))
        .contains("Until the end of 25 Mar 2012 this run followed", "attacks-per-month: 0 instead");
    assertThat(Files.readString(temp.resolve("whole/report.html"))).doesNotContain("Until the end");
    assertThat(from("branch", "--branch", "2")).isZero();
    assertThat(Files.readString(temp.resolve("branch/events.csv")))
        .isNotEqualTo(Files.readString(temp.resolve("whole/events.csv")));
  }

  @Test
  void badInputIsRefusedBeforeAnythingIsWritten() throws IOException {
    Path scrap = Files.writeString(temp.resolve("scrap.checkpoint"), "Harmattan");
    Path cut = temp.resolve("cut.checkpoint");
    byte[] whole = Files.readAllBytes(temp.resolve(SAVED));
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
    refused("name a SCENARIO", "run");
    refused("there is no such file", "run", "--from", path("none"));
    refused("is no checkpoint", "run", "--from", scrap.toString());
    refused("is damaged: it holds", "run", "--from", cut.toString());
    refused("date outside the run", "run", MALI, "--checkpoint", "2011-12-31");
    refused("valid: 2012-03-26 to", "run", "--from", path(SAVED), "--checkpoint", "2012-03-25");
    refused("no day left to run", "run", "--from", path(SAVED), "--until", "2012-03-25");
    refused("--seed: not with --from", "run", "--from", path(SAVED), "--seed", "1");
    refused("--branch: only with --from", "run", MALI, "--branch", "1");
    refused("--branch: out of range", "run", "--from", path(SAVED), "--branch", "0");
    refused("localities are made with it", "run", MALI, "--from", path(SAVED));
    String opening = "parameters.service.at-town=0.5";
    refused("(it is set on the first day)", "run", "--from", path(SAVED), "--set", opening);
  }

  private void refused(String because, String... arguments) throws IOException {
    assertThat(execute("refused", arguments)).as(because).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains(because).doesNotContain("\tat ");
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("whole", "scrap.checkpoint", "cut.checkpoint");
    }
  }

  private int from(String folder, String... more) {
    return execute(folder, new String[] {"run", "--from", path(SAVED)}, more);
  }

  private int execute(String folder, String[] arguments, String... more) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(more));
    all.addAll(List.of("--out", path(folder)));
    err = new StringWriter();
    CommandLine program = Harmattan.commandLine(MaliModels::new);
    program.setOut(new PrintWriter(new StringWriter(), true)).setErr(new PrintWriter(err, true));
    return program.execute(all.toArray(String[]::new));
  }

  private Map<String, String> files(String folder) throws IOException {
    return RunFolder.read(temp.resolve(folder)).manifest().files();
  }

  private String path(String name) {
    return temp.resolve(name).toString();
  }
}
