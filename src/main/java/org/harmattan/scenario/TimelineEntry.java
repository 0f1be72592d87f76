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
 * @param requires entries that must have fired before; otherwise this one is cancelled
 * @param cancelledBy entries that cancel this one if they fired before
 * @param estimate true where the date or a figure is an estimate
 * @param event what it does to the model
 */
public record TimelineEntry(
    String id,
    LocalDate date,
    LocalDate announced,
    String says,
    List<String> requires,
    List<String> cancelledBy,
    boolean estimate,
    TimelineEvent event) {
  public TimelineEntry {
    requires = List.copyOf(requires);
    cancelledBy = List.copyOf(cancelledBy);
  }
}
