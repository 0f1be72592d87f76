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
import org.harmattan.scenario.Bloc;

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
  private final List<Small> maps;
  private final int columns;
  private final List<LegendItem> legend;

  private MapSheet(MapPainter painter, List<Small> maps, int columns, List<LegendItem> legend) {
    this.painter = painter;
    this.maps = maps;
    this.columns = columns;
    this.legend = legend;
  }

  private record Small(String heading, List<MapLayer> cells) {}

  /**
   * A map of the sheet.
   *
   * @param heading what stands above it
   * @param influence by bloc ordinal and locality
   */
  public record Map(String heading, float[][] influence) {}

  /**
   * A map of difference.
   *
   * @param heading what stands above it
   * @param difference by locality, as a share
   * @param found whether a difference was found in the locality
   */
  public record Difference(String heading, double[] difference, boolean[] found) {}

  /** Maps of influence. */
  public static Figure of(
      String name, Caption caption, MapPainter painter, List<Map> maps, int columns) {
    List<Small> small =
        maps.stream().map(m -> new Small(m.heading(), painter.cells(m.influence()))).toList();
    List<LegendItem> legend = painter.colours(maps.stream().map(Map::influence).toList());
    return figure(name, caption, new MapSheet(painter, small, columns, legend));
  }

  /** Maps of what an actor gained and lost. */
  public static Figure ofDifferences(
      String name,
      Caption caption,
      MapPainter painter,
      Bloc bloc,
      List<Difference> maps,
      int columns) {
    List<Small> small =
        maps.stream().map(m -> new Small(m.heading(), List.of(layer(painter, bloc, m)))).toList();
    List<LegendItem> legend = layer(painter, bloc, maps.get(0)).legend();
    return figure(name, caption, new MapSheet(painter, small, columns, legend));
  }

  private static MapLayer layer(MapPainter painter, Bloc bloc, Difference map) {
    return painter.difference(bloc, map.difference(), map.found());
  }

  private static Figure figure(String name, Caption caption, MapSheet sheet) {
    double width = Figure.WIDTH - 2 * Figure.MARGIN;
    int rows = (sheet.maps.size() + sheet.columns - 1) / sheet.columns;
    double body =
        sheet.paintLegend(null, 0, 0, width)
            + rows * (HEAD + sheet.mapWidth(width) * sheet.painter.proportion() + GAP);
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
      painter.paintSmall(g, new Rectangle2D.Double(x, y, width, height), maps.get(i).cells());
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
