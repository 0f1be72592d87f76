package org.harmattan.experiment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.harmattan.experiment.design.Morris;
import org.harmattan.experiment.design.Scale;
import org.harmattan.results.Tables;
import org.harmattan.results.dataset.Format;
import org.harmattan.scenario.Problem;
import org.harmattan.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentReaderTest {
  private static final Path SCENARIOS = Path.of("scenarios").toAbsolutePath();

  @TempDir Path temp;

  @Test
  void readsEverything() throws IOException {
    Experiment experiment =
        read(
            """
            title: Screening
            question: What matters?
            scenarios: [mali-2012-2024.yaml, no-serval.yaml]
            set: [grid.cell-km=50]
            until: 2013-06-30
            factors:
              contagion:
                path: parameters.contagion.basic-reproduction-number
                label: Reproduction number
                kind: log
                from: 0.8
                to: 3
              cell: {path: parameters.recruitment.minimum-cell, kind: integer, from: 8, to: 20}
            design: {kind: morris, trajectories: 3, levels: 6}
            runs: {replications: 2, seed: 4294967295, seeds: independent}
            output: {tables: [events], format: csv-gzip, outcomes: [deaths]}
            """);
    assertThat(experiment.name()).isEqualTo("experiment");
    assertThat(experiment.scenarios())
        .extracting(s -> s.name() + " " + s.cellKm() + " " + s.end())
        .containsExactly("mali-2012-2024 50.0 2013-06-30", "no-serval 50.0 2013-06-30");
    assertThat(experiment.factors())
        .extracting(f -> f.title())
        .containsExactly("Reproduction number", "cell");
    assertThat(experiment.factors().get(0).scale()).isEqualTo(new Scale.Log(0.8, 3));
    assertThat(experiment.design()).isEqualTo(new Morris(3, 6));
    assertThat(experiment.seed()).isEqualTo(4294967295L);
    assertThat(experiment.seeds()).isEqualTo(Seeds.INDEPENDENT);
    assertThat(experiment.output().format()).isEqualTo(Format.CSV_GZIP);
    assertThat(experiment.output().kept()).extracting(t -> t.file()).containsExactly("events.csv");
    Plan plan = Plan.of(experiment);
    assertThat(plan.points().rows()).hasSize(2 * 3 * 3);
    assertThat(plan.scenario(17).name()).isEqualTo("no-serval");
    String contagion = plan.points().rows().get(17).values().get(0);
    assertThat(plan.scenario(17).parameters().contagion().basicReproductionNumber())
        .isEqualTo(Double.parseDouble(contagion));
  }

  @Test
  void reportsEveryProblemAtOnceWithItsLine() {
    List<Problem> problems =
        problems(
            """
            title: Screening
            scenarios: [mali-2012-2024.yaml, no-such.yaml]
            set: [grid.cell-km]
            factors:
              contagion: {path: parameters.contagion.basic-reproduction-nmber, kind: log, from: 1, to: 3}
              month: {path: parameters.reach.length-km, kind: linear, from: 60, to: 20}
              split: {path: parameters.contagion.split-probability, kind: linear, from: 0, to: 2}
              bad: {path: parameters.reach.half-control, kind: lin, from: 0, to: 2}
            design: {kind: morris, levels: 5}
            runs: {replications: 0, seeds: comon, seed: 1.5}
            output: {tables: [influense]}
            speed: fast
            """);
    assertThat(problems)
        .extracting(Problem::text)
        .anyMatch(t -> t.contains(":1:1: question: missing"))
        .anyMatch(t -> t.contains(":3:") && t.contains("set[0]: no setting: \"grid.cell-km\""))
        .anyMatch(t -> t.contains(":6:") && t.contains("a range that does not ascend"))
        .anyMatch(t -> t.contains(":6:") && t.contains("name of a column of the tables"))
        .anyMatch(t -> t.contains(":8:") && t.contains("valid: integer, levels, linear, log"))
        .anyMatch(t -> t.contains(":9:") && t.contains("an odd number of levels"))
        .anyMatch(t -> t.contains(":10:") && t.contains("out of range: \"0\""))
        .anyMatch(t -> t.contains("did you mean \"common\"?"))
        .anyMatch(
            t ->
                t.contains(":10:45: runs.seed: wrong type: found \"1.5\"; valid: a whole number")
                    && t.endsWith("from 0 to 4294967295"))
        .anyMatch(t -> t.contains("did you mean \"influence\"?"))
        .anyMatch(t -> t.contains(":12:") && t.contains("unknown key \"speed\""));
  }

  @Test
  void triesEachFactorInEachScenario() {
    List<Problem> problems =
        problems(
            """
            title: Screening
            question: What matters?
            scenarios: [mali-2012-2024.yaml, no-such.yaml]
            factors:
              contagion: {path: parameters.contagion.basic-reproduction-nmber, kind: log, from: 1, to: 3}
              split: {path: parameters.contagion.split-probability, kind: linear, from: 0, to: 2}
              massing: {path: parameters.waves.massing-days, kind: linear, from: 1, to: 5}
            design: {kind: full-grid}
            """);
    assertThat(problems)
        .extracting(Problem::text)
        .anyMatch(t -> t.contains(":3:") && t.contains("missing file"))
        .anyMatch(t -> t.contains(":5:") && t.contains("did you mean \"basic-reproduction-number"))
        .anyMatch(t -> t.contains(":6:") && t.contains("out of range: \"2\""))
        .anyMatch(t -> t.contains(":7:") && t.contains("valid: a whole number from 0 to 60 days"));
  }

  /** A wrong setting or listed value does not hide what is wrong elsewhere. */
  @Test
  void listedPointsAndScenariosAreCheckedBesideAllElse() throws IOException {
    String head =
        """
        title: Listed
        question: What matters?
        scenarios: [mali-2012-2024.yaml, no-such.yaml]
        set: [nonsense, grid.cell-km=5]
        factors:
          reach: {path: parameters.reach.length-km, kind: linear, from: 20, to: 60}
          backlash: {path: mechanisms.backlash, kind: levels, values: [on, off]}
          cell: {path: parameters.recruitment.minimum-cell, kind: integer, from: 8, to: 20}
        """;
    String rows = "design: {kind: point-list, rows: ['30,on,9', '30,on', '70,maybe,9.5']}";
    assertThat(problems(head + rows))
        .extracting(Problem::text)
        .anyMatch(t -> t.contains(":3:") && t.contains("missing file"))
        .anyMatch(t -> t.contains(":4:") && t.contains("set[0]: no setting: \"nonsense\""))
        .anyMatch(t -> t.contains("grid.cell-km") && t.contains("out of range: \"5\""))
        .anyMatch(t -> t.contains("design.rows[1]: a point of 2 values; valid: 3 values"))
        .anyMatch(t -> t.contains("rows[2]: no value of reach: \"70\"; valid: 20 to 60"))
        .anyMatch(t -> t.contains("rows[2]: no value of backlash: \"maybe\"; valid: on, off"))
        .anyMatch(t -> t.contains("rows[2]: no value of cell: \"9.5\"; valid: 8 to 20"));
    Files.writeString(
        temp.resolve("points.csv"), "cell,reach,backlash\n9,30,on\n9,30\n9,abc,off\n");
    assertThat(problems(head + "design: {kind: point-file, file: points.csv}"))
        .extracting(Problem::text)
        .anyMatch(t -> t.contains(":9:") && t.contains("points.csv:3: a point of 2 values"))
        .anyMatch(t -> t.contains("points.csv:4: no value of reach: \"abc\""));
  }

  @Test
  void refusesMoreRunsThanALifeHasRoomFor() {
    List<Problem> problems =
        problems(
            """
            title: Screening
            question: What matters?
            scenarios: [mali-2012-2024.yaml]
            factors:
              contagion: {path: parameters.contagion.basic-reproduction-number, kind: log, from: 1, to: 3}
              reach: {path: parameters.reach.length-km, kind: linear, from: 20, to: 60}
            design: {kind: full-grid, values: 1000}
            runs: {replications: 100}
            """);
    assertThat(problems).singleElement().extracting(Problem::found).isEqualTo("100000000");
  }

  @Test
  void theShippedExperimentsArePlanned() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("scenarios/experiments"))) {
      List<Path> experiments =
          files
              .filter(f -> f.toString().matches(".*[/\\\\](?!calibrate-)[^/\\\\]*\\.yaml"))
              .toList();
      assertThat(experiments).hasSizeGreaterThanOrEqualTo(3);
      for (Path file : experiments) {
        assertThat(Plan.of(ExperimentReader.read(file)).runs()).as("%s", file).isPositive();
      }
    }
  }

  @Test
  void everyTableOfARunCanBeKept() {
    List<Output.TableName> names = List.of(Output.TableName.values());
    Output all = new Output(names, Format.CSV, List.of(), 0.1);
    assertThat(all.kept()).containsExactlyElementsOf(Tables.ALL);
  }

  @Test
  void theExampleOfTheDocumentationIsAnExperiment() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/experiments.md"));
    String example = page.replaceFirst("(?s).*```yaml\n(.*?)```.*", "$1");
    Experiment experiment = read(example.replace("../mali", "mali"));
    assertThat(Plan.of(experiment).runs()).isEqualTo(4 * 2 * 20);
  }

  private Experiment read(String text) throws IOException {
    Path file = temp.resolve("experiment.yaml");
    String absolute = text.replaceAll("([a-z0-9-]+\\.yaml)", SCENARIOS + "/$1");
    Files.writeString(file, absolute);
    return ExperimentReader.read(file);
  }

  private List<Problem> problems(String text) {
    return catchThrowableOfType(ScenarioException.class, () -> read(text)).problems();
  }
}
