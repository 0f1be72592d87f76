package org.harmattan.experiment.design;

import org.harmattan.scenario.Described;

/**
 * Something that an experiment varies.
 *
 * @param id short name: the column of its values in the tables
 * @param path the scenario value that it sets, as for {@code --set}
 * @param label name for charts
 * @param unit unit of the values; {@code 1} for pure numbers
 * @param scale its range
 */
public record Factor(
    @Described(says = "short name", fromKey = true) String id,
    @Described(
            says =
                "the scenario value that it sets, as for --set, e.g. parameters.reach.contest-power")
        String path,
    @Described(says = "name for charts; the short name where left out", sameAs = "path")
        String label,
    @Described(says = "unit of the values; 1 for pure numbers", orElse = "1") String unit,
    @Described(says = "range or levels") Scale scale) {

  /** How charts name it. */
  public String title() {
    return label.equals(path) ? id.replace('-', ' ') : label;
  }
}
