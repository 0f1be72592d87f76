package org.harmattan.draw.map;

import java.util.List;

/** One layer of a map, and what the legend says of it. */
interface MapLayer {

  /** Draws it. */
  void paint(MapCanvas canvas);

  /** What stands above its lines in the legend. */
  default LegendHeading heading() {
    return LegendHeading.NONE;
  }

  /** Its lines in the legend; none where it explains itself. */
  default List<LegendItem> legend() {
    return List.of();
  }
}
