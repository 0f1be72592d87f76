package org.harmattan.report;

import java.util.ArrayList;
import java.util.List;

/** A table whose cells are text. */
final class HtmlTable {
  private final List<String> heads;
  private final List<String> rows = new ArrayList<>();

  HtmlTable(String... heads) {
    this.heads = List.of(heads);
  }

  /** Adds a row; {@code style} is a class of the style sheet or empty. */
  HtmlTable row(String style, String... cells) {
    StringBuilder row =
        new StringBuilder(style.isEmpty() ? "<tr>" : "<tr class=\"" + style + "\">");
    for (String cell : cells) {
      row.append("<td>").append(Html.escape(cell)).append("</td>");
    }
    rows.add(row.append("</tr>\n").toString());
    return this;
  }

  /** Adds a row that heads those below it. */
  HtmlTable group(String name) {
    rows.add(
        "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\""
            + heads.size()
            + "\">"
            + Html.escape(name)
            + "</th></tr>\n");
    return this;
  }

  String render() {
    StringBuilder table = new StringBuilder("<div class=\"scroll\"><table>\n<thead><tr>");
    heads.forEach(h -> table.append("<th scope=\"col\">").append(Html.escape(h)).append("</th>"));
    table.append("</tr></thead>\n<tbody>\n");
    rows.forEach(table::append);
    return table.append("</tbody></table></div>\n").toString();
  }
}
