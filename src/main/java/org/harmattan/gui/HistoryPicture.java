package org.harmattan.gui;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.harmattan.draw.Theme;

/** A small chart of how something has developed. */
@FunctionalInterface
interface HistoryPicture {
  void paint(Graphics2D g, Rectangle2D area, Theme theme);
}
