package org.harmattan.gui;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ModelView;
import org.harmattan.model.Observer;
import org.harmattan.model.UnitView;
import org.harmattan.observe.FrameTaker;
import org.harmattan.observe.MapFrame;

/** The map and the units at the end of every month, for those who ask how something came about. */
final class MonthFrames implements Observer {
  private final FrameTaker frames;
  private final List<Month> months = new ArrayList<>();
  private final int[] deaths;

  /**
   * What stood at the end of a month.
   *
   * @param frame the map
   * @param units strength by unit, ascending by id
   */
  record Month(MapFrame frame, List<UnitState> units) {
    Month {
      units = List.copyOf(units);
    }
  }

  /** A unit at a month's end. */
  record UnitState(int id, int strength, int locality) {}

  /** Keeps what a taker of frames, which watches the same run, sees. */
  MonthFrames(FrameTaker frames, int localities) {
    this.frames = frames;
    this.deaths = new int[localities];
  }

  @Override
  public void onEvent(ConflictEvent event, ModelView model) {
    deaths[event.locality()] += event.deaths();
  }

  /** All deaths in a locality so far. */
  int deaths(int locality) {
    return deaths[locality];
  }

  @Override
  public void onDayEnd(ModelView model) {
    if (model.day() < 0 || model.date().plusDays(1).getDayOfMonth() == 1) {
      List<UnitState> units = new ArrayList<>();
      for (UnitView unit : model.units()) {
        units.add(new UnitState(unit.id(), unit.strength(), unit.locality()));
      }
      Month month = new Month(frames.take(model), units);
      synchronized (this) {
        months.add(month);
      }
    }
  }

  /** The months so far, in order; the first entry is the state before the first day. */
  synchronized List<Month> months() {
    return List.copyOf(months);
  }
}
