package org.harmattan.model.state;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.harmattan.geography.RoadDistances;
import org.harmattan.geography.RoadDistances.Row;

/**
 * Road distances from each locality to all within a fixed range, computed when first asked for and
 * then kept. Runs on several threads may share it: a row is the same whoever computes it.
 */
public final class DistanceRows {
  private final RoadDistances roads;
  private final double maxKm;
  private final AtomicReferenceArray<Row> rows;

  public DistanceRows(RoadDistances roads, int localities, double maxKm) {
    this.roads = roads;
    this.maxKm = maxKm;
    this.rows = new AtomicReferenceArray<>(localities);
  }

  /** Distances from a locality, itself excluded. */
  public Row from(int locality) {
    Row row = rows.get(locality);
    if (row == null) {
      row = roads.within(locality, maxKm);
      rows.set(locality, row);
    }
    return row;
  }
}
