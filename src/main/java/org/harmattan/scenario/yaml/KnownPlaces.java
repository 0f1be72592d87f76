package org.harmattan.scenario.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.harmattan.geography.Country;
import org.harmattan.geography.CountryReader;
import org.harmattan.geography.Neighbour;
import org.harmattan.geography.Town;
import org.harmattan.scenario.Reference;

/**
 * Names of places that a scenario may refer to: towns, and neighbouring countries by their code.
 */
record KnownPlaces(Set<String> towns, Set<String> neighbours) {
  /** For files that name no places. */
  static final KnownPlaces NONE = new KnownPlaces(Set.of(), Set.of());

  /** The places of a kind; empty for what is no place. */
  Set<String> of(Reference kind) {
    return switch (kind) {
      case TOWN -> towns;
      case NEIGHBOUR -> neighbours;
      default -> Set.of();
    };
  }

  /** The country's places. Read once: the country does not change between scenarios. */
  static KnownPlaces ofCountry() {
    return Known.PLACES;
  }

  private static final class Known {
    static final KnownPlaces PLACES = of(CountryReader.read());

    private static KnownPlaces of(Country country) {
      return new KnownPlaces(
          names(country.towns(), Town::name), names(country.neighbours(), Neighbour::id));
    }

    private static <T> Set<String> names(List<T> places, Function<T, String> name) {
      return places.stream().map(name).collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }
}
