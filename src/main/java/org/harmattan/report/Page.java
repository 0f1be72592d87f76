package org.harmattan.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One page that needs nothing but itself.
 *
 * @param title heading
 * @param lead what it is about
 * @param facts one line of facts
 * @param sections its parts, in order
 */
record Page(String title, String lead, String facts, List<Section> sections) {

  String render() {
    return Html.fill(
        Html.resource("page.html"),
        Map.of(
            "title",
            title,
            "lead",
            lead,
            "facts",
            facts,
            "style",
            Html.resource("page.css"),
            "contents",
            sections.stream().map(Section::link).collect(Collectors.joining()),
            "sections",
            sections.stream().map(Section::render).collect(Collectors.joining())));
  }
}
