package org.harmattan.geography;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * What one cercle and one region share: the smallest area with a census figure. Most cercles are
 * one piece. A region without a cercle of its own (Taoudénit) takes its people out of the cercles
 * that it covers, in proportion to the area it covers of each.
 *
 * @param cercle index into {@link Country#cercles()}
 * @param region index into {@link Country#regions()}
 * @param border on the plane, in km
 * @param population2009 people at the census of 2009
 */
record Piece(int cercle, int region, Geometry border, long population2009) {
  /** Simplified borders touch by slivers: less than this is no overlap. */
  private static final double SLIVER_KM2 = 100;

  /** All pieces of a country, by cercle. */
  static List<Piece> of(Country country) {
    List<Piece> pieces = new ArrayList<>();
    for (int cercle = 0; cercle < country.cercles().size(); cercle++) {
      pieces.add(whole(country, cercle));
    }
    for (int region = 0; region < country.regions().size(); region++) {
      String name = country.regions().get(region).name();
      if (country.cercles().stream().noneMatch(cercle -> cercle.region().equals(name))) {
        carve(pieces, country.regions().get(region), region);
      }
    }
    return List.copyOf(pieces);
  }

  /** Whether a town belongs here by its columns. */
  boolean holds(Town town, Country country) {
    return country.cercles().get(cercle).name().equals(town.cercle())
        && country.regions().get(region).name().equals(town.region());
  }

  private static Piece whole(Country country, int index) {
    Cercle cercle = country.cercles().get(index);
    for (int region = 0; region < country.regions().size(); region++) {
      if (country.regions().get(region).name().equals(cercle.region())) {
        return new Piece(index, region, cercle.border(), cercle.population2009());
      }
    }
    throw new IllegalArgumentException(
        "cercle " + cercle.name() + " is in no region: " + cercle.region());
  }

  /** Cuts a region without cercles out of the pieces it covers and adds its own pieces. */
  private static void carve(List<Piece> pieces, Region region, int regionIndex) {
    List<Integer> sources = new ArrayList<>();
    List<Geometry> shares = new ArrayList<>();
    Envelope box = region.border().getEnvelopeInternal();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).border().getEnvelopeInternal().intersects(box)) {
        Geometry share = overlay(pieces.get(i).border(), region.border(), OverlayNG.INTERSECTION);
        if (share.getArea() > SLIVER_KM2) {
          sources.add(i);
          shares.add(share);
        }
      }
    }
    double[] areas = shares.stream().mapToDouble(Geometry::getArea).toArray();
    long[] people = LargestRemainder.split(region.population2009(), areas);
    for (int s = 0; s < people.length; s++) {
      Piece source = pieces.get(sources.get(s));
      pieces.set(sources.get(s), source.without(region.border(), people[s]));
      pieces.add(new Piece(source.cercle, regionIndex, shares.get(s), people[s]));
    }
  }

  private Piece without(Geometry lost, long people) {
    Geometry rest = overlay(border, lost, OverlayNG.DIFFERENCE);
    return new Piece(cercle, region, rest, population2009 - people);
  }

  private static Geometry overlay(Geometry a, Geometry b, int operation) {
    return OverlayNGRobust.overlay(a, b, operation);
  }
}
