package org.harmattan.draw.map;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;
import org.harmattan.draw.map.Layer.Overlay;
import org.harmattan.geography.Country;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.observe.MapFrame;
import org.harmattan.scenario.Bloc;
import org.locationtech.jts.geom.Envelope;

/**
 * A map that is drawn again and again: any layer, at any zoom, on light or dark ground. What does
 * not move is drawn once and kept, so one map serves one view and one thread.
 */
public final class LiveMap {
  private static final double AROUND_KM = 45;

  private final LocalityGrid grid;
  private final CellMosaic mosaic;
  private final Envelope extentKm;
  private final BaseMap base;

  /** Prepares the maps of a country on a grid. */
  public LiveMap(Country country, LocalityGrid grid) {
    this.grid = grid;
    this.mosaic = new CellMosaic(country, grid);
    this.base = new BaseMap(country);
    this.extentKm = new Envelope(country.outline().getEnvelopeInternal());
    extentKm.expandBy(AROUND_KM);
  }

  /** Height over width at which a map of the whole country fills its sheet. */
  public double proportion() {
    return extentKm.getHeight() / extentKm.getWidth();
  }

  /** A ground with overlays. */
  public MapContent content(MapFrame frame, Layer.Ground ground, Set<Overlay> overlays) {
    Standing[] standings = Standing.all(frame.influence());
    boolean hatched = overlays.contains(Overlay.CONTESTED);
    boolean leading = ground instanceof Layer.Leading;
    List<MapLayer> hatching = new ArrayList<>();
    if (hatched) {
      hatching.add(new ContestedLayer(mosaic, standings, leading));
    }
    MapLayer cells;
    if (ground instanceof Layer.Influence one) {
      cells = ClassLayer.influence(mosaic, frame, one.bloc());
    } else if (ground instanceof Layer.Quantity quantity) {
      cells = ClassLayer.quantity(mosaic, frame, quantity, grid.cellKm() * grid.cellKm());
    } else {
      cells = new LeadingLayer(mosaic, standings, hatched);
    }
    return new MapContent(cells, hatching, marks(frame, overlays));
  }

  private List<MapLayer> marks(MapFrame frame, Set<Overlay> overlays) {
    List<MapLayer> marks = new ArrayList<>();
    if (overlays.contains(Overlay.UNITS)) {
      marks.add(new UnitsLayer(grid, frame.units()));
    }
    if (overlays.contains(Overlay.EVENTS)) {
      marks.add(new EventsLayer(grid, frame.events()));
    }
    return marks;
  }

  /**
   * By how much an actor's influence differs.
   *
   * @param base influence by bloc ordinal and locality to compare with
   * @param other influence compared
   * @param title what the legend says of it, e.g. {@code JNIM: France stays less baseline}
   */
  public MapContent difference(float[][] base, float[][] other, Bloc bloc, String title) {
    return new MapContent(
        ClassLayer.difference(mosaic, base, other, bloc, title), List.of(), List.of());
  }

  /** Draws a map for a screen: quickly, with what does not move from memory. */
  public void paint(Graphics2D g, Viewport view, MapContent content, Theme theme) {
    Shape before = g.getClip();
    g.clip(view.sheet());
    MapCanvas canvas = sheet(g, view, theme);
    content.paintCells(canvas);
    base.drawGround(canvas, view);
    content.paintMarks(canvas);
    base.drawWords(canvas, view);
    g.setClip(before);
  }

  /** Draws the same map for a file, every line as a line. */
  public void paintVector(Graphics2D g, Viewport view, MapContent content, Theme theme) {
    Shape before = g.getClip();
    g.clip(view.sheet());
    MapCanvas canvas = sheet(g, view, theme);
    base.paintAbroad(canvas);
    Shape within = g.getClip();
    g.clip(canvas.shape(base.outline()));
    content.paintCells(canvas);
    g.setClip(within);
    base.paintLines(canvas);
    content.paintMarks(canvas);
    base.paintWords(canvas, view);
    g.setClip(before);
  }

  /**
   * A view of the whole country clear of a legend: in the middle of the sheet where that is, else
   * to the right of the legend or below it, whichever is larger.
   */
  public Viewport clearOf(Rectangle2D legend, Rectangle2D sheet) {
    Viewport whole = new Viewport(sheet, sheet, List.of(legend));
    if (!canvas(null, whole, Theme.LIGHT).shape(base.outline()).intersects(legend)) {
      return whole;
    }
    Rectangle2D right =
        new Rectangle2D.Double(
            legend.getMaxX(), sheet.getY(), sheet.getMaxX() - legend.getMaxX(), sheet.getHeight());
    Rectangle2D below =
        new Rectangle2D.Double(
            sheet.getX(), legend.getMaxY(), sheet.getWidth(), sheet.getMaxY() - legend.getMaxY());
    Viewport wide = new Viewport(sheet, right, List.of(legend));
    Viewport tall = new Viewport(sheet, below, List.of(legend));
    return toSheet(wide).getScaleX() >= toSheet(tall).getScaleX() ? wide : tall;
  }

  /** The locality at a point of the sheet; empty outside the country. */
  public OptionalInt localityAt(Viewport view, double x, double y) {
    Point2D km = toPlane(view, x, y);
    return base.contains(km)
        ? OptionalInt.of(grid.nearest(km.getX(), km.getY()))
        : OptionalInt.empty();
  }

  /** Where a locality's middle lies on the sheet. */
  public Point2D place(Viewport view, int locality) {
    var at = grid.localities().get(locality);
    return toSheet(view).transform(new Point2D.Double(at.xKm(), at.yKm()), null);
  }

  /** From km on the plane to pixels. */
  public AffineTransform toSheet(Viewport view) {
    return canvas(null, view, Theme.LIGHT).toSheet();
  }

  private Point2D toPlane(Viewport view, double x, double y) {
    try {
      return toSheet(view).inverseTransform(new Point2D.Double(x, y), null);
    } catch (NoninvertibleTransformException e) {
      throw new IllegalArgumentException("view " + view + " has no area", e);
    }
  }

  /** The empty sheet. */
  private MapCanvas sheet(Graphics2D g, Viewport view, Theme theme) {
    MapCanvas canvas = canvas(g, view, theme);
    g.setColor(theme.abroad());
    g.fill(view.sheet());
    Text.smooth(g);
    return canvas;
  }

  private MapCanvas canvas(Graphics2D g, Viewport view, Theme theme) {
    return MapCanvas.within(g, view.sheet(), view.whole(), extentKm, theme);
  }
}
