package org.harmattan.analysis.comparison;

import java.time.YearMonth;
import java.util.List;
import org.harmattan.observe.Measure;
import org.harmattan.results.RunView;
import org.harmattan.results.Tally;
import org.harmattan.results.stored.RunSet;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.yaml.ScenarioChange;

/**
 * A set of runs beside the baseline.
 *
 * @param set its runs
 * @param pairing which of them are compared with which of the baseline's
 * @param changes in what its scenario differs from the baseline's
 * @param parting first month in which any pair differs; null where none does, or without pairs
 */
public record Alternative(
    RunSet set, Pairing pairing, List<ScenarioChange> changes, YearMonth parting) {
  public Alternative {
    changes = List.copyOf(changes);
  }

  static Alternative of(RunSet baseline, RunSet other) {
    Pairing pairing = Pairing.of(baseline, other);
    List<ScenarioChange> changes = ScenarioChange.between(baseline.scenario(), other.scenario());
    return new Alternative(other, pairing, changes, parting(pairing, baseline.months()));
  }

  /** Runs that were used and have no counterpart. */
  public int unmatched() {
    return pairing.paired() ? set.runs().size() - pairing.others().size() : 0;
  }

  private static YearMonth parting(Pairing pairing, List<YearMonth> months) {
    if (!pairing.paired()) {
      return null;
    }
    for (int month = 0; month < months.size(); month++) {
      for (int pair = 0; pair < pairing.baseline().size(); pair++) {
        if (differ(pairing.baseline().get(pair), pairing.others().get(pair), month)) {
          return months.get(month);
        }
      }
    }
    return null;
  }

  private static boolean differ(RunView a, RunView b, int month) {
    for (int region = 0; region < a.regions().size(); region++) {
      for (Tally tally : Tally.values()) {
        if (a.tally(tally, month, region) != b.tally(tally, month, region)) {
          return true;
        }
      }
      for (Bloc bloc : Bloc.values()) {
        if (influence(a, bloc, month, region) != influence(b, bloc, month, region)) {
          return true;
        }
      }
    }
    return false;
  }

  private static double influence(RunView run, Bloc bloc, int month, int region) {
    return run.share(Measure.INFLUENCE_POPULATION, bloc, month, region);
  }
}
