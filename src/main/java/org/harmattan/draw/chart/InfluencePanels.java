package org.harmattan.draw.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;
import org.harmattan.draw.chart.LiveChart.Data;
import org.harmattan.scenario.Bloc;

/** Influence so far: the actors' shares stacked, for all regions as small multiples or for one. */
final class InfluencePanels {
  private static final double AXIS = 20;
  private static final double GAP = 8;
  private static final double NAME = 13;
  private static final double NARROWEST = 118;

  /** Room for half a year's number left of the first panel. */
  private static final double LEFT = 12;

  /** Share of the area that the key may take before it gives way. */
  private static final double MOST_KEY = 0.3;

  private InfluencePanels() {}

  static void all(Graphics2D g, Rectangle2D area, Data data, Theme theme) {
    double top = paintKey(g, area, theme);
    int count = data.regions().size();
    int columns = Math.max(1, (int) ((area.getWidth() - LEFT + GAP) / (NARROWEST + GAP)));
    int rows = (count + columns - 1) / columns;
    double width = (area.getWidth() - LEFT - (columns - 1) * GAP) / columns;
    double height = (area.getMaxY() - top - AXIS) / rows - NAME - GAP / 2;
    if (height < 4) {
      return;
    }
    for (int region = 0; region < count; region++) {
      double x = area.getX() + LEFT + region % columns * (width + GAP);
      double y = top + region / columns * (height + NAME + GAP / 2) + NAME;
      String name = Text.fit(Fonts.SMALL, data.regions().get(region), width);
      Text.draw(g, name, x, y - 3, Fonts.SMALL, theme.ink(), Text.Align.LEFT);
      boolean lowest = region + columns >= count;
      stack(g, new Rectangle2D.Double(x, y, width, height), data, region, theme, lowest);
    }
  }

  static void one(Graphics2D g, Rectangle2D area, Data data, int region, Theme theme) {
    double key = paintKey(g, area, theme) - area.getY() + 4;
    stack(g, LivePanels.inner(area, key), data, region, theme, true);
  }

  /** Draws the key unless the area is too small for it; returns where the panels begin. */
  private static double paintKey(Graphics2D g, Rectangle2D area, Theme theme) {
    Key key = new Key();
    Arrays.stream(Bloc.values()).forEach(b -> key.swatch(theme.of(b), b.label()));
    double height = key.rowsHeight(area.getWidth());
    if (height > MOST_KEY * area.getHeight()) {
      return area.getY();
    }
    key.drawRows(g, area, theme);
    return area.getY() + height + 4;
  }

  private static void stack(
      Graphics2D g, Rectangle2D box, Data data, int region, Theme theme, boolean axis) {
    TickAxis x = data.years().axis(box.getWidth());
    new Panel(axis ? x : x.mute(), TickAxis.percent(0, 0.5, 1).mute()).in(theme).draw(g, box);
    double[][] shares = data.series().influence()[region];
    double[] at = LivePanels.ends(data.series());
    double[] sum = new double[at.length];
    double[][] upper = new double[shares.length][];
    for (int bloc = 0; bloc < shares.length; bloc++) {
      for (int i = 0; i < at.length; i++) {
        sum[i] += shares[bloc][i];
      }
      upper[bloc] = sum.clone();
    }
    // From the top down, each over the one before: no seams between neighbouring colours.
    for (int bloc = shares.length - 1; bloc >= 0; bloc--) {
      g.setColor(theme.of(Bloc.values()[bloc]));
      g.fill(under(upper[bloc], at, data.years(), box));
    }
    LivePanels.marks(g, box, data, theme);
  }

  /** The area under a line; a few hundred of these are drawn each time, so without a plot. */
  private static Path2D under(double[] y, double[] at, Years years, Rectangle2D box) {
    double perYear = box.getWidth() / (years.to() - years.from());
    Path2D path = new Path2D.Double();
    path.moveTo(box.getX() + (at[0] - years.from()) * perYear, box.getMaxY());
    for (int i = 0; i < at.length; i++) {
      path.lineTo(
          box.getX() + (at[i] - years.from()) * perYear, box.getMaxY() - y[i] * box.getHeight());
    }
    path.lineTo(box.getX() + (at[at.length - 1] - years.from()) * perYear, box.getMaxY());
    path.closePath();
    return path;
  }
}
