package org.harmattan.model.state;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ViolenceType;
import org.harmattan.scenario.Bloc;

/** Numbers events as they happen and passes each on, once. */
public final class Chronicle implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient List<Consumer<ConflictEvent>> listeners = new ArrayList<>();
  private int lastId;
  private int lastWave;

  /** Passes no later event to anybody, until somebody listens again. */
  public void forgetListeners() {
    listeners.clear();
  }

  /** Passes every later event to a listener. */
  public void listen(Consumer<ConflictEvent> listener) {
    listeners.add(listener);
  }

  /** A number for a new wave. */
  public int newWave() {
    return ++lastWave;
  }

  /** Fighting between two armed sides. */
  public void fight(int wave, int day, Unit initiator, Unit opponent, int place, Deaths deaths) {
    boolean state = initiator.bloc() == Bloc.STATE || opponent.bloc() == Bloc.STATE;
    pass(
        new ConflictEvent(
            ++lastId,
            wave,
            day,
            place,
            state ? ViolenceType.STATE_BASED : ViolenceType.NON_STATE,
            initiator.bloc(),
            opponent.bloc(),
            initiator.actor(),
            deaths.initiator(),
            deaths.opponent(),
            deaths.civilians()));
  }

  /** Violence against civilians. */
  public void oneSided(int day, Unit perpetrator, int place, int civilianDeaths) {
    pass(
        new ConflictEvent(
            ++lastId,
            0,
            day,
            place,
            ViolenceType.ONE_SIDED,
            perpetrator.bloc(),
            Bloc.NEUTRAL,
            perpetrator.actor(),
            0,
            0,
            civilianDeaths));
  }

  /** Whoever continues a run listens anew. */
  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    listeners = new ArrayList<>();
  }

  private void pass(ConflictEvent event) {
    listeners.forEach(listener -> listener.accept(event));
  }

  /**
   * Deaths of one encounter.
   *
   * @param initiator fighters of the side that began it
   * @param opponent fighters of the other side
   * @param civilians civilians caught in it
   */
  public record Deaths(int initiator, int opponent, int civilians) {}
}
