package org.harmattan.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regions that share more than 50 km of border touch on the grid, and no others. */
class AdjacencyTest {
  private static final Country MALI = CountryReader.read();
  private static final List<String> REGIONS = MALI.regions().stream().map(Region::name).toList();

  @ParameterizedTest
  @ValueSource(doubles = {10, 20, 35})
  void agreesWithTheSharedBorders(double cellKm) throws IOException {
    Set<String> touching = touchingOnGrid(cellKm);
    assertThat(touching).containsAll(sharing(50));
    assertThat(sharing(0)).containsAll(touching);
  }

  private static Set<String> touchingOnGrid(double cellKm) {
    EqualAreaGrid grid = EqualAreaGrid.over(MALI, cellKm);
    Set<String> pairs = new TreeSet<>();
    for (Locality locality : grid.localities()) {
      addPair(grid, locality, grid.at(locality.column() + 1, locality.row()), pairs);
      addPair(grid, locality, grid.at(locality.column(), locality.row() + 1), pairs);
    }
    return pairs;
  }

  private static void addPair(EqualAreaGrid grid, Locality from, int other, Set<String> pairs) {
    if (other >= 0 && grid.localities().get(other).region() != from.region()) {
      String a = REGIONS.get(from.region());
      String b = REGIONS.get(grid.localities().get(other).region());
      pairs.add(a + "–" + b);
      pairs.add(b + "–" + a);
    }
  }

  private static Set<String> sharing(double moreThanKm) throws IOException {
    Set<String> pairs = new TreeSet<>();
    try (InputStream in = AdjacencyTest.class.getResourceAsStream("adjacency.csv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : table.lines().skip(1).toList()) {
        String[] cells = line.split(",");
        if (REGIONS.contains(cells[1]) && Double.parseDouble(cells[2]) > moreThanKm) {
          pairs.add(cells[0] + "–" + cells[1]);
        }
      }
    }
    return pairs;
  }
}
