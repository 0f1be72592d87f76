package org.harmattan.gui;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.harmattan.draw.map.Legend;
import org.harmattan.draw.map.LiveMap;
import org.harmattan.draw.map.MapContent;
import org.harmattan.draw.map.Viewport;
import org.harmattan.observe.MapFrame;

/**
 * The map of one run with its legend in the corner.
 *
 * @param map draws it
 * @param choice what is seen
 * @param run which of the runs in the window
 * @param explained whether the legend stands in the corner
 */
record MapScene(LiveMap map, MapChoice choice, int run, boolean explained) implements MapPainting {
  private static final double CORNER = 10;
  private static final double LEAST_SHRINK = 0.72;
  private static final double MOST_WIDTH = 0.34;
  private static final double MOST_HEIGHT = 0.6;

  @Override
  public void paint(Graphics2D g, Sight sight, List<MapFrame> frames) {
    MapContent content = map.content(frames.get(run), choice.ground(), choice.overlays());
    if (explained) {
      paint(g, sight, map, content, choice);
    } else {
      Viewport view = new Viewport(sight.seen(), sight.whole(), List.of());
      map.paint(g, view, content, choice.theme());
    }
  }

  /** Any content with its legend, which is smaller on a small map. */
  static void paint(Graphics2D g, Sight sight, LiveMap map, MapContent content, MapChoice choice) {
    Legend legend = content.legend(choice.theme());
    double shrink =
        Math.max(
            LEAST_SHRINK,
            Math.min(
                1,
                Math.min(
                    MOST_WIDTH * sight.seen().width / legend.width(),
                    MOST_HEIGHT * sight.seen().height / legend.height())));
    Rectangle2D box =
        new Rectangle2D.Double(
            sight.seen().x + CORNER,
            sight.seen().y + CORNER,
            legend.width() * shrink,
            legend.height() * shrink);
    Viewport view = new Viewport(sight.seen(), sight.whole(), List.of(box));
    map.paint(g, view, content, choice.theme());
    Graphics2D corner = (Graphics2D) g.create();
    corner.translate(box.getX(), box.getY());
    corner.scale(shrink, shrink);
    legend.paint(corner, 0, 0);
    corner.dispose();
  }
}
