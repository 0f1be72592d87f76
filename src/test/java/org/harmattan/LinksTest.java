package org.harmattan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every link within the project leads to a file that is there, and to a heading of it. */
class LinksTest {
  private static final List<String> FOLDERS =
      List.of("notebooks", "results", "scenarios", "src/main", "src/site/markdown");
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");
  private static final Pattern LINK =
      Pattern.compile("\\]\\(([^)\\s]+)(?: [^)]*)?\\)|(?:href|src)=\\\\?\"([^\"\\\\]+)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?) *$");
  private static final Pattern ELSEWHERE = Pattern.compile("^(?:https?|mailto|data):.*");

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path page : pages()) {
      for (String link : links(page)) {
        links++;
        if (!leads(page, link)) {
          broken.add(page + " -> " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(links).isGreaterThan(80);
  }

  /** Who unpacks a release finds what its pages speak of. */
  @Test
  void whatTheReleasedPagesLinkIsReleased() throws IOException {
    List<PathMatcher> released =
        Pattern.compile("<include>(.*?)</include>")
            .matcher(read(Path.of("src/assembly/release.xml")))
            .results()
            .map(match -> FileSystems.getDefault().getPathMatcher("glob:" + match.group(1)))
            .toList();
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      for (String link : released(page, released) ? links(page) : List.<String>of()) {
        Path target = page.resolveSibling(link.replaceFirst("#.*", "")).normalize();
        boolean folder = Files.isDirectory(target);
        if (!released(folder ? target.resolve("any") : target, released) && !link.startsWith("#")) {
          missing.add(page + " -> " + link);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static boolean released(Path file, List<PathMatcher> released) {
    return released.stream().anyMatch(matcher -> matcher.matches(file));
  }

  @Test
  void headingsAreFoundAsOnePublishesThem() {
    assertThat(anchors("# What a run, or `batch`, writes\n\n## (4) R₀\n## It\n### It\n"))
        .containsExactlyInAnyOrder("what-a-run-or-batch-writes", "4-r₀", "it", "it-1");
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> top = Files.list(Path.of(""))) {
      top.filter(LinksTest::written).forEach(pages::add);
    }
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(LinksTest::written).forEach(pages::add);
      }
    }
    return pages;
  }

  private static boolean written(Path file) {
    return file.toString().matches(".*\\.(md|ipynb)");
  }

  private static List<String> links(Path page) throws IOException {
    String text = CODE.matcher(read(page)).replaceAll("");
    return LINK.matcher(text)
        .results()
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
        .filter(link -> !ELSEWHERE.matcher(link).matches())
        .toList();
  }

  private static boolean leads(Path page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    return Files.exists(target) && (parts.length == 1 || anchors(read(target)).contains(parts[1]));
  }

  /** Headings as GitHub links them: letters, digits and hyphens, the second of a name numbered. */
  private static Set<String> anchors(String text) {
    Set<String> anchors = new TreeSet<>();
    Map<String, Integer> seen = new HashMap<>();
    HEADING
        .matcher(text.replaceAll("(?ms)^```.*?^```", ""))
        .results()
        .map(match -> match.group(1).toLowerCase(Locale.ROOT))
        .map(words -> words.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
        .forEach(
            name -> {
              int before = seen.merge(name, 1, Integer::sum) - 1;
              anchors.add(before == 0 ? name : name + "-" + before);
            });
    return anchors;
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
