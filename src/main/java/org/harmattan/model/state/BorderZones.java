package org.harmattan.model.state;

import java.util.ArrayList;
import java.util.List;
import org.harmattan.geography.Country;
import org.harmattan.geography.Locality;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.geography.Neighbour;

/** Which localities lie along which neighbour's border, and which neighbours lie next to others. */
public final class BorderZones {
  /** Borders of simplified shapes need not meet exactly. */
  private static final double TOUCHING_KM = 5;

  private final int[] zoneOf;
  private final int[] sizes;
  private final List<List<Integer>> beyond = new ArrayList<>();

  BorderZones(Country country, LocalityGrid grid, double depthKm) {
    int n = country.neighbours().size();
    zoneOf = new int[grid.size()];
    sizes = new int[n];
    for (Locality locality : grid.localities()) {
      boolean near = locality.borderKm() < depthKm;
      zoneOf[locality.index()] = near ? locality.neighbour() : -1;
      if (near) {
        sizes[locality.neighbour()]++;
      }
    }
    for (int a = 0; a < n; a++) {
      beyond.add(sizes[a] > 0 ? List.of() : bordering(country.neighbours(), a));
    }
  }

  /** The adjacent countries over which one that is not adjacent can be reached. */
  private List<Integer> bordering(List<Neighbour> neighbours, int far) {
    List<Integer> over = new ArrayList<>();
    for (int near = 0; near < neighbours.size(); near++) {
      boolean touching =
          neighbours.get(far).border().isWithinDistance(neighbours.get(near).border(), TOUCHING_KM);
      if (near != far && sizes[near] > 0 && touching) {
        over.add(near);
      }
    }
    return List.copyOf(over);
  }

  /** The neighbour along whose border a locality lies, or -1. */
  public int zoneOf(int locality) {
    return zoneOf[locality];
  }

  /** Localities along a neighbour's border; 0 for a country beyond another. */
  public int size(int neighbour) {
    return sizes[neighbour];
  }

  /** For a country beyond others: the adjacent ones over which it is reached; else empty. */
  public List<Integer> over(int neighbour) {
    return beyond.get(neighbour);
  }

  public int neighbours() {
    return sizes.length;
  }
}
