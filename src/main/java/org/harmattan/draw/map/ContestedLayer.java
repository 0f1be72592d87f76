package org.harmattan.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.harmattan.draw.Text;
import org.harmattan.draw.Theme;
import org.harmattan.scenario.Bloc;

/**
 * Localities where a second actor is nearly as strong as the leading one, hatched in its colour.
 *
 * @param mosaic the cells
 * @param standings by locality
 * @param rivalsNamed whether the ground already names the rivals' colours
 */
record ContestedLayer(CellMosaic mosaic, Standing[] standings, boolean rivalsNamed)
    implements MapLayer {
  private static final double HATCH_KM = 13;
  private static final double HATCH_LEAST_PIXELS = 3.2;

  @Override
  public void paint(MapCanvas canvas) {
    int[] rivals =
        mosaic.classes(
            Arrays.stream(standings)
                .mapToInt(s -> s.rival() == null ? CellFill.NONE : s.rival().ordinal())
                .toArray());
    double spacing = Math.max(HATCH_LEAST_PIXELS, HATCH_KM * canvas.pixelsPerKm());
    for (Bloc rival : rivals()) {
      Shape area = canvas.toSheet().createTransformedShape(mosaic.outline(rivals, rival.ordinal()));
      hatch(canvas.g(), area, canvas.theme().of(rival), spacing);
    }
  }

  /** On pixels a tile is many times faster than a clip; vector files get real lines. */
  private static void hatch(Graphics2D g, Shape area, Color colour, double spacing) {
    if (g instanceof Text.Haloing) {
      hatchWithLines(g, area, colour, spacing);
    } else {
      g.setPaint(tile(colour, spacing, g.getTransform().getScaleX()));
      g.fill(area);
    }
  }

  private static float width(double spacing) {
    return (float) Math.max(1, spacing * 0.28);
  }

  /** Diagonals that meet those of the next tile, at the device's own resolution. */
  private static TexturePaint tile(Color colour, double spacing, double scale) {
    int pixels = (int) Math.max(2, Math.round(spacing * scale));
    BufferedImage tile = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = tile.createGraphics();
    Text.smooth(g);
    g.setColor(colour);
    g.setStroke(new BasicStroke(width(spacing) * (float) scale));
    for (int sum = 0; sum <= 2 * pixels; sum += pixels) {
      g.draw(new Line2D.Double(-pixels, sum + pixels, sum + pixels, -pixels));
    }
    g.dispose();
    double side = pixels / scale;
    return new TexturePaint(tile, new Rectangle2D.Double(0, 0, side, side));
  }

  private static void hatchWithLines(Graphics2D g, Shape area, Color colour, double spacing) {
    Shape before = g.getClip();
    g.clip(area);
    g.setColor(colour);
    g.setStroke(new BasicStroke(width(spacing)));
    Rectangle2D box = area.getBounds2D();
    Path2D lines = new Path2D.Double();
    // Lines lie on one lattice over the whole sheet, so that neighbouring areas match.
    double first = Math.floor((box.getMinX() + box.getMinY()) / spacing) * spacing;
    for (double sum = first; sum < box.getMaxX() + box.getMaxY(); sum += spacing) {
      double from = Math.max(box.getMinX(), sum - box.getMaxY());
      double to = Math.min(box.getMaxX(), sum - box.getMinY());
      lines.append(new Line2D.Double(from, sum - from, to, sum - to), false);
    }
    g.draw(lines);
    g.setClip(before);
  }

  private Set<Bloc> rivals() {
    Set<Bloc> rivals = EnumSet.noneOf(Bloc.class);
    Arrays.stream(standings).map(Standing::rival).filter(Objects::nonNull).forEach(rivals::add);
    return rivals;
  }

  @Override
  public List<Color> colours(Theme theme) {
    return Bloc.armed().stream().map(theme::of).toList();
  }

  @Override
  public List<LegendItem> legend() {
    return legend(List.of(this));
  }

  /** What the hatching of some maps means. */
  static List<LegendItem> legend(List<ContestedLayer> maps) {
    Set<Bloc> rivals = EnumSet.noneOf(Bloc.class);
    maps.forEach(map -> rivals.addAll(map.rivals()));
    if (rivals.isEmpty()) {
      return List.of();
    }
    List<LegendItem> items = new ArrayList<>();
    items.add(new LegendItem("Contested: two within 10 points", ContestedLayer::paintSample));
    if (!maps.get(0).rivalsNamed) {
      rivals.forEach(b -> items.add(contender(b)));
    }
    return items;
  }

  private static LegendItem contender(Bloc bloc) {
    return new LegendItem(
        bloc.label() + " contends",
        (g, box, theme) -> {
          g.setColor(theme.of(Bloc.NEUTRAL));
          g.fill(box);
          hatch(g, box, theme.of(bloc), 5);
        });
  }

  private static void paintSample(Graphics2D g, Rectangle2D box, Theme theme) {
    g.setColor(theme.shade(Bloc.STATE, Standing.fullness(1)));
    g.fill(box);
    hatch(g, box, theme.of(Bloc.JNIM), 5);
  }
}
