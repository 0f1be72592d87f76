package org.harmattan.draw.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.draw.Theme;
import org.harmattan.draw.TimelineMarks.Mark;
import org.harmattan.observe.RunSeries;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LiveChartTest {
  private static final Years YEARS =
      new Years(LocalDate.of(2012, 1, 1), LocalDate.of(2021, 12, 31));
  private static final List<String> REGIONS = List.of("North", "South");
  private static final Rectangle2D AREA = new Rectangle2D.Double(30, 20, 500, 300);
  private static final Color OUTSIDE = Color.MAGENTA;

  @ParameterizedTest
  @EnumSource(LiveChart.class)
  void itStaysInItsAreaAndGrowsToTheRight(LiveChart chart) {
    for (Theme theme : Theme.values()) {
      BufferedImage young = paint(chart, series(12), theme);
      BufferedImage old = paint(chart, series(110), theme);
      assertThat(changed(young, old)).isGreaterThan(100);
      for (int x = 0; x < old.getWidth(); x++) {
        for (int y = 0; y < old.getHeight(); y++) {
          if (!AREA.contains(x, y)) {
            assertThat(new Color(old.getRGB(x, y))).as("%s %s", x, y).isEqualTo(OUTSIDE);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(LiveChart.class)
  void nothingYetIsDrawnAsNothing(LiveChart chart) {
    BufferedImage empty = paint(chart, series(0), Theme.LIGHT);
    assertThat(new Color(empty.getRGB(300, 200))).isEqualTo(Theme.LIGHT.paper());
  }

  @Test
  void influenceFillsWithTheActorsColoursAsFarAsTheRunHasCome() {
    BufferedImage image = new BufferedImage(560, 340, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = ground(image, Theme.LIGHT);
    LiveChart.paintRegion(g, AREA, data(series(60)), 1, Theme.LIGHT);
    assertThat(new Color(image.getRGB(150, 200))).isEqualTo(Theme.LIGHT.of(Bloc.JNIM));
    assertThat(new Color(image.getRGB(450, 200))).isEqualTo(Theme.LIGHT.paper());
  }

  @Test
  void eventsToComeAreNotShown() {
    BufferedImage without = paint(LiveChart.DISPLACED, series(30), Theme.LIGHT);
    BufferedImage with = new BufferedImage(560, 340, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = ground(with, Theme.LIGHT);
    Mark later = new Mark(LocalDate.of(2020, 8, 18), "coup", 0);
    var data = new LiveChart.Data(YEARS, REGIONS, series(30), List.of(later));
    LiveChart.DISPLACED.paint(g, AREA, data, Theme.LIGHT);
    assertThat(changed(without, with)).isZero();
  }

  private static BufferedImage paint(LiveChart chart, RunSeries series, Theme theme) {
    BufferedImage image = new BufferedImage(560, 340, BufferedImage.TYPE_INT_RGB);
    chart.paint(ground(image, theme), AREA, data(series), theme);
    return image;
  }

  private static Graphics2D ground(BufferedImage image, Theme theme) {
    Graphics2D g = image.createGraphics();
    g.setColor(OUTSIDE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setColor(theme.paper());
    g.fill(AREA);
    return g;
  }

  private static LiveChart.Data data(RunSeries series) {
    return new LiveChart.Data(YEARS, REGIONS, series, List.of());
  }

  private static int changed(BufferedImage a, BufferedImage b) {
    int changed = 0;
    for (int x = 0; x < a.getWidth(); x++) {
      for (int y = 0; y < a.getHeight(); y++) {
        changed += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
      }
    }
    return changed;
  }

  /** JNIM holds 60 % of the south; everything else grows with the months. */
  private static RunSeries series(int months) {
    List<YearMonth> all =
        IntStream.range(0, months).mapToObj(YearMonth.of(2012, 1)::plusMonths).toList();
    double[][][] influence = new double[2][Bloc.values().length][months];
    Arrays.fill(influence[0][Bloc.NEUTRAL.ordinal()], 1);
    Arrays.fill(influence[1][Bloc.JNIM.ordinal()], 0.6);
    Arrays.fill(influence[1][Bloc.NEUTRAL.ordinal()], 0.4);
    double[] growing = IntStream.range(0, months).mapToDouble(m -> 5 + 10 * m).toArray();
    double[][] strength = new double[Bloc.values().length][months];
    strength[Bloc.STATE.ordinal()] = growing;
    strength[Bloc.JNIM.ordinal()] = growing;
    LocalDate today = YearMonth.of(2012, 1).plusMonths(months).atDay(1).minusDays(1);
    return new RunSeries(today, all, influence, growing, growing, strength, growing);
  }
}
