package org.harmattan.experiment.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.harmattan.analysis.Outcome;
import org.harmattan.analysis.OutcomeRow;
import org.harmattan.analysis.OutcomeValues;
import org.harmattan.experiment.FakeModels;
import org.harmattan.experiment.Models;
import org.harmattan.experiment.plan.Chunk;
import org.harmattan.experiment.plan.Experiments;
import org.harmattan.experiment.plan.Plan;
import org.harmattan.model.Observer;
import org.harmattan.observe.Fixtures;
import org.harmattan.observe.Places;
import org.harmattan.results.RunView;
import org.harmattan.results.dataset.Collector;
import org.harmattan.results.dataset.Dataset;
import org.harmattan.results.dataset.Format;
import org.harmattan.results.dataset.RunList;
import org.harmattan.results.dataset.RunRow;
import org.harmattan.results.dataset.Worker;
import org.harmattan.results.stored.RunSource;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentRunTest {
  private static final Observer NOBODY = new Observer() {};

  @TempDir Path temp;

  private final Plan plan = Experiments.plan(6, 4);

  @Test
  void threadsShardsAndProcessesCollectTheSameBytes() throws IOException {
    Path one = collected(run("one", 1, Shard.ALL));
    assertThat(Files.readString(one.resolve("influence.csv")))
        .startsWith("scenario,point,replicate,reach,month,region,actor,");
    assertSame(one, collected(run("two", 2, Shard.ALL)));
    for (int shard : new int[] {3, 1, 2}) {
      run("shards", 1, new Shard(shard, 3));
    }
    assertSame(one, collected(new Dataset(temp.resolve("shards"))));
  }

  @Test
  void continuesWhereItWasStopped() throws IOException {
    Dataset dataset = new Dataset(temp.resolve("stopped"));
    for (int stopAfter = 0; stopAfter < 3; stopAfter++) {
      stopAfter(stopAfter, dataset);
      assertNothingUnfinished(dataset);
    }
    assertThat(dataset.finished()).hasSizeBetween(1, plan.chunks().size() - 1);
    experiment(dataset, new FakeWorlds(), 2).run(Shard.ALL, NOBODY);
    assertSame(collected(run("whole", 1, Shard.ALL)), collected(dataset));
  }

  @Test
  void aFailedRunIsRecordedAndTheOthersGoOn() throws IOException {
    int broken = plan.run(4, 2).runSeed();
    Dataset dataset = new Dataset(temp.resolve("failing"));
    ExperimentRun.Summary summary =
        experiment(dataset, new FakeWorlds(broken), 2).run(Shard.ALL, NOBODY);
    // Common random numbers: replicate 2 of every point has that seed.
    assertThat(summary.failedRuns()).isEqualTo(6);
    assertThat(summary.complete()).isTrue();
    List<RunRow> runs = RunList.read(dataset);
    assertThat(runs).hasSize(24);
    RunRow failed = runs.stream().filter(r -> r.point() == 4 && r.replicate() == 2).findAny().get();
    assertThat(failed.status()).isEqualTo(RunRow.FAILED);
    assertThat(failed.stage()).isEqualTo("2012-02-10");
    assertThat(failed.cause()).contains("fighters -1 is negative");
    assertThat(failed.runSeed()).isEqualTo(Integer.toUnsignedLong(broken));
    ExperimentRun again = experiment(dataset, new FakeWorlds(), 1);
    assertThat(again.run(Shard.ALL, NOBODY).failedRuns()).isZero();
  }

  /** Stocks are those at the end of each scenario's own period. */
  @Test
  void scenariosMayEndInDifferentMonths() throws IOException {
    List<LocalDate> ends = List.of(LocalDate.of(2012, 2, 29), LocalDate.of(2012, 4, 30));
    Plan two = Experiments.plan(2, 3, ends);
    Dataset dataset = new Dataset(temp.resolve("ends"));
    new ExperimentRun(two, dataset, new FakeWorlds(), new LocalExecutor(1)).run(Shard.ALL, NOBODY);
    OutcomeValues influence = OutcomeValues.read(dataset, Outcome.JNIM_INFLUENCE_PEOPLE);
    assertThat(influence.byPoint()).containsOnlyKeys(0, 1, 2, 3);
    assertThat(influence.byPoint().values()).allMatch(runs -> runs.size() == 3);
  }

  /** What an experiment keeps of a run is what its tables give when they are read back. */
  @Test
  void outcomesAreThoseOfTheTables() throws IOException {
    Dataset dataset = new Dataset(temp.resolve("outcomes"));
    experiment(dataset, new FakeWorlds(), 1).run(Shard.ALL, NOBODY);
    List<RunView> runs = new ArrayList<>();
    RunSource source = new RunSource.Experiment(dataset, OptionalInt.empty());
    source.each(RunView.TABLES, runs::add);
    assertThat(runs).hasSize(RunList.read(dataset).size());
    int compared = 0;
    for (Outcome outcome : Outcome.values()) {
      if (source.has(outcome.table())) {
        OutcomeValues kept = OutcomeValues.read(dataset, outcome);
        for (RunView run : runs) {
          assertThat(kept.of(run.point())[run.replicate() - 1])
              .as(outcome.id())
              .isCloseTo(outcome.of(run), within(1e-6));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(10 * runs.size());
  }

  /** As on a full disk: writing fails at a random chunk, nothing finished is lost. */
  @Test
  void writingThatFailsEndsTheRunAndKeepsWhatIsFinished() throws IOException {
    Dataset dataset = new Dataset(temp.resolve("full"));
    ExperimentRun.Summary[] summary = new ExperimentRun.Summary[1];
    ChunkExecutor failing = new FailingExecutor(3);
    ExperimentRun run = new ExperimentRun(plan, dataset, new FakeWorlds(), failing);
    assertThatThrownBy(() -> summary[0] = run.run(Shard.ALL, NOBODY))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
    assertThat(dataset.finished()).hasSize(3);
    assertNothingUnfinished(dataset);
    experiment(dataset, new FakeWorlds(), 2).run(Shard.ALL, NOBODY);
    assertSame(collected(run("empty", 1, Shard.ALL)), collected(dataset));
  }

  @Test
  void aChunkOfALivingWorkerIsLeftAlone() throws IOException {
    Dataset dataset = new Dataset(temp.resolve("shared"));
    try (Worker other = dataset.join();
        Dataset.Work work = dataset.take(2, other).orElseThrow()) {
      assertThat(dataset.take(2, other)).isEmpty();
      ExperimentRun.Summary summary =
          experiment(dataset, new FakeWorlds(), 1).run(Shard.ALL, NOBODY);
      assertThat(summary.complete()).isFalse();
      assertThat(dataset.finished()).hasSize(plan.chunks().size() - 1).doesNotContain(2);
      assertThat(dataset.holder(2)).isPresent();
    }
    assertThat(experiment(dataset, new FakeWorlds(), 1).run(Shard.ALL, NOBODY).complete()).isTrue();
  }

  @Test
  void theClaimOfADeadWorkerIsTakenOver() throws IOException {
    Dataset dataset = new Dataset(temp.resolve("dead"));
    Path claims = Files.createDirectories(dataset.folder().resolve("claims"));
    // No process has this number; and one on another machine whose heart stopped an hour ago.
    Files.writeString(claims.resolve("chunk-000001.1"), "nowhere~999999999~1~1");
    Path silent = dataset.folder().resolve("workers/elsewhere~1~1~1");
    Files.createDirectories(silent.resolve("chunk-000002"));
    Path heartbeat = Files.createFile(silent.resolve("heartbeat"));
    Files.setLastModifiedTime(heartbeat, FileTime.from(Instant.now().minusSeconds(3600)));
    Files.writeString(claims.resolve("chunk-000002.1"), "elsewhere~1~1~1");
    Files.createFile(claims.resolve("chunk-000003.1"));
    Files.setLastModifiedTime(
        claims.resolve("chunk-000003.1"), FileTime.from(Instant.now().minusSeconds(3600)));
    assertThat(experiment(dataset, new FakeWorlds(), 2).run(Shard.ALL, NOBODY).complete()).isTrue();
    assertNothingUnfinished(dataset);
    try (Stream<Path> left = Files.list(claims)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void theClaimOfAWorkerThatDiedAfterItsPartWasInPlaceIsCleared() throws IOException {
    Dataset dataset = run("finished", 1, Shard.ALL);
    Path claims = dataset.folder().resolve("claims");
    Files.writeString(claims.resolve("chunk-000001.1"), "nowhere~999999999~1~1");
    Files.writeString(claims.resolve("chunk-000001.2"), "nowhere~999999998~1~1");
    assertThat(experiment(dataset, new FakeWorlds(), 1).run(Shard.ALL, NOBODY).complete()).isTrue();
    assertThat(claims).isEmptyDirectory();
  }

  @Test
  void anotherExperimentIsRefused() throws IOException {
    Dataset dataset = run("mine", 1, Shard.ALL);
    ExperimentRun other =
        new ExperimentRun(Experiments.plan(6, 5), dataset, new FakeWorlds(), new LocalExecutor(1));
    assertThatThrownBy(() -> other.run(Shard.ALL, NOBODY))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("holds another experiment");
  }

  private void stopAfter(int chunks, Dataset dataset) throws IOException {
    FakeWorlds worlds = new FakeWorlds();
    LocalExecutor threads = new LocalExecutor(1);
    ExperimentRun run = new ExperimentRun(plan, dataset, worlds, threads);
    int target = dataset.finished().size() + chunks;
    Thread stopper =
        new Thread(
            () -> {
              try {
                while (dataset.finished().size() < target) {
                  Thread.sleep(1);
                }
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
              run.stop();
            });
    stopper.start();
    run.run(Shard.ALL, new Slow());
  }

  private Dataset run(String name, int threads, Shard shard) throws IOException {
    Dataset dataset = new Dataset(temp.resolve(name));
    experiment(dataset, new FakeWorlds(), threads).run(shard, NOBODY);
    return dataset;
  }

  private ExperimentRun experiment(Dataset dataset, Worlds worlds, int threads) {
    return new ExperimentRun(plan, dataset, worlds, new LocalExecutor(threads));
  }

  private Path collected(Dataset dataset) throws IOException {
    Path folder = Files.createTempDirectory(temp, "collected");
    Path scratch = Files.createTempDirectory(temp, "scratch");
    new Collector(dataset, plan.points(), Format.CSV)
        .into(
            folder,
            scratch,
            plan.experiment().output().kept(),
            OutcomeRow.TABLE,
            plan.experiment().output().outcomes().stream().map(Outcome::id).toList());
    return folder;
  }

  private static void assertSame(Path expected, Path actual) throws IOException {
    try (Stream<Path> files = Files.list(expected)) {
      for (Path file : files.toList()) {
        assertThat(actual.resolve(file.getFileName())).hasSameBinaryContentAs(file);
      }
    }
  }

  private static void assertNothingUnfinished(Dataset dataset) throws IOException {
    try (Stream<Path> left = Files.list(dataset.folder().resolve("workers"))) {
      assertThat(left).isEmpty();
    }
  }

  /** Lets a run take long enough to be stopped in the middle. */
  private static final class Slow implements Observer {
    @Override
    public void onDayEnd(org.harmattan.model.ModelView model) {
      if (model.day() % 30 == 0) {
        try {
          Thread.sleep(2);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }

  /** Fails where the disk would. */
  private record FailingExecutor(int after) implements ChunkExecutor {
    @Override
    public void execute(List<Chunk> chunks, ChunkTask task) throws IOException {
      List<Chunk> done = Collections.synchronizedList(new ArrayList<>());
      new LocalExecutor(1)
          .execute(
              chunks,
              chunk -> {
                if (done.size() == after) {
                  throw new IOException("No space left on device");
                }
                task.run(chunk);
                done.add(chunk);
              });
    }

    @Override
    public void stop() {}
  }

  private record FakeWorlds(Integer broken) implements Worlds {
    FakeWorlds() {
      this(null);
    }

    @Override
    public Places places(Scenario scenario) {
      return Fixtures.PLACES;
    }

    @Override
    public Models models(Scenario scenario, Places places) {
      return new FakeModels(scenario, broken);
    }
  }
}
