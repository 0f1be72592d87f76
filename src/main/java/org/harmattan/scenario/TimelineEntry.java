package org.harmattan.scenario;

import java.time.LocalDate;
import java.util.List;

/**
 * A dated event, and what it hangs on.
 *
 * @param id its key in the scenario's {@code timeline}
 * @param date when it happens
 * @param announced when it became known; a forecast may use it only from then on
 * @param says what happens, in words
 * @param mark short label on the time axes of charts; none: it is not drawn there
 * @param requires entries that must have fired before; otherwise this one is cancelled
 * @param cancelledBy entries that cancel this one if they fired before
 * @param estimate true where the date or a figure is an estimate
 * @param source where the date and the figures are from, and which of them are estimates
 * @param event what it does to the model
 */
public record TimelineEntry(
    @Described(says = "key in the timeline", fromKey = true) String id,
    @Described(says = "when it happens") LocalDate date,
    @Described(
            says = "when it became known; a forecast may use it only from then on",
            sameAs = "date")
        LocalDate announced,
    @Described(says = "what happens, in words") String says,
    @Described(
            says = "short label on the time axes of charts; none: it is not drawn",
            orElse = TimelineEntry.NO_MARK)
        String mark,
    @Described(
            says = "entries that must have fired before; otherwise this one is cancelled",
            orElse = "[]",
            refers = Reference.ENTRY)
        List<String> requires,
    @Described(
            says = "entries that cancel this one if they fired before",
            orElse = "[]",
            refers = Reference.ENTRY)
        List<String> cancelledBy,
    @Described(says = "whether the date or a figure is an estimate", orElse = "false")
        boolean estimate,
    @Described(
            says = "where the date and the figures are from, and which of them are estimates",
            orElse = TimelineEntry.NO_SOURCE)
        String source,
    @Described(says = "what it does to the model") TimelineEvent event) {
  /** Stands for no source. */
  public static final String NO_SOURCE = "not given";

  /** Stands for no mark. */
  public static final String NO_MARK = "none";

  public TimelineEntry {
    requires = List.copyOf(requires);
    cancelledBy = List.copyOf(cancelledBy);
  }
}
