package org.harmattan.scenario.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.harmattan.scenario.Reference;

/** Reads single values: numbers, switches, dates, texts and constants. */
final class Scalars {
  private static final Set<String> YES = Set.of("true", "on", "yes");
  private static final Set<String> NO = Set.of("false", "off", "no");

  private final Names names;
  private final boolean namesComplete;
  private final Problems problems;

  /**
   * Reader of single values.
   *
   * @param namesComplete false where a file could not be read, so that an unknown name says nothing
   */
  Scalars(Names names, boolean namesComplete, Problems problems) {
    this.names = names;
    this.namesComplete = namesComplete;
    this.problems = problems;
  }

  /** The value as the type; null where it is none, which is then reported. */
  Object read(Class<?> type, Field field, Value value, String path) {
    if (value instanceof Value.Broken) {
      return null;
    }
    if (!(value instanceof Value.Text text)) {
      problems.add(value.at(), path, "wrong type: found", value.found(), valid(type, field));
      return null;
    }
    Object result =
        type.isEnum()
            ? constant(type, text, path)
            : type == boolean.class || type == Boolean.class
                ? bool(text.text())
                : type == LocalDate.class
                    ? date(text.text())
                    : type == String.class
                        ? text(field, text, path)
                        : number(type, field, text.text());
    if (result == null && !type.isEnum() && type != String.class) {
      problems.add(value.at(), path, "wrong type: found", value.found(), valid(type, field));
    }
    return result instanceof Number number && !inRange(number.doubleValue(), field)
        ? outOfRange(field, text, path)
        : result;
  }

  private Object constant(Class<?> type, Value.Text text, String path) {
    Map<String, Object> constants = Kebab.constants(type);
    Object constant = constants.get(text.text());
    if (constant == null) {
      String what = Kebab.of(type.getSimpleName()).replace('-', ' ');
      problems.unknown(text.at(), path, what, text.text(), constants.keySet());
    }
    return constant;
  }

  private String text(Field field, Value.Text value, String path) {
    if (value.text().isBlank()) {
      problems.add(value.at(), path, "empty text", "", "a text");
      return null;
    }
    Reference kind = field.refers();
    if (kind != Reference.NONE && namesComplete && !names.knows(kind, value.text())) {
      problems.unknown(value.at(), path, Names.kind(kind), value.text(), names.of(kind));
      return null;
    }
    return value.text();
  }

  private static Boolean bool(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return YES.contains(word) ? Boolean.TRUE : NO.contains(word) ? Boolean.FALSE : null;
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Number number(Class<?> type, Field field, String text) {
    if (!NumberText.isNumber(text)) {
      return null;
    }
    double number = Double.parseDouble(text);
    if (type == int.class) {
      return number == (int) number ? (int) number : null;
    }
    if (type == long.class) {
      return number == (long) number ? (long) number : null;
    }
    boolean fits = Double.isFinite(number) && (!field.whole() || number == Math.rint(number));
    return fits ? number : null;
  }

  private static boolean inRange(double number, Field field) {
    return number >= field.min() && number <= field.max();
  }

  private Object outOfRange(Field field, Value.Text value, String path) {
    problems.add(value.at(), path, "out of range:", value.text(), range(field));
    return null;
  }

  private static String valid(Class<?> type, Field field) {
    if (type.isEnum()) {
      return String.join(", ", Kebab.constants(type).keySet());
    }
    if (type == boolean.class || type == Boolean.class) {
      return "on or off (true/false, yes/no)";
    }
    if (type == LocalDate.class) {
      return "a date as YYYY-MM-DD";
    }
    if (type == String.class) {
      return "a text";
    }
    String bounded = Double.isFinite(field.min()) ? " from " + range(field) : "";
    return (field.whole() ? "a whole number" : "a number") + bounded;
  }

  private static String range(Field field) {
    String unit = field.unit().isEmpty() || field.unit().equals("1") ? "" : " " + field.unit();
    return NumberText.text(field.min()) + " to " + NumberText.text(field.max()) + unit;
  }
}
