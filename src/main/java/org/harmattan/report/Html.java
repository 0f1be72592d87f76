package org.harmattan.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markup from templates in this package's resources. {@code {{name}}} stands for text and is
 * escaped; {@code {{{name}}}} stands for markup that is already safe.
 */
final class Html {
  private static final Pattern HOLE = Pattern.compile("\\{\\{\\{(\\w+)}}}|\\{\\{(\\w+)}}");

  private Html() {}

  /** Fills a template; every hole must have a value. */
  static String fill(String template, Map<String, String> values) {
    Matcher hole = HOLE.matcher(template);
    StringBuilder page = new StringBuilder();
    while (hole.find()) {
      boolean markup = hole.group(1) != null;
      String name = markup ? hole.group(1) : hole.group(2);
      String value = values.get(name);
      if (value == null) {
        throw new IllegalArgumentException("no value for " + name);
      }
      hole.appendReplacement(page, Matcher.quoteReplacement(markup ? value : escape(value)));
    }
    return hole.appendTail(page).toString();
  }

  /** A template or style sheet. */
  static String resource(String name) {
    try (InputStream in = Html.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + name, e);
    }
  }

  /** Text that is safe between tags and in quoted attributes; characters XML forbids are gone. */
  static String escape(String text) {
    return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\p{Cs}\\uFFFE\\uFFFF]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
