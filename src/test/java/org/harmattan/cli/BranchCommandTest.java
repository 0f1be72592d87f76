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
import org.harmattan.results.RunFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BranchCommandTest {
  private static final String MALI = "scenarios/mali-2012-2024.yaml";
  private static final String CALM = "calm:parameters.combat.attacks-per-month=0.2";
  private static final String TWIN = "twin:title=The same again";

  @TempDir Path temp;
  private final StringWriter err = new StringWriter();

  @Test
  void oneHistoryHasManyFutures() throws IOException {
    assertThat(branch("out", "--set", CALM)).as("%s", err).isZero();
    List<String> futures = lines("out/futures.csv");
    assertThat(futures).hasSize(1 + 2 * 2);
    assertThat(futures).anyMatch(line -> line.startsWith("calm,2,1,"));
    List<String> reference = lines("out/mali-2012-2024/events.csv");
    List<String> calm = lines("out/calm/events.csv");
    assertThat(before(reference, 1)).isEqualTo(before(reference, 2)).isEqualTo(before(calm, 1));
    assertThat(calm).isNotEqualTo(reference);
    assertThat(lines("out/fan.csv"))
        .anyMatch(line -> line.startsWith("history,recorded-deaths,,2012-05,1,"))
        .anyMatch(line -> line.startsWith("calm,jnim-influence-people,Mopti,2012-06,2,"))
        .noneMatch(line -> line.startsWith("history,recorded-deaths,,2012-06"));
    assertThat(temp.resolve("out/charts/fork-recorded-deaths.svg")).exists();
    assertThat(Files.readString(temp.resolve("out/report.html")))
        .contains("One history, 2 futures", "parameters.combat.attacks-per-month: 0.2 instead of");
    assertThat(RunFolder.read(temp.resolve("out/calm")).manifest().scenarioSha256())
        .containsOnlyKeys("calm");
  }

  /** Events of a replicate until the fork, but for the replicate's number. */
  private static List<String> before(List<String> events, int replicate) {
    List<String> before =
        events.stream()
            .filter(line -> line.startsWith("0," + replicate + ","))
            .filter(line -> line.matches(".*,2012-0[1-5]-.*"))
            .map(line -> line.substring(4))
            .toList();
    assertThat(before).isNotEmpty();
    return before;
  }

  @Test
  void theNumberOfThreadsChangesNoByte() throws IOException {
    assertThat(branch("one", "--set", CALM, "-p", "1")).isZero();
    assertThat(branch("two", "--set", CALM, "-p", "2")).isZero();
    assertThat(files("two")).isEqualTo(files("one"));
  }

  @Test
  void futuresDrawTheirOwnNumbersOrTheSame() throws IOException {
    assertThat(branch("own", "--set", TWIN)).isZero();
    assertThat(lines("own/twin/events.csv")).isNotEqualTo(lines("own/mali-2012-2024/events.csv"));
    assertThat(branch("shared", "--set", TWIN, "--shared-streams")).isZero();
    assertThat(lines("shared/twin/events.csv"))
        .isEqualTo(lines("shared/mali-2012-2024/events.csv"))
        .isEqualTo(lines("own/mali-2012-2024/events.csv"));
  }

  @Test
  void severalHistoriesAreContinuedInTurn() throws IOException {
    assertThat(branch("out", "--set", TWIN, "-n", "3", "--histories", "2")).isZero();
    List<String> events = lines("out/twin/events.csv");
    assertThat(before(events, 1)).isEqualTo(before(events, 3)).isNotEqualTo(before(events, 2));
    assertThat(lines("out/futures.csv")).anyMatch(line -> line.startsWith("twin,2,2,"));
  }

  @Test
  void aRunThatIsSavedAndContinuedAsABranchIsThatBranch() throws IOException {
    assertThat(branch("out", "--set", TWIN)).isZero();
    String[] short50 = {"--set", "grid.cell-km=50", "--until", "2012-07-31"};
    List<String> save = new ArrayList<>(List.of("run", MALI, "--checkpoint", "2012-05-31"));
    save.addAll(List.of(short50));
    save.addAll(List.of("--out", temp.resolve("run").toString()));
    assertThat(execute(save)).isZero();
    String saved = temp.resolve("run/2012-05-31.checkpoint").toString();
    String again = temp.resolve("again").toString();
    assertThat(execute(List.of("run", "--from", saved, "--branch", "2", "--out", again))).isZero();
    List<String> first =
        lines("out/twin/events.csv").stream().filter(line -> !line.startsWith("0,2,")).toList();
    assertThat(lines("again/events.csv")).isEqualTo(first);
  }

  @Test
  void badInputIsRefusedBeforeAnythingIsWritten() throws IOException {
    refused("a fork has 2 to 6 futures");
    refused("date outside the run", "--set", CALM, "--at", "2012-07-31");
    refused("date outside the run", "--set", CALM, "--at", "2011-07-31");
    refused("no name of a future", "--set", "No!:title=x");
    refused("no value: \"grid.cell-km:20\"; valid: PATH=VALUE", "--set", "grid.cell-km:20");
    refused("no value: \"title\"; valid: PATH=VALUE", "--set", "calm:title");
    refused("out of range: \"1\"", "--set", CALM, "-n", "1");
    refused("out of range: \"3\"; valid: 1 to 2", "--set", CALM, "--histories", "3");
    refused("two futures are named mali-2012-2024", "--futures", MALI);
    refused("localities are made with it", "--set", "fine:grid.cell-km=25");
    refused("it lies before the fork", "--set", "calm:timeline.coup-2012=null");
    refused("missing file", "--futures", "scenarios/none.yaml");
  }

  private void refused(String because, String... more) throws IOException {
    err.getBuffer().setLength(0);
    assertThat(branch("refused", more)).as(because).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains(because).doesNotContain("\tat ");
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).isEmpty();
    }
  }

  private int branch(String folder, String... more) {
    List<String> arguments = new ArrayList<>(List.of("branch", MALI));
    List<String> rest = List.of(more);
    add(arguments, rest, "--at", "2012-05-31");
    add(arguments, rest, "-n", "2");
    add(arguments, rest, "-p", "2");
    arguments.addAll(List.of("--until", "2012-07-31", "--set", "grid.cell-km=50"));
    arguments.addAll(rest);
    arguments.addAll(List.of("--out", temp.resolve(folder).toString()));
    return execute(arguments);
  }

  private static void add(List<String> to, List<String> given, String option, String value) {
    if (!given.contains(option)) {
      to.addAll(List.of(option, value));
    }
  }

  private int execute(List<String> arguments) {
    CommandLine program = Harmattan.commandLine(MaliModels::new);
    program.setOut(new PrintWriter(new StringWriter(), true)).setErr(new PrintWriter(err, true));
    return program.execute(arguments.toArray(String[]::new));
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(temp.resolve(file));
  }

  /** Hashes of all files but manifests, pictures among them. */
  private Map<String, String> files(String folder) throws IOException {
    Map<String, String> files =
        new TreeMap<>(RunFolder.read(temp.resolve(folder)).manifest().files());
    files.keySet().removeIf(file -> file.endsWith("manifest.json"));
    assertThat(files).hasSizeGreaterThan(20);
    return files;
  }
}
