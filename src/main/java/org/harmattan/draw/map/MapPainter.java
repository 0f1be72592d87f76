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

    MapCanvas canvas = canvas(g, sheet);
    ScaleBar scale = new ScaleBar(sheet, canvas.pixelsPerKm());
    Rectangle2D legendBox =
        new Rectangle2D.Double(
            sheet.getX() + CORNER, sheet.getY() + CORNER, legend.width(), legend.height());
    canvas.labels().block(legendBox);
    canvas.labels().block(scale.box());
    layers.forEach(layer -> layer.paint(canvas));
    surroundings.paintNames(canvas, List.of(legendBox, scale.box()));
    legend.paint(g, legendBox.getX(), legendBox.getY());
    scale.paint(g);
    frame(g, sheet);
  }

  /** Draws a map without words, to stand among others. */
  public void paintSmall(Graphics2D g, Rectangle2D sheet, float[][] influence) {
    MapCanvas canvas = canvas(g, sheet);
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

  private MapCanvas canvas(Graphics2D g, Rectangle2D sheet) {
    g.setColor(Palette.ABROAD);
    g.fill(sheet);
    return MapCanvas.of(g, sheet, extent());
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
