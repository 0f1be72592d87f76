package org.harmattan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.harmattan.experiment.MaliModels;
import org.harmattan.study.pages.Part;
import org.harmattan.study.pages.SitePages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages say what their tables say, and no figure of them is typed. */
class PagesTest {
  private static final SitePages PAGES = new SitePages(Path.of("src/site"));

  /** What is no figure: code, links, headings, heads of tables, holes, dates, and what says why. */
  private static final Pattern NO_FIGURE =
      Pattern.compile(
          "(?ms)\\{\\{!typed: [^}]+\\}\\}.*?\\{\\{!end\\}\\}|\\{\\{.*?\\}\\}|^```.*?^```|`[^`\n]*`"
              + "|\\]\\([^)\n]*\\)|^#.*?$|^\\|[^\n]*\\|\n(?=\\|[-:|]+$)|^\\| \\d+ \\|"
              + "|\\b(?:19|20)\\d\\d(?:[–-]\\d\\d(?:\\d\\d)?)*\\b|\\b\\d{4}–\\d\\d\\b");

  private static final Pattern FIGURE =
      Pattern.compile(
          "\\d+|(?i)\\b(?:half|thirds?|quarters|fifths?|tenths?|twice"
              + "|(?:two|three|four|five|six|seven|eight|nine|ten) (?:times|of))\\b");

  private static Map<String, String> present;

  @BeforeAll
  static void stamps() throws IOException {
    present = PagesCommand.scenarios().stamps(run -> new MaliModels(run.scenario(), run.places()));
  }

  @Test
  void everyPageIsWhatItsTablesSay() throws IOException {
    for (Map.Entry<String, String> page : PAGES.render(present).entrySet()) {
      assertThat(Files.readString(PAGES.markdown().resolve(page.getKey())))
          .as("%s: ./harmattan pages --render writes it anew", page.getKey())
          .isEqualTo(page.getValue());
    }
  }

  /** Names the pages that wait for new runs: they are allowed to, as long as they say so. */
  @Test
  void onlyPagesOfOldTablesSayThatTheyAreOld() throws IOException {
    Map<String, String> made = new TreeMap<>();
    for (Part part : Part.values()) {
      String row = Files.readAllLines(PAGES.figures().resolve(part.id() + "/made.csv")).get(1);
      made.put(part.id(), row.split(",")[3]);
    }
    Map<String, String> changed = new TreeMap<>(made);
    changed.replaceAll((part, stamp) -> "another");
    PAGES.render(made).values().forEach(page -> assertThat(page).doesNotContain("older model"));
    PAGES
        .render(changed)
        .values()
        .forEach(
            page -> assertThat(page.lines().skip(2)).first().asString().contains("older model"));
    PAGES
        .render(present)
        .forEach(
            (name, page) -> {
              if (page.contains("older model")) {
                System.out.println(name + " is older than the model: ./harmattan pages");
              }
            });
  }

  @Test
  void noFigureIsTyped() throws IOException {
    List<String> typed = new ArrayList<>();
    try (Stream<Path> templates = Files.list(PAGES.templates())) {
      for (Path template : templates.toList()) {
        figures(Files.readString(template)).forEach(f -> typed.add(template + ": " + f));
      }
    }
    assertThat(typed).isEmpty();
  }

  @Test
  void aTypedFigureIsFound() {
    assertThat(figures("It has 69 fighters, half of them in 2019 ({{lines x|0}}).\n"))
        .containsExactly("69", "half");
    assertThat(figures("{{!typed: press}}1.9{{!end}} and `--pairs 20`\n| a 1 |\n|---|\n| 5.2 |\n"))
        .containsExactly("5", "2");
  }

  private static List<String> figures(String template) {
    String rest = NO_FIGURE.matcher(template).replaceAll(" ");
    return FIGURE.matcher(rest).results().map(match -> match.group()).toList();
  }
}
