package org.harmattan.geography;

import java.util.ArrayList;
import java.util.List;

/** Builds a grid: cells first, then what each cell holds. */
final class GridBuilder {
  private static final int YEARS_BETWEEN_CENSUSES = 2022 - 2009;

  private final Country country;
  private final Tessellation cells;
  private final RoadGraph roads;
  private final long[] people;
  private final Pastoralism pastoralism;
  private final double[] remotenessKm;
  private final double[] annualGrowth;
  private final List<Segments> borders;

  GridBuilder(Country country, double cellKm) {
    this.country = country;
    cells =
        new Tessellation(
            Frame.around(country.outline(), cellKm), country.outline(), Piece.of(country));
    roads = new RoadGraph(cells, country.roads());
    people = Settlement.people(country, cells);
    pastoralism = new Pastoralism(country, cells, people);
    remotenessKm = Remoteness.km(country, cells, roads);
    annualGrowth = country.regions().stream().mapToDouble(GridBuilder::annualGrowth).toArray();
    borders = country.neighbours().stream().map(n -> Segments.of(List.of(n.border()))).toList();
  }

  EqualAreaGrid grid() {
    List<Locality> localities = new ArrayList<>();
    for (int cell = 0; cell < cells.size(); cell++) {
      localities.add(locality(cell));
    }
    return new EqualAreaGrid(country, cells, localities, roads);
  }

  private Locality locality(int cell) {
    double xKm = cells.xKm(cell);
    double yKm = cells.yKm(cell);
    Projection.Position position = Projection.MALI.inverse(xKm, yKm);
    int neighbour = 0;
    double borderKm = Double.POSITIVE_INFINITY;
    for (int i = 0; i < borders.size(); i++) {
      double km = borders.get(i).distanceKm(xKm, yKm);
      if (km < borderKm) {
        borderKm = km;
        neighbour = i;
      }
    }
    int region = cells.piece(cell).region();
    return new Locality(
        cell,
        cells.column(cell),
        cells.row(cell),
        xKm,
        yKm,
        position.latitudeDeg(),
        position.longitudeDeg(),
        region,
        cells.piece(cell).cercle(),
        people[cell],
        annualGrowth[region],
        pastoralism.share(cell),
        pastoralism.contested(cell),
        remotenessKm[cell],
        borderKm,
        neighbour);
  }

  /** The constant yearly growth that leads from one census to the other. */
  private static double annualGrowth(Region region) {
    double ratio = (double) region.population2022() / region.population2009();
    return StrictMath.pow(ratio, 1.0 / YEARS_BETWEEN_CENSUSES) - 1;
  }
}
