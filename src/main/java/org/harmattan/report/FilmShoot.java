package org.harmattan.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.draw.chart.Years;
import org.harmattan.draw.film.Camera;
import org.harmattan.draw.film.Camera.Shots;
import org.harmattan.draw.film.Film;
import org.harmattan.draw.film.FilmFormat;
import org.harmattan.draw.film.FilmPage;
import org.harmattan.draw.map.LiveMap;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.Models.Simulation;
import org.harmattan.experiment.Replication;
import org.harmattan.model.Observer;
import org.harmattan.scenario.Scenario;

/**
 * Films a run from its first day on; the run ends with the film's last picture.
 *
 * @param run what runs
 * @param shots days and layers
 * @param look size and pace
 */
public record FilmShoot(Replication run, Shots shots, Look look) {

  /**
   * Size and pace of a film.
   *
   * @param wide width in pixels
   * @param high height in pixels
   * @param perSecond pictures a second
   */
  public record Look(int wide, int high, double perSecond) {
    public Look {
      if (wide < 1 || high < 1 || !(perSecond > 0)) {
        throw new IllegalArgumentException(wide + " x " + high + " at " + perSecond + "/s");
      }
    }
  }

  /** Months that the film takes to simulate. */
  public long months() {
    return ChronoUnit.MONTHS.between(
        run.scenario().start().withDayOfMonth(1), shots.last().plusDays(1));
  }

  /**
   * Simulates and films.
   *
   * @param target the film's file, or an existing folder for pictures
   * @param watcher sees the run too
   * @return number of pictures
   */
  public int into(Path target, FilmFormat format, Models models, Observer watcher)
      throws IOException {
    LiveMap map = new LiveMap(run.places().country(), run.places().grid());
    Camera.Opener opener =
        like -> Film.begin(format, target, look.perSecond(), like, shots.theme());
    try (Camera camera = new Camera(shots, map, new FilmPage(map, style()), opener)) {
      Simulation model = models.create(run.id().runSeed(), camera, watcher);
      while (!camera.done() && model.runDay()) {
        stopIfInterrupted();
      }
      return camera.pictures();
    }
  }

  private static void stopIfInterrupted() throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new IOException("interrupted");
    }
  }

  private FilmPage.Style style() {
    Scenario scenario = run.scenario();
    List<Mark> marks =
        scenario.timeline().values().stream()
            .flatMap(entry -> Mark.of(entry, entry.date()).stream())
            .toList();
    String subtitle = shots.ground().label() + " · one run · seed " + run.id().seed();
    return new FilmPage.Style(
        new Caption(scenario.title(), subtitle, Captions.SIMULATED + Captions.MAP),
        new Years(shots.first(), shots.last()),
        marks,
        look.wide(),
        look.high(),
        shots.theme());
  }
}
