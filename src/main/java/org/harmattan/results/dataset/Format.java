package org.harmattan.results.dataset;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.harmattan.scenario.UserError;

/** How collected tables are written. */
public enum Format {
  CSV(".csv"),
  CSV_GZIP(".csv.gz"),
  PARQUET(".parquet");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /**
   * Reads it as experiment files write it.
   *
   * @throws UserError when there is no such format
   */
  public static Format parse(String text) {
    return Arrays.stream(values())
        .filter(format -> format.id().equals(text))
        .findFirst()
        .orElseThrow(() -> new UserError("--format: no format: \"" + text + "\"; valid: " + ids()));
  }

  String ending() {
    return ending;
  }

  private String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String ids() {
    return Arrays.stream(values()).map(Format::id).collect(Collectors.joining(", "));
  }
}
