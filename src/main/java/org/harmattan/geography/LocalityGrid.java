package org.harmattan.geography;

import java.util.List;

/** The country's localities on an equal-area grid. */
public interface LocalityGrid {

  /** Side of a cell in km. */
  double cellKm();

  int columns();

  int rows();

  /** Number of localities. */
  default int size() {
    return localities().size();
  }

  List<Locality> localities();

  /** The locality in a cell of the grid, or -1 where there is none. */
  int at(int column, int row);

  /** The locality whose centre is nearest to a point on the plane. */
  int nearest(double xKm, double yKm);

  /** The locality of a town: in its region and cercle, nearest to its point. */
  int of(Town town);

  /** Distances by road on this grid. */
  RoadDistances roads();
}
