package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harmattan.Requirement;
import org.harmattan.experiment.MaliModels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The notebooks run on short runs, and those that are kept show figures and nothing of a machine.
 */
class NotebooksTest {
  private static final Path NOTEBOOKS = Path.of("notebooks");
  private static final int FEWEST_FIGURES = 3;
  private static final int PATIENCE_SECONDS = 300;
  private static final Pattern MACHINE =
      Pattern.compile("/(root|home|tmp|work|Users|var)/|[A-Z]:\\\\");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> SHORT =
      List.of("--set=grid.cell-km=50", "--until=2013-06-30", "--parallel=1", "--replications=3");
  private static final String EXPERIMENT =
      """
      title: A few points
      question: Do the notebooks run?
      scenarios: ["%s"]
      set: [grid.cell-km=50]
      until: 2012-06-30
      factors:
        contagion:
          {path: parameters.contagion.basic-reproduction-number, kind: log, from: 0.8, to: 3.2}
        attacks: {path: parameters.combat.attacks-per-month, kind: log, from: 0.2, to: 0.8}
        reach: {path: parameters.reach.length-km, kind: linear, from: 20, to: 60}
      design: {kind: latin-hypercube, points: 16}
      output: {tables: [influence, violence]}
      """;

  @TempDir Path temp;

  static Stream<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(NOTEBOOKS)) {
      return files.filter(f -> f.toString().endsWith(".ipynb")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void theKeptNotebookShowsItsFigures(Path notebook) throws IOException {
    assertGood(notebook);
    assertThat(Files.size(notebook)).isLessThan(1_000_000);
    assertThat(MACHINE.matcher(Files.readString(notebook)).find()).isFalse();
  }

  @Test
  void theNotebooksRun() throws Exception {
    Requirement.JUPYTER.check(run(List.of("jupyter-nbconvert", "--version"), Map.of()) == 0);
    String base = "scenarios/mali-2012-2024.yaml";
    harmattan(Stream.of("batch", base, "--out=" + temp.resolve("baseline")), SHORT);
    Stream<String> batch =
        Stream.of("batch", base, "scenarios/no-serval.yaml", "scenarios/services-first.yaml");
    harmattan(Stream.concat(batch, Stream.of("--out=" + temp.resolve("scenarios"))), SHORT);
    Path experiment = temp.resolve("few.yaml");
    String scenario = Path.of(base).toAbsolutePath().toString();
    Files.writeString(experiment, EXPERIMENT.replace("%s", scenario));
    for (String command : List.of("run", "collect")) {
      String out = "--out=" + temp.resolve("experiment");
      harmattan(Stream.of("experiment", command, experiment.toString(), out), List.of());
    }
    List<Path> notebooks = notebooks().toList();
    assertThat(notebooks).hasSize(3);
    List<String> call = new ArrayList<>(List.of("jupyter-nbconvert", "--to=notebook"));
    call.addAll(List.of("--execute", "--output-dir=" + temp));
    notebooks.forEach(notebook -> call.add(notebook.toString()));
    Map<String, String> environment =
        Map.of(
            "HARMATTAN_RUN", temp.resolve("baseline").toString(),
            "HARMATTAN_SCENARIOS", temp.resolve("scenarios").toString(),
            "HARMATTAN_EXPERIMENT", temp.resolve("experiment/tables").toString(),
            "PYTHONDONTWRITEBYTECODE", "1",
            "LC_ALL", "C.UTF-8");
    assertThat(run(call, environment)).as(() -> log()).isZero();
    for (Path notebook : notebooks) {
      assertGood(temp.resolve(notebook.getFileName()));
    }
  }

  /** Figures, and neither warnings nor errors. */
  private static void assertGood(Path notebook) throws IOException {
    JsonNode cells = JSON.readTree(notebook.toFile()).get("cells");
    int figures = 0;
    for (JsonNode cell : cells) {
      for (JsonNode output : cell.path("outputs")) {
        assertThat(output.get("output_type").asText()).as("%s", notebook).isNotEqualTo("error");
        assertThat(output.path("name").asText())
            .as("%s: %s", notebook, output)
            .isNotEqualTo("stderr");
        figures += output.path("data").has("image/png") ? 1 : 0;
      }
    }
    assertThat(figures).as("%s", notebook).isGreaterThanOrEqualTo(FEWEST_FIGURES);
  }

  private void harmattan(Stream<String> arguments, List<String> more) {
    StringWriter err = new StringWriter();
    int code =
        Harmattan.commandLine(MaliModels::new)
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(err))
            .execute(Stream.concat(arguments, more.stream()).toArray(String[]::new));
    assertThat(code).as(err.toString()).isZero();
  }

  /** The exit code; that of a shell for a program that is not there. */
  private int run(List<String> call, Map<String, String> environment) throws InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(call).redirectErrorStream(true);
    builder.redirectOutput(temp.resolve("log").toFile()).environment().putAll(environment);
    try {
      Process process = builder.start();
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
      return process.exitValue();
    } catch (IOException e) {
      return 127;
    }
  }

  private String log() {
    try {
      return Files.readString(temp.resolve("log"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
