package org.harmattan.scenario.yaml;

import org.harmattan.scenario.Parameters;

/** Writes the page that lists every model parameter with its default, range, unit and source. */
public final class ParameterReference {
  private static final String HEAD =
      """
      # Parameters

      Every parameter of the model, as a scenario file names it under `parameters:`. What a scenario
      leaves out has the default. A source marked "abstract" was read as an abstract only; an
      assumption says that it is one. The page is made from the program (`ParameterReferenceTest`).
      """;

  private ParameterReference() {}

  /** The page as Markdown. */
  public static String write() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Field group : Field.of(Parameters.class)) {
      page.append("\n## ").append(group.key()).append("\n\n");
      page.append("| name | what it is | default | range | unit | source |\n");
      page.append("|---|---|---|---|---|---|\n");
      Field.of(group.type()).forEach(field -> page.append(row(field)));
    }
    return page.toString();
  }

  private static String row(Field field) {
    String range = Numbers.text(field.min()) + " to " + Numbers.text(field.max());
    return "| `"
        + String.join(
            " | ",
            field.key() + "`",
            cell(field.says()),
            field.orElse(),
            range,
            cell(field.unit()),
            cell(field.source()))
        + " |\n";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
