package org.harmattan.observe;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.mechanism.Randomness;

/**
 * What has been recorded of a run so far, for another recorder to go on with.
 *
 * @param completeMonths months that are over
 * @param influence territory measures
 * @param displacedHosted displaced people hosted at month's end, {@code [month][region]}
 * @param events events in order
 * @param snapshots maps at the start of each year
 * @param monthly what else stood at the end of each complete month
 * @param random the stream that decides what is recorded
 */
public record Recording(
    int completeMonths,
    InfluenceSeries influence,
    double[][] displacedHosted,
    List<ObservedEvent> events,
    List<Snapshot> snapshots,
    List<MonthState> monthly,
    Randomness random)
    implements Serializable {
  public Recording {
    events = List.copyOf(events);
    snapshots = List.copyOf(yearly(snapshots));
    monthly = List.copyOf(monthly.subList(0, completeMonths));
  }

  /** Nothing but the stream that decides what is recorded. */
  public static Recording nothing(Randomness random) {
    InfluenceSeries none = new InfluenceSeries(0, 0);
    return new Recording(0, none, new double[0][], List.of(), List.of(), List.of(), random);
  }

  /** The map of the first day, and those at the start of a year: not one that only the end made. */
  private static List<Snapshot> yearly(List<Snapshot> all) {
    List<Snapshot> yearly = new ArrayList<>();
    for (Snapshot snapshot : all) {
      if (yearly.isEmpty() || snapshot.date().getDayOfYear() == 1) {
        yearly.add(snapshot);
      }
    }
    return yearly;
  }

  /** Fills the empty series of a recorder. */
  void fill(InfluenceSeries shares, double[][] hosted) {
    shares.take(influence, completeMonths);
    for (int month = 0; month < completeMonths; month++) {
      System.arraycopy(displacedHosted[month], 0, hosted[month], 0, hosted[month].length);
    }
  }
}
