package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReproductionNumberTest {
  /** Two places that infect each other: ρ is the geometric mean of the two entries of K. */
  @Test
  void theRadiusOfTwoPlacesIsTheGeometricMeanOfWhatEachMakesInTheOther() {
    SparseMatrix coupling = SparseMatrixTest.of(new double[][] {{0, 0.5}, {2, 0}});
    double[] transmission = {0.4, 0.3};
    double[] monthsPresent = {10, 20};
    double[] vector = {1, 1};
    double radius =
        ReproductionNumber.spectralRadius(
            coupling, transmission, monthsPresent, vector, 1e-14, 1000);
    assertThat(radius).isCloseTo(Math.sqrt(0.4 * 0.5 * 20 * 0.3 * 2 * 10), within(1e-10));
    assertThat(vector[0] + vector[1]).as("scaled").isCloseTo(1, within(1e-14));
    assertThat(vector[0] / vector[1]).isCloseTo(4 / radius, within(1e-10));
  }

  @Test
  void presenceGrowsWhereMoreArisesThanIsCleared() {
    assertThat(ReproductionNumber.effective(3, 2)).isEqualTo(1.5);
    assertThat(ReproductionNumber.effective(3, 0)).isNaN();
  }
}
