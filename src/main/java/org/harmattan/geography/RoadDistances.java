package org.harmattan.geography;

/** Distances by road between localities: along roads where there are any, across country else. */
public interface RoadDistances {

  /** The localities next to one (up to 8), in increasing order of index. Do not change. */
  int[] neighbours(int locality);

  /** Road distance in km to each of {@link #neighbours(int)}, in the same order. Do not change. */
  double[] lengthsKm(int locality);

  /** Shortest distances from a locality to all within {@code maxKm}, itself excluded. */
  Row within(int locality, double maxKm);

  /**
   * A row of distances.
   *
   * @param localities targets, in increasing order of index
   * @param km road distance to each
   */
  record Row(int[] localities, double[] km) {}
}
