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
 */
record MapScene(LiveMap map, MapChoice choice, int run) implements MapPainting {
  private static final double CORNER = 10;

  @Override
  public void paint(Graphics2D g, Sight sight, List<MapFrame> frames) {
    MapContent content = map.content(frames.get(run), choice.ground(), choice.overlays());
    paint(g, sight, map, content, choice);
  }

  /** Any content with its legend. */
  static void paint(Graphics2D g, Sight sight, LiveMap map, MapContent content, MapChoice choice) {
    Legend legend = content.legend(choice.theme());
    Rectangle2D box =
        new Rectangle2D.Double(
            sight.seen().x + CORNER, sight.seen().y + CORNER, legend.width(), legend.height());
    map.paint(g, new Viewport(sight.seen(), sight.whole(), List.of(box)), content, choice.theme());
    legend.paint(g, box.getX(), box.getY());
  }
}
