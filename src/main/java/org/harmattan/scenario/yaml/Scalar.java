package org.harmattan.scenario.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes single values, and lists of them, as YAML on one line. */
final class Scalar {
  /** What every YAML reader takes as a text and nothing else. */
  private static final Pattern PLAIN =
      Pattern.compile("\\p{L}[\\p{L}\\p{Nd}-]*( [\\p{L}\\p{Nd}-]+)*");

  private static final Set<String> NO_TEXT =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private static final int FIRST_PRINTABLE = 0x20;

  private Scalar() {}

  static String write(Object value) {
    if (value instanceof Collection<?> items) {
      return items.stream().map(Scalar::write).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?>) {
      return "{}";
    }
    if (value instanceof Double number) {
      return NumberText.text(number);
    }
    if (value instanceof Enum<?> constant) {
      return Kebab.of(constant);
    }
    return value instanceof String text ? text(text) : String.valueOf(value);
  }

  private static String text(String text) {
    boolean plain = PLAIN.matcher(text).matches() && !NO_TEXT.contains(lower(text));
    return plain ? text : quoted(text);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (printable(c)) {
                quoted.appendCodePoint(c);
              } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", c));
              }
            });
    return quoted.append('"').toString();
  }

  /** Letters, digits, punctuation and the space; no line break, mark or control character. */
  private static boolean printable(int c) {
    int type = Character.getType(c);
    return c >= FIRST_PRINTABLE
        && type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && type != Character.PRIVATE_USE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
