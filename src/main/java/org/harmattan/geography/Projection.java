package org.harmattan.geography;

/**
 * Lambert azimuthal equal-area projection of the sphere, so that one cell of the plane is the same
 * land everywhere.
 *
 * <p>Forward, with k′ = √(2 / (1 + sin φ₁ sin φ + cos φ₁ cos φ cos Δλ)):
 *
 * <pre>
 * x = R k′ cos φ sin Δλ
 * y = R k′ (cos φ₁ sin φ − sin φ₁ cos φ cos Δλ)
 * </pre>
 *
 * <p>φ latitude, λ longitude, Δλ = λ − λ₀, (φ₁, λ₀) the centre, R the radius. Source: Snyder, J. P.
 * (1987), Map Projections: A Working Manual, USGS Professional Paper 1395, pp. 185–187, equations
 * 22-4, 24-2 to 24-4 and 24-16.
 *
 * @param centreLatitudeDeg φ₁, degrees north
 * @param centreLongitudeDeg λ₀, degrees east
 * @param radiusKm R, in km
 */
public record Projection(double centreLatitudeDeg, double centreLongitudeDeg, double radiusKm) {
  /** About the middle of Mali, on the sphere with the surface of the WGS 84 ellipsoid. */
  public static final Projection MALI = new Projection(17.5, -4.0, 6371.007);

  /** A point of the plane, in km east and north of the centre. */
  public record Point(double xKm, double yKm) {}

  /** A point of the globe, in degrees. */
  public record Position(double latitudeDeg, double longitudeDeg) {}

  /** From the globe to the plane; undefined only at the centre's antipode. */
  public Point forward(double latitudeDeg, double longitudeDeg) {
    double phi = StrictMath.toRadians(latitudeDeg);
    double phi1 = StrictMath.toRadians(centreLatitudeDeg);
    double deltaLambda = StrictMath.toRadians(longitudeDeg - centreLongitudeDeg);
    double sinPhi = StrictMath.sin(phi);
    double cosPhi = StrictMath.cos(phi);
    double sinPhi1 = StrictMath.sin(phi1);
    double cosPhi1 = StrictMath.cos(phi1);
    double cosDelta = StrictMath.cos(deltaLambda);
    double k = Math.sqrt(2 / (1 + sinPhi1 * sinPhi + cosPhi1 * cosPhi * cosDelta));
    double x = radiusKm * k * cosPhi * StrictMath.sin(deltaLambda);
    double y = radiusKm * k * (cosPhi1 * sinPhi - sinPhi1 * cosPhi * cosDelta);
    return new Point(x, y);
  }

  /** From the plane to the globe. */
  public Position inverse(double xKm, double yKm) {
    double rho = Math.sqrt(xKm * xKm + yKm * yKm);
    if (rho == 0) {
      return new Position(centreLatitudeDeg, centreLongitudeDeg);
    }
    double phi1 = StrictMath.toRadians(centreLatitudeDeg);
    double c = 2 * StrictMath.asin(rho / (2 * radiusKm));
    double sinC = StrictMath.sin(c);
    double cosC = StrictMath.cos(c);
    double sinPhi1 = StrictMath.sin(phi1);
    double cosPhi1 = StrictMath.cos(phi1);
    double phi = StrictMath.asin(cosC * sinPhi1 + yKm * sinC * cosPhi1 / rho);
    double deltaLambda = StrictMath.atan2(xKm * sinC, rho * cosPhi1 * cosC - yKm * sinPhi1 * sinC);
    return new Position(
        StrictMath.toDegrees(phi), centreLongitudeDeg + StrictMath.toDegrees(deltaLambda));
  }
}
