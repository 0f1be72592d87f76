package org.harmattan.model.state;

import java.io.Serializable;
import java.util.List;

/**
 * A concentration of one actor on some places.
 *
 * @param places localities it goes to
 * @param untilDay day on which it ends
 * @param intensity factor on the actor's operations meanwhile
 */
public record Operation(List<Integer> places, int untilDay, double intensity)
    implements Serializable {
  public Operation {
    places = List.copyOf(places);
  }
}
