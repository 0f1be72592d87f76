package org.harmattan.analysis;

import java.util.List;
import org.harmattan.geography.Country;
import org.harmattan.geography.Region;
import org.harmattan.observe.Measure;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.Bloc;

/**
 * A measure of territory in the country as a whole: regions weighted by their people in 2009.
 *
 * @param country the country
 * @param measure a measure weighted by people
 */
public record NationalShare(Country country, Measure measure) {

  /** A bloc's share at the end of a month. */
  public double of(RunResult run, int month, Bloc bloc) {
    List<Region> regions = country.regions();
    double people = regions.stream().mapToLong(Region::population2009).sum();
    double share = 0;
    for (int region = 0; region < regions.size(); region++) {
      share +=
          run.influence().get(month, region, bloc, measure)
              * regions.get(region).population2009()
              / people;
    }
    return share;
  }

  /** A bloc's share at the end of a run. */
  public double atEnd(RunResult run, Bloc bloc) {
    return of(run, run.months().size() - 1, bloc);
  }
}
