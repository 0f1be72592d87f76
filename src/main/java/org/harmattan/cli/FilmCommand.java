package org.harmattan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.harmattan.cli.FilmOptions.Asked;
import org.harmattan.draw.film.Film;
import org.harmattan.draw.film.FilmFormat;
import org.harmattan.experiment.Progress;
import org.harmattan.experiment.Replication;
import org.harmattan.observe.Places;
import org.harmattan.report.FilmShoot;
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
      int pictures = shoot(run, asked, output.path(), format);
      output.complete();
      return pictures;
    }
  }

  private int folder(Path target, Replication run, Asked asked) throws IOException {
    Instant start = Instant.now();
    try (RunFolder output = RunFolder.create(target, overwrite)) {
      int pictures = shoot(run, asked, output.path(), FilmFormat.PNG);
      Scenario scenario = run.scenario();
      Path copy = Files.writeString(output.path().resolve(COPY), ScenarioWriter.write(scenario));
      output.complete(
          Commands.provenance(spec, start, seed.value(), List.of(run))
              .manifest(Map.of(scenario.name(), Sha256.of(copy)), List.of(), Instant.now()));
      return pictures;
    }
  }

  private int shoot(Replication run, Asked asked, Path to, FilmFormat format) throws IOException {
    FilmShoot shoot = new FilmShoot(run, asked.shots(), asked.look());
    try (Progress progress = Progress.of(shoot.months(), System.err, Terminal.present())) {
      return shoot.into(to, format, Commands.models(spec, run), progress);
    }
  }
}
