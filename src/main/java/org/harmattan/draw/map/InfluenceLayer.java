package org.harmattan.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.harmattan.draw.Palette;
import org.harmattan.scenario.Bloc;
import org.locationtech.jts.geom.Geometry;

/** Localities in the leading actor's colour, its strength as shade, contested ones hatched. */
final class InfluenceLayer implements MapLayer {
  private static final double HATCH_KM = 13;
  private static final double HATCH_LEAST_PIXELS = 3.2;
  private static final int NONE = -1;

  private final Geometry outline;
  private final CellMosaic mosaic;
  private final Standing[] standings;

  InfluenceLayer(Geometry outline, CellMosaic mosaic, float[][] influence) {
    this.outline = outline;
    this.mosaic = mosaic;
    this.standings = new Standing[influence[0].length];
    Arrays.setAll(standings, locality -> Standing.of(influence, locality));
  }

  @Override
  public void paint(MapCanvas canvas) {
    Graphics2D g = canvas.g();
    Shape before = g.getClip();
    g.clip(canvas.shape(outline));
    paintShades(canvas);
    paintHatching(canvas);
    g.setClip(before);
  }

  private void paintShades(MapCanvas canvas) {
    int[] classes =
        mosaic.classes(Arrays.stream(standings).mapToInt(Standing::shadeClass).toArray());
    Graphics2D g = canvas.g();
    // The same colour around each area closes the hairlines between neighbours.
    g.setStroke(new BasicStroke(0.6f));
    for (int shade : Arrays.stream(classes).filter(c -> c != NONE).distinct().sorted().toArray()) {
      Bloc bloc = Bloc.values()[shade / Standing.STEPS];
      g.setColor(colour(bloc, shade % Standing.STEPS));
      Shape area = canvas.toSheet().createTransformedShape(mosaic.outline(classes, shade));
      g.fill(area);
      g.draw(area);
    }
  }

  private static Color colour(Bloc bloc, int step) {
    return bloc == Bloc.NEUTRAL ? Palette.of(bloc) : Palette.shade(bloc, Standing.fullness(step));
  }

  private void paintHatching(MapCanvas canvas) {
    int[] rivals =
        mosaic.classes(
            Arrays.stream(standings)
                .mapToInt(s -> s.rival() == null ? NONE : s.rival().ordinal())
                .toArray());
    double spacing = Math.max(HATCH_LEAST_PIXELS, HATCH_KM * canvas.pixelsPerKm());
    for (Bloc rival : rivals()) {
      Shape area = canvas.toSheet().createTransformedShape(mosaic.outline(rivals, rival.ordinal()));
      hatch(canvas.g(), area, rival, spacing);
    }
  }

  private static void hatch(Graphics2D g, Shape area, Bloc rival, double spacing) {
    Shape before = g.getClip();
    g.clip(area);
    g.setColor(Palette.of(rival));
    g.setStroke(new BasicStroke((float) Math.max(1, spacing * 0.28)));
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
    Arrays.stream(standings).map(Standing::rival).filter(r -> r != null).forEach(rivals::add);
    return rivals;
  }

  private Set<Bloc> leaders() {
    Set<Bloc> leaders = EnumSet.noneOf(Bloc.class);
    Arrays.stream(standings).map(Standing::leader).forEach(leaders::add);
    return leaders;
  }

  @Override
  public List<LegendItem> legend() {
    return legend(List.of(this));
  }

  /** What the colours of some maps mean: those actors that lead or contend anywhere. */
  static List<LegendItem> legend(List<InfluenceLayer> maps) {
    Set<Bloc> shown = EnumSet.noneOf(Bloc.class);
    Set<Bloc> rivals = EnumSet.noneOf(Bloc.class);
    maps.forEach(map -> shown.addAll(map.leaders()));
    maps.forEach(map -> rivals.addAll(map.rivals()));
    shown.addAll(rivals);
    List<LegendItem> items = new ArrayList<>();
    for (Bloc bloc : Bloc.armed()) {
      if (shown.contains(bloc)) {
        items.add(new LegendItem(bloc.label(), (g, box) -> paintRamp(g, box, bloc)));
      }
    }
    if (!rivals.isEmpty()) {
      items.add(new LegendItem("Contested: two within 10 points", InfluenceLayer::paintContested));
    }
    if (shown.contains(Bloc.NEUTRAL)) {
      items.add(new LegendItem("No armed actor above 20%", InfluenceLayer::paintNobody));
    }
    return items;
  }

  private static void paintNobody(Graphics2D g, Rectangle2D box) {
    g.setColor(Palette.of(Bloc.NEUTRAL));
    g.fill(box);
  }

  private static void paintRamp(Graphics2D g, Rectangle2D box, Bloc bloc) {
    double width = box.getWidth() / Standing.STEPS;
    for (int step = 0; step < Standing.STEPS; step++) {
      g.setColor(colour(bloc, step));
      g.fill(new Rectangle2D.Double(box.getX() + step * width, box.getY(), width, box.getHeight()));
    }
  }

  private static void paintContested(Graphics2D g, Rectangle2D box) {
    g.setColor(colour(Bloc.STATE, 1));
    g.fill(box);
    hatch(g, box, Bloc.JNIM, 5);
  }
}
