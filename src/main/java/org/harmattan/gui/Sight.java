package org.harmattan.gui;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * Which part of the map is in sight.
 *
 * @param whole the rectangle that the whole map takes, in logical pixels
 * @param seen the part of it that the window shows
 * @param deviceScale device pixels in a logical one
 */
record Sight(Rectangle2D.Double whole, Rectangle2D.Double seen, double deviceScale) {

  /** An empty image of what is in sight. */
  BufferedImage image() {
    return new BufferedImage(
        Math.max(1, (int) Math.ceil(seen.width * deviceScale)),
        Math.max(1, (int) Math.ceil(seen.height * deviceScale)),
        BufferedImage.TYPE_INT_RGB);
  }

  /** Makes a canvas of such an image take the coordinates of the display. */
  void prepare(Graphics2D g) {
    g.scale(deviceScale, deviceScale);
    g.translate(-seen.x, -seen.y);
  }

  /** Where an image of this sight lies when another is looked at. */
  AffineTransform placeIn(Sight other) {
    double zoom = other.whole.width / whole.width;
    AffineTransform place = new AffineTransform();
    place.translate(other.whole.x, other.whole.y);
    place.scale(zoom, zoom);
    place.translate(seen.x - whole.x, seen.y - whole.y);
    place.scale(1 / deviceScale, 1 / deviceScale);
    return place;
  }
}
