package org.harmattan.model;

import java.io.Serializable;
import org.harmattan.scenario.Bloc;

/**
 * One violent event as it truly happened; what is recorded or announced of it is decided by the
 * observation and never changes the run.
 *
 * @param id from 1, in order of happening
 * @param waveId the wave it belongs to, or 0
 * @param day days since the start of the run
 * @param locality index of the locality
 * @param type kind of violence
 * @param initiator side that began it; foreign forces fight on the side of {@link Bloc#STATE}
 * @param opponent side attacked, or {@link Bloc#NEUTRAL} in one-sided violence
 * @param perpetrator id of the group or force that began it
 * @param deathsInitiator deaths of the initiator's fighters
 * @param deathsOpponent deaths of the opponent's fighters
 * @param civilianDeaths deaths of civilians
 */
public record ConflictEvent(
    int id,
    int waveId,
    int day,
    int locality,
    ViolenceType type,
    Bloc initiator,
    Bloc opponent,
    String perpetrator,
    int deathsInitiator,
    int deathsOpponent,
    int civilianDeaths)
    implements Serializable {

  /** All deaths. */
  public int deaths() {
    return deathsInitiator + deathsOpponent + civilianDeaths;
  }

  /** Whether JNIM's line or IS took part. */
  public boolean militant() {
    return initiator.militant() || opponent.militant();
  }
}
