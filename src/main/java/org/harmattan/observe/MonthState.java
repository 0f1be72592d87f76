package org.harmattan.observe;

import java.io.Serializable;
import java.util.List;
import org.harmattan.model.NeighbourView;
import org.harmattan.model.RegimeView;
import org.harmattan.scenario.Bloc;

/**
 * What stands at the end of a month beside territory and violence.
 *
 * @param units units by region and actor, where there are any
 * @param regime those in power
 * @param neighbours the neighbours' side of the border, in the order of the country's neighbours
 * @param zones zones of control by region, all five of each
 * @param spread presence of each non-state bloc and how it reproduces
 * @param access humanitarian access by region, mean over people
 */
public record MonthState(
    List<Units> units,
    RegimeView regime,
    List<NeighbourView> neighbours,
    List<Zone> zones,
    List<Spread> spread,
    List<Double> access)
    implements Serializable {
  public MonthState {
    units = List.copyOf(units);
    neighbours = List.copyOf(neighbours);
    zones = List.copyOf(zones);
    spread = List.copyOf(spread);
    access = List.copyOf(access);
  }

  /**
   * Units of an actor in a region.
   *
   * @param region index of the region
   * @param bloc its side
   * @param actor id of the group or force
   * @param units number of units
   * @param strength fighters or soldiers of all of them
   */
  public record Units(int region, Bloc bloc, String actor, int units, int strength)
      implements Serializable {}

  /**
   * A zone of control in a region.
   *
   * @param region index of the region
   * @param zone 1 full control of the state to 5 full control of a rival
   * @param areaShare share of the region's localities
   * @param populationShare share of its people
   */
  public record Zone(int region, int zone, double areaShare, double populationShare)
      implements Serializable {}

  /**
   * Presence of a bloc.
   *
   * @param bloc a non-state bloc
   * @param basic R0 with the state of the month, for the reference bloc alone; else not a number
   * @param effective presences arising to presences dying out; not a number where undefined
   * @param localities localities where it is present
   */
  public record Spread(Bloc bloc, double basic, double effective, int localities)
      implements Serializable {}
}
