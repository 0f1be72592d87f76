package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.harmattan.analysis.Quantiles;
import org.harmattan.experiment.MaliModels;
import org.harmattan.results.Manifest;
import org.harmattan.results.RunFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Runs the commands of an experiment as a user does, on few and large localities. */
class ExperimentCommandTest {
  private static final String MALI = "scenarios/mali-2012-2024.yaml";
  private static final int FACTORS = 2;
  private static final int REGIONS = 11;
  private static final int BLOCS = 7;
  private static final String EXPERIMENT =
      """
      title: A small screening
      question: Does it run through?
      scenarios: ["%s"]
      set: [grid.cell-km=50]
      until: 2012-02-29
      factors:
        attacks: {path: parameters.combat.attacks-per-month, kind: log, from: 0.2, to: 0.8}
        contagion: {path: parameters.contagion.basic-reproduction-number, kind: linear, from: 1, to: 3}
      design: %s
      runs: {replications: 3, seed: 5}
      output: {tables: [influence, violence, violence-actor, arrivals, events, timeline]%s}
      """;

  @TempDir Path temp;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String file;
  private String folder;

  @BeforeEach
  void experiment() throws IOException {
    file = experiment("small", "");
    folder = temp.resolve("runs").toString();
  }

  @Test
  void fromPlanToReport() throws IOException {
    assertThat(execute("check", file)).isZero();
    assertThat(out.toString()).contains("small.yaml: ok, 9 points, 27 runs");
    assertThat(execute("plan", file, "--points")).isZero();
    assertThat(out.toString()).contains("scenario,point,attacks,contagion\nmali-2012-2024,0,");
    assertThat(execute("run", file, "--out", folder, "--shard", "1/2")).isZero();
    assertThat(execute("report", file, "--out", folder)).isZero();
    assertThat(execute("run", file, "--out", folder)).isZero();
    assertThat(execute("status", file, "--out", folder)).isZero();
    assertThat(out.toString()).contains("Runs     27 of 27, 0 failed");
    assertThat(execute("collect", file, "--out", folder)).isZero();
    assertThat(execute("report", file, "--out", folder)).isZero();
    Path report = temp.resolve("runs/report");
    assertThat(Files.readString(report.resolve("report.html")))
        .contains("Which factors matter", "How many replications", "μ*", "3 trajectories");
    assertThat(report.resolve("charts/morris-recorded-deaths-mali-2012-2024.png")).exists();
    assertThat(report.resolve("charts/precision-jnim-influence-people.svg")).exists();
    Manifest manifest = RunFolder.read(temp.resolve("runs/tables")).manifest();
    assertThat(manifest.replicates()).isEqualTo(3);
    assertThat(manifest.runSeeds()).hasSize(3);
    assertThat(manifest.files()).containsKeys("influence.csv", "runs.csv", "timeline.csv");
  }

  /** Quantiles of the whole run and of one month, computed again from the collected rows. */
  @Test
  void summariesAreTheQuantilesOfThePointsRuns() throws IOException {
    execute("run", file, "--out", folder);
    assertThat(execute("collect", file, "--out", folder)).isZero();
    List<String> deaths = lines("violence", "mali-2012-2024,4,");
    double[] whole = new double[3];
    double[] january = new double[3];
    for (String line : deaths) {
      String[] fields = line.split(",");
      int replicate = Integer.parseInt(fields[2]) - 1;
      whole[replicate] += Double.parseDouble(fields[11]);
      january[replicate] += fields[5].equals("2012-01") ? Double.parseDouble(fields[11]) : 0;
    }
    assertThat(lines("summary", "mali-2012-2024,4,.*,recorded-deaths,"))
        .singleElement()
        .asString()
        .endsWith(",recorded-deaths,deaths,3," + spread(whole));
    assertThat(lines("summary_months", "mali-2012-2024,4,.*,recorded_deaths,,2012-01,,"))
        .singleElement()
        .asString()
        .endsWith(",recorded_deaths,,2012-01,,3," + spread(january));
    int months = 2;
    assertThat(lines("summary_months", "mali-2012-2024,4,"))
        .hasSize(5 * months * (REGIONS + 1) + months * REGIONS * BLOCS);
    assertThat(lines("summary_months", "mali-2012-2024,4,.*,deaths,,2012-02,"))
        .extracting(line -> line.split(",")[7])
        .startsWith("", "Taoudénit", "Kidal")
        .endsWith("Bamako", "Sikasso");
  }

  private List<String> lines(String table, String start) throws IOException {
    return Files.readAllLines(temp.resolve("runs/tables/" + table + ".csv")).stream()
        .filter(line -> line.matches(start + ".*"))
        .toList();
  }

  private static String spread(double[] values) {
    return DoubleStream.concat(
            DoubleStream.of(Arrays.stream(values).average().orElse(0)),
            DoubleStream.of(0.05, 0.25, 0.5, 0.75, 0.95).map(p -> Quantiles.of(values, p)))
        .mapToObj(value -> String.format(Locale.ROOT, "%.6f", value))
        .collect(Collectors.joining(","));
  }

  /** A point's rows are those that a run with the same values writes, text by text. */
  @Test
  void aPointIsARunWithItsValues() throws IOException {
    execute("run", file, "--out", folder);
    execute("collect", file, "--out", folder);
    String[] first = Files.readAllLines(temp.resolve("runs/tables/runs.csv")).get(1).split(",");
    String alone = temp.resolve("alone").toString();
    int exitCode =
        command()
            .execute(
                "run",
                MALI,
                "--seed=5",
                "--until=2012-02-29",
                "--set=grid.cell-km=50",
                "--set=parameters.combat.attacks-per-month=" + first[3],
                "--set=parameters.contagion.basic-reproduction-number=" + first[4],
                "--out=" + alone);
    assertThat(exitCode).as(err.toString()).isZero();
    for (String table : List.of("influence", "violence", "violence_actor", "arrivals", "events")) {
      List<String> collected =
          Files.readAllLines(temp.resolve("runs/tables/" + table + ".csv")).stream()
              .filter(line -> line.matches("(scenario,point|mali-2012-2024,0,1),.*"))
              .map(ExperimentCommandTest::withoutFactors)
              .toList();
      assertThat(collected).isEqualTo(Files.readAllLines(temp.resolve("alone/" + table + ".csv")));
    }
  }

  @Test
  void collectsGzipAndParquetToo() throws IOException {
    execute("run", file, "--out", folder);
    assertThat(execute("collect", file, "--out", folder)).isZero();
    assertThat(execute("collect", file, "--out", folder, "--format=csv-gzip", to("gzip"))).isZero();
    Path zipped = temp.resolve("gzip/summary_months.csv.gz");
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(zipped))) {
      Path plain = temp.resolve("runs/tables/summary_months.csv");
      assertThat(in).hasBinaryContent(Files.readAllBytes(plain));
    }
    experiment("small", ", format: parquet");
    assertThat(execute("collect", file, "--out", folder, to("parquet"))).isZero();
    assertThat(Files.readAllBytes(temp.resolve("parquet/violence.parquet")))
        .startsWith('P', 'A', 'R', '1')
        .endsWith('P', 'A', 'R', '1');
    assertThat(execute("collect", file, "--format=xls")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("csv, csv-gzip, parquet");
  }

  private String to(String folder) {
    return "--to=" + temp.resolve(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{kind: full-grid, values: 2} | interaction",
        "{kind: one-by-one, values: 2} | response",
        "{kind: latin-hypercube, points: 10} | response",
        "{kind: sobol-sequence, points: 4} | response",
        "{kind: saltelli, samples: 4} | sobol",
        "{kind: point-list, rows: ['0.3, 1', '0.4, 2']} | response"
      })
  void everyDesignHasFigures(String design, String kind) throws IOException {
    String designed = experiment("designed", design, "");
    assertThat(execute("run", designed, "--out", folder)).as(err.toString()).isZero();
    assertThat(execute("report", designed, "--out", folder)).as(err.toString()).isZero();
    Path report = temp.resolve("runs/report");
    assertThat(report.resolve("charts/" + kind + "-recorded-deaths-mali-2012-2024.png")).exists();
    assertThat(Files.readString(report.resolve("report.html")))
        .contains("How results respond", "response-recorded-deaths", "Point by point")
        .doesNotContain("NaN");
  }

  @Test
  void refusesWhatCannotBe() throws IOException {
    assertThat(execute("collect", file, "--out", folder)).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("is not there; begin with: ./harmattan experiment run");
    assertThat(execute("run", file, "--shard", "3/2")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(execute("run", file, "--only", "9/1")).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(execute("run", file, "--parallel", "0")).isEqualTo(ExitCode.BAD_INPUT);
    String spaced = experiment("Aissata's file", "");
    assertThat(execute("status", spaced, "--out", folder)).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString())
        .contains("experiment run '" + spaced.replace("'", "'\\''") + "' --out");
    Path mine = Files.createDirectory(temp.resolve("mine"));
    Files.writeString(mine.resolve("thesis.txt"), "precious");
    assertThat(execute("run", file, "--out", mine.toString())).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(err.toString()).contains("is not empty and holds no experiment");
    assertThat(mine).isDirectoryContaining("glob:**thesis.txt");
    try (Stream<Path> left = Files.list(mine)) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void aRunCanBeRepeatedAlone() {
    assertThat(execute("run", file, "--only", "8/3")).isZero();
    assertThat(out.toString()).contains("The run reached its last day.");
    assertThat(temp.resolve("runs")).doesNotExist();
  }

  private String experiment(String name, String format) throws IOException {
    return experiment(name, "{kind: morris, trajectories: 3}", format);
  }

  private String experiment(String name, String design, String format) throws IOException {
    String scenario = Path.of(MALI).toAbsolutePath().toString().replace('\\', '/');
    Path path = temp.resolve(name + ".yaml");
    Files.writeString(path, String.format(Locale.ROOT, EXPERIMENT, scenario, design, format));
    return path.toString();
  }

  /** Drops the scenario and the factors: {@code scenario,point,replicate,f1,f2,rest}. */
  private static String withoutFactors(String line) {
    String[] fields = line.split(",", 4 + FACTORS);
    String rest = fields[3 + FACTORS];
    return fields[1] + "," + fields[2] + "," + rest;
  }

  private int execute(String... arguments) {
    String[] all =
        Stream.concat(Stream.of("experiment"), Arrays.stream(arguments)).toArray(String[]::new);
    return command().execute(all);
  }

  private CommandLine command() {
    return Harmattan.commandLine(MaliModels::new)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true));
  }
}
