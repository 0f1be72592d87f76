package org.harmattan.draw.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.harmattan.scenario.Bloc;

/** Influence of each actor in each region over time, with the spread of the replicates. */
public final class InfluenceFanChart {
  private static final double NAMES = 84;
  private static final double TICKS = 34;
  private static final double HEAD = 20;
  private static final double ROW = 46;
  private static final double GAP = 8;
  private static final double AXIS = 20;

  private final List<YearMonth> months;
  private final List<String> regions;
  private final List<Bloc> blocs;
  private final Fan[][] fans;

  private InfluenceFanChart(
      List<YearMonth> months, List<String> regions, List<Bloc> blocs, Fan[][] fans) {
    this.months = months;
    this.regions = regions;
    this.blocs = blocs;
    this.fans = fans;
  }

  /**
   * The chart.
   *
   * @param months months in order
   * @param regions region names from north to south
   * @param blocs actors, one column each
   * @param fans {@code [region][index in blocs]}, a share for each month
   */
  public static Figure of(
      String name,
      Caption caption,
      List<YearMonth> months,
      List<String> regions,
      List<Bloc> blocs,
      Fan[][] fans) {
    InfluenceFanChart chart = new InfluenceFanChart(months, regions, blocs, fans);
    double body = Key.HEIGHT + HEAD + regions.size() * (ROW + GAP) + AXIS;
    return Figure.ofBodyHeight(name, caption, body, chart::paint);
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    Key.spread(false, Palette.COUNT, "").draw(g, area);
    double left = area.getX() + NAMES;
    double column = (area.getMaxX() - TICKS - left + GAP) / blocs.size();
    double top = area.getY() + Key.HEIGHT + HEAD;
    for (int b = 0; b < blocs.size(); b++) {
      double x = left + b * column;
      Bloc bloc = blocs.get(b);
      String head = Text.fit(Fonts.HEADING, shortLabel(bloc), column - GAP);
      Text.draw(g, head, x, top - 7, Fonts.HEADING, Palette.ink(bloc), Text.Align.LEFT);
      for (int region = 0; region < regions.size(); region++) {
        double y = top + region * (ROW + GAP);
        Rectangle2D data = new Rectangle2D.Double(x, y, column - GAP, ROW);
        paintPanel(g, data, fans[region][b], bloc, region == regions.size() - 1);
      }
    }
    paintNames(g, left, area.getMaxX() - TICKS, top);
  }

  /** The names that fit a narrow column. */
  static String shortLabel(Bloc bloc) {
    return switch (bloc) {
      case JNIM -> "JNIM line";
      case AZAWAD -> "Azawad";
      case MILITIA -> "Militias";
      case NEUTRAL -> "Neutral";
      default -> bloc.label();
    };
  }

  private void paintPanel(Graphics2D g, Rectangle2D data, Fan fan, Bloc bloc, boolean last) {
    TickAxis x = Years.of(months).axis(data.getWidth());
    Panel panel =
        new Panel(last ? x : x.mute(), TickAxis.percent(0, 0.5, 1).mute()).withColumns().withBase();
    Fans.draw(panel, Years.ends(months), fan, Palette.of(bloc), lineColour(bloc));
    panel.draw(g, data);
  }

  private static Color lineColour(Bloc bloc) {
    return Palette.mix(Palette.of(bloc), Color.BLACK, 0.25);
  }

  private void paintNames(Graphics2D g, double left, double right, double top) {
    for (int region = 0; region < regions.size(); region++) {
      double y = top + region * (ROW + GAP);
      double middle = y + ROW / 2 + Text.capHeight(Fonts.LABEL) / 2;
      Text.draw(
          g, regions.get(region), left - 10, middle, Fonts.LABEL, Palette.INK, Text.Align.RIGHT);
      double cap = Text.capHeight(Fonts.SMALL);
      Text.draw(g, "100%", right + 4, y + cap, Fonts.SMALL, Palette.MUTED, Text.Align.LEFT);
      Text.draw(g, "0", right + 4, y + ROW, Fonts.SMALL, Palette.MUTED, Text.Align.LEFT);
    }
  }
}
