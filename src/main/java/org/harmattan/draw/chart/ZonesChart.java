package org.harmattan.draw.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.harmattan.scenario.Bloc;

/** The five zones of control over time: for each region, from north to south, stacked shares. */
public final class ZonesChart {
  private static final double NAMES = 86;
  private static final double TICKS = 34;
  private static final double ROW = 40;
  private static final double GAP = 7;
  private static final double AXIS = 20;
  private static final Color RIVAL = Palette.of(Bloc.JNIM);
  private static final Color[] COLOURS = {
    Palette.of(Bloc.STATE),
    Palette.shade(Bloc.STATE, 0.45),
    Palette.of(Bloc.NEUTRAL),
    Palette.mix(Palette.PAPER, RIVAL, 0.45),
    RIVAL
  };
  private static final String[] NAMES_OF_ZONES = {
    "state in full control",
    "state dominant",
    "parity or nobody",
    "rival dominant",
    "rival in full control"
  };

  private final List<YearMonth> months;
  private final List<String> regions;
  private final double[][][] shares;

  private ZonesChart(List<YearMonth> months, List<String> regions, double[][][] shares) {
    this.months = months;
    this.regions = regions;
    this.shares = shares;
  }

  /**
   * The chart.
   *
   * @param shares {@code [region][zone - 1][month]}; each sums to 1 over the zones
   */
  public static Figure of(
      String name,
      Caption caption,
      List<YearMonth> months,
      List<String> regions,
      double[][][] shares) {
    ZonesChart chart = new ZonesChart(months, regions, shares);
    double body = Key.HEIGHT + regions.size() * (ROW + GAP) + AXIS;
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    Key key = new Key();
    for (int zone = 0; zone < COLOURS.length; zone++) {
      key.swatch(COLOURS[zone], NAMES_OF_ZONES[zone]);
    }
    key.draw(g, area);
    double width = area.getWidth() - NAMES - TICKS;
    for (int region = 0; region < regions.size(); region++) {
      double y = area.getY() + Key.HEIGHT + region * (ROW + GAP);
      paintRegion(g, new Rectangle2D.Double(area.getX() + NAMES, y, width, ROW), region);
    }
  }

  private void paintRegion(Graphics2D g, Rectangle2D data, int region) {
    TickAxis x = Years.of(months).axis(data.getWidth());
    boolean last = region == regions.size() - 1;
    Panel panel = new Panel(last ? x : x.mute(), TickAxis.percent(0, 0.5, 1).mute());
    double[] none = new double[months.size()];
    double[] upper = new double[months.size()];
    java.util.Arrays.fill(upper, 1);
    // From the top down, each over the one before: no seams between neighbouring colours.
    for (int zone = COLOURS.length - 1; zone >= 0; zone--) {
      panel.band(Years.ends(months), none, upper.clone(), COLOURS[zone]);
      for (int month = 0; month < upper.length; month++) {
        upper[month] = Math.max(0, upper[month] - shares[region][zone][month]);
      }
    }
    panel.draw(g, data);
    double middle = data.getCenterY() + Text.capHeight(Fonts.LABEL) / 2;
    double name = data.getX() - 10;
    Text.draw(g, regions.get(region), name, middle, Fonts.LABEL, Palette.INK, Text.Align.RIGHT);
    double scale = data.getMaxX() + 4;
    double top = data.getY() + Text.capHeight(Fonts.SMALL);
    Text.draw(g, "100%", scale, top, Fonts.SMALL, Palette.MUTED, Text.Align.LEFT);
    Text.draw(g, "0", scale, data.getMaxY(), Fonts.SMALL, Palette.MUTED, Text.Align.LEFT);
  }
}
