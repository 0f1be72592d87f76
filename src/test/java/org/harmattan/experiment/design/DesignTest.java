package org.harmattan.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesignTest {
  private static final Factor REACH = factor("reach", new Scale.Linear(1, 2));
  private static final Factor SWITCH = factor("switch", new Scale.Levels(List.of("on", "off")));
  private static final Factor COUNT = factor("count", new Scale.Integer(3, 5));

  @Test
  void aGridHasEveryCombination() {
    List<List<String>> points = new FullGrid(3).points(List.of(REACH, SWITCH), 1);
    assertThat(points)
        .containsExactly(
            List.of("1", "on"),
            List.of("1", "off"),
            List.of("1.5", "on"),
            List.of("1.5", "off"),
            List.of("2", "on"),
            List.of("2", "off"));
  }

  @Test
  void oneByOneLeavesTheOthersAtTheCentre() {
    assertThat(new OneByOne(2).points(List.of(REACH, COUNT), 1))
        .containsExactly(
            List.of("1.5", "4"),
            List.of("1", "4"),
            List.of("2", "4"),
            List.of("1.5", "3"),
            List.of("1.5", "4"),
            List.of("1.5", "5"));
  }

  @Test
  void sizesAreThoseOfThePoints() {
    List<Factor> factors = List.of(REACH, SWITCH, COUNT);
    List<Design> designs =
        List.of(
            new FullGrid(4),
            new LatinHypercube(7),
            new SobolSequence(8),
            new Morris(3, 4),
            new Saltelli(4),
            new OneByOne(5));
    for (Design design : designs) {
      assertThat(design.points(factors, 1)).hasSize((int) design.size(factors));
      assertThat(design.objections(factors)).isEmpty();
      assertThat(design.points(factors, 1)).isEqualTo(design.points(factors, 1));
    }
  }

  @Test
  void aGridBeyondAnyMachineStillHasASize() {
    List<Factor> many = IntStream.range(0, 50).mapToObj(i -> REACH).toList();
    assertThat(new FullGrid(1000).size(many)).isEqualTo(Long.MAX_VALUE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void aLatinHypercubeUsesEachPartOnce(int seed) {
    int n = 40;
    double[][] positions = new LatinHypercube(n).positions(3, seed);
    for (int factor = 0; factor < 3; factor++) {
      int column = factor;
      assertThat(Arrays.stream(positions).map(row -> (int) (row[column] * n)))
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, n).boxed().toList());
    }
  }

  /** The digital shift keeps the net: each of 2^m equal parts holds one of 2^m points. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void aSobolSequenceUsesEachPartOnce(int seed) {
    int n = 64;
    double[][] positions = SobolSequence.positions(n, 5, seed);
    for (int factor = 0; factor < 5; factor++) {
      int column = factor;
      assertThat(Arrays.stream(positions).map(row -> (int) (row[column] * n)))
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, n).boxed().toList());
    }
    assertThat(positions).isDeepEqualTo(SobolSequence.positions(n, 5, seed));
    assertThat(positions[0]).isNotEqualTo(SobolSequence.positions(n, 5, seed + 1)[0]);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void eachStepOfATrajectoryMovesOneFactorByDelta(int seed) {
    int factors = 6;
    double[][] positions = new Morris(8, 6).positions(factors, seed);
    for (int t = 0; t < 8; t++) {
      Set<Integer> moved = new HashSet<>();
      for (int step = 1; step <= factors; step++) {
        double[] before = positions[t * (factors + 1) + step - 1];
        double[] after = positions[t * (factors + 1) + step];
        int[] changed = IntStream.range(0, factors).filter(i -> before[i] != after[i]).toArray();
        assertThat(changed).hasSize(1);
        assertThat(Math.abs(after[changed[0]] - before[changed[0]])).isCloseTo(0.6, within(1e-12));
        assertThat(after[changed[0]]).isBetween(0.0, 1.0);
        moved.add(changed[0]);
      }
      assertThat(moved).hasSize(factors);
    }
  }

  @Test
  void saltelliBlocksMixTwoSamples() {
    double[][] positions = new Saltelli(8).positions(3, 2);
    for (int j = 0; j < 8; j++) {
      double[] a = positions[j * 5];
      double[] b = positions[j * 5 + 4];
      for (int i = 0; i < 3; i++) {
        double[] mixed = a.clone();
        mixed[i] = b[i];
        assertThat(positions[j * 5 + 1 + i]).containsExactly(mixed);
        assertThat(a[i]).isNotEqualTo(b[i]);
      }
    }
  }

  @Test
  void pointsComeFromAListOrACsvInAnyOrderOfColumns(@TempDir Path folder) throws IOException {
    List<Factor> factors = List.of(REACH, SWITCH);
    PointList list = new PointList(List.of("1.2, on", "1.9,off"));
    Files.writeString(folder.resolve("points.csv"), "switch,reach\non,1.2\noff,1.9\n");
    PointFile file = new PointFile("points.csv").in(folder);
    assertThat(file.objections(factors)).isEmpty();
    assertThat(file.points(factors, 1)).isEqualTo(list.points(factors, 1)).hasSize(2);
    assertThat(file.objections(List.of(REACH)).get(0).found()).isEqualTo("switch,reach");
    assertThat(new PointFile("none.csv").in(folder).objections(factors)).hasSize(1);
    assertThat(list.objections(List.of(REACH))).hasSize(2);
  }

  static Factor factor(String id, Scale scale) {
    return new Factor(id, "parameters.x." + id, id, "1", scale);
  }
}
