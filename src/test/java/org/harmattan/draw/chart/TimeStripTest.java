package org.harmattan.draw.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.SvgCanvas;
import org.harmattan.draw.Theme;
import org.harmattan.draw.TimelineMarks.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeStripTest {
  private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
  private static final Mark COUP = new Mark(LocalDate.of(2013, 6, 1), "Coup", 0);

  @ParameterizedTest
  @CsvSource({"2024-12-31,2012,Apr", "2012-12-31,Apr,2013", "2012-02-10,Feb,Mar"})
  void ticksAreAsCloseAsLabelsAllow(LocalDate last, String there, String absent) {
    assertThat(svg(new Years(FIRST, last)))
        .contains(">" + there + "<")
        .doesNotContain(">" + absent + "<");
  }

  @Test
  void theBarIsFilledAsFarAsTheRunHasCome() {
    BufferedImage image = paint(LocalDate.of(2013, 12, 31), Set.of());
    Theme theme = Theme.LIGHT;
    assertThat(filled(image, theme.muted(), 0, 190)).isTrue();
    assertThat(filled(image, theme.grid(), 210, 400)).isTrue();
  }

  /** An event whose entry was cancelled stays pale after its day. */
  @Test
  void onlyWhatFiredIsRed() {
    LocalDate later = LocalDate.of(2015, 1, 1);
    assertThat(has(paint(later, Set.of("Coup")), Theme.LIGHT.event())).isTrue();
    assertThat(has(paint(later, Set.of()), Theme.LIGHT.event())).isFalse();
    assertThat(has(paint(LocalDate.of(2013, 1, 1), Set.of("Coup")), Theme.LIGHT.event())).isFalse();
  }

  private static BufferedImage paint(LocalDate today, Set<String> fired) {
    BufferedImage image = new BufferedImage(400, 60, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 400, 60);
    Years years = new Years(FIRST, LocalDate.of(2015, 12, 31));
    new TimeStrip(years, List.of(COUP), 0, 400).paint(g, 0, today, fired, Theme.LIGHT);
    return image;
  }

  private static boolean filled(BufferedImage image, Color colour, int from, int to) {
    for (int y = 0; y < image.getHeight(); y++) {
      boolean all = true;
      for (int x = from; x < to; x++) {
        all &= image.getRGB(x, y) == colour.getRGB();
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(BufferedImage image, Color colour) {
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        if (image.getRGB(x, y) == colour.getRGB()) {
          return true;
        }
      }
    }
    return false;
  }

  private static String svg(Years years) {
    TimeStrip strip = new TimeStrip(years, List.of(), 0, 700);
    return SvgCanvas.render(
        new Figure(
            "strip",
            new Caption("", "", ""),
            760,
            100,
            (g, area) -> strip.paint(g, area.getY(), years.first(), Set.of(), Theme.LIGHT)));
  }
}
