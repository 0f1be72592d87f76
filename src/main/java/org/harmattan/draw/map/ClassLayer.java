package org.harmattan.draw.map;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.harmattan.draw.Theme;
import org.harmattan.observe.MapFrame;
import org.harmattan.scenario.Bloc;

/**
 * A quantity in classes of its own colours; the legend lists all of them, the greatest first.
 *
 * @param mosaic the cells
 * @param title what is shown, with its unit
 * @param byLocality each locality's class
 * @param labels what each class means, from the least
 * @param colour colour of a class
 */
record ClassLayer(
    CellMosaic mosaic,
    String title,
    int[] byLocality,
    List<String> labels,
    BiFunction<Theme, Integer, Color> colour)
    implements MapLayer {
  private static final double[] SHARES = {0.05, 0.2, 0.4, 0.6, 0.8};
  private static final double[] CHANGES = {-0.5, -0.3, -0.15, -0.05, 0.05, 0.15, 0.3, 0.5};

  /** Away from the actors' hues, so that no quantity is taken for an actor. */
  private static final Color WINE = new Color(0x7A1F5C);

  private static final Color UMBER = new Color(0x6B4423);
  private static final Color CHARCOAL = new Color(0x333333);

  /** Influence of one actor. */
  static ClassLayer influence(CellMosaic mosaic, MapFrame frame, Bloc bloc) {
    float[] shares = frame.influence()[bloc.ordinal()];
    return new ClassLayer(
        mosaic,
        "Influence of " + bloc.label(),
        classes(shares.length, i -> shares[i], SHARES),
        percentages(SHARES),
        (theme, c) -> c == 0 ? theme.of(Bloc.NEUTRAL) : theme.shade(bloc, full(c, SHARES.length)));
  }

  /** A quantity of the frame. */
  static ClassLayer quantity(
      CellMosaic mosaic, MapFrame frame, Layer.Quantity quantity, double cellKm2) {
    double[] bounds = quantity.bounds();
    Color hue =
        switch (quantity) {
          case POPULATION -> CHARCOAL;
          case GRIEVANCE -> WINE;
          case DISPLACED -> UMBER;
        };
    return new ClassLayer(
        mosaic,
        quantity.heading(),
        classes(frame.population().length, i -> quantity.value(frame, i, cellKm2), bounds),
        numbers(bounds),
        (theme, c) -> ramp(theme, hue, c, bounds.length));
  }

  /**
   * Influence of an actor in {@code frame} less that in {@code base}: gains in the actor's colour,
   * losses in one that no actor has.
   */
  static ClassLayer difference(
      CellMosaic mosaic, float[][] base, float[][] frame, Bloc bloc, String title) {
    float[] before = base[bloc.ordinal()];
    float[] after = frame[bloc.ordinal()];
    int middle = CHANGES.length / 2;
    return new ClassLayer(
        mosaic,
        title,
        classes(before.length, i -> after[i] - before[i], CHANGES),
        points(),
        (theme, c) ->
            c == middle
                ? theme.of(Bloc.NEUTRAL)
                : theme.tint(
                    c < middle ? theme.loss(bloc) : theme.of(bloc),
                    full(Math.abs(c - middle), middle)));
  }

  /** The class of a value is the number of bounds that it reaches. */
  private static int[] classes(int size, IntToDoubleFunction value, double[] bounds) {
    return IntStream.range(0, size)
        .map(
            i -> {
              double v = value.applyAsDouble(i);
              int reached = 0;
              while (reached < bounds.length && v >= bounds[reached]) {
                reached++;
              }
              return reached;
            })
        .toArray();
  }

  private static Color ramp(Theme theme, Color hue, int c, int most) {
    return c == 0 ? theme.of(Bloc.NEUTRAL) : theme.tint(theme.visible(hue), full(c, most));
  }

  private static double full(int c, int most) {
    return 0.25 + 0.75 * (c - 1) / Math.max(1, most - 1);
  }

  private static List<String> percentages(double[] bounds) {
    List<String> labels = new ArrayList<>();
    labels.add("below " + percent(bounds[0]) + "%");
    for (int i = 0; i < bounds.length; i++) {
      double to = i + 1 < bounds.length ? bounds[i + 1] : 1;
      labels.add(percent(bounds[i]) + "–" + percent(to) + "%");
    }
    return labels;
  }

  private static List<String> numbers(double[] bounds) {
    List<String> labels = new ArrayList<>();
    labels.add("below " + plain(bounds[0]));
    for (int i = 0; i + 1 < bounds.length; i++) {
      labels.add(plain(bounds[i]) + "–" + plain(bounds[i + 1]));
    }
    labels.add(plain(bounds[bounds.length - 1]) + " or more");
    return labels;
  }

  private static List<String> points() {
    return List.of(
        "50 points less or more",
        "30–50 less",
        "15–30 less",
        "5–15 less",
        "within 5 points",
        "5–15 more",
        "15–30 more",
        "30–50 more",
        "50 points more or more");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f", 100 * share);
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  @Override
  public void paint(MapCanvas canvas) {
    CellFill.paint(canvas, mosaic, byLocality, c -> colour.apply(canvas.theme(), c));
  }

  @Override
  public List<Color> colours(Theme theme) {
    return IntStream.range(0, labels.size()).mapToObj(c -> colour.apply(theme, c)).toList();
  }

  @Override
  public LegendHeading heading() {
    return LegendHeading.of(title);
  }

  @Override
  public List<LegendItem> legend() {
    List<LegendItem> items = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      int c = i;
      items.add(LegendItem.swatch(labels.get(i), theme -> colour.apply(theme, c)));
    }
    Collections.reverse(items);
    return items;
  }
}
