package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harmattan.cli.FilmOptions.Asked;
import org.harmattan.draw.Caption;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.draw.chart.Years;
import org.harmattan.draw.film.Camera;
import org.harmattan.draw.film.Camera.Shots;
import org.harmattan.draw.film.Film;
import org.harmattan.draw.film.FilmFormat;
import org.harmattan.draw.film.FilmPage;
import org.harmattan.draw.map.LiveMap;
import org.harmattan.experiment.Models.Simulation;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.observe.Places;
import org.harmattan.results.Build;
import org.harmattan.results.OutputFile;
import org.harmattan.results.RunFolder;
import org.harmattan.results.Sha256;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;
import org.harmattan.scenario.yaml.ScenarioWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code film}: a run's map in motion. */
@Command(
    name = "film",
    description = "Run a scenario once and film its map: an animated GIF, an MP4 or pictures.")
final class FilmCommand implements Callable<Integer> {
  private static final String COPY = "scenario.yaml";

  @Parameters(paramLabel = "SCENARIO", description = "Scenario file.")
  private Path file;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = {
        "A .gif, an .mp4 (made by ffmpeg), or a folder for numbered PNG pictures; default:",
        "results/NAME.gif."
      })
  private Path out;

  @Option(names = "--overwrite", description = "Replace the film if it exists.")
  private boolean overwrite;

  @Mixin private FilmOptions film;
  @Mixin private ScenarioOptions options;
  @Mixin private SeedOption seed;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Scenario scenario = options.read(file).scenario();
    Asked asked = film.read(scenario);
    Path target = out == null ? Path.of("results", scenario.name() + ".gif") : out;
    FilmFormat format = format(target);
    Replication run = Replication.of(scenario, Places.of(scenario), seed.value(), 1).get(0);
    int pictures =
        format == FilmFormat.PNG ? folder(target, run, asked) : file(target, format, run, asked);
    spec.commandLine().getOut().println("Film     " + target + ", " + pictures + " pictures");
    return ExitCode.DONE;
  }

  /** Everything that stands against the film is said before anything is simulated. */
  private FilmFormat format(Path target) {
    FilmFormat format =
        FilmFormat.of(target)
            .orElseThrow(
                () ->
                    new UserError(
                        "--out: no film: \"" + target + "\"; valid: a .gif, an .mp4 or a folder"));
    Film.check(format);
    if (format != FilmFormat.PNG) {
      OutputFile.check(target, overwrite);
    }
    return format;
  }

  private int file(Path target, FilmFormat format, Replication run, Asked asked)
      throws IOException {
    try (OutputFile output = OutputFile.create(target, overwrite)) {
      int pictures = shoot(output.path(), format, run, asked);
      output.complete();
      return pictures;
    }
  }

  private int folder(Path target, Replication run, Asked asked) throws IOException {
    Instant start = Instant.now();
    try (RunFolder output = RunFolder.create(target, overwrite)) {
      int pictures = shoot(output.path(), FilmFormat.PNG, run, asked);
      Scenario scenario = run.scenario();
      Path copy = Files.writeString(output.path().resolve(COPY), ScenarioWriter.write(scenario));
      output.complete(
          Commands.provenance(spec, start, seed.value(), List.of(run))
              .manifest(Map.of(scenario.name(), Sha256.of(copy)), List.of(), Instant.now()));
      return pictures;
    }
  }

  private int shoot(Path to, FilmFormat format, Replication run, Asked asked) throws IOException {
    Shots shots = asked.shots();
    LiveMap map = new LiveMap(run.places().country(), run.places().grid());
    FilmPage page = new FilmPage(map, style(run, asked));
    long months = ChronoUnit.MONTHS.between(run.scenario().start(), shots.last().plusDays(1));
    try (Progress progress = Progress.of(months, System.err, Terminal.present());
        Camera camera =
            new Camera(
                shots,
                map,
                page,
                like -> Film.begin(format, to, asked.perSecond(), like, shots.theme()))) {
      Simulation model = Commands.models(spec, run).create(run.id().runSeed(), camera, progress);
      while (!camera.done() && model.runDay()) {}
      return camera.pictures();
    }
  }

  private FilmPage.Style style(Replication run, Asked asked) {
    Scenario scenario = run.scenario();
    Shots shots = asked.shots();
    List<Mark> marks =
        scenario.timeline().values().stream()
            .flatMap(entry -> Mark.of(entry, entry.date()).stream())
            .toList();
    Caption caption =
        new Caption(
            scenario.title(),
            shots.ground().label() + " · one run · seed " + run.id().seed(),
            "Simulated with Harmattan "
                + Build.current().version()
                + ". Borders and rivers: Natural Earth; towns: GeoNames.");
    return new FilmPage.Style(
        caption,
        new Years(shots.first(), shots.last()),
        marks,
        asked.wide(),
        asked.high(),
        shots.theme());
  }
}
