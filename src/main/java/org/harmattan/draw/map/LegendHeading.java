package org.harmattan.draw.map;

/**
 * What stands above a layer's lines in the legend.
 *
 * @param text what is shown, with its unit; empty for none
 * @param low the number at the lower end of its ramps; empty where there are none
 * @param high the number at their upper end
 */
record LegendHeading(String text, String low, String high) {
  static final LegendHeading NONE = of("");

  static LegendHeading of(String text) {
    return new LegendHeading(text, "", "");
  }
}
