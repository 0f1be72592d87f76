package org.harmattan.results.stored;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a comparison needs of one stored run. Months and regions are by index in the {@link RunSet}.
 *
 * @param replicate its number, from 1
 * @param seed its 32-bit seed, unsigned
 * @param influence share of influence weighted by people, {@code [month][region][bloc]}
 * @param stateControl share of control by the state weighted by people, {@code [month][region]}
 * @param violence what {@code violence.csv} holds, {@code [month][region][tally]}
 * @param recordedByType recorded deaths of the whole run by {@code ViolenceType}'s id
 * @param firstEvents first recorded militant event by region; null where none
 * @param sustained start of sustained militant violence by region; null where none
 * @param map influence at the end, {@code [bloc][locality]}; empty where it was not kept
 * @param timeline what became of each timeline entry, by its id
 */
public record StoredReplicate(
    int replicate,
    long seed,
    float[][][] influence,
    float[][] stateControl,
    long[][][] violence,
    Map<String, Long> recordedByType,
    LocalDate[] firstEvents,
    LocalDate[] sustained,
    float[][] map,
    Map<String, String> timeline) {

  /** The columns of {@code violence.csv} that are compared. */
  public enum Tally {
    DEATHS("deaths"),
    CIVILIAN_DEATHS("civilian_deaths"),
    RECORDED_DEATHS("recorded_deaths"),
    DISPLACED("displaced_hosted");

    private final String column;

    Tally(String column) {
      this.column = column;
    }

    String column() {
      return column;
    }
  }

  /** Whether the last map was kept. */
  public boolean hasMap() {
    return map.length > 0;
  }
}
