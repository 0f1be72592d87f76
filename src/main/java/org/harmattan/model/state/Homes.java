package org.harmattan.model.state;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Group;
import org.harmattan.scenario.Scenario;

/** Where groups are at home: around the bases the scenario gives them, and those they found. */
public final class Homes implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BLOCS = Bloc.values().length;

  /** Distance in km from each locality to the nearest base of a group; none for a group without. */
  private final Map<String, double[]> km = new LinkedHashMap<>();

  private final double[][] blocKm = new double[BLOCS][];
  private final String[][] nearest = new String[BLOCS][];
  private int known = -1;

  Homes(Scenario scenario, Terrain terrain) {
    scenario
        .groups()
        .forEach(
            (id, group) ->
                group
                    .bases()
                    .forEach(
                        base -> enter(id, terrain, terrain.town(base.town()), base.spreadKm())));
  }

  /** Gives a group another base. */
  public void found(String group, Terrain terrain, int locality, double spreadKm) {
    enter(group, terrain, locality, spreadKm);
    known = -1;
  }

  private void enter(String group, Terrain terrain, int locality, double spreadKm) {
    double[] row = km.computeIfAbsent(group, id -> everywhere(terrain.size()));
    for (int i = 0; i < row.length; i++) {
      row[i] = Math.min(row[i], Math.max(0, terrain.straightKm(i, locality) - spreadKm));
    }
  }

  private static double[] everywhere(int localities) {
    double[] row = new double[localities];
    Arrays.fill(row, Double.POSITIVE_INFINITY);
    return row;
  }

  /** Whether a group has a home. */
  public boolean has(String group) {
    return km.containsKey(group);
  }

  /** Distance from a locality to a group's home: 0 at its bases, and for a group without any. */
  public double km(String group, int locality) {
    double[] row = km.get(group);
    return row == null ? 0 : row[locality];
  }

  /** Distance to the nearest home of a bloc's groups that are active; 0 where none has one. */
  public double km(Bloc bloc, int locality) {
    double[] row = blocKm[bloc.ordinal()];
    return row == null ? 0 : row[locality];
  }

  /** The active group of a bloc whose home is nearest, or another where none has one. */
  public String nearest(Bloc bloc, int locality, String orElse) {
    String[] row = nearest[bloc.ordinal()];
    return row == null ? orElse : row[locality];
  }

  /** Looks anew who is nearest, where groups or homes have come since the last time. */
  public void survey(Set<String> active, Map<String, Group> groups) {
    if (known == active.size()) {
      return;
    }
    known = active.size();
    Arrays.fill(blocKm, null);
    for (String group : active) {
      if (has(group)) {
        compare(groups.get(group).bloc().ordinal(), group, km.get(group));
      }
    }
  }

  private void compare(int k, String group, double[] row) {
    if (blocKm[k] == null) {
      blocKm[k] = everywhere(row.length);
      nearest[k] = new String[row.length];
    }
    for (int i = 0; i < row.length; i++) {
      if (row[i] < blocKm[k][i]) {
        blocKm[k][i] = row[i];
        nearest[k][i] = group;
      }
    }
  }
}
