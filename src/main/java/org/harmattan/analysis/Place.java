package org.harmattan.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.results.RunView;

/**
 * Where something is counted: the country, or some regions of the 2016 division.
 *
 * @param name as tables and charts have it
 * @param names of the regions; none for all of them
 */
public record Place(String name, List<String> names) {
  /** The whole country. */
  public static final Place COUNTRY = new Place("Mali", List.of());

  public Place {
    names = List.copyOf(names);
  }

  /** One of the 11 regions of 2016. */
  public static Place region(String name) {
    return new Place(name, List.of(name));
  }

  /** One of the 10 regions by which the record counts. */
  public static Place recorded(String name) {
    return new Place(name, RecordedViolence.countedAs(name));
  }

  /** Whether a region of a run, by its index, lies in it. */
  boolean contains(RunView run, int region) {
    return names.isEmpty() || names.contains(run.regions().get(region));
  }

  /** Its regions in a run, by their indices. */
  IntStream regions(RunView run) {
    return IntStream.range(0, run.regions().size()).filter(region -> contains(run, region));
  }
}
