package org.harmattan.geography;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads this package's GeoJSON resources into geometries on the plane. */
final class GeoJson {
  /** A straight line in degrees bends on the plane; 50 km at most stay within 30 m of it. */
  private static final double LONGEST_STEP_DEG = 0.5;

  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private final Projection projection;
  private final ObjectMapper mapper = new ObjectMapper();

  /** One feature: its properties and its geometry on the plane, in km. */
  record Feature(JsonNode properties, Geometry geometry) {
    String text(String property) {
      return properties.required(property).asText();
    }

    long number(String property) {
      return properties.required(property).asLong();
    }
  }

  GeoJson(Projection projection) {
    this.projection = projection;
  }

  List<Feature> read(String resource) {
    try (InputStream in = GeoJson.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      List<Feature> features = new ArrayList<>();
      for (JsonNode feature : mapper.readTree(in).required("features")) {
        features.add(
            new Feature(feature.required("properties"), geometry(feature.required("geometry"))));
      }
      return features;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + resource, e);
    }
  }

  private Geometry geometry(JsonNode node) {
    JsonNode coordinates = node.required("coordinates");
    String type = node.required("type").asText();
    return switch (type) {
      case "LineString" -> line(coordinates);
      case "Polygon" -> polygon(coordinates);
      case "MultiLineString" ->
          GEOMETRIES.createMultiLineString(
              parts(coordinates).map(this::line).toArray(LineString[]::new));
      case "MultiPolygon" ->
          GEOMETRIES.createMultiPolygon(
              parts(coordinates).map(this::polygon).toArray(Polygon[]::new));
      default -> throw new IllegalStateException("unexpected GeoJSON geometry " + type);
    };
  }

  private static Stream<JsonNode> parts(JsonNode array) {
    return array.valueStream();
  }

  private LineString line(JsonNode points) {
    return GEOMETRIES.createLineString(path(points));
  }

  private Polygon polygon(JsonNode rings) {
    LinearRing[] all =
        parts(rings).map(r -> GEOMETRIES.createLinearRing(path(r))).toArray(LinearRing[]::new);
    LinearRing[] holes = Arrays.copyOfRange(all, 1, all.length);
    return GEOMETRIES.createPolygon(all[0], holes);
  }

  private Coordinate[] path(JsonNode points) {
    List<Coordinate> path = new ArrayList<>();
    for (int i = 0; i + 1 < points.size(); i++) {
      addSegment(path, degrees(points.get(i)), degrees(points.get(i + 1)));
    }
    path.add(onPlane(degrees(points.get(points.size() - 1))));
    return path.toArray(Coordinate[]::new);
  }

  /** Adds a segment's start and inner points, but not its end. */
  private void addSegment(List<Coordinate> path, Coordinate from, Coordinate to) {
    double span = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
    int steps = Math.max(1, (int) Math.ceil(span / LONGEST_STEP_DEG));
    // Interpolated from the same end whichever way a border is walked, so that the two areas
    // on its sides share their points to the last bit.
    boolean forward = from.compareTo(to) < 0;
    for (int step = 0; step < steps; step++) {
      Coordinate point =
          forward
              ? between(from, to, (double) step / steps)
              : between(to, from, (double) (steps - step) / steps);
      path.add(onPlane(point));
    }
  }

  private static Coordinate between(Coordinate a, Coordinate b, double share) {
    return share == 1 ? b : new Coordinate(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
  }

  private static Coordinate degrees(JsonNode pair) {
    return new Coordinate(pair.get(0).asDouble(), pair.get(1).asDouble());
  }

  private Coordinate onPlane(Coordinate degrees) {
    Projection.Point point = projection.forward(degrees.y, degrees.x);
    return new Coordinate(point.xKm(), point.yKm());
  }
}
