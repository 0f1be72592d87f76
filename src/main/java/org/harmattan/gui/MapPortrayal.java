package org.harmattan.gui;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Theme;
import org.harmattan.draw.map.LiveMap;
import org.harmattan.draw.map.Viewport;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;

/**
 * MASON's portrayal of the map. On the screen it shows what the renderer has finished, moved and
 * scaled until the drawing for a new place and zoom is there; precise drawings are made at once.
 */
final class MapPortrayal extends FieldPortrayal2D {
  private final MapRenderer renderer;
  private WatchedRun run;
  private LiveMap map;
  private Supplier<Theme> theme;

  MapPortrayal(MapRenderer renderer) {
    this.renderer = renderer;
    setField(renderer);
  }

  /** What a click on the map is about. */
  void about(WatchedRun newRun, LiveMap newMap, Supplier<Theme> newTheme) {
    run = newRun;
    map = newMap;
    theme = newTheme;
  }

  /** The locality under the pointer, its units and their actors, its region. */
  @Override
  public void hitObjects(DrawInfo2D range, Bag into) {
    if (run == null) {
      return;
    }
    Viewport view = new Viewport(range.draw, range.draw, List.of());
    OptionalInt at = map.localityAt(view, range.clip.getCenterX(), range.clip.getCenterY());
    at.ifPresent(
        locality ->
            Subjects.at(run, locality)
                .forEach(subject -> into.add(new LocationWrapper(subject, locality, this))));
  }

  @Override
  public Inspector getInspector(LocationWrapper wrapper, GUIState state) {
    return new FactsInspector(run, (Subject) wrapper.getObject(), theme);
  }

  @Override
  public String getName(LocationWrapper wrapper) {
    return ((Subject) wrapper.getObject()).label(run);
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
    if (picture == null) {
      return;
    }
    if (picture.sight().equals(sight)) {
      pixelByPixel(g, picture);
    } else {
      g.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      g.drawImage(picture.image(), picture.sight().placeIn(sight), null);
    }
  }

  /** Far faster than through a transformation, even one that changes nothing. */
  private static void pixelByPixel(Graphics2D g, MapRenderer.Picture picture) {
    AffineTransform before = g.getTransform();
    Rectangle2D.Double seen = picture.sight().seen();
    double x = before.getTranslateX() + seen.x * before.getScaleX();
    double y = before.getTranslateY() + seen.y * before.getScaleY();
    g.setTransform(new AffineTransform());
    g.drawImage(picture.image(), (int) Math.round(x), (int) Math.round(y), null);
    g.setTransform(before);
  }

  private static Sight sight(Graphics2D g, DrawInfo2D info) {
    Rectangle2D seen = info.clip.createIntersection(info.draw);
    return new Sight(
        new Rectangle2D.Double(info.draw.x, info.draw.y, info.draw.width, info.draw.height),
        new Rectangle2D.Double(seen.getX(), seen.getY(), seen.getWidth(), seen.getHeight()),
        g.getTransform().getScaleX());
  }
}
