package org.harmattan.report.figures;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harmattan.analysis.Outcome;
import org.harmattan.draw.chart.Numbers;

/**
 * How a hole shows a number: {@code +} with its sign; decimals, {@code p} four digits, {@code u} in
 * the unit of the row's outcome; {@code %} in hundredths, {@code k} in thousands; {@code []} with
 * the interval of the row's {@code low} and {@code high}; {@code !} bold where it remains after
 * correction. {@code less} and {@code more} tell whether a difference is the one that a claim says.
 */
record Format(
    boolean signed, String digits, String scale, boolean interval, boolean bold, String claim) {
  private static final Pattern FORM =
      Pattern.compile("(\\+?)([0-4pu])([%k]?)((?:\\[\\])?)(!?)|(less|more)");
  private static final Pattern ZERO = Pattern.compile("−?0(\\.0+)?");
  private static final double LEVEL = 0.05;

  static Format of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("\"" + text + "\" is no format");
    }
    boolean claim = form.group(6) != null;
    return new Format(
        !claim && !form.group(1).isEmpty(),
        form.group(2),
        form.group(3),
        !claim && !form.group(4).isEmpty(),
        !claim && !form.group(5).isEmpty(),
        form.group(6));
  }

  /** A column of a row. */
  String show(Map<String, String> row, String column) {
    if (claim != null) {
      return verdict(row, column);
    }
    if (row.get(column).isEmpty()) {
      return "undefined";
    }
    String text = number(row, column);
    if (interval && !row.get("low").isEmpty()) {
      text += " [" + number(row, "low") + " to " + number(row, "high") + "]";
    }
    return bold && remains(row) ? "**" + text + "**" : text;
  }

  private String number(Map<String, String> row, String column) {
    double value = Double.parseDouble(row.get(column));
    String text;
    if (digits.equals("p")) {
      text = Numbers.plain(value);
    } else if (digits.equals("u")) {
      String id = row.get("outcome").toUpperCase(Locale.ROOT).replace('-', '_');
      text = Outcome.valueOf(id).shown(value);
    } else {
      double factor = scale.equals("%") ? 100 : scale.equals("k") ? 0.001 : 1;
      text = Numbers.fixed(factor * value, Integer.parseInt(digits));
    }
    return signed && value > 0 && !ZERO.matcher(text).matches() ? "+" + text : text;
  }

  private String verdict(Map<String, String> row, String column) {
    double value = Double.parseDouble(row.get(column));
    if (!apart(row)) {
      return "**no effect found**";
    }
    String found = value < 0 == claim.equals("less") ? "**yes**" : "**the opposite**";
    return remains(row) ? found : found + ", before correction";
  }

  private static boolean remains(Map<String, String> row) {
    return apart(row) && Double.parseDouble(row.get("p_holm")) < LEVEL;
  }

  private static boolean apart(Map<String, String> row) {
    return Double.parseDouble(row.get("low")) > 0 || Double.parseDouble(row.get("high")) < 0;
  }
}
