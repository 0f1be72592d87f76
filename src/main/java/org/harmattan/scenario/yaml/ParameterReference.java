package org.harmattan.scenario.yaml;

import static java.util.regex.Pattern.DOTALL;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.harmattan.scenario.Parameters;

/**
 * Writes the page that lists every model parameter with its default, range, unit and source, and
 * short tables, without what changes with a fit, into any page that marks a place for them.
 */
public final class ParameterReference {
  private static final String HEAD =
      """
      # Parameters

      Every parameter of the model, as a scenario file names it under `parameters:`. What a scenario
      leaves out has the default. A source marked "abstract" was read as an abstract only; an
      assumption says that it is one. What is marked "fixed" cannot change in a run that has begun, for
      the reason given; the rest can, [from a checkpoint on](fork.md). The page is made from the program (`ParameterReferenceTest`).
      """;

  private static final String HEADER =
      """
      | name | what it is | default | range | unit | in a run | source |
      |---|---|---|---|---|---|---|
      """;

  private static final String SHORT_HEADER = "| name | what it is | unit |\n|---|---|---|\n";

  /** A place for tables: the groups wanted, and what stands there until now. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(<!-- parameters: ([a-z -]+?) -->\n).*?(<!-- end of parameters -->)", DOTALL);

  private ParameterReference() {}

  /** The page as Markdown. */
  public static String write() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Field group : Field.of(Parameters.class)) {
      page.append("\n## ").append(group.key()).append("\n\n").append(HEADER);
      Field.of(group.type()).forEach(field -> page.append(row(field)));
    }
    return page.toString();
  }

  /**
   * A page with the tables brought up to date in its places, each between {@code <!-- parameters:
   * group group -->} and {@code <!-- end of parameters -->}.
   */
  public static String embed(String page) {
    return PLACE
        .matcher(page)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    place.group(1) + tables(List.of(place.group(2).split(" "))) + place.group(3)));
  }

  private static String tables(List<String> groups) {
    StringBuilder table = new StringBuilder("\n").append(SHORT_HEADER);
    for (Field group : Field.of(Parameters.class)) {
      if (groups.contains(group.key())) {
        Field.of(group.type())
            .forEach(field -> table.append(shortRow(group.key() + "." + field.key(), field)));
      }
    }
    return table.append("\n").toString();
  }

  private static String row(Field field) {
    String range = NumberText.text(field.min()) + " to " + NumberText.text(field.max());
    String kind = field.whole() ? ", whole" : "";
    return "| `"
        + String.join(
            " | ",
            field.key() + "`",
            cell(field.says()),
            field.orElse(),
            range + kind,
            cell(field.unit()),
            field.fixed().isEmpty() ? "changeable" : "fixed: " + field.fixed(),
            cell(field.source()))
        + " |\n";
  }

  private static String shortRow(String name, Field field) {
    return "| `" + String.join(" | ", name + "`", cell(field.says()), cell(field.unit())) + " |\n";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
