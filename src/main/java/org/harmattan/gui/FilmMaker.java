package org.harmattan.gui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.harmattan.draw.Caption;
import org.harmattan.draw.chart.Years;
import org.harmattan.draw.film.Camera;
import org.harmattan.draw.film.Every;
import org.harmattan.draw.film.Film;
import org.harmattan.draw.film.FilmFormat;
import org.harmattan.draw.film.FilmPage;
import org.harmattan.draw.map.LiveMap;
import org.harmattan.experiment.Replication;
import org.harmattan.model.simulation.MaliModel;
import org.harmattan.model.state.Terrain;
import org.harmattan.observe.Places;
import org.harmattan.results.Build;
import org.harmattan.results.OutputFile;
import org.harmattan.scenario.Scenario;

/**
 * Films a period of a run. The run is simulated once more for it, with all that was changed, so
 * that the one in the window can go on.
 */
final class FilmMaker {
  private static final int DAYS_BETWEEN = 14;
  private static final double PICTURES_PER_SECOND = 10;
  private static final int HEIGHT = 720;

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
    LiveMap map = new LiveMap(places.country(), places.grid());
    Camera.Shots shots =
        new Camera.Shots(
            from,
            to,
            new Every(DAYS_BETWEEN, Every.Unit.D),
            choice.ground(),
            choice.overlays(),
            choice.theme());
    FilmPage page = new FilmPage(map, style(scenario, seed, choice, shots));
    try (OutputFile output = OutputFile.create(file, true);
        Camera camera =
            new Camera(
                shots,
                map,
                page,
                like ->
                    Film.begin(format, output.path(), PICTURES_PER_SECOND, like, shots.theme()))) {
      run(scenario, places, seed, camera);
      camera.close();
      output.complete();
      return camera.pictures();
    }
  }

  private static void run(Scenario scenario, Places places, long seed, Camera camera) {
    int runSeed = Replication.of(scenario, places, seed, 1).get(0).id().runSeed();
    Terrain terrain = Terrain.of(places.country(), places.grid(), scenario);
    MaliModel model = new MaliModel(scenario, terrain, runSeed, camera);
    boolean going = true;
    while (going && !camera.done()) {
      going = model.runDay();
    }
  }

  private static FilmPage.Style style(
      Scenario scenario, long seed, MapChoice choice, Camera.Shots shots) {
    Caption caption =
        new Caption(
            scenario.title(),
            choice.ground().label() + " · one run · seed " + seed,
            "Simulated with Harmattan "
                + Build.current().version()
                + ". Borders and rivers: Natural Earth; towns: GeoNames.");
    return new FilmPage.Style(
        caption,
        new Years(shots.first(), shots.last()),
        Marks.of(scenario),
        FilmPage.WIDTH,
        HEIGHT,
        choice.theme());
  }
}
