package org.harmattan.analysis;

import java.util.List;

/**
 * Where something is counted: the country, or some regions of the 2016 division.
 *
 * @param name as tables and charts have it
 * @param regions names of the regions; none for all of them
 */
public record Place(String name, List<String> regions) {
  /** The whole country. */
  public static final Place COUNTRY = new Place("Mali", List.of());

  public Place {
    regions = List.copyOf(regions);
  }

  /** One of the 11 regions of 2016. */
  public static Place region(String name) {
    return new Place(name, List.of(name));
  }

  /** One of the 10 regions by which the record counts. */
  public static Place recorded(String name) {
    return new Place(name, RecordedViolence.countedAs(name));
  }

  /** Whether a region lies in it. */
  boolean contains(String region) {
    return regions.isEmpty() || regions.contains(region);
  }
}
