package org.harmattan.gui;

import java.time.LocalDate;

/**
 * Something worth a line of words.
 *
 * @param date when it happened
 * @param kind what sort of thing it is
 * @param words one sentence
 */
record Happening(LocalDate date, Kind kind, String words) {

  /** Sorts of things that the window tells of. */
  enum Kind {
    DECISION("Timeline"),
    ARRIVAL("Arrival"),
    WAVE("Wave"),
    STRIKE("Capital"),
    FIGHT("Violence");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
