package org.harmattan.draw.map;

import java.awt.Color;
import java.util.List;
import org.harmattan.draw.Theme;

/** One layer of a map, and what the legend says of it. */
interface MapLayer {

  /** Draws it. */
  void paint(MapCanvas canvas);

  /** All colours that it may fill with, whatever it shows today. */
  default List<Color> colours(Theme theme) {
    return List.of();
  }

  /** What stands above its lines in the legend. */
  default LegendHeading heading() {
    return LegendHeading.NONE;
  }

  /** Its lines in the legend; none where it explains itself. */
  default List<LegendItem> legend() {
    return List.of();
  }
}
