package org.harmattan.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.random.MersenneTwister;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class SegmentsTest {
  private static final String SHAPES =
      "GEOMETRYCOLLECTION (MULTILINESTRING ((0 0, 10 0, 10 5), (30 30, 31 40)), POINT (-8 3),"
          + " POLYGON ((20 0, 30 0, 30 10, 20 0)))";

  @Test
  void agreesWithTheGeometryLibrary() throws ParseException {
    Geometry shapes = new WKTReader().read(SHAPES);
    Geometry lines =
        new GeometryFactory()
            .createGeometryCollection(
                new Geometry[] {
                  shapes.getGeometryN(0),
                  shapes.getGeometryN(1),
                  shapes.getGeometryN(2).getBoundary()
                });
    Segments segments = Segments.of(List.of(shapes));
    MersenneTwister random = new MersenneTwister(1);
    for (int i = 0; i < 500; i++) {
      Coordinate at = new Coordinate(random.nextDouble() * 60 - 20, random.nextDouble() * 60 - 20);
      assertThat(segments.distanceKm(at.x, at.y))
          .isCloseTo(lines.distance(lines.getFactory().createPoint(at)), within(1e-9));
    }
  }

  @Test
  void isInfinitelyFarFromNothing() {
    assertThat(Segments.of(List.of()).distanceKm(0, 0)).isInfinite();
  }
}
