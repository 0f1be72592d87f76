package org.harmattan.geography;

/**
 * A wetland, taken as a disc.
 *
 * @param xKm easting of its point on the plane
 * @param yKm northing of its point on the plane
 */
public record Wetland(String name, double xKm, double yKm, double areaKm2) {

  /** Distance in km from a point to the disc; 0 inside. */
  public double distanceKm(double pointX, double pointY) {
    double dx = pointX - xKm;
    double dy = pointY - yKm;
    return Math.max(0, Math.sqrt(dx * dx + dy * dy) - Math.sqrt(areaKm2 / StrictMath.PI));
  }
}
