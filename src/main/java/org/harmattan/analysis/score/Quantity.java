package org.harmattan.analysis.score;

import java.util.function.ToDoubleFunction;
import org.harmattan.analysis.Period;

/**
 * One number of the record, and how it is taken from a run.
 *
 * @param name what it is
 * @param unit its unit
 * @param tag what brings it about
 * @param period when
 * @param observed its value in the record
 * @param scale what counts as a large error, in its unit: errors of several quantities are compared
 *     as shares of it
 * @param criterion when it counts as reproduced
 * @param fromEvents whether it needs the events of a run
 * @param of its value in a run; NaN where undefined
 */
public record Quantity(
    String name,
    String unit,
    Tag tag,
    Period period,
    double observed,
    double scale,
    Criterion criterion,
    boolean fromEvents,
    ToDoubleFunction<RecordedRun> of) {

  /** A quantity that takes the events of a run. */
  static Quantity ofEvents(
      String name,
      String unit,
      Period period,
      double observed,
      double scale,
      Criterion criterion,
      ToDoubleFunction<RecordedRun> of) {
    return new Quantity(name, unit, Tag.EMERGENT, period, observed, scale, criterion, true, of);
  }

  /** A quantity for which the monthly tables of a run do. */
  static Quantity ofCounts(
      String name,
      String unit,
      Period period,
      double observed,
      double scale,
      Criterion criterion,
      ToDoubleFunction<RecordedRun> of) {
    return new Quantity(name, unit, Tag.EMERGENT, period, observed, scale, criterion, false, of);
  }

  /** The same, brought about by something else. */
  Quantity tagged(Tag other) {
    return new Quantity(name, unit, other, period, observed, scale, criterion, fromEvents, of);
  }

  /** Its value in a run; NaN where the run does not cover the period. */
  public double in(RecordedRun run) {
    return run.counts().covers(period) ? of.applyAsDouble(run) : Double.NaN;
  }
}
