package org.harmattan.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.harmattan.draw.Theme;
import org.harmattan.geography.Locality;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.observe.MapFrame;
import org.harmattan.observe.MapFrame.Event;

/**
 * Events of the last days as discs whose area grows with deaths and which fade with age.
 *
 * @param grid the localities
 * @param events events of the frame
 */
record EventsLayer(LocalityGrid grid, List<Event> events) implements MapLayer {
  private static final double SMALLEST = 1.6;
  private static final double PER_ROOT_DEATH = 1.2;
  private static final BasicStroke RIM = new BasicStroke(0.9f);

  /** Steps around the circle that never come close to one another (the golden angle). */
  private static final double GOLDEN_ANGLE = 2.39996;

  private static final double SPREAD = 0.32;
  private static final double SAMPLE_HEIGHT = 22;
  private static final int[] SAMPLES = {1, 10, 30};

  @Override
  public void paint(MapCanvas canvas) {
    List<Event> bigFirst =
        events.stream().sorted(Comparator.comparingInt((Event e) -> -e.deaths())).toList();
    for (Event event : bigFirst) {
      Point2D at = place(canvas, event);
      double freshness = 1 - event.ageDays() / (double) MapFrame.EVENT_DAYS;
      disc(canvas.g(), at.getX(), at.getY(), radius(event.deaths()), freshness, canvas.theme());
    }
  }

  /** Events of one locality stand around its middle, each always in the same place. */
  private Point2D place(MapCanvas canvas, Event event) {
    Locality locality = grid.localities().get(event.locality());
    double angle = event.id() * GOLDEN_ANGLE;
    double away = SPREAD * grid.cellKm() * Math.sqrt(event.id() % 7 / 7.0);
    return canvas.point(
        locality.xKm() + away * StrictMath.cos(angle),
        locality.yKm() + away * StrictMath.sin(angle));
  }

  private static double radius(int deaths) {
    return SMALLEST + PER_ROOT_DEATH * Math.sqrt(deaths);
  }

  private static void disc(
      Graphics2D g, double x, double y, double r, double freshness, Theme theme) {
    Ellipse2D disc = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    g.setColor(faded(theme.event(), 0.15 + 0.6 * freshness));
    g.fill(disc);
    g.setColor(faded(theme.paper(), 0.2 + 0.8 * freshness));
    g.setStroke(RIM);
    g.draw(disc);
  }

  private static Color faded(Color colour, double opacity) {
    int alpha = (int) Math.round(255 * opacity);
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }

  @Override
  public LegendHeading heading() {
    return LegendHeading.of("Events of the last 30 days, fading");
  }

  @Override
  public List<LegendItem> legend() {
    return List.of(new LegendItem("1, 10, 30 deaths", SAMPLE_HEIGHT, EventsLayer::samples));
  }

  private static void samples(Graphics2D g, Rectangle2D box, Theme theme) {
    double x = box.getX();
    for (int deaths : SAMPLES) {
      double r = radius(deaths);
      disc(g, x + r, box.getCenterY(), r, 1, theme);
      x += 2 * r + 1;
    }
  }
}
