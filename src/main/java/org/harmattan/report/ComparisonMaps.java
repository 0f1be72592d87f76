package org.harmattan.report;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.analysis.comparison.Alternative;
import org.harmattan.analysis.comparison.MapContrast;
import org.harmattan.analysis.comparison.MapContrast.Side;
import org.harmattan.analysis.comparison.RunComparison;
import org.harmattan.draw.Figure;
import org.harmattan.draw.map.MapPainter;
import org.harmattan.draw.map.MapSheet;
import org.harmattan.geography.Country;
import org.harmattan.geography.CountryReader;
import org.harmattan.geography.EqualAreaGrid;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.results.stored.RunSet;

/** Maps of influence at the end, and of its differences. */
final class ComparisonMaps {
  private static final int COLUMNS = 3;

  private final RunComparison comparison;
  private final LocalityGrid grid;
  private final MapPainter painter;
  private final List<ComparisonRows.LocatedMap> maps = new ArrayList<>();

  ComparisonMaps(RunComparison comparison) {
    this.comparison = comparison;
    Country country = CountryReader.read();
    this.grid = EqualAreaGrid.over(country, comparison.baseline().scenario().cellKm());
    this.painter = new MapPainter(country, grid);
    if (possible()) {
      for (Side side : Side.values()) {
        comparison
            .alternatives()
            .forEach(a -> maps.add(new ComparisonRows.LocatedMap(a, MapContrast.of(a, side))));
      }
    }
  }

  LocalityGrid grid() {
    return grid;
  }

  /**
   * The maps of difference; none where runs kept no map, or theirs is of a grid set by a factor.
   */
  List<ComparisonRows.LocatedMap> maps() {
    return maps;
  }

  /** Each set's mean map. */
  Figure means() {
    List<MapSheet.Map> means = new ArrayList<>();
    for (RunSet set : comparison.sets()) {
      means.add(new MapSheet.Map(set.title(), MapContrast.mean(set)));
    }
    return MapSheet.of(
        "compare-maps",
        new ComparisonCaptions(comparison).ofMap("Influence at the end, mean of the runs", ""),
        painter,
        means,
        COLUMNS);
  }

  /** Where a side gained and lost in each alternative. */
  Figure differences(Side side) {
    List<MapSheet.Difference> differences =
        maps.stream().filter(m -> m.map().side() == side).map(ComparisonMaps::difference).toList();
    return MapSheet.ofDifferences(
        "compare-maps-" + side.id(),
        new ComparisonCaptions(comparison)
            .ofMap(
                "Influence at the end, difference: " + side.label(),
                " · from “" + comparison.baseline().title() + "”"),
        painter,
        side.bloc(),
        differences,
        COLUMNS);
  }

  private static MapSheet.Difference difference(ComparisonRows.LocatedMap located) {
    MapContrast map = located.map();
    boolean[] found = new boolean[map.q().length];
    for (int locality = 0; locality < found.length; locality++) {
      found[locality] = map.found(locality);
    }
    Alternative alternative = located.alternative();
    return new MapSheet.Difference(alternative.set().title(), map.difference().mean(), found);
  }

  private boolean possible() {
    return comparison.hasMaps()
        && comparison.baseline().runs().get(0).localities() == grid.localities().size();
  }
}
