package org.harmattan.geography;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;

/** Reads Mali from this package's resources; their README says where they come from. */
public final class CountryReader {
  private final Projection projection = Projection.MALI;
  private final GeoJson geoJson = new GeoJson(projection);

  private CountryReader() {}

  /** Mali on the plane of {@link Projection#MALI}. */
  public static Country read() {
    return new CountryReader().country();
  }

  private Country country() {
    List<Town> towns = towns();
    List<Region> regions = regions(towns);
    Geometry outline =
        CoverageUnion.union(regions.stream().map(Region::border).toArray(Geometry[]::new));
    return new Country(
        outline,
        regions,
        cercles(regions, towns),
        towns,
        lines("roads.geojson", "ref"),
        lines("rivers.geojson", "name"),
        rows("wetlands.csv", this::wetland),
        neighbours());
  }

  private List<Region> regions(List<Town> towns) {
    return geoJson.read("regions.geojson").stream()
        .map(CountryReader::region)
        .sorted(
            Comparator.comparingDouble(
                (Region region) -> -town(towns, region.capital()).latitudeDeg()))
        .toList();
  }

  private static Region region(GeoJson.Feature feature) {
    return new Region(
        feature.text("name"),
        feature.text("capital"),
        feature.geometry(),
        feature.properties().required("approximate").asBoolean(),
        feature.geometry().getArea(),
        feature.number("population_2009"),
        feature.number("population_2022"));
  }

  private List<Cercle> cercles(List<Region> regions, List<Town> towns) {
    List<String> order = regions.stream().map(Region::name).toList();
    return geoJson.read("cercles.geojson").stream()
        .map(feature -> cercle(feature, towns))
        .sorted(
            Comparator.comparingInt((Cercle cercle) -> order.indexOf(cercle.region()))
                .thenComparing(Cercle::name))
        .toList();
  }

  private static Cercle cercle(GeoJson.Feature feature, List<Town> towns) {
    return new Cercle(
        feature.text("name"),
        feature.text("region"),
        feature.geometry(),
        feature.number("population_2009"),
        town(towns, feature.text("seat")));
  }

  private List<Line> lines(String resource, String nameProperty) {
    return geoJson.read(resource).stream()
        .map(feature -> new Line(feature.text(nameProperty), feature.geometry()))
        .toList();
  }

  private List<Neighbour> neighbours() {
    return geoJson.read("neighbours.geojson").stream()
        .map(f -> new Neighbour(f.text("id"), f.text("name"), f.geometry()))
        .toList();
  }

  private List<Town> towns() {
    return rows("towns.csv", this::town);
  }

  private static <T> List<T> rows(String resource, Function<NamedCsvRecord, T> read) {
    try (InputStream in = CountryReader.class.getResourceAsStream(resource);
        CsvReader<NamedCsvRecord> rows =
            CsvReader.builder().ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
      return rows.stream().map(read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + resource, e);
    }
  }

  private Wetland wetland(NamedCsvRecord row) {
    Projection.Point point =
        projection.forward(
            Double.parseDouble(row.getField("lat")), Double.parseDouble(row.getField("lon")));
    double areaKm2 = Double.parseDouble(row.getField("area_ha")) / 100;
    return new Wetland(row.getField("name"), point.xKm(), point.yKm(), areaKm2);
  }

  private Town town(NamedCsvRecord row) {
    double latitudeDeg = Double.parseDouble(row.getField("lat"));
    double longitudeDeg = Double.parseDouble(row.getField("lon"));
    Projection.Point point = projection.forward(latitudeDeg, longitudeDeg);
    String population = row.getField("population");
    return new Town(
        row.getField("name"),
        row.getField("region"),
        row.getField("cercle"),
        latitudeDeg,
        longitudeDeg,
        point.xKm(),
        point.yKm(),
        population.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(population)));
  }

  private static Town town(List<Town> towns, String name) {
    return towns.stream()
        .filter(town -> town.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no town " + name));
  }
}
