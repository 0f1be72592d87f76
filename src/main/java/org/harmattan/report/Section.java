package org.harmattan.report;

import java.util.Map;

/**
 * A part of the page.
 *
 * @param id its anchor
 * @param title its heading, also in the contents
 * @param markup what it holds
 */
record Section(String id, String title, String markup) {
  private static final String SECTION =
      """
      <section id="{{id}}">
      <h2>{{title}}</h2>
      {{{markup}}}
      </section>
      """;
  private static final String FIGURE =
      """
      <figure id="{{id}}">
      {{{svg}}}
      <figcaption>{{help}}</figcaption>
      </figure>
      """;

  /** A figure with its sentence of help. */
  static String figure(String name, String svg, String help) {
    return Html.fill(FIGURE, Map.of("id", "figure-" + name, "svg", svg, "help", help));
  }

  /** A paragraph. */
  static String paragraph(String text) {
    return "<p>" + Html.escape(text) + "</p>\n";
  }

  /** Markup that the reader may open. */
  static String details(String summary, String markup) {
    return "<details><summary>" + Html.escape(summary) + "</summary>\n" + markup + "</details>\n";
  }

  String render() {
    return Html.fill(SECTION, Map.of("id", id, "title", title, "markup", markup));
  }

  String link() {
    return "<li><a href=\"#" + Html.escape(id) + "\">" + Html.escape(title) + "</a></li>\n";
  }
}
