package org.harmattan.draw.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.draw.Theme;
import org.harmattan.geography.Locality;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.observe.MapFrame.Unit;
import org.harmattan.observe.UnitKind;
import org.harmattan.scenario.Bloc;

/**
 * Units as symbols by kind, coloured by side, their area growing with strength. Units of one kind
 * and side that would lie upon one another are drawn as one; zooming in takes them apart.
 *
 * @param grid the localities
 * @param units units of the frame
 */
record UnitsLayer(LocalityGrid grid, List<Unit> units) implements MapLayer {
  private static final double TILE_PIXELS = 34;
  private static final double SMALLEST = 3;
  private static final double LARGEST = 13;
  private static final double PER_ROOT_STRENGTH = 0.17;
  private static final int[] SAMPLES = {50, 1000};
  private static final double SAMPLE_HEIGHT = 24;

  /** Units drawn as one symbol. */
  private record Stack(UnitKind kind, Bloc bloc, double xKm, double yKm, int strength) {
    static Stack of(Unit unit, Locality at) {
      return new Stack(unit.kind(), unit.bloc(), at.xKm(), at.yKm(), unit.strength());
    }

    Stack and(Stack other) {
      int sum = strength + other.strength;
      double share = (double) other.strength / sum;
      return new Stack(
          kind, bloc, xKm + share * (other.xKm - xKm), yKm + share * (other.yKm - yKm), sum);
    }
  }

  @Override
  public void paint(MapCanvas canvas) {
    int cells = (int) Math.ceil(TILE_PIXELS / (grid.cellKm() * canvas.pixelsPerKm()));
    List<Placed> placed = new ArrayList<>();
    tiles(cells).values().forEach(tile -> place(canvas, List.copyOf(tile.values()), placed));
    placed.sort(Comparator.comparingInt((Placed p) -> -p.stack.strength));
    for (Placed one : placed) {
      Stack stack = one.stack;
      UnitSymbol.paint(
          canvas.g(),
          stack.kind,
          one.x,
          one.y,
          radius(stack.strength),
          canvas.theme().of(stack.bloc),
          canvas.theme());
    }
  }

  private record Placed(Stack stack, double x, double y) {}

  /** Stacks by tile of so many cells a side; tiles lie fast on the plane, whatever is in view. */
  private Map<Integer, Map<Integer, Stack>> tiles(int cells) {
    Map<Integer, Map<Integer, Stack>> tiles = new TreeMap<>();
    for (Unit unit : units) {
      Locality at = grid.localities().get(unit.locality());
      int tile = at.row() / cells * grid.columns() + at.column() / cells;
      int key = unit.kind().ordinal() * Bloc.values().length + unit.bloc().ordinal();
      tiles.computeIfAbsent(tile, t -> new TreeMap<>()).merge(key, Stack.of(unit, at), Stack::and);
    }
    return tiles;
  }

  /** One stack stands where its units are; several of a tile stand in rows around their middle. */
  private static void place(MapCanvas canvas, List<Stack> stacks, List<Placed> placed) {
    Stack all = stacks.stream().reduce(Stack::and).orElseThrow();
    Point2D middle = canvas.point(all.xKm, all.yKm);
    int columns = (int) Math.ceil(Math.sqrt(stacks.size()));
    int rows = (stacks.size() + columns - 1) / columns;
    double step = TILE_PIXELS / Math.max(2, columns);
    for (int i = 0; i < stacks.size(); i++) {
      int inRow = Math.min(columns, stacks.size() - i / columns * columns);
      double x = middle.getX() + (i % columns - (inRow - 1) / 2.0) * step;
      double y = middle.getY() + (i / columns - (rows - 1) / 2.0) * step;
      placed.add(new Placed(stacks.get(i), x, y));
    }
  }

  private static double radius(int strength) {
    return Math.min(LARGEST, SMALLEST + PER_ROOT_STRENGTH * Math.sqrt(strength));
  }

  @Override
  public List<Color> colours(Theme theme) {
    return Bloc.armed().stream().map(theme::of).toList();
  }

  @Override
  public LegendHeading heading() {
    return LegendHeading.of("Units, by strength");
  }

  @Override
  public List<LegendItem> legend() {
    Map<Integer, Unit> kinds = new TreeMap<>();
    for (Unit unit : units) {
      kinds.putIfAbsent(unit.kind().ordinal() * 100 + unit.bloc().ordinal(), unit);
    }
    List<LegendItem> items = new ArrayList<>();
    kinds.values().forEach(unit -> items.add(line(unit.kind(), unit.bloc())));
    if (!items.isEmpty()) {
      items.add(new LegendItem("50, 1,000 people", SAMPLE_HEIGHT, UnitsLayer::samples));
    }
    return items;
  }

  private static LegendItem line(UnitKind kind, Bloc bloc) {
    String label = bloc == Bloc.STATE ? kind.label() : bloc.label() + ": cells";
    return new LegendItem(
        label,
        (g, box, theme) ->
            UnitSymbol.paint(
                g, kind, box.getCenterX(), box.getCenterY(), 5, theme.of(bloc), theme));
  }

  private static void samples(Graphics2D g, Rectangle2D box, Theme theme) {
    double x = box.getX();
    for (int strength : SAMPLES) {
      double r = radius(strength);
      UnitSymbol.paint(g, UnitKind.ARMY, x + r, box.getCenterY(), r, theme.of(Bloc.NEUTRAL), theme);
      x += 2 * r + 2;
    }
  }
}
