package org.harmattan.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingTracerTest {
  private static final int SIZE = 14;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void thePathHoldsExactlyTheCellsOfTheSet(long seed) {
    boolean[] in = new boolean[SIZE * SIZE];
    Random random = new Random(seed);
    for (int row = 1; row < SIZE - 1; row++) {
      for (int column = 1; column < SIZE - 1; column++) {
        in[row * SIZE + column] = random.nextBoolean();
      }
    }
    Path2D path = trace(in);
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        assertThat(path.contains(column + 0.5, row + 0.5)).isEqualTo(in[row * SIZE + column]);
      }
    }
  }

  @Test
  void aRectangleHasFourCorners() {
    boolean[] in = new boolean[SIZE * SIZE];
    for (int column = 2; column < 9; column++) {
      in[3 * SIZE + column] = true;
      in[4 * SIZE + column] = true;
    }
    assertThat(segments(trace(in))).isEqualTo(5);
  }

  private static Path2D trace(boolean[] in) {
    return new RingTracer(in, SIZE, SIZE).trace(column -> column, row -> row);
  }

  /** Move, lines and close. */
  private static int segments(Path2D path) {
    int count = 0;
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      count++;
    }
    return count;
  }
}
