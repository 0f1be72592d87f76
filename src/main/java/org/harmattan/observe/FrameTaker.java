package org.harmattan.observe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ModelView;
import org.harmattan.model.Observer;
import org.harmattan.observe.MapFrame.Event;
import org.harmattan.observe.MapFrame.Unit;
import org.harmattan.scenario.Bloc;

/**
 * Takes frames of a running model. It watches the whole run, because a frame shows the events of
 * the days before it too; it only reads.
 */
public final class FrameTaker implements Observer {
  private final Deque<ConflictEvent> recent = new ArrayDeque<>();

  @Override
  public void onEvent(ConflictEvent event, ModelView model) {
    recent.addLast(event);
  }

  @Override
  public void onDayEnd(ModelView model) {
    while (!recent.isEmpty() && model.day() - recent.getFirst().day() >= MapFrame.EVENT_DAYS) {
      recent.removeFirst();
    }
  }

  /** The map at the end of the model's day. */
  public MapFrame take(ModelView model) {
    int size = model.grid().size();
    float[][] influence = new float[Bloc.values().length][size];
    float[] population = new float[size];
    float[] grievance = new float[size];
    float[] hosted = new float[size];
    for (int i = 0; i < size; i++) {
      for (Bloc bloc : Bloc.values()) {
        influence[bloc.ordinal()][i] = (float) model.influence(bloc, i);
      }
      population[i] = (float) model.population(i);
      grievance[i] = (float) model.grievance(i);
      hosted[i] = (float) model.displacedHosted(i);
    }
    return new MapFrame(
        model.date(), influence, population, grievance, hosted, units(model), events(model));
  }

  private static List<Unit> units(ModelView model) {
    return model.units().stream()
        .filter(unit -> unit.strength() > 0)
        .map(
            unit ->
                new Unit(
                    UnitKind.of(unit, model.scenario()),
                    unit.bloc(),
                    unit.actor(),
                    unit.locality(),
                    unit.strength()))
        .toList();
  }

  private List<Event> events(ModelView model) {
    return recent.stream()
        .map(e -> new Event(e.id(), e.locality(), e.initiator(), e.deaths(), model.day() - e.day()))
        .filter(e -> e.ageDays() < MapFrame.EVENT_DAYS)
        .toList();
  }
}
