package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("contagion")
class SparseMatrixTest {
  /** Rows as a full table, zeros left out. */
  static SparseMatrix of(double[][] table) {
    int entries = 0;
    for (double[] row : table) {
      for (double value : row) {
        entries += value != 0 ? 1 : 0;
      }
    }
    int[] start = new int[table.length + 1];
    int[] column = new int[entries];
    double[] weight = new double[entries];
    int e = 0;
    for (int i = 0; i < table.length; i++) {
      for (int j = 0; j < table.length; j++) {
        if (table[i][j] != 0) {
          column[e] = j;
          weight[e++] = table[i][j];
        }
      }
      start[i + 1] = e;
    }
    return new SparseMatrix(start, column, weight);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void spectralRadiusIsTheLargestEigenvalue(long seed) {
    Seeded random = new Seeded(seed);
    int n = 30;
    double[][] table = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        table[i][j] = i != j && random.chance(0.3) ? random.nextUniform() : 0;
      }
    }
    double largest = 0;
    for (double real :
        new EigenDecomposition(new Array2DRowRealMatrix(table)).getRealEigenvalues()) {
      largest = Math.max(largest, real);
    }
    assertThat(of(table).spectralRadius()).isCloseTo(largest, Percentage.withPercentage(1e-6));
  }

  @Test
  void aNetworkWithTwoSidesDoesNotOscillate() {
    assertThat(of(new double[][] {{0, 4}, {1, 0}}).spectralRadius()).isCloseTo(2, within(1e-8));
  }

  @Test
  void aPathOfThreeHasTheSquareRootOfTwo() {
    double[][] path = {{0, 1, 0}, {1, 0, 1}, {0, 1, 0}};
    assertThat(of(path).spectralRadius()).isCloseTo(Math.sqrt(2), within(1e-8));
  }

  @Test
  void anEmptyMatrixHasRadiusZero() {
    assertThat(of(new double[4][4]).spectralRadius()).isZero();
  }

  @Test
  void scalingScalesTheRadius() {
    SparseMatrix matrix = of(new double[][] {{0, 2, 1}, {1, 0, 3}, {2, 1, 0}});
    double radius = matrix.spectralRadius();
    assertThat(matrix.scaled(1 / radius).spectralRadius()).isCloseTo(1, within(1e-9));
  }

  @Test
  void multiplicationByAVectorAndByANumberByHand() {
    SparseMatrix matrix = of(new double[][] {{0, 2}, {3, 0}});
    double[] out = new double[2];
    matrix.multiply(new double[] {5, 7}, out);
    assertThat(out).containsExactly(14, 15);
    assertThat(matrix.scaled(10).weight()).containsExactly(20, 30);
    assertThat(matrix.weight()).containsExactly(2, 3);
  }

  @Test
  void arraysThatDoNotFitAreRefused() {
    int[] none = {};
    assertThatThrownBy(() -> new SparseMatrix(none, none, new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SparseMatrix(new int[] {0, 1}, new int[] {1}, new double[] {1}))
        .hasMessageContaining("column 1");
    assertThatThrownBy(() -> new SparseMatrix(new int[] {0, 2}, new int[] {0}, new double[] {1}))
        .hasMessageContaining("ends at 2");
  }
}
