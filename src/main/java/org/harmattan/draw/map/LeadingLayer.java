package org.harmattan.draw.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.harmattan.draw.Theme;
import org.harmattan.scenario.Bloc;

/**
 * Localities in the leading actor's colour, its strength as shade.
 *
 * @param mosaic the cells
 * @param standings by locality
 * @param hatched whether rivals are hatched upon it, in colours to be named too
 */
record LeadingLayer(CellMosaic mosaic, Standing[] standings, boolean hatched) implements MapLayer {

  @Override
  public void paint(MapCanvas canvas) {
    CellFill.paint(
        canvas,
        mosaic,
        Arrays.stream(standings).mapToInt(Standing::shadeClass).toArray(),
        shade ->
            colour(canvas.theme(), Bloc.values()[shade / Standing.STEPS], shade % Standing.STEPS));
  }

  private static Color colour(Theme theme, Bloc bloc, int step) {
    return bloc == Bloc.NEUTRAL ? theme.of(bloc) : theme.shade(bloc, Standing.fullness(step));
  }

  @Override
  public List<Color> colours(Theme theme) {
    return Arrays.stream(Bloc.values())
        .flatMap(b -> IntStream.range(0, Standing.STEPS).mapToObj(step -> colour(theme, b, step)))
        .toList();
  }

  @Override
  public LegendHeading heading() {
    return new LegendHeading("Influence of the leading actor", "20", "100%");
  }

  @Override
  public List<LegendItem> legend() {
    return legend(List.of(this));
  }

  /** What the colours of some maps mean: those actors that lead or contend anywhere. */
  static List<LegendItem> legend(List<LeadingLayer> maps) {
    Set<Bloc> leaders = EnumSet.noneOf(Bloc.class);
    maps.forEach(map -> map.addShown(leaders));
    Stream<LegendItem> ramps =
        Bloc.armed().stream()
            .filter(leaders::contains)
            .map(b -> new LegendItem(b.label(), (g, box, theme) -> paintRamp(g, box, theme, b)));
    Stream<LegendItem> nobody =
        Stream.of(LegendItem.swatch("No armed actor above 20%", theme -> theme.of(Bloc.NEUTRAL)));
    return leaders.contains(Bloc.NEUTRAL) ? Stream.concat(ramps, nobody).toList() : ramps.toList();
  }

  private void addShown(Set<Bloc> blocs) {
    for (Standing standing : standings) {
      blocs.add(standing.leader());
      if (hatched && standing.rival() != null) {
        blocs.add(standing.rival());
      }
    }
  }

  private static void paintRamp(Graphics2D g, Rectangle2D box, Theme theme, Bloc bloc) {
    double width = box.getWidth() / Standing.STEPS;
    for (int step = 0; step < Standing.STEPS; step++) {
      g.setColor(colour(theme, bloc, step));
      g.fill(new Rectangle2D.Double(box.getX() + step * width, box.getY(), width, box.getHeight()));
    }
  }
}
