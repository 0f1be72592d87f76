package org.harmattan.gui;

import java.awt.Graphics2D;
import java.util.List;
import org.harmattan.observe.MapFrame;

/** Paints one kind of map. */
interface MapPainting {
  /**
   * Paints the part of the map that is in sight, in logical pixels.
   *
   * @param frames one for each run in the window
   */
  void paint(Graphics2D g, Sight sight, List<MapFrame> frames);
}
