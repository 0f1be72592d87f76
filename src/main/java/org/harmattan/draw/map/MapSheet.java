package org.harmattan.draw.map;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.harmattan.draw.Caption;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;

/** Small maps side by side under one legend. */
public final class MapSheet {
  private static final double GAP = 10;
  private static final double HEAD = 18;
  private static final double SYMBOL = 34;
  private static final double LINE = 17;
  private static final double ITEM_GAP = 16;
  private static final double LEGEND_GAP = 6;
  private static final Font TEXT = Fonts.TICK;

  private final MapPainter painter;
  private final List<Map> maps;
  private final int columns;
  private final List<LegendItem> legend;

  private MapSheet(MapPainter painter, List<Map> maps, int columns) {
    this.painter = painter;
    this.maps = maps;
    this.columns = columns;
    this.legend = painter.colours(maps.stream().map(Map::influence).toList());
  }

  /**
   * A map of the sheet.
   *
   * @param heading what stands above it
   * @param influence by bloc ordinal and locality
   */
  public record Map(String heading, float[][] influence) {}

  /** The sheet. */
  public static Figure of(
      String name, Caption caption, MapPainter painter, List<Map> maps, int columns) {
    MapSheet sheet = new MapSheet(painter, maps, columns);
    double width = Figure.WIDTH - 2 * Figure.MARGIN;
    int rows = (maps.size() + columns - 1) / columns;
    double body =
        sheet.paintLegend(null, 0, 0, width)
            + rows * (HEAD + sheet.mapWidth(width) * painter.proportion() + GAP);
    return Figure.ofBodyHeight(name, caption, body, sheet::paint);
  }

  private double mapWidth(double width) {
    return (width - (columns - 1) * GAP) / columns;
  }

  private void paint(Graphics2D g, Rectangle2D area) {
    double top = area.getY() + paintLegend(g, area.getX(), area.getY(), area.getWidth());
    double width = mapWidth(area.getWidth());
    double height = width * painter.proportion();
    for (int i = 0; i < maps.size(); i++) {
      double x = area.getX() + i % columns * (width + GAP);
      double y = top + i / columns * (HEAD + height + GAP) + HEAD;
      String heading = Text.fit(Fonts.HEADING, maps.get(i).heading(), width);
      Text.draw(g, heading, x, y - 5, Fonts.HEADING, Palette.INK, Text.Align.LEFT);
      painter.paintSmall(g, new Rectangle2D.Double(x, y, width, height), maps.get(i).influence());
    }
  }

  /** Draws the legend unless there is nothing to draw on; returns its height. */
  private double paintLegend(Graphics2D g, double left, double top, double width) {
    double x = left;
    double y = top;
    for (LegendItem item : legend) {
      double itemWidth = SYMBOL + 6 + Text.width(TEXT, item.label());
      if (x > left && x + itemWidth > left + width) {
        x = left;
        y += LINE;
      }
      if (g != null) {
        item.symbol().paint(g, new Rectangle2D.Double(x, y, SYMBOL, 10), Theme.LIGHT);
        double baseline = y + 5 + Text.capHeight(TEXT) / 2;
        Text.draw(g, item.label(), x + SYMBOL + 6, baseline, TEXT, Palette.INK, Text.Align.LEFT);
      }
      x += itemWidth + ITEM_GAP;
    }
    return y + LINE + LEGEND_GAP - top;
  }
}
