package org.harmattan.draw.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;
import org.harmattan.geography.Country;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.scenario.Bloc;
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
  private final BorderLines borders;
  private final Surroundings surroundings;
  private final Towns towns;

  /** Prepares what all maps of a country on a grid share. */
  public MapPainter(Country country, LocalityGrid grid) {
    this.country = country;
    this.mosaic = new CellMosaic(country, grid);
    this.borders = new BorderLines(country);
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
    List<MapLayer> layers = new ArrayList<>();
    layers.add(surroundings);
    layers.addAll(cells(influence));
    layers.add(Lines.rivers(country.rivers()));
    layers.add(Lines.roads(country.roads()));
    layers.add(borders);
    layers.add(towns);
    Legend legend = Legend.of(DATE.format(date), layers, Theme.LIGHT);

    Rectangle2D legendBox =
        new Rectangle2D.Double(
            sheet.getX() + CORNER, sheet.getY() + CORNER, legend.width(), legend.height());
    ground(g, sheet);
    MapCanvas canvas = beside(g, sheet, legendBox);
    ScaleBar scale = new ScaleBar(sheet, canvas.pixelsPerKm());
    canvas.labels().block(legendBox);
    canvas.labels().block(scale.box());
    paint(layers, canvas);
    surroundings.paintNames(canvas, List.of(legendBox, scale.box()));
    legend.paint(g, legendBox.getX(), legendBox.getY());
    scale.paint(g, Theme.LIGHT);
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
    MapCanvas wide = MapCanvas.within(g, sheet, right, extent(), Theme.LIGHT);
    MapCanvas tall = MapCanvas.within(g, sheet, below, extent(), Theme.LIGHT);
    return wide.pixelsPerKm() >= tall.pixelsPerKm() ? wide : tall;
  }

  private static void ground(Graphics2D g, Rectangle2D sheet) {
    Text.smooth(g);
    g.setColor(Palette.ABROAD);
    g.fill(sheet);
  }

  /** Draws a map without words, to stand among others. */
  void paintSmall(Graphics2D g, Rectangle2D sheet, List<MapLayer> cells) {
    ground(g, sheet);
    MapCanvas canvas = MapCanvas.of(g, sheet, extent());
    List<MapLayer> layers = new ArrayList<>();
    layers.add(surroundings);
    layers.addAll(cells);
    layers.add(Lines.rivers(country.rivers()).thin());
    layers.add(borders);
    paint(layers, canvas);
    frame(g, sheet);
  }

  /** Cells reach beyond the border; they are cut off there. */
  private void paint(List<MapLayer> layers, MapCanvas canvas) {
    Graphics2D g = canvas.g();
    Shape before = g.getClip();
    for (MapLayer layer : layers) {
      boolean cells =
          layer instanceof LeadingLayer
              || layer instanceof ContestedLayer
              || layer instanceof DifferenceLayer;
      g.setClip(before);
      if (cells) {
        g.clip(canvas.shape(country.outline()));
      }
      layer.paint(canvas);
    }
    g.setClip(before);
  }

  /** What a map's colours mean, for all the given maps together. */
  List<LegendItem> colours(List<float[][]> maps) {
    List<Standing[]> standings = maps.stream().map(Standing::all).toList();
    List<LegendItem> items = new ArrayList<>();
    items.addAll(
        LeadingLayer.legend(
            standings.stream().map(s -> new LeadingLayer(mosaic, s, true)).toList()));
    items.addAll(
        ContestedLayer.legend(
            standings.stream().map(s -> new ContestedLayer(mosaic, s, true)).toList()));
    return items;
  }

  /** Height over width at which a map fills its sheet. */
  public double proportion() {
    Envelope extent = extent();
    return extent.getHeight() / extent.getWidth();
  }

  /** The cells of a map of difference. */
  MapLayer difference(Bloc bloc, double[] difference, boolean[] found) {
    return new DifferenceLayer(mosaic, bloc, difference, found);
  }

  /** The cells of a map of influence. */
  List<MapLayer> cells(float[][] influence) {
    Standing[] standings = Standing.all(influence);
    return List.of(
        new LeadingLayer(mosaic, standings, true), new ContestedLayer(mosaic, standings, true));
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
