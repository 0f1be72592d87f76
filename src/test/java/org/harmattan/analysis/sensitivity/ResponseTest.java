package org.harmattan.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseTest {

  @Test
  void theIntervalIsStudents() {
    Response response = Response.of(2, new double[] {4, 7, 1, 8});
    assertThat(response.x()).isEqualTo(2);
    assertThat(response.mean()).isEqualTo(5);
    // s² = 10, t(3; 0.975) = 3.182446 (Student's table), so the half-width is t √(10 / 4).
    double half = 3.182446 * Math.sqrt(10 / 4.0);
    assertThat(response.low()).isCloseTo(5 - half, within(1e-5));
    assertThat(response.high()).isCloseTo(5 + half, within(1e-5));
  }

  @Test
  void oneResultHasNoInterval() {
    assertThat(Response.of(1, new double[] {3}).mean()).isEqualTo(3);
    assertThat(Response.of(1, new double[] {3}).low()).isNaN();
  }

  @Test
  void neighboursArePutTogetherWhateverTheirOrder() {
    double[] x = {6, 1, 5, 2, 4, 3, 7};
    double[] results = {60, 10, 50, 20, 40, 30, 70};
    List<Response> bins = Response.binned(x, results, 3);
    assertThat(bins).extracting(Response::x).containsExactly(1.5, 3.5, 6.0);
    assertThat(bins).extracting(Response::mean).containsExactly(15.0, 35.0, 60.0);
  }

  /** What points have in common by chance cancels only within a replicate. */
  @Test
  void pointsAreAveragedByReplicate() {
    double[] means = Response.byReplicate(List.of(new double[] {1, 11}, new double[] {3, 13}));
    assertThat(means).containsExactly(2, 12);
  }
}
