package org.harmattan.draw.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.harmattan.geography.Country;
import org.harmattan.geography.LocalityGrid;
import org.locationtech.jts.geom.Envelope;

/**
 * Draws maps of influence: layers from the ground up, then words, then legend and scale. One
 * painter serves any number of dates and sizes, and may be used by several threads.
 */
public final class MapPainter {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final double AROUND_KM = 45;
  private static final double CORNER = 10;

  private final Country country;
  private final CellMosaic mosaic;
  private final Borders borders;
  private final Surroundings surroundings;
  private final Towns towns;

  /** Prepares what all maps of a country on a grid share. */
  public MapPainter(Country country, LocalityGrid grid) {
    this.country = country;
    this.mosaic = new CellMosaic(country, grid);
    this.borders = new Borders(country);
    this.surroundings = new Surroundings(country);
    this.towns = new Towns(country);
  }

  /**
   * Draws a map with everything on it.
   *
   * @param sheet where; the map keeps its proportions and shows more surroundings instead
   * @param date the day at whose start the map stood so
   * @param influence by bloc ordinal and locality
   */
  public void paint(Graphics2D g, Rectangle2D sheet, LocalDate date, float[][] influence) {
    List<MapLayer> layers =
        List.of(
            surroundings,
            cells(influence),
            Lines.rivers(country.rivers()),
            Lines.roads(country.roads()),
            borders,
            towns);
    List<LegendItem> items = new ArrayList<>();
    layers.forEach(layer -> items.addAll(layer.legend()));
    Legend legend = new Legend(DATE.format(date), items);

    Rectangle2D legendBox =
        new Rectangle2D.Double(
            sheet.getX() + CORNER, sheet.getY() + CORNER, legend.width(), legend.height());
    ground(g, sheet);
    MapCanvas canvas = beside(g, sheet, legendBox);
    ScaleBar scale = new ScaleBar(sheet, canvas.pixelsPerKm());
    canvas.labels().block(legendBox);
    canvas.labels().block(scale.box());
    layers.forEach(layer -> layer.paint(canvas));
    surroundings.paintNames(canvas, List.of(legendBox, scale.box()));
    legend.paint(g, legendBox.getX(), legendBox.getY());
    scale.paint(g);
    frame(g, sheet);
  }

  /**
   * The map as large as possible with the country clear of the legend: in the middle of the sheet,
   * else to the right of the legend or below it.
   */
  private MapCanvas beside(Graphics2D g, Rectangle2D sheet, Rectangle2D legend) {
    MapCanvas whole = MapCanvas.of(g, sheet, extent());
    if (!whole.shape(country.outline()).intersects(legend)) {
      return whole;
    }
    Rectangle2D right =
        new Rectangle2D.Double(
            legend.getMaxX(), sheet.getY(), sheet.getMaxX() - legend.getMaxX(), sheet.getHeight());
    Rectangle2D below =
        new Rectangle2D.Double(
            sheet.getX(), legend.getMaxY(), sheet.getWidth(), sheet.getMaxY() - legend.getMaxY());
    MapCanvas wide = MapCanvas.within(g, sheet, right, extent());
    MapCanvas tall = MapCanvas.within(g, sheet, below, extent());
    return wide.pixelsPerKm() >= tall.pixelsPerKm() ? wide : tall;
  }

  private static void ground(Graphics2D g, Rectangle2D sheet) {
    Text.smooth(g);
    g.setColor(Palette.ABROAD);
    g.fill(sheet);
  }

  /** Draws a map without words, to stand among others. */
  public void paintSmall(Graphics2D g, Rectangle2D sheet, float[][] influence) {
    ground(g, sheet);
    MapCanvas canvas = MapCanvas.of(g, sheet, extent());
    Lines rivers = Lines.rivers(country.rivers()).thin();
    List.of(surroundings, cells(influence), rivers, borders).forEach(l -> l.paint(canvas));
    frame(g, sheet);
  }

  /** What a map's colours mean, for all the given maps together. */
  List<LegendItem> colours(List<float[][]> maps) {
    return InfluenceLayer.legend(maps.stream().map(this::cells).toList());
  }

  /** Height over width at which a map fills its sheet. */
  public double proportion() {
    Envelope extent = extent();
    return extent.getHeight() / extent.getWidth();
  }

  private InfluenceLayer cells(float[][] influence) {
    return new InfluenceLayer(country.outline(), mosaic, influence);
  }

  private Envelope extent() {
    Envelope extent = new Envelope(country.outline().getEnvelopeInternal());
    extent.expandBy(AROUND_KM);
    return extent;
  }

  private static void frame(Graphics2D g, Rectangle2D sheet) {
    g.setColor(Palette.ABROAD_BORDER);
    g.setStroke(new BasicStroke(0.8f));
    g.draw(sheet);
  }
}
