package org.harmattan.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {

  /** Snyder (1987), p. 332: sphere of radius 3, centre 40° N 100° W, point 20° S 100° E. */
  @Test
  void agreesWithSnydersNumericalExample() {
    Projection.Point point = new Projection(40, -100, 3).forward(-20, 100);

    assertThat(point.xKm()).isCloseTo(-4.2339303, within(5e-8));
    assertThat(point.yKm()).isCloseTo(4.0257775, within(5e-8));
  }

  @Test
  void putsTheCentreAtTheOrigin() {
    assertThat(Projection.MALI.forward(17.5, -4)).isEqualTo(new Projection.Point(0, 0));
    assertThat(Projection.MALI.inverse(0, 0)).isEqualTo(new Projection.Position(17.5, -4));
  }

  @ParameterizedTest
  @CsvSource({"12.65,-8.0", "22.67691,-3.97922", "15.4275,3.0175", "14.451,-12.2", "10.1,-7.9"})
  void comesBackFromThePlane(double latitudeDeg, double longitudeDeg) {
    Projection.Point point = Projection.MALI.forward(latitudeDeg, longitudeDeg);
    Projection.Position back = Projection.MALI.inverse(point.xKm(), point.yKm());

    assertThat(back.latitudeDeg()).isCloseTo(latitudeDeg, within(1e-10));
    assertThat(back.longitudeDeg()).isCloseTo(longitudeDeg, within(1e-10));
  }

  /** A small quadrangle of the sphere has the area R² Δλ (sin φ₂ − sin φ₁). */
  @ParameterizedTest
  @CsvSource({"17.5,-4", "10.2,-12", "24.9,-6", "19,4", "12.6,-8"})
  void keepsAreas(double latitudeDeg, double longitudeDeg) {
    double size = 0.02;
    double radiusKm = Projection.MALI.radiusKm();
    double onSphere =
        radiusKm
            * radiusKm
            * StrictMath.toRadians(size)
            * (StrictMath.sin(StrictMath.toRadians(latitudeDeg + size))
                - StrictMath.sin(StrictMath.toRadians(latitudeDeg)));

    assertThat(quadrangleKm2(latitudeDeg, longitudeDeg, size) / onSphere)
        .isCloseTo(1, within(1e-6));
  }

  private static double quadrangleKm2(double latitudeDeg, double longitudeDeg, double size) {
    Projection.Point[] corners = {
      Projection.MALI.forward(latitudeDeg, longitudeDeg),
      Projection.MALI.forward(latitudeDeg, longitudeDeg + size),
      Projection.MALI.forward(latitudeDeg + size, longitudeDeg + size),
      Projection.MALI.forward(latitudeDeg + size, longitudeDeg)
    };
    double twice = 0;
    for (int i = 0; i < 4; i++) {
      Projection.Point a = corners[i];
      Projection.Point b = corners[(i + 1) % 4];
      twice += a.xKm() * b.yKm() - b.xKm() * a.yKm();
    }
    return twice / 2;
  }
}
