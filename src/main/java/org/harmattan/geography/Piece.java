package org.harmattan.geography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * What one cercle and one region share. Most cercles are one piece; those that a region without
 * cercles of its own (Taoudénit) reaches into are two.
 *
 * @param cercle index into {@link Country#cercles()}
 * @param region index into {@link Country#regions()}
 * @param border on the plane, in km
 */
record Piece(int cercle, int region, Geometry border) {
  /** Simplified borders touch by slivers: less than this is no overlap. */
  private static final double SLIVER_KM2 = 100;

  /** All pieces of a country: one of each cercle in order, then those of regions without any. */
  static List<Piece> of(Country country) {
    List<Piece> pieces = new ArrayList<>();
    for (int cercle = 0; cercle < country.cercles().size(); cercle++) {
      pieces.add(whole(country, cercle));
    }
    for (int region : regionsWithoutCercles(country)) {
      carve(pieces, country.regions().get(region).border(), region);
    }
    return List.copyOf(pieces);
  }

  /** Indices of the regions that have no cercle of their own. */
  static int[] regionsWithoutCercles(Country country) {
    Set<String> withCercles =
        country.cercles().stream().map(Cercle::region).collect(Collectors.toSet());
    return IntStream.range(0, country.regions().size())
        .filter(region -> !withCercles.contains(country.regions().get(region).name()))
        .toArray();
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
        return new Piece(index, region, cercle.border());
      }
    }
    throw new IllegalArgumentException(
        "cercle " + cercle.name() + " is in no region: " + cercle.region());
  }

  /** Cuts a region out of the pieces it covers and adds what it cut as pieces of its own. */
  private static void carve(List<Piece> pieces, Geometry region, int regionIndex) {
    int existing = pieces.size();
    for (int i = 0; i < existing; i++) {
      Piece piece = pieces.get(i);
      if (piece.border.getEnvelopeInternal().intersects(region.getEnvelopeInternal())) {
        Geometry shared = OverlayNGRobust.overlay(piece.border, region, OverlayNG.INTERSECTION);
        if (shared.getArea() > SLIVER_KM2) {
          Geometry rest = OverlayNGRobust.overlay(piece.border, region, OverlayNG.DIFFERENCE);
          pieces.set(i, new Piece(piece.cercle, piece.region, rest));
          pieces.add(new Piece(piece.cercle, regionIndex, shared));
        }
      }
    }
  }
}
