package org.harmattan.draw.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.harmattan.draw.Text;

/** Words beside the ends of lines, moved apart where they would overlap. */
final class LabelStack {
  private static final int ROUNDS = 100;

  private final double gap;
  private final List<Label> labels = new ArrayList<>();

  /** Words at least so far apart, baseline to baseline. */
  LabelStack(double gap) {
    this.gap = gap;
  }

  private record Label(String text, double y, Color colour) {}

  void add(String text, double y, Color colour) {
    labels.add(new Label(text, y, colour));
  }

  void draw(Graphics2D g, double x) {
    List<Label> sorted = new ArrayList<>(labels);
    sorted.sort(Comparator.comparingDouble(Label::y));
    double[] places = apart(sorted.stream().mapToDouble(Label::y).toArray(), gap);
    for (int i = 0; i < places.length; i++) {
      double baseline = places[i] + Text.capHeight(Fonts.TICK) / 2;
      Color colour = Palette.mix(sorted.get(i).colour(), Palette.INK, 0.4);
      Text.draw(g, sorted.get(i).text(), x, baseline, Fonts.TICK, colour, Text.Align.LEFT);
    }
  }

  /** Pushes neighbours of ascending places apart, both equally, until all have their gap. */
  static double[] apart(double[] wanted, double gap) {
    double[] places = wanted.clone();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 1; i < places.length; i++) {
        double lacking = gap - (places[i] - places[i - 1]);
        if (lacking > 0) {
          places[i - 1] -= lacking / 2;
          places[i] += lacking / 2;
        }
      }
    }
    return places;
  }
}
