package org.harmattan.draw.map;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;
import org.harmattan.geography.Country;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * What stays the same while a map moves in time: other countries, rivers, roads, borders, towns and
 * words. Kept as two pictures of the device's own resolution, which lie above the cells and above
 * the marks, until the view changes.
 */
final class BaseMap {
  private final Country country;
  private final PreparedGeometry land;
  private final Surroundings surroundings;
  private final List<MapLayer> lines;
  private final Towns towns;
  private final Kept ground = new Kept();
  private final Kept words = new Kept();

  BaseMap(Country country) {
    this.country = country;
    this.land = PreparedGeometryFactory.prepare(country.outline());
    this.surroundings = new Surroundings(country);
    this.towns = new Towns(country);
    this.lines =
        List.of(
            Lines.rivers(country.rivers()), Lines.roads(country.roads()), new BorderLines(country));
  }

  Geometry outline() {
    return country.outline();
  }

  boolean contains(Point2D km) {
    Coordinate at = new Coordinate(km.getX(), km.getY());
    return land.contains(new GeometryFactory().createPoint(at));
  }

  /** Other countries, with a hole where this one lies, and the lines. */
  void drawGround(MapCanvas canvas, Viewport view) {
    ground.draw(
        canvas,
        view,
        layer -> {
          layer.g().setColor(layer.theme().abroad());
          layer.g().fill(layer.sheet());
          paintAbroad(layer);
          layer.g().setComposite(AlphaComposite.DstOut);
          layer.g().fill(layer.shape(country.outline()));
          layer.g().setComposite(AlphaComposite.SrcOver);
          paintLines(layer);
        });
  }

  void drawWords(MapCanvas canvas, Viewport view) {
    words.draw(canvas, view, layer -> paintWords(layer, view));
  }

  void paintAbroad(MapCanvas canvas) {
    surroundings.paint(canvas);
  }

  void paintLines(MapCanvas canvas) {
    lines.forEach(layer -> layer.paint(canvas));
  }

  /** Towns, names and the scale, clear of each other and of the furniture. */
  void paintWords(MapCanvas canvas, Viewport view) {
    ScaleBar scale = new ScaleBar(view.sheet(), canvas.pixelsPerKm());
    List<Rectangle2D> furniture = new ArrayList<>(view.furniture());
    furniture.add(scale.box());
    furniture.forEach(canvas.labels()::block);
    towns.paint(canvas);
    surroundings.paintNames(canvas, furniture);
    scale.paint(canvas.g(), canvas.theme());
  }

  /** What lines and towns mean. */
  List<MapLayer> explained() {
    List<MapLayer> all = new ArrayList<>(lines);
    all.add(towns);
    return all;
  }

  /** A picture that is drawn again only when the view, the theme or the resolution changes. */
  private static final class Kept {
    private Viewport view;
    private Theme theme;
    private double scale;
    private BufferedImage image;

    void draw(MapCanvas canvas, Viewport newView, Consumer<MapCanvas> painter) {
      double newScale = canvas.g().getTransform().getScaleX();
      if (!newView.equals(view) || canvas.theme() != theme || newScale != scale) {
        view = newView;
        theme = canvas.theme();
        scale = newScale;
        image = paint(canvas, painter);
      }
      AffineTransform place =
          AffineTransform.getTranslateInstance(canvas.sheet().getX(), canvas.sheet().getY());
      place.scale(1 / scale, 1 / scale);
      canvas.g().drawImage(image, place, null);
    }

    private BufferedImage paint(MapCanvas canvas, Consumer<MapCanvas> painter) {
      BufferedImage picture =
          new BufferedImage(
              Math.max(1, (int) Math.ceil(canvas.sheet().getWidth() * scale)),
              Math.max(1, (int) Math.ceil(canvas.sheet().getHeight() * scale)),
              BufferedImage.TYPE_INT_ARGB_PRE);
      Graphics2D g = picture.createGraphics();
      g.scale(scale, scale);
      g.translate(-canvas.sheet().getX(), -canvas.sheet().getY());
      Text.smooth(g);
      painter.accept(canvas.on(g));
      g.dispose();
      return picture;
    }
  }
}
