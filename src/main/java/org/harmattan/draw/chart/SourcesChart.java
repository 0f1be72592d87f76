package org.harmattan.draw.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.jfree.chart.ui.RectangleEdge;

/** A mean score of several sources by the origin of their forecasts: the lower the better. */
public final class SourcesChart {
  private static final double HEIGHT = 190;
  private static final double LEFT = 44;
  private static final double BELOW = 26;
  private static final double NAMES = 172;
  private static final double APART = 12;

  private final List<YearMonth> origins;
  private final List<Source> sources;

  private SourcesChart(List<YearMonth> origins, List<Source> sources) {
    this.origins = List.copyOf(origins);
    this.sources = List.copyOf(sources);
  }

  /**
   * A source of forecasts.
   *
   * @param name its name
   * @param scores by origin
   * @param model whether it is the model rather than a baseline
   */
  public record Source(String name, double[] scores, boolean model) {}

  /** The chart; {@code axis} names what the scores are. */
  public static Figure of(
      String name, Caption caption, List<YearMonth> origins, List<Source> sources) {
    SourcesChart chart = new SourcesChart(origins, sources);
    return Figure.ofBodyHeight(name, caption, HEIGHT + BELOW + 8, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    Rectangle2D data =
        new Rectangle2D.Double(
            area.getX() + LEFT, area.getY() + 4, area.getWidth() - LEFT - NAMES, HEIGHT);
    double most = sources.stream().flatMapToDouble(s -> Arrays.stream(s.scores())).max().orElse(1);
    TickAxis y = TickAxis.fromZero(most);
    Years years =
        new Years(origins.get(0).atDay(1), origins.get(origins.size() - 1).atEndOfMonth());
    Panel panel = new Panel(years.axis(data.getWidth()), y).withColumns().withBase();
    double[] x = origins.stream().mapToDouble(o -> Years.x(o.atEndOfMonth())).toArray();
    for (Source source : sources) {
      panel.line(x, source.scores(), colour(source), source.model() ? 2.4f : 1.2f);
    }
    panel.draw(g, data);
    paintNames(g, data, y);
  }

  /** Names at the lines' ends, pushed apart where they would collide. */
  private void paintNames(Graphics2D g, Rectangle2D data, TickAxis axis) {
    List<Source> sorted =
        sources.stream().sorted((a, b) -> Double.compare(last(b), last(a))).toList();
    double above = Double.NEGATIVE_INFINITY;
    for (Source source : sorted) {
      double at = axis.valueToJava2D(last(source), data, RectangleEdge.LEFT) + 3;
      at = Math.max(at, above + APART);
      above = at;
      var font = source.model() ? Fonts.HEADING : Fonts.SMALL;
      Text.draw(g, source.name(), data.getMaxX() + 6, at, font, colour(source), Text.Align.LEFT);
    }
  }

  private static double last(Source source) {
    return source.scores()[source.scores().length - 1];
  }

  private static Color colour(Source source) {
    return source.model() ? new Color(0x0072B2) : Palette.MUTED;
  }
}
