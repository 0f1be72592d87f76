package org.harmattan.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.model.Observer;
import org.harmattan.observe.Fixtures;
import org.harmattan.results.Table;
import org.harmattan.results.Tables;
import org.harmattan.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
  private static final Scenario SCENARIO = Fixtures.scenario("2012-01-01", "2012-03-31");

  @TempDir Path temp;

  @Test
  void oneThreadAndFourWriteTheSameBytes() throws IOException {
    Path one = tables("one", 1, 5);
    Path four = tables("four", 4, 5);
    for (Table<?> table : Tables.ALL) {
      assertThat(four.resolve(table.file())).hasSameBinaryContentAs(one.resolve(table.file()));
    }
  }

  @Test
  void anotherSeedWritesOtherBytes() throws IOException {
    Path five = tables("five", 1, 5);
    Path six = tables("six", 1, 6);
    assertThat(Files.readString(six.resolve("events.csv")))
        .isNotEqualTo(Files.readString(five.resolve("events.csv")));
  }

  @Test
  void aRunThatBreaksIsRecordedAndTheBatchGoesOn() {
    List<Replication> replications = Replication.of(SCENARIO, Fixtures.PLACES, 1, 4);
    int second = replications.get(1).id().runSeed();
    List<Ending> outcomes = new ArrayList<>();
    new Batch(new FakeModels(SCENARIO, second), 2)
        .run(replications, new Observer() {}, outcomes::add);
    assertThat(outcomes).hasSize(4);
    assertThat(outcomes.get(1))
        .isInstanceOfSatisfying(
            Ending.Failed.class,
            failed -> {
              assertThat(failed.stage()).isEqualTo("2012-02-10");
              assertThat(failed.cause()).hasMessage("fighters -1 is negative");
              assertThat(failed.replication().id().replicate()).isEqualTo(2);
            });
    outcomes.remove(1);
    assertThat(outcomes).allMatch(o -> o instanceof Ending.Completed);
  }

  @Test
  void replicatesNeverShareASeedAndScenariosDo() {
    List<Replication> first = Replication.of(SCENARIO, Fixtures.PLACES, 9, 500);
    List<Replication> second =
        Replication.of(Fixtures.scenario("2012-01-01", "2012-12-31"), Fixtures.PLACES, 9, 500);
    assertThat(first).extracting(r -> r.id().runSeed()).doesNotHaveDuplicates();
    assertThat(second)
        .extracting(Replication::id)
        .isEqualTo(first.stream().map(Replication::id).toList());
  }

  private Path tables(String name, int threads, long seed) throws IOException {
    Path folder = Files.createDirectory(temp.resolve(name));
    try (Tables tables = new Tables(folder, Fixtures.PLACES)) {
      new Batch(new FakeModels(SCENARIO), threads)
          .run(
              Replication.of(SCENARIO, Fixtures.PLACES, seed, 9),
              new Observer() {},
              outcome -> tables.append(((Ending.Completed) outcome).result()));
    }
    return folder;
  }
}
