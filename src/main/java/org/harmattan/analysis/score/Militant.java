package org.harmattan.analysis.score;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.harmattan.analysis.Period;
import org.harmattan.results.EventRow;
import org.harmattan.scenario.Bloc;

/** Which events are militant: those with JNIM's line or IS. */
final class Militant {
  private static final Set<String> BLOCS =
      Stream.of(Bloc.values()).filter(Bloc::militant).map(Bloc::id).collect(Collectors.toSet());

  private Militant() {}

  /** Whether one of the two took part. */
  static boolean is(EventRow event) {
    return BLOCS.contains(event.initiator()) || BLOCS.contains(event.opponent());
  }

  /** The militant events of a run in a period. */
  static List<EventRow> of(RecordedRun run, Period period) {
    return period.of(run.events()).stream().filter(Militant::is).toList();
  }

  /**
   * The same without a share of them, drawn at random: the record does not know where they
   * happened.
   */
  static List<EventRow> placed(RecordedRun run, Period period, double unplaced) {
    RandomGenerator random = new Well19937c(run.replicate());
    return of(run, period).stream().filter(event -> random.nextDouble() >= unplaced).toList();
  }
}
