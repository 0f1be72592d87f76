package org.harmattan.draw.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.harmattan.draw.Palette;
import org.harmattan.scenario.Bloc;

/**
 * Localities in which an actor gained or lost influence, the fuller the more; where the difference
 * may be chance, the colour is faint.
 *
 * @param mosaic the cells
 * @param bloc the actor
 * @param difference by locality, as a share
 * @param found whether a difference was found in a locality
 */
record DifferenceLayer(CellMosaic mosaic, Bloc bloc, double[] difference, boolean[] found)
    implements MapLayer {
  /** Lower ends of the classes of a difference. */
  private static final double[] STEPS = {0, 0.05, 0.1, 0.2};

  /** Gains and losses of each class; as many again for those that may be chance. */
  private static final int SHADES = 2 * STEPS.length;

  /** Neither found nor large enough to be seen. */
  private static final int FLAT = 2 * SHADES;

  private static final double SEEN = 0.01;
  private static final double FAINT = 0.7;

  /** The class of a difference: gains, then losses. */
  static int shade(double difference) {
    int step = 0;
    while (step + 1 < STEPS.length && Math.abs(difference) >= STEPS[step + 1]) {
      step++;
    }
    return difference >= 0 ? step : STEPS.length + step;
  }

  @Override
  public void paint(MapCanvas canvas) {
    int[] classes = new int[difference.length];
    for (int i = 0; i < classes.length; i++) {
      boolean flat = !found[i] && Math.abs(difference[i]) < SEEN;
      classes[i] = flat ? FLAT : shade(difference[i]) + (found[i] ? 0 : SHADES);
    }
    CellFill.paint(canvas, mosaic, classes, shade -> colour(bloc, shade));
  }

  @Override
  public List<LegendItem> legend() {
    return List.of(
        item("less, by 20+, 10–20, 5–10, under 5 points", true, 0),
        item("more, by under 5, 5–10, 10–20, 20+", false, 0),
        item("faint: may be chance", false, SHADES));
  }

  private LegendItem item(String label, boolean loss, int first) {
    return new LegendItem(label, (g, box, theme) -> paintRamp(g, box, loss, first));
  }

  private void paintRamp(Graphics2D g, Rectangle2D box, boolean loss, int first) {
    double width = box.getWidth() / STEPS.length;
    for (int i = 0; i < STEPS.length; i++) {
      g.setColor(colour(bloc, first + (loss ? SHADES - 1 - i : i)));
      g.fill(new Rectangle2D.Double(box.getX() + i * width, box.getY(), width, box.getHeight()));
    }
  }

  private static Color colour(Bloc bloc, int shade) {
    if (shade == FLAT) {
      return Palette.of(Bloc.NEUTRAL);
    }
    if (shade >= SHADES) {
      return Palette.mix(colour(bloc, shade - SHADES), Palette.of(Bloc.NEUTRAL), FAINT);
    }
    double fullness = 0.25 + 0.75 * (shade % STEPS.length) / (STEPS.length - 1);
    return shade < STEPS.length
        ? Palette.shade(bloc, fullness)
        : Palette.mix(Palette.PAPER, Palette.loss(bloc), fullness);
  }
}
