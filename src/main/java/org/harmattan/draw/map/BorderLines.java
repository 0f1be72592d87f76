package org.harmattan.draw.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.draw.Theme;
import org.harmattan.geography.Country;
import org.harmattan.geography.Region;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The country's border and those between its regions, each line once; a border between two regions
 * of which both are marked approximate is dashed.
 */
final class BorderLines implements MapLayer {
  private static final Stroke COUNTRY = solid(1.4f);
  private static final Stroke REGION = solid(0.8f);
  private static final Stroke APPROXIMATE =
      new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0);

  private final Geometry outline;
  private final List<Geometry> surveyed = new ArrayList<>();
  private final List<Geometry> approximate = new ArrayList<>();

  BorderLines(Country country) {
    outline = country.outline().getBoundary();
    List<Region> regions = country.regions();
    for (int i = 0; i < regions.size(); i++) {
      for (int j = i + 1; j < regions.size(); j++) {
        add(regions.get(i), regions.get(j));
      }
    }
  }

  private void add(Region a, Region b) {
    if (!a.border().getEnvelopeInternal().intersects(b.border().getEnvelopeInternal())) {
      return;
    }
    Geometry shared =
        OverlayNGRobust.overlay(
            a.border().getBoundary(), b.border().getBoundary(), OverlayNG.INTERSECTION);
    LineMerger merger = new LineMerger();
    merger.add(shared);
    List<Geometry> target = a.approximate() && b.approximate() ? approximate : surveyed;
    for (Object line : merger.getMergedLineStrings()) {
      target.add((Geometry) line);
    }
  }

  private static Stroke solid(float width) {
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  @Override
  public void paint(MapCanvas canvas) {
    Graphics2D g = canvas.g();
    g.setColor(canvas.theme().border());
    g.setStroke(REGION);
    surveyed.forEach(line -> g.draw(canvas.shape(line)));
    g.setStroke(APPROXIMATE);
    approximate.forEach(line -> g.draw(canvas.shape(line)));
    g.setStroke(COUNTRY);
    g.draw(canvas.shape(outline));
  }

  @Override
  public List<LegendItem> legend() {
    return List.of(
        new LegendItem("Region", (g, box, theme) -> sample(g, box, theme, REGION)),
        new LegendItem(
            "Region, approximate border", (g, box, theme) -> sample(g, box, theme, APPROXIMATE)));
  }

  private static void sample(Graphics2D g, Rectangle2D box, Theme theme, Stroke stroke) {
    g.setColor(theme.border());
    g.setStroke(stroke);
    g.draw(new Line2D.Double(box.getX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
  }
}
