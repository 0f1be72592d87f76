package org.harmattan.draw.film;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time between two pictures.
 *
 * @param count how many
 * @param unit of days, weeks or months
 */
public record Every(int count, Unit unit) {
  private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,3})([dwm])");

  /** Days, weeks, months. */
  public enum Unit {
    D,
    W,
    M
  }

  public Every {
    if (count < 1) {
      throw new IllegalArgumentException("count " + count + " is below 1");
    }
  }

  /** Reads {@code 7d}, {@code 2w} or {@code 1m}; empty for anything else. */
  public static Optional<Every> of(String text) {
    Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT));
    return matcher.matches()
        ? Optional.of(
            new Every(
                Integer.parseInt(matcher.group(1)),
                Unit.valueOf(matcher.group(2).toUpperCase(Locale.ROOT))))
        : Optional.empty();
  }

  /** The day of the picture after so many, counted from the first: no drift at months' ends. */
  LocalDate after(LocalDate first, int pictures) {
    int steps = count * pictures;
    return first.plus(
        switch (unit) {
          case D -> Period.ofDays(steps);
          case W -> Period.ofWeeks(steps);
          case M -> Period.ofMonths(steps);
        });
  }
}
