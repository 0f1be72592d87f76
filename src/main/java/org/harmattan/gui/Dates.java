package org.harmattan.gui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** Dates as the window writes and reads them. */
final class Dates {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private Dates() {}

  /** E.g. {@code 22 March 2012}. */
  static String words(LocalDate date) {
    return LONG.format(date);
  }

  /** A day as {@code 2012-03-22}, a month as {@code 2012-03} or a year as {@code 2012}. */
  static Optional<LocalDate> read(String text) {
    String trimmed = text.strip();
    String full =
        trimmed.matches("\\d{4}")
            ? trimmed + "-01-01"
            : trimmed.matches("\\d{4}-\\d{2}") ? trimmed + "-01" : trimmed;
    try {
      return Optional.of(LocalDate.parse(full));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
