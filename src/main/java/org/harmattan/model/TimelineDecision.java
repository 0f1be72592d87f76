package org.harmattan.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What became of a timeline entry.
 *
 * @param id the entry's id
 * @param date when it was decided
 * @param outcome fired, cancelled, or fired without effect
 * @param why the reason where it was cancelled or had no effect; else empty
 */
public record TimelineDecision(String id, LocalDate date, Outcome outcome, String why)
    implements Serializable {
  /** What can become of an entry. */
  public enum Outcome {
    FIRED,
    CANCELLED,
    NO_EFFECT
  }
}
