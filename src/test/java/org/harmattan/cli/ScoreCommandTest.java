package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.experiment.MaliModels;
import org.harmattan.results.Build;
import org.harmattan.results.ScoreTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Two scenarios of two years on few and large localities, held against the record. */
class ScoreCommandTest {
  private static final String HERE =
      Build.current().version() + ", commit " + Build.current().commit();

  @TempDir static Path runs;
  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void simulate() {
    int code =
        Harmattan.commandLine(MaliModels::new)
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(new StringWriter()))
            .execute(
                "batch",
                "scenarios/mali-2012-2024.yaml",
                "scenarios/nulls/moves-only.yaml",
                "-n",
                "3",
                "--set",
                "grid.cell-km=50",
                "--until",
                "2013-12-31",
                "--out",
                batch());
    assertThat(code).isZero();
  }

  @Test
  void aModelAndItsNullGetTablesChartsAndAPage() throws IOException {
    assertThat(score("both", batch(), "--period", "2013-01..2013-12")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("P1   fitted", "deaths of a region-month: CRPS");
    for (var table : ScoreTables.ALL) {
      assertThat(lines("both", table.file()).get(0)).isEqualTo(String.join(",", table.header()));
    }
    // Two models, five baselines, three levels, two targets.
    assertThat(lines("both", "scores.csv")).hasSize(1 + 7 * 3 * 2);
    assertThat(lines("both", "cells.csv")).hasSize(1 + 7 * 2 * (10 * 12 + 10 + 12));
    assertThat(page("both"))
        .contains("What is reproduced", "What beats the nulls", "moves-only", "not covered")
        .contains(
            "figure-skill-crps", "figure-pit", "figure-pattern-p3b", "10 cells, 3 draws each");
    assertThat(temp.resolve("both/manifest.json")).exists();
    assertThat(temp.resolve("both/charts/deaths.svg")).exists();
  }

  @Test
  void theSameRunsAlwaysGetTheSameScores() throws IOException {
    String model = batch() + "/mali-2012-2024";
    assertThat(score("one", model, "--period", "2013-01..2013-06")).as(err.toString()).isZero();
    assertThat(score("two", model, "--period", "2013-01..2013-06")).isZero();
    for (var table : ScoreTables.ALL) {
      assertThat(lines("two", table.file())).isEqualTo(lines("one", table.file()));
    }
    assertThat(page("one")).doesNotContain("What beats the nulls");
  }

  /** A score speaks of the program that made the runs, whichever holds them against the record. */
  @Test
  void theProgramThatMadeTheRunsIsNamed() throws IOException {
    Path model = temp.resolve("model");
    copy(Path.of(batch(), "mali-2012-2024"), model);
    Path manifest = model.resolve("manifest.json");
    String other =
        Files.readString(manifest)
            .replaceFirst("\"git_commit\" : \"[^\"]*\"", "\"git_commit\" : \"0123abc\"");
    Files.writeString(manifest, other);
    String version = Build.current().version();
    String period = "2013-01..2013-06";
    assertThat(score("old", model.toString(), "--period", period)).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("program of the runs: " + version + ", commit 0123abc")
        .contains("program that scored them: " + HERE);
    assertThat(page("old")).contains("commit 0123abc", HERE);
    assertThat(String.join("", lines("old", "manifest.json")))
        .contains("\"runs_by\"", "\"mali-2012-2024\" : \"" + version + ", commit 0123abc\"");
    String fresh = batch() + "/moves-only";
    assertThat(score("mixed", model.toString(), fresh, "--period", period)).isZero();
    assertThat(lines("mixed", "summary.md"))
        .contains("| program of mali-2012-2024 | " + version + ", commit 0123abc |")
        .contains("| program of moves-only | " + HERE + " |");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> tree = Files.walk(from)) {
      for (Path file : tree.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  /** Runs made for the purpose score as runs that were kept. */
  @Test
  void validateRunsAndScoresAtOnce() throws IOException {
    assertThat(score("kept", batch(), "--period", "2013-01..2013-12")).isZero();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "validate",
                "scenarios/mali-2012-2024.yaml",
                "scenarios/nulls/moves-only.yaml",
                "--set",
                "grid.cell-km=50",
                "--until",
                "2013-12-31",
                "--period",
                "2013-01..2013-12",
                "--out",
                temp.resolve("made").toString(),
                "-n"));
    assertThat(execute(arguments, "2")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(execute(arguments, "3")).as(err.toString()).isZero();
    for (var table : ScoreTables.ALL) {
      assertThat(lines("made", table.file())).isEqualTo(lines("kept", table.file()));
    }
    assertThat(lines("made", "summary.md"))
        .contains("## Aims", "## Against the nulls")
        .contains("| program of the runs | " + HERE + " |")
        .noneMatch(line -> line.contains("scored them"));
    assertThat(out.toString()).contains("program of the runs: " + HERE);
    assertThat(temp.resolve("made/scenarios/moves-only.yaml")).exists();
  }

  @Test
  void anotherRecordTakesThePlaceOfTheProjects() throws IOException {
    Path own = Path.of("src/main/resources/org/harmattan/analysis/recorded-violence.csv");
    Path copy = Files.copy(own, temp.resolve("mine.csv"));
    String[] period = {"--period", "2013-01..2013-12", "--observed", copy.toString()};
    List<String> arguments = new ArrayList<>(List.of(batch()));
    arguments.addAll(List.of(period));
    assertThat(score("mine", arguments.toArray(String[]::new))).as(err.toString()).isZero();
    assertThat(page("mine")).contains("Recorded: mine.csv.");
  }

  @Test
  void badInputIsToldAndNothingIsWritten() throws IOException {
    assertThat(score("x", batch(), "--period", "2018-01..2021-12")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("is not covered by the runs of mali-2012-2024", "2013-12");
    assertThat(score("x", batch(), "--period", "2012-01..2013-12")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("valid: within 2013-01..2021-12");
    assertThat(score("x", batch(), "--period", "soon")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(score("x", temp.toString())).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("holds no complete run");
    Path bad = Files.writeString(temp.resolve("bad.csv"), "month,region\n2013-01,Mopty\n");
    assertThat(score("x", batch(), "--observed", bad.toString())).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString())
        .contains("bad.csv:1:1: header: missing column", "did you mean \"Mopti\"?")
        .doesNotContain("\tat ");
    assertThat(temp.resolve("x")).doesNotExist();
  }

  private static String batch() {
    return runs.resolve("batch").toString();
  }

  private int score(String name, String... arguments) {
    List<String> all = new ArrayList<>(List.of("score"));
    all.addAll(List.of(arguments));
    return execute(all, "--out", temp.resolve(name).toString());
  }

  private int execute(List<String> arguments, String... more) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of(more));
    CommandLine program = Harmattan.commandLine(MaliModels::new);
    program.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return program.execute(all.toArray(String[]::new));
  }

  private List<String> lines(String folder, String file) throws IOException {
    return Files.readAllLines(temp.resolve(folder).resolve(file));
  }

  private String page(String folder) throws IOException {
    return Files.readString(temp.resolve(folder).resolve("report.html"));
  }
}
