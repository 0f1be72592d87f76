package org.harmattan.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.TimelineEvent;

/**
 * Dated events on a time axis: which of them get a label, and in which row, so that labels never
 * collide. Important events choose first; an event without room keeps its line and loses its label.
 */
public final class TimelineMarks {
  private static final double GAP = 7;
  private static final double OFFSET = 3;

  /**
   * An event to mark.
   *
   * @param date when it happened
   * @param label short label
   * @param rank importance, 0 first
   */
  public record Mark(LocalDate date, String label, int rank) {

    /** The mark of a timeline's entry on a day; empty where it has none. Coups find room first. */
    public static Optional<Mark> of(TimelineEntry entry, LocalDate date) {
      int rank = entry.event() instanceof TimelineEvent.Coup ? 0 : 1;
      return entry.mark().equals(TimelineEntry.NO_MARK)
          ? Optional.empty()
          : Optional.of(new Mark(date, entry.mark(), rank));
    }
  }

  /**
   * A mark on the axis.
   *
   * @param mark the event
   * @param x its place
   * @param row row of its label from the bottom, or -1 where it was dropped
   * @param labelX left end of the label
   * @param width the label's width
   */
  public record Placed(Mark mark, double x, int row, double labelX, double width) {
    /** Whether the label is shown. */
    public boolean labelled() {
      return row >= 0;
    }
  }

  private TimelineMarks() {}

  /**
   * Places marks between two ends of an axis.
   *
   * @param marks events, in any order; those outside the axis are left out
   * @param left left end of the axis
   * @param right right end of the axis
   * @param rows rows of labels
   * @param x place of a date on the axis
   * @param width width of a label
   * @return marks in order of importance, then date
   */
  public static List<Placed> place(
      List<Mark> marks,
      double left,
      double right,
      int rows,
      ToDoubleFunction<LocalDate> x,
      ToDoubleFunction<String> width) {
    List<List<double[]>> taken = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      taken.add(new ArrayList<>());
    }
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(
        Comparator.comparingInt(Mark::rank).thenComparing(Mark::date).thenComparing(Mark::label));
    List<Placed> placed = new ArrayList<>();
    for (Mark mark : sorted) {
      double at = x.applyAsDouble(mark.date());
      if (at >= left && at <= right) {
        placed.add(place(mark, at, width.applyAsDouble(mark.label()), left, right, taken));
      }
    }
    return placed;
  }

  private static Placed place(
      Mark mark, double at, double width, double left, double right, List<List<double[]>> taken) {
    for (double labelX : new double[] {at + OFFSET, at - OFFSET - width}) {
      if (labelX < left || labelX + width > right) {
        continue;
      }
      for (int row = 0; row < taken.size(); row++) {
        if (free(taken, row, at, labelX, labelX + width)) {
          taken.get(row).add(new double[] {labelX, labelX + width, at});
          return new Placed(mark, at, row, labelX, width);
        }
      }
    }
    return new Placed(mark, at, -1, at, 0);
  }

  /** A label needs its own row free, and its line must not pass through labels of rows below. */
  private static boolean free(
      List<List<double[]>> taken, int row, double at, double from, double to) {
    boolean own = taken.get(row).stream().allMatch(t -> to + GAP <= t[0] || from >= t[1] + GAP);
    boolean below =
        taken.subList(0, row).stream()
            .flatMap(List::stream)
            .allMatch(t -> at < t[0] - 1 || at > t[1] + 1);
    boolean above =
        taken.subList(row + 1, taken.size()).stream()
            .flatMap(List::stream)
            .allMatch(t -> t[2] < from - 1 || t[2] > to + 1);
    return own && below && above;
  }

  /** Rows that are in use. */
  public static int rows(List<Placed> placed) {
    return placed.stream().mapToInt(Placed::row).max().orElse(-1) + 1;
  }
}
