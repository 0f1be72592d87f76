package org.harmattan.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SparseMatrixBuilderTest {
  @Test
  void rowsHoldTheirEntriesHoweverManyThereAre() {
    int n = 60;
    SparseMatrixBuilder builder = new SparseMatrixBuilder(n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        builder.add(j, i + j / 100.0);
      }
      builder.endRow();
    }
    SparseMatrix matrix = builder.build();
    assertThat(matrix.size()).isEqualTo(n);
    double[] unit = new double[n];
    unit[7] = 1;
    double[] column = new double[n];
    matrix.multiply(unit, column);
    for (int i = 0; i < n; i++) {
      assertThat(column[i]).isEqualTo(i + 0.07);
    }
  }

  @Test
  void aMatrixWithoutAllItsRowsIsRefused() {
    SparseMatrixBuilder builder = new SparseMatrixBuilder(2);
    builder.endRow();
    assertThatThrownBy(builder::build).hasMessage("1 rows of 2");
  }
}
