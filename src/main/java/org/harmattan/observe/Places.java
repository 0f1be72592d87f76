package org.harmattan.observe;

import java.util.List;
import org.harmattan.geography.Country;
import org.harmattan.geography.CountryReader;
import org.harmattan.geography.EqualAreaGrid;
import org.harmattan.geography.Locality;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.geography.Region;
import org.harmattan.model.ConflictEvent;
import org.harmattan.scenario.Scenario;

/**
 * The country and its localities: what turns a locality's index into a place.
 *
 * @param country regions, cercles, towns
 * @param grid localities on an equal-area grid
 */
public record Places(Country country, LocalityGrid grid) {

  /** Mali in localities of the scenario's size. */
  public static Places of(Scenario scenario) {
    Country country = CountryReader.read();
    return new Places(country, EqualAreaGrid.over(country, scenario.cellKm()));
  }

  /** Where an event happened. */
  public Locality locality(ConflictEvent event) {
    return grid.localities().get(event.locality());
  }

  /** Names of the regions, from north to south. */
  public List<String> regionNames() {
    return country.regions().stream().map(Region::name).toList();
  }

  /** Name of a locality's region. */
  public String region(Locality locality) {
    return country.regions().get(locality.region()).name();
  }

  /** Name of a locality's cercle. */
  public String cercle(Locality locality) {
    return country.cercles().get(locality.cercle()).name();
  }
}
