package org.harmattan.draw;

import java.util.Objects;

/**
 * The words around a figure.
 *
 * @param title what is shown
 * @param subtitle scenario, period, replicates, seed
 * @param source where it comes from, with the program's version
 */
public record Caption(String title, String subtitle, String source) {
  public Caption {
    title = printable(Objects.requireNonNull(title, "title"));
    subtitle = printable(Objects.requireNonNull(subtitle, "subtitle"));
    source = printable(Objects.requireNonNull(source, "source"));
  }

  /** Control characters have no glyph and make XML ill-formed. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ").strip();
  }
}
