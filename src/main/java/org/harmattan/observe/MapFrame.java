package org.harmattan.observe;

import java.time.LocalDate;
import java.util.List;
import org.harmattan.scenario.Bloc;

/**
 * Everything that a map shows of one day, taken from the model so that it can be drawn while the
 * model goes on. The arrays belong to the frame and are not to be changed.
 *
 * @param date the day at whose end it stood so
 * @param influence {@code [bloc ordinal][locality]}, each in [0,1]
 * @param population people by locality, hosted displaced people among them
 * @param grievance by locality, in [0,1]
 * @param displacedHosted displaced people hosted, by locality
 * @param units units with anybody left
 * @param events events of the last {@link #EVENT_DAYS} days, oldest first
 */
public record MapFrame(
    LocalDate date,
    float[][] influence,
    float[] population,
    float[] grievance,
    float[] displacedHosted,
    List<Unit> units,
    List<Event> events) {
  /** How long an event stays on the map. */
  public static final int EVENT_DAYS = 30;

  public MapFrame {
    units = List.copyOf(units);
    events = List.copyOf(events);
  }

  /**
   * A unit on the map.
   *
   * @param kind what it is
   * @param bloc its side
   * @param actor id of the group or force
   * @param locality where it stands
   * @param strength fighters or soldiers
   */
  public record Unit(UnitKind kind, Bloc bloc, String actor, int locality, int strength) {}

  /**
   * An event on the map.
   *
   * @param id its number in the run
   * @param locality where it happened
   * @param initiator side that began it
   * @param deaths all deaths
   * @param ageDays days since it happened, 0 to {@link #EVENT_DAYS} - 1
   */
  public record Event(int id, int locality, Bloc initiator, int deaths, int ageDays) {}
}
