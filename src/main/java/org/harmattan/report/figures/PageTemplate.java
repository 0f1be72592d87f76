package org.harmattan.report.figures;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page of Markdown with holes.
 *
 * @param text the template
 */
public record PageTemplate(String text) {
  private static final String OLD = "**These figures were made by an older model**";

  /** A template that comes with the program, e.g. {@code findings}. */
  public static PageTemplate shipped(String name) throws IOException {
    try (InputStream in =
        PageTemplate.class.getResourceAsStream("/org/harmattan/pages/" + name + ".md")) {
      return new PageTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /**
   * The page, with a note under its title of what its figures rest on, and the first of all that
   * they are old where they are: a template can leave neither out.
   *
   * @param present the stamp of the present model for each part; of a part without one nothing is
   *     said
   */
  public String fill(Figures figures, Map<String, String> present) {
    figures.used();
    String page =
        Mustache.compiler().escapeHTML(false).strictSections(true).compile(text).execute(figures);
    int title = page.indexOf('\n');
    return page.substring(0, title) + "\n" + note(figures, present) + page.substring(title);
  }

  private static String note(Figures figures, Map<String, String> present) {
    Set<String> used = figures.used();
    List<String> made = new ArrayList<>();
    List<String> old = new ArrayList<>();
    for (Map<String, String> row : figures.rows("made")) {
      String part = row.get("part");
      String stamp = row.get("stamp");
      if (used.contains(part)) {
        String words = part + ", commit `" + brief(row.get("commit")) + "`, model `" + stamp + "`";
        String runs = row.get("replications") + " runs of each scenario, seed " + row.get("seed");
        made.add(words + ", " + runs);
        if (!stamp.equals(present.getOrDefault(part, stamp))) {
          old.add(words);
        }
      }
    }
    return (old.isEmpty() ? "" : "\n" + OLD + " (" + String.join("; ", old) + ").\n")
        + "\nWritten by Harmattan; do not edit."
        + (made.isEmpty() ? "" : " Figures: " + String.join("; ", made) + ".");
  }

  /** A commit as one cites it, still with the word that files had been changed. */
  private static String brief(String commit) {
    return commit.replaceFirst("^([0-9a-f]{7})[0-9a-f]+", "$1");
  }
}
