package org.harmattan.draw.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.harmattan.draw.Fonts;
import org.harmattan.draw.Palette;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** A number axis that shows the ticks it is told, written the same in every locale. */
final class TickAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final int WANTED_TICKS = 4;

  /** Pixels between two numbers, one above the other. */
  private static final double LEAST_STEP = 18;

  private final transient List<Tick> ticks;

  /** A place on the axis and what is written there. */
  record Tick(double value, String label) {}

  TickAxis(double min, double max, List<Tick> ticks) {
    super(null);
    this.ticks = List.copyOf(ticks);
    setAutoRange(false);
    setRange(min, max);
    setLowerMargin(0);
    setUpperMargin(0);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setTickLabelFont(Fonts.TICK);
    setTickLabelPaint(Palette.MUTED);
    setTickLabelInsets(new RectangleInsets(3, 4, 2, 4));
    setAxisLinePaint(Palette.AXIS);
    setAxisLineStroke(new BasicStroke(0.8f));
  }

  /** From 0 past {@code max}, with about four round steps. */
  static TickAxis fromZero(double max) {
    return fromZero(max, WANTED_TICKS);
  }

  /** From 0 past {@code max}, with steps as close as numbers fit on so many pixels. */
  static TickAxis fromZeroWithin(double max, double pixels) {
    return fromZero(max, (int) Math.max(1, Math.min(WANTED_TICKS, pixels / LEAST_STEP)));
  }

  private static TickAxis fromZero(double max, int wanted) {
    double step = roundStep(Math.max(max, 1) / wanted);
    double top = step * Math.ceil(Math.max(max, 1) * 1.02 / step);
    return new TickAxis(0, top, steps(0, top, step));
  }

  /** Around 0, far enough for both ends. */
  static TickAxis aroundZero(double min, double max) {
    double least = 1e-9;
    double step = roundStep(Math.max(Math.max(max, 0) - Math.min(min, 0), least) / WANTED_TICKS);
    double bottom = step * Math.floor(Math.min(min, -least) / step);
    double top = step * Math.ceil(Math.max(max, least) / step);
    return new TickAxis(bottom, top, steps(bottom, top, step));
  }

  /** As far below 0 as above, just past {@code most}, with ticks at both ends and at 0. */
  static TickAxis symmetric(double most) {
    double least = Math.max(most, 1e-9);
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(least)));
    double end = power * Math.ceil(least / power * 0.999);
    return new TickAxis(-end, end, steps(-end, end, end));
  }

  /** From 0, or from below where {@code min} is, past {@code max}. */
  static TickAxis withZero(double min, double max) {
    double least = 1e-9;
    double low = Math.min(min, 0);
    double high = Math.max(Math.max(max, 0), low + least);
    double step = roundStep((high - low) / WANTED_TICKS);
    double bottom = step * Math.floor(low / step);
    double top = step * Math.ceil(high * 1.02 / step);
    return new TickAxis(bottom, top, steps(bottom, top, step));
  }

  /** From below {@code min} past {@code max}; from 0 where that is not far below. */
  static TickAxis spanning(double min, double max) {
    double low = min > 0 && min < max / 2 ? 0 : min;
    double range = Math.max(max - low, Math.max(Math.abs(max), 1) * 1e-6);
    double step = roundStep(range / WANTED_TICKS);
    double bottom = step * Math.floor(low / step);
    double top = step * Math.ceil((low + range) / step);
    return new TickAxis(bottom, top, steps(bottom, top, step));
  }

  /** About four round steps that lie within a range. */
  static List<Tick> within(double min, double max) {
    double step = roundStep((max - min) / WANTED_TICKS);
    double first = step * Math.ceil(min / step - 1e-9);
    double last = step * Math.floor(max / step + 1e-9);
    return steps(first, last, step);
  }

  /** Around both ends, with about four round steps, wherever zero is. */
  static TickAxis between(double min, double max) {
    double step = roundStep(Math.max(max - min, 1e-9) / WANTED_TICKS);
    double bottom = step * Math.floor(min / step);
    double top = step * Math.ceil(max * 1.0001 / step);
    return new TickAxis(bottom, top, steps(bottom, top, step));
  }

  /** Shares from 0 past {@code max}, in per cent. */
  static TickAxis percentTo(double max) {
    TickAxis hundred = fromZero(100 * max);
    List<Tick> ticks =
        hundred.ticks.stream().map(t -> new Tick(t.value() / 100, t.label() + "%")).toList();
    return new TickAxis(0, hundred.getUpperBound() / 100, ticks);
  }

  /** Shares from 0 to 100 %. */
  static TickAxis percent(double... shown) {
    List<Tick> ticks = new ArrayList<>();
    for (double share : shown) {
      ticks.add(new Tick(share, String.format(Locale.ROOT, "%.0f%%", 100 * share)));
    }
    return new TickAxis(0, 1, ticks);
  }

  /** Decimal logarithms from {@code min} to {@code max}, labelled with the numbers themselves. */
  static TickAxis log(double min, double max, double... shown) {
    List<Tick> ticks = new ArrayList<>();
    for (double value : shown) {
      if (value >= min * 0.999 && value <= max * 1.001) {
        ticks.add(new Tick(StrictMath.log10(value), Numbers.plain(value)));
      }
    }
    return new TickAxis(StrictMath.log10(min), StrictMath.log10(max), ticks);
  }

  /** The same axis without words. */
  TickAxis mute() {
    TickAxis silent = new TickAxis(getLowerBound(), getUpperBound(), ticks);
    silent.setTickLabelsVisible(false);
    return silent;
  }

  private static List<Tick> steps(double from, double to, double step) {
    List<Tick> ticks = new ArrayList<>();
    long count = Math.round((to - from) / step);
    for (int i = 0; i <= count; i++) {
      double value = from + i * step;
      ticks.add(new Tick(value, Numbers.plain(Math.abs(value) < step / 2 ? 0 : value)));
    }
    return ticks;
  }

  /** The smallest of 1, 2, 5 × 10ⁿ that is not below. */
  private static double roundStep(double least) {
    double power = StrictMath.pow(10, Math.floor(StrictMath.log10(least)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= least * 0.999) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
    TextAnchor anchor =
        RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
    return ticks.stream()
        .map(t -> new NumberTick(t.value(), t.label(), anchor, TextAnchor.CENTER, 0))
        .toList();
  }
}
