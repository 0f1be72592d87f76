package org.harmattan.study.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.harmattan.report.figures.Figures;
import org.harmattan.report.figures.PageTemplate;

/**
 * The project's pages: templates in {@code pages}, tables in {@code figures}, and what readers see
 * in {@code markdown}.
 *
 * @param site the folder of the three
 */
public record SitePages(Path site) {

  /** Where the templates lie. */
  public Path templates() {
    return site.resolve("pages");
  }

  /** Where the tables lie, each part in its folder. */
  public Path figures() {
    return site.resolve("figures");
  }

  /** Where the pages lie. */
  public Path markdown() {
    return site.resolve("markdown");
  }

  /**
   * The pages by the name of their file.
   *
   * @param stamps of the present model, by part
   */
  public Map<String, String> render(Map<String, String> stamps) throws IOException {
    Figures figures = Figures.read(figures());
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> templates = Files.list(templates())) {
      for (Path template : templates.sorted().toList()) {
        PageTemplate page = new PageTemplate(Files.readString(template));
        pages.put(template.getFileName().toString(), page.fill(figures, stamps));
      }
    }
    return pages;
  }

  /** Writes the pages. */
  public void write(Map<String, String> stamps) throws IOException {
    for (Map.Entry<String, String> page : render(stamps).entrySet()) {
      Files.writeString(markdown().resolve(page.getKey()), page.getValue());
    }
  }
}
