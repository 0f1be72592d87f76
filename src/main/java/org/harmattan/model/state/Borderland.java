package org.harmattan.model.state;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.harmattan.geography.Neighbour;
import org.harmattan.mechanism.SpillOver;
import org.harmattan.model.NeighbourView;

/** The neighbours' side of the border: pressure on each, and the sanctuary it offers. */
public final class Borderland implements Serializable {
  private static final long serialVersionUID = 1L;
  private final BorderZones zones;

  /** Accumulated pressure by neighbour, in presences. */
  public final double[] pressure;

  /** Sanctuary by neighbour, 0 to 1. */
  public final double[] sanctuary;

  /** Factor by neighbour on how well cells along its border are found and deterred. */
  public final double[] exposure;

  /** Cooperation of each neighbour's forces, 0 to 1. */
  public final double[] cooperation;

  Borderland(BorderZones zones, double cooperation) {
    this.zones = zones;
    this.pressure = new double[zones.neighbours()];
    this.sanctuary = new double[zones.neighbours()];
    this.exposure = new double[zones.neighbours()];
    this.cooperation = new double[zones.neighbours()];
    Arrays.fill(exposure, 1);
    Arrays.fill(this.cooperation, cooperation);
  }

  /** Which localities lie along which border. */
  public BorderZones zones() {
    return zones;
  }

  /** Factor on how well cells in a locality are found and deterred: 1 away from a sanctuary. */
  public double exposure(int locality) {
    int zone = zones.zoneOf(locality);
    return zone < 0 ? 1 : exposure[zone];
  }

  /** People across the border whom a sanctuary opens beside a locality; 0 away from borders. */
  public double peopleAcross(int locality, double perKm2, double areaKm2) {
    int zone = zones.zoneOf(locality);
    return zone < 0 ? 0 : SpillOver.peopleAcross(perKm2, areaKm2, sanctuary[zone]);
  }

  /** What may be read of it, in the order of the country's neighbours. */
  public List<NeighbourView> view(List<Neighbour> neighbours) {
    List<NeighbourView> views = new ArrayList<>();
    for (int n = 0; n < pressure.length; n++) {
      views.add(new NeighbourView(neighbours.get(n).id(), pressure[n], sanctuary[n]));
    }
    return views;
  }
}
