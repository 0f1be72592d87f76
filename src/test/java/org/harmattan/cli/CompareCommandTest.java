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
import java.util.stream.Stream;
import org.harmattan.analysis.comparison.StoredFolders;
import org.harmattan.experiment.MaliModels;
import org.harmattan.results.ArrivalDifferenceRow;
import org.harmattan.results.ComparedRow;
import org.harmattan.results.CourseRow;
import org.harmattan.results.EffectRow;
import org.harmattan.results.MapDifferenceRow;
import org.harmattan.results.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Compares folders as a user does. */
class CompareCommandTest {
  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void tablesPicturesAndWordsOfThePairs() throws IOException {
    folder("a", 1, 3);
    folder("b", 1, 3);
    folder("c", 9, 4);
    assertThat(compare("out", "a", "b", "c")).as(err.toString()).isZero();
    Map<String, String> files = RunFolder.read(temp.resolve("out")).manifest().files();
    assertThat(files)
        .containsKeys("report.html", "charts/effects.svg", "charts/effects-b.png")
        .containsKeys("charts/compare-arrival.svg", "maps/compare-maps-militant.png");
    assertThat(lines(ComparedRow.TABLE.file()).get(0))
        .isEqualTo(String.join(",", ComparedRow.TABLE.header()));
    assertThat(lines(EffectRow.TABLE.file()))
        .hasSize(1 + 2 * 15)
        .anyMatch(l -> l.contains(",unpaired,"));
    assertThat(lines(CourseRow.TABLE.file())).hasSize(1 + 3 * 2 * 11 * 12);
    assertThat(lines(ArrivalDifferenceRow.TABLE.file())).hasSize(1 + 3 * 11);
    assertThat(lines(MapDifferenceRow.TABLE.file())).hasSizeGreaterThan(400);
    assertThat(page())
        .contains("No pair differs in any month", "share no seeds with the baseline’s 3")
        .contains("Holm’s correction for all 30 effects");
    assertThat(out.toString()).contains("no difference in anything that is measured");
  }

  @Test
  void theSameFoldersGiveTheSameBytes() throws IOException {
    folder("a", 1, 2);
    folder("b", 3, 2);
    assertThat(compare("one", "a", "b")).isZero();
    assertThat(compare("two", "a", "b")).isZero();
    assertThat(RunFolder.read(temp.resolve("two")).manifest().files())
        .isEqualTo(RunFolder.read(temp.resolve("one")).manifest().files());
  }

  @Test
  void theBaselineIsTheOneNamed() throws IOException {
    folder("a", 1, 2);
    folder("b", 1, 2);
    assertThat(compare("out", "a", "b", "--baseline", "b")).isZero();
    assertThat(lines(ComparedRow.TABLE.file()).get(1)).startsWith("b,").contains(",true,");
    assertThat(compare("out2", "a", "bb", "--baseline", "bb")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(compare("out3", "a", "b", "--baseline", "c")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("--baseline: \"c\" is not among", "valid: a, b");
  }

  @Test
  void oneRunEachIsShownButNotJudged() throws IOException {
    folder("a", 1, 1);
    folder("b", 2, 1);
    assertThat(compare("out", "a", "b")).isZero();
    assertThat(out.toString()).contains("seen in so few runs that it may be chance");
    assertThat(lines(EffectRow.TABLE.file()).get(1)).endsWith(",unknown");
  }

  /** All faults at once, and what is left; nothing is written. */
  @Test
  void everyFaultIsToldWithWhatStillCompares() throws IOException {
    folder("a", 1, 2);
    folder("b", 1, 2);
    StoredFolders.write(temp.resolve("short"), "short", StoredFolders.scenario("2012-01-31"), 1, 2);
    folder("old", 1, 2);
    replace("old/manifest.json", "\"version\" : \"", "\"version\" : \"0.0-");
    folder("damaged", 1, 2);
    replace("damaged/violence.csv", "2012-02", "2012-03");
    folder("partial", 1, 2);
    Files.delete(temp.resolve("partial/manifest.json"));
    int code = compare("out", "a", "b", "short", "old", "damaged", "partial", "missing");
    assertThat(code).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString())
        .contains("damaged/violence.csv: damaged or changed")
        .contains("partial: no complete results: manifest.json is missing")
        .contains("missing: is not there")
        .contains("periods differ: 2012-01 to 2012-02 in ")
        .contains("made by different versions: ")
        .containsPattern("What can be compared:\\s+\\S*/a, \\S*/b\\s")
        .doesNotContain("\tat ");
    try (Stream<Path> there = Files.list(temp)) {
      assertThat(there.map(p -> p.getFileName().toString()))
          .noneMatch(name -> name.startsWith("out") || name.startsWith(".partial"));
    }
  }

  @Test
  void versionsCompareWhereTheUserWantsIt() throws IOException {
    folder("a", 1, 2);
    folder("old", 1, 2);
    replace("old/manifest.json", "\"version\" : \"", "\"version\" : \"0.0-");
    assertThat(compare("out", "a", "old")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("Nothing is left that compares.");
    assertThat(compare("out", "a", "old", "--across-versions")).isZero();
    assertThat(page()).contains("0.0-");
  }

  @Test
  void oneFolderIsNothingToCompare() {
    folder("a", 1, 2);
    assertThat(compare("out", "a")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(compare("out", "a", "a")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("name at least two sets of runs", "a: named twice");
  }

  @Test
  void pointsOfAnExperiment() throws IOException {
    String mali = Path.of("scenarios/mali-2012-2024.yaml").toAbsolutePath().toString();
    Path file =
        Files.writeString(
            temp.resolve("grid.yaml"),
            """
            title: A small grid
            question: Does it compare?
            scenarios: ["%s"]
            set: [grid.cell-km=50]
            until: 2012-02-29
            factors:
              backlash: {path: mechanisms.backlash, kind: levels, values: [on, off]}
              attacks: {path: parameters.combat.attacks-per-month, kind: levels, values: ["0.2", "0.8"]}
            design: {kind: full-grid}
            runs: {replications: 3, seed: 5}
            output: {tables: [influence, violence, violence-actor, arrivals]}
            """
                .replace("%s", mali));
    assertThat(execute("experiment", "run", file.toString(), "--out", path("grid"))).isZero();
    assertThat(compare("all", "grid")).as(err.toString()).isZero();
    assertThat(compare("out", "grid:0,1", "--baseline", "point-1")).isZero();
    assertThat(lines(ComparedRow.TABLE.file()).get(1)).contains("attacks=0.8", "grid:1,true");
    assertThat(page())
        .contains("No maps: not all of the runs kept theirs")
        .contains("3 pairs", "attacks");
    assertThat(compare("none", "grid:0,7")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("no such point: 7; valid: 0 to 3");
  }

  private void folder(String name, long seed, int replications) {
    StoredFolders.write(
        temp.resolve(name), name, StoredFolders.scenario("2012-02-29"), seed, replications);
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = temp.resolve(file);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }

  private int compare(String target, String... folders) {
    List<String> arguments = new ArrayList<>(List.of("compare", "--out", path(target)));
    for (int i = 0; i < folders.length; i++) {
      boolean value = i > 0 && folders[i - 1].equals("--baseline");
      arguments.add(value || folders[i].startsWith("--") ? folders[i] : path(folders[i]));
    }
    return execute(arguments.toArray(String[]::new));
  }

  private int execute(String... arguments) {
    CommandLine commandLine = Harmattan.commandLine(MaliModels::new);
    commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return commandLine.execute(arguments);
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(temp.resolve("out").resolve(file));
  }

  private String page() throws IOException {
    return Files.readString(temp.resolve("out/report.html"));
  }

  private String path(String name) {
    return temp.resolve(name).toString();
  }
}
