package org.harmattan.experiment.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.harmattan.observe.RunId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {

  @ParameterizedTest
  @CsvSource({"1,1,0", "7,1,0", "7,3,0", "7,3,1", "5,20,8", "5,20,7", "100,1,8", "3,9,100"})
  void chunksHoldEachRunOnceInOrder(int points, int replications, int wanted) {
    List<String> runs = new ArrayList<>();
    List<Chunk> chunks = Chunks.of(points, replications, wanted);
    for (Chunk chunk : chunks) {
      assertThat(chunk.index()).isEqualTo(chunks.indexOf(chunk));
      assertThat(chunk.runs()).isBetween(1, wanted == 0 ? 8 : wanted);
      for (int p = chunk.firstPoint(); p < chunk.firstPoint() + chunk.points(); p++) {
        for (int r = 0; r < chunk.replicates(); r++) {
          runs.add(p + "/" + (chunk.firstReplicate() + r));
        }
      }
    }
    List<String> expected = new ArrayList<>();
    for (int p = 0; p < points; p++) {
      for (int r = 1; r <= replications; r++) {
        expected.add(p + "/" + r);
      }
    }
    assertThat(runs).isEqualTo(expected);
    assertThat(Chunks.interleaved(chunks)).containsExactlyInAnyOrderElementsOf(chunks);
  }

  @Test
  void everyPointHasSomeReplicatesBeforeAnyHasAll() {
    List<Chunk> order = Chunks.interleaved(Chunks.of(10, 20, 5));
    assertThat(order.subList(0, 10)).extracting(Chunk::firstReplicate).containsOnly(1);
    assertThat(order.subList(0, 10)).extracting(Chunk::firstPoint).doesNotHaveDuplicates();
    assertThat(order.subList(0, 3)).extracting(Chunk::firstPoint).containsExactly(0, 7, 4);
  }

  @Test
  void commonSeedsDependOnTheReplicateAloneAndIndependentOnesNeverMeet() {
    Plan plan = Experiments.plan(6, 4);
    assertThat(plan.run(5, 3).runSeed()).isEqualTo(plan.run(0, 3).runSeed());
    List<Integer> seeds =
        IntStream.range(0, 200)
            .boxed()
            .flatMap(p -> IntStream.rangeClosed(1, 30).mapToObj(r -> seed(p, r)))
            .toList();
    assertThat(seeds).doesNotHaveDuplicates();
    assertThat(plan.run(2, 1)).isEqualTo(new RunId(1, plan.run(0, 1).runSeed(), 2, 1));
  }

  @Test
  void theIdentityIsThatOfThePlan() {
    assertThat(Experiments.plan(6, 4).identity()).isEqualTo(Experiments.plan(6, 4).identity());
    assertThat(Experiments.plan(6, 4).identity()).isNotEqualTo(Experiments.plan(6, 3).identity());
    assertThat(Experiments.plan(6, 4).identity()).isNotEqualTo(Experiments.plan(5, 4).identity());
  }

  private static int seed(int point, int replicate) {
    return Seeds.INDEPENDENT.runSeed(7, point, replicate, 30);
  }
}
