package org.harmattan.analysis.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.geography.Country;
import org.harmattan.geography.Region;

/** Which of the record's regions share a border. */
public final class Neighbourhood {
  private Neighbourhood() {}

  /** The neighbours of each region, from north to south. */
  public static Map<String, List<String>> of(Country country) {
    Map<String, List<String>> neighbours = new LinkedHashMap<>();
    for (Region region : country.regions()) {
      String name = RecordedViolence.recordedName(region.name());
      List<String> its = neighbours.computeIfAbsent(name, n -> new ArrayList<>());
      for (Region other : country.regions()) {
        String otherName = RecordedViolence.recordedName(other.name());
        if (!otherName.equals(name) && !its.contains(otherName) && touch(region, other)) {
          its.add(otherName);
        }
      }
    }
    return neighbours;
  }

  /** Borders are shared exactly; meeting in a point is not sharing. */
  private static boolean touch(Region a, Region b) {
    return a.border().intersection(b.border()).getLength() > 0;
  }
}
