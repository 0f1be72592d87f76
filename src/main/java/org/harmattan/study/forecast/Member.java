package org.harmattan.study.forecast;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.TimelineDecision;
import org.harmattan.model.simulation.MaliModel;
import org.harmattan.model.simulation.SharedParts;
import org.harmattan.model.state.Streams;
import org.harmattan.model.state.World;
import org.harmattan.observe.DataCollector;
import org.harmattan.observe.Recording;
import org.harmattan.observe.RunId;
import org.harmattan.results.checkpoint.Checkpoint;
import org.harmattan.scenario.DatedChanges;
import org.harmattan.scenario.Scenario;

/** A run of the ensemble, with what a data collector would have listed of it. */
final class Member {
  private static final String RECORD = "public-record";

  /** The bytes come from this very process. */
  private static final ObjectInputFilter OWN = info -> ObjectInputFilter.Status.ALLOWED;

  private final Ground ground;
  private final MaliModel model;
  private final Randomness recording;
  private final ViolenceCounts counts;

  private Member(Ground ground, MaliModel model, Randomness recording, ViolenceCounts counts) {
    this.ground = ground;
    this.model = model;
    this.recording = recording;
    this.counts = counts;
  }

  /** A run before its first day. */
  static Member begin(Ground ground, Scenario scenario, int runSeed) {
    ViolenceCounts counts = empty(ground, YearMonth.from(scenario.start()), scenario);
    Randomness recording = new Streams(runSeed).stream(RECORD);
    DataCollector collector = collector(ground, scenario, recording, counts);
    MaliModel model = new MaliModel(scenario, ground.terrain(), runSeed, collector);
    return new Member(ground, model, recording, counts);
  }

  private byte[] save() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new SharedParts(model.world().scenario(), ground.terrain()).write(model.world(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A run that goes on from what this one is, with other random numbers. */
  Member continued(Scenario scenario, int runSeed) {
    byte[] saved = save();
    World world;
    try {
      // The timeline may have changed parameters and mechanisms by now.
      Scenario now = model.world().scenario();
      Scenario under = scenario.under(now.parameters(), now.mechanisms());
      SharedParts parts = new SharedParts(under, ground.terrain());
      world = (World) parts.read(new ByteArrayInputStream(saved), OWN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    world.renewStreams(runSeed);
    return of(ground, scenario, world, new Streams(runSeed).stream(RECORD));
  }

  private static Member of(Ground ground, Scenario scenario, World world, Randomness recording) {
    ViolenceCounts ahead = empty(ground, YearMonth.from(world.date()), scenario);
    MaliModel next = new MaliModel(scenario, world, collector(ground, scenario, recording, ahead));
    // Begun at once, so that it can be saved again before its first day.
    next.start();
    return new Member(ground, next, recording, ahead);
  }

  /** The run as it stands; what has been counted so far is not kept. */
  Checkpoint checkpoint(RunId id) {
    return Checkpoint.of(id, model, Recording.nothing(recording));
  }

  /** The run that was saved, which goes on as if it had never stopped. */
  static Member read(Ground ground, Scenario scenario, Checkpoint saved) {
    World world = saved.world(scenario, ground.terrain());
    List<String> happened =
        world.decisions().stream()
            .filter(decision -> decision.outcome() == TimelineDecision.Outcome.FIRED)
            .map(TimelineDecision::id)
            .toList();
    world.adopt(DatedChanges.before(scenario, scenario, happened));
    Randomness recording = saved.recording(scenario, ground.terrain()).random();
    return of(ground, scenario, world, recording);
  }

  /** Runs to the end of a day. */
  void runTo(LocalDate day) {
    boolean more = true;
    while (more && (model.world() == null || model.date().isBefore(day))) {
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("interrupted");
      }
      more = model.runDay();
    }
  }

  /** Recorded events and deaths since it began or was continued. */
  ViolenceCounts counts() {
    return counts;
  }

  private static DataCollector collector(
      Ground ground, Scenario scenario, Randomness recording, ViolenceCounts counts) {
    return new DataCollector(
        scenario,
        ground.places(),
        recording,
        (month, region, deaths) ->
            counts.add(RecordedViolence.recordedName(region), month, 1, deaths));
  }

  private static ViolenceCounts empty(Ground ground, YearMonth first, Scenario scenario) {
    int months = (int) ChronoUnit.MONTHS.between(first, YearMonth.from(scenario.end())) + 1;
    return new ViolenceCounts(first, months, ground.regions());
  }
}
