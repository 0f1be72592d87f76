package org.harmattan.gui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.harmattan.draw.film.Camera.Shots;
import org.harmattan.draw.film.Every;
import org.harmattan.draw.film.Film;
import org.harmattan.draw.film.FilmFormat;
import org.harmattan.draw.film.FilmPage;
import org.harmattan.experiment.MaliModels;
import org.harmattan.experiment.Replication;
import org.harmattan.model.Observer;
import org.harmattan.observe.Places;
import org.harmattan.report.FilmShoot;
import org.harmattan.results.OutputFile;
import org.harmattan.scenario.Scenario;

/**
 * Films a period of a run. The run is simulated once more for it, with all that was changed, so
 * that the one in the window can go on.
 */
final class FilmMaker {
  private static final Every BETWEEN = new Every(2, Every.Unit.W);
  private static final FilmShoot.Look LOOK = new FilmShoot.Look(FilmPage.WIDTH, 720, 12);

  private FilmMaker() {}

  /**
   * Makes the film.
   *
   * @param scenario with the changes
   * @param file a .gif, or an .mp4 where ffmpeg is there
   * @return how many pictures it has
   */
  static int film(
      Scenario scenario, long seed, MapChoice choice, LocalDate from, LocalDate to, Path file)
      throws IOException {
    FilmFormat format = FilmFormat.of(file).orElse(FilmFormat.GIF);
    Film.check(format);
    Places places = Places.of(scenario);
    Replication run = Replication.of(scenario, places, seed, 1).get(0);
    Shots shots = new Shots(from, to, BETWEEN, choice.ground(), choice.overlays(), choice.theme());
    FilmShoot shoot = new FilmShoot(run, shots, LOOK);
    try (OutputFile output = OutputFile.create(file, true)) {
      int pictures =
          shoot.into(output.path(), format, new MaliModels(scenario, places), new Observer() {});
      output.complete();
      return pictures;
    }
  }
}
