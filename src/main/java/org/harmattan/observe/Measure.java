package org.harmattan.observe;

/** The measures of territory kept by month, region and bloc; each sums to 1 over the blocs. */
public enum Measure {
  INFLUENCE_AREA("influence_area"),
  INFLUENCE_INHABITED_AREA("influence_inhabited_area"),
  INFLUENCE_POPULATION("influence_population"),
  CONTROL_AREA("control_area"),
  CONTROL_POPULATION("control_population"),
  ALLEGIANCE("allegiance");

  private final String column;

  Measure(String column) {
    this.column = column;
  }

  /** Whether places weigh by their people rather than by area. */
  public boolean ofPeople() {
    return this == INFLUENCE_POPULATION || this == CONTROL_POPULATION || this == ALLEGIANCE;
  }

  /** Its column in {@code influence.csv}. */
  public String column() {
    return column;
  }
}
