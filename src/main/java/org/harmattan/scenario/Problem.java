package org.harmattan.scenario;

/**
 * One thing that is wrong in a scenario.
 *
 * @param file file, or the option that gave the value
 * @param line line in the file, from 1; 0 for an option
 * @param column column in the line, from 1; 0 for an option
 * @param path YAML path, e.g. {@code timeline.serval.date}; empty for the whole file
 * @param what what is wrong, e.g. {@code unknown key}
 * @param found what stands there; empty where nothing does
 * @param valid what is valid there
 * @param nearest the valid name nearest to what was found; empty where none is near
 */
public record Problem(
    String file,
    int line,
    int column,
    String path,
    String what,
    String found,
    String valid,
    String nearest) {

  private static final int LONGEST_QUOTE = 80;
  private static final int LONGEST_PATH = 200;

  public Problem {
    path = shortened(path, LONGEST_PATH);
    found = shortened(found, LONGEST_QUOTE);
  }

  /** One line for people: place, path, what was found, what is valid, the nearest name. */
  public String text() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line).append(':').append(column);
    }
    text.append(": ").append(path).append(path.isEmpty() ? "" : ": ").append(what);
    if (!found.isEmpty()) {
      text.append(" \"").append(found).append('"');
    }
    if (!valid.isEmpty()) {
      text.append("; valid: ").append(valid);
    }
    if (!nearest.isEmpty()) {
      text.append("; did you mean \"").append(nearest).append("\"?");
    }
    return printable(text);
  }

  private static String shortened(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }

  /** A terminal must not obey what a file says, and one line shall stay one line. */
  private static String printable(CharSequence text) {
    return text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
