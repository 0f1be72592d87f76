package org.harmattan.gui;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import org.harmattan.draw.Palette;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;

/**
 * MASON's portrayal of the map. On the screen it shows what the renderer has finished, moved and
 * scaled until the drawing for a new place and zoom is there; precise drawings are made at once.
 */
final class MapPortrayal extends FieldPortrayal2D {
  private final MapRenderer renderer;

  MapPortrayal(MapRenderer renderer) {
    this.renderer = renderer;
    setField(renderer);
  }

  @Override
  public void setField(Object newField) {
    field = newField;
  }

  @Override
  public void draw(Object object, Graphics2D g, DrawInfo2D info) {
    Sight sight = sight(g, info);
    renderer.look(sight);
    g.setColor(Palette.ABROAD);
    g.fill(sight.seen());
    MapRenderer.Picture picture = renderer.picture();
    if (picture != null) {
      g.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      g.drawImage(picture.image(), picture.sight().placeIn(sight), null);
    }
  }

  private static Sight sight(Graphics2D g, DrawInfo2D info) {
    Rectangle2D seen = info.clip.createIntersection(info.draw);
    return new Sight(
        new Rectangle2D.Double(info.draw.x, info.draw.y, info.draw.width, info.draw.height),
        new Rectangle2D.Double(seen.getX(), seen.getY(), seen.getWidth(), seen.getHeight()),
        g.getTransform().getScaleX());
  }
}
