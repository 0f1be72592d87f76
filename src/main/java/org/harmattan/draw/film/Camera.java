package org.harmattan.draw.film;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.harmattan.draw.Theme;
import org.harmattan.draw.film.FilmPage.Happened;
import org.harmattan.draw.map.Layer;
import org.harmattan.draw.map.Layer.Overlay;
import org.harmattan.draw.map.LiveMap;
import org.harmattan.draw.map.MapContent;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ModelView;
import org.harmattan.model.Observer;
import org.harmattan.model.TimelineDecision;
import org.harmattan.observe.FrameTaker;
import org.harmattan.scenario.TimelineEntry;

/** Watches a run and adds a picture to a film every so often; it only reads the model. */
public final class Camera implements Observer, AutoCloseable {
  private final Shots shots;
  private final LiveMap map;
  private final FilmPage page;
  private final Opener opener;
  private final FrameTaker taker = new FrameTaker();
  private LocalDate next;
  private FilmWriter film;
  private int pictures;
  private boolean done;

  /**
   * Which days to take, and what to show.
   *
   * @param first first day
   * @param last last day, always taken
   * @param every time between pictures
   * @param ground what colours the localities
   * @param overlays marks upon it
   * @param theme light or dark
   */
  public record Shots(
      LocalDate first,
      LocalDate last,
      Every every,
      Layer.Ground ground,
      Set<Overlay> overlays,
      Theme theme) {
    public Shots {
      overlays = Set.copyOf(overlays);
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("last " + last + " is before first " + first);
      }
    }
  }

  /** Begins the film once the first picture is known. */
  @FunctionalInterface
  public interface Opener {
    FilmWriter begin(MapContent like) throws IOException;
  }

  /** A camera that takes no picture yet. */
  public Camera(Shots shots, LiveMap map, FilmPage page, Opener opener) {
    this.shots = shots;
    this.map = map;
    this.page = page;
    this.opener = opener;
    this.next = shots.first();
  }

  @Override
  public void onEvent(ConflictEvent event, ModelView model) {
    taker.onEvent(event, model);
  }

  @Override
  public void onDayEnd(ModelView model) {
    taker.onDayEnd(model);
    LocalDate today = model.date();
    boolean last = today.equals(shots.last());
    if (model.day() >= 0 && (today.equals(next) || last)) {
      take(model);
      next = shots.every().after(shots.first(), pictures);
    }
    done = !today.isBefore(shots.last());
  }

  /** Whether the last picture has been taken: the run need not go on. */
  public boolean done() {
    return done;
  }

  /** Pictures taken so far. */
  public int pictures() {
    return pictures;
  }

  private void take(ModelView model) {
    MapContent content = map.content(taker.take(model), shots.ground(), shots.overlays());
    try {
      if (film == null) {
        film = opener.begin(content);
      }
      film.add(page.paint(model.date(), content, happened(model)));
      pictures++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Happened happened(ModelView model) {
    LocalDate date = model.date();
    String words = "";
    Set<String> fired = new TreeSet<>();
    for (TimelineDecision decision : model.timelineDecisions()) {
      TimelineEntry entry = model.scenario().timeline().get(decision.id());
      if (entry != null && decision.outcome() == TimelineDecision.Outcome.FIRED) {
        date = decision.date();
        words = entry.says();
        fired.add(entry.mark());
      }
    }
    return new Happened(date, words, fired);
  }

  /** Ends the film. */
  @Override
  public void close() throws IOException {
    if (film != null) {
      film.close();
    }
  }
}
