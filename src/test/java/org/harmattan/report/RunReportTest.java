package org.harmattan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class RunReportTest {
  private static final String HOSTILE = "</title><script>alert('x')</script>&amp;\"<img src=x>";

  @TempDir static Path folder;
  private static String page;

  @BeforeAll
  static void write() throws IOException {
    Scenario hostile = titled(SyntheticRuns.scenario(), HOSTILE);
    List<RunResult> runs = SyntheticRuns.replicates(hostile, 3);
    RunReport.write(folder, SyntheticRuns.country(), SyntheticRuns.grid(), runs);
    page = Files.readString(folder.resolve("report.html"));
  }

  private static Scenario titled(Scenario s, String title) {
    return new Scenario(
        s.name(),
        title,
        title,
        s.start(),
        s.end(),
        s.cellKm(),
        s.parameters(),
        s.mechanisms(),
        s.doctrines(),
        s.stances(),
        s.groups(),
        s.forces(),
        s.timeline());
  }

  @Test
  void everyFigureIsThereAsPngAndSvg() {
    assertThat(files("charts", ".svg"))
        .containsExactly(
            "access.svg",
            "arrival.svg",
            "deaths.svg",
            "displaced.svg",
            "forces.svg",
            "influence-area.svg",
            "influence-population.svg",
            "influence-spread.svg",
            "neighbours.svg",
            "regime.svg",
            "severity.svg",
            "spread.svg",
            "zones.svg");
    assertThat(files("charts", ".png")).hasSize(13);
    assertThat(files("maps", ".svg"))
        .contains("influence-2012-01-01.svg", "influence-overview.svg");
    assertThat(files("maps", ".png")).hasSameSizeAs(files("maps", ".svg"));
  }

  @Test
  void thePageIsWellFormedWithUniqueIds() throws Exception {
    Document html = parse(page.substring(page.indexOf("<html")));
    List<String> ids =
        Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(m -> m.group(1)).toList();
    assertThat(ids).doesNotHaveDuplicates();
    Pattern.compile("(?:href=\"#|url\\(#)([^\")]+)")
        .matcher(page)
        .results()
        .forEach(m -> assertThat(ids).contains(m.group(1)));
    assertThat(html.getElementsByTagName("svg").getLength())
        .isEqualTo(files("charts", ".svg").size() + files("maps", ".svg").size());
  }

  @Test
  void thePageFetchesNothing() {
    String withoutNames =
        page.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xlink", "");
    assertThat(withoutNames).doesNotContain("http://", "https://", "@import", "<link", "<script");
  }

  @Test
  void aHostileTitleStaysText() {
    assertThat(page).doesNotContain("<script", "<img").contains("&lt;script&gt;");
  }

  @Test
  void theTimelineSaysWhatWasCancelledAndWhy() {
    assertThat(page).contains("<td>serval-relief</td>").contains("<td>a test says so</td>");
  }

  @Test
  void theParametersAreAllThereWithUnitAndSource() {
    assertThat(page)
        .contains("basic-reproduction-number")
        .contains("per month")
        .contains("Boulding 1962");
  }

  @Test
  void vectorFilesStaySmallAndFullOfText() throws Exception {
    for (String folderName : List.of("charts", "maps")) {
      for (String name : files(folderName, ".svg")) {
        Path file = folder.resolve(folderName).resolve(name);
        assertThat(Files.size(file)).isLessThan(1_500_000);
        Document svg = parse(Files.readString(file).replaceFirst("<\\?xml[^>]*>", ""));
        assertThat(svg.getElementsByTagName("text").getLength()).isGreaterThan(5);
      }
    }
  }

  @Test
  void noPictureIsBlankOrTouchesItsEdge() throws IOException {
    for (String name : files("charts", ".png")) {
      BufferedImage image = ImageIO.read(folder.resolve("charts").resolve(name).toFile());
      int[] pixels =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      long inked = Arrays.stream(pixels).filter(p -> p != -1).count();
      assertThat(inked).isBetween(pixels.length / 100L, pixels.length * 4L / 5);
      assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(20);
      for (int y = 0; y < image.getHeight(); y++) {
        assertThat(image.getRGB(0, y)).isEqualTo(-1);
        assertThat(image.getRGB(image.getWidth() - 1, y)).describedAs(name).isEqualTo(-1);
      }
    }
  }

  @Test
  void theSameResultsGiveTheSameFiles(@TempDir Path again) throws IOException {
    Scenario hostile = titled(SyntheticRuns.scenario(), HOSTILE);
    RunReport.write(
        again, SyntheticRuns.country(), SyntheticRuns.grid(), SyntheticRuns.replicates(hostile, 3));
    assertThat(Files.readString(again.resolve("report.html"))).isEqualTo(page);
    assertThat(again.resolve("charts/deaths.png"))
        .hasSameBinaryContentAs(folder.resolve("charts/deaths.png"));
  }

  private static List<String> files(String subfolder, String ending) {
    try (Stream<Path> files = Files.list(folder.resolve(subfolder))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }
}
