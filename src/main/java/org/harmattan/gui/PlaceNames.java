package org.harmattan.gui;

import java.util.Comparator;
import org.harmattan.geography.Locality;
import org.harmattan.geography.Town;
import org.harmattan.observe.Places;

/** How people would call a locality: by the nearest town. */
final class PlaceNames {
  /** Beyond this distance the cercle says more than the town. */
  private static final double NEAR_KM = 45;

  private final Places places;
  private final Town[] nearest;
  private final int capital;

  PlaceNames(Places places) {
    this.places = places;
    this.nearest = places.grid().localities().stream().map(this::nearestTown).toArray(Town[]::new);
    Town largest =
        places.country().towns().stream()
            .max(Comparator.comparingLong(town -> town.population().orElse(0)))
            .orElseThrow();
    this.capital = places.grid().of(largest);
  }

  private Town nearestTown(Locality locality) {
    return places.country().towns().stream()
        .min(Comparator.comparingDouble(town -> distanceKm(locality, town)))
        .orElseThrow();
  }

  private static double distanceKm(Locality locality, Town town) {
    return Math.hypot(locality.xKm() - town.xKm(), locality.yKm() - town.yKm());
  }

  /** Whether it is the capital's locality. */
  boolean capital(int locality) {
    return locality == capital;
  }

  /** E.g. {@code near Douentza}, or {@code in the cercle of Taoudénit} where no town is near. */
  String near(int locality) {
    Locality at = places.grid().localities().get(locality);
    Town town = nearest[locality];
    return distanceKm(at, town) <= NEAR_KM
        ? "near " + town.name()
        : "in the cercle of " + places.cercle(at);
  }
}
