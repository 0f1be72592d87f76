package org.harmattan.draw.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.harmattan.draw.Palette;
import org.harmattan.geography.Country;
import org.harmattan.geography.CountryReader;
import org.harmattan.geography.EqualAreaGrid;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapPainterTest {
  private static final Country COUNTRY = CountryReader.read();
  private static final LocalityGrid GRID = EqualAreaGrid.over(COUNTRY, 50);
  private static final MapPainter PAINTER = new MapPainter(COUNTRY, GRID);

  @Test
  void theLegendNamesTheActorsThatAreDrawnAndNoOther() {
    float[][] influence = all(Bloc.STATE);
    influence[Bloc.STATE.ordinal()][0] = 0;
    influence[Bloc.IS.ordinal()][0] = 1;
    assertThat(labels(influence)).containsExactly("State", "IS Sahel");
    assertThat(labels(all(Bloc.NEUTRAL))).containsExactly("No armed actor above 20%");
  }

  @Test
  void theLegendExplainsHatchingOnlyWhereThereIsSome() {
    float[][] influence = all(Bloc.STATE);
    assertThat(labels(influence)).noneMatch(label -> label.startsWith("Contested"));
    influence[Bloc.STATE.ordinal()][0] = 0.5f;
    influence[Bloc.MILITIA.ordinal()][0] = 0.45f;
    assertThat(labels(influence))
        .containsExactly("State", "Communal militias", "Contested: two within 10 points");
  }

  @ParameterizedTest
  @CsvSource({"760,660", "1280,800", "500,900", "2560,1440"})
  void theWholeCountryIsShownInItsColourAtAnySize(int width, int height) {
    BufferedImage image = paint(width, height, all(Bloc.JNIM));
    MapCanvas canvas = canvas(width, height);
    int coloured = 0;
    for (var locality : GRID.localities()) {
      Point2D at = canvas.point(locality.xKm(), locality.yKm());
      assertThat(at.getX()).isBetween(0.0, (double) width);
      assertThat(at.getY()).isBetween(0.0, (double) height);
      int rgb = image.getRGB((int) at.getX(), (int) at.getY());
      coloured += rgb == Palette.of(Bloc.JNIM).getRGB() ? 1 : 0;
    }
    assertThat(coloured).isGreaterThan(GRID.size() / 2);
  }

  @Test
  void distancesAreTheSameEastAndNorth() {
    MapCanvas canvas = canvas(900, 400);
    Point2D origin = canvas.point(0, 0);
    assertThat(canvas.point(100, 0).getX() - origin.getX())
        .isCloseTo(origin.getY() - canvas.point(0, 100).getY(), within(1e-9));
  }

  private static List<String> labels(float[][] influence) {
    return PAINTER.colours(List.<float[][]>of(influence)).stream().map(LegendItem::label).toList();
  }

  private static MapCanvas canvas(int width, int height) {
    var extent = new org.locationtech.jts.geom.Envelope(COUNTRY.outline().getEnvelopeInternal());
    extent.expandBy(45);
    return MapCanvas.of(null, new Rectangle2D.Double(0, 0, width, height), extent);
  }

  private static BufferedImage paint(int width, int height, float[][] influence) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    PAINTER.paint(
        g, new Rectangle2D.Double(0, 0, width, height), LocalDate.of(2020, 1, 1), influence);
    return image;
  }

  private static float[][] all(Bloc bloc) {
    float[][] influence = new float[Bloc.values().length][GRID.size()];
    Arrays.fill(influence[bloc.ordinal()], 1);
    return influence;
  }
}
