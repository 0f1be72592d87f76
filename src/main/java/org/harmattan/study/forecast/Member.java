package org.harmattan.study.forecast;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.harmattan.analysis.RecordedViolence;
import org.harmattan.analysis.score.ViolenceCounts;
import org.harmattan.model.simulation.MaliModel;
import org.harmattan.model.simulation.SharedParts;
import org.harmattan.model.state.Streams;
import org.harmattan.model.state.World;
import org.harmattan.observe.DataCollector;
import org.harmattan.scenario.Scenario;

/** A run of the ensemble, with what a data collector would have listed of it. */
final class Member {
  private static final String RECORD = "public-record";

  /** The bytes come from this very process. */
  private static final ObjectInputFilter OWN = info -> ObjectInputFilter.Status.ALLOWED;

  private final Ground ground;
  private final MaliModel model;
  private final ViolenceCounts counts;

  private Member(Ground ground, MaliModel model, ViolenceCounts counts) {
    this.ground = ground;
    this.model = model;
    this.counts = counts;
  }

  /** A run before its first day. */
  static Member begin(Ground ground, Scenario scenario, int runSeed) {
    ViolenceCounts counts = empty(ground, YearMonth.from(scenario.start()), scenario);
    DataCollector collector = collector(ground, scenario, runSeed, counts);
    return new Member(
        ground, new MaliModel(scenario, ground.terrain(), runSeed, collector), counts);
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
    ViolenceCounts ahead = empty(ground, YearMonth.from(world.date()), scenario);
    DataCollector collector = collector(ground, scenario, runSeed, ahead);
    MaliModel next = new MaliModel(scenario, world, collector);
    // Begun at once, so that it can be saved again before its first day.
    next.start();
    return new Member(ground, next, ahead);
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
      Ground ground, Scenario scenario, int runSeed, ViolenceCounts counts) {
    return new DataCollector(
        scenario,
        ground.places(),
        new Streams(runSeed).stream(RECORD),
        (month, region, deaths) ->
            counts.add(RecordedViolence.recordedName(region), month, 1, deaths));
  }

  private static ViolenceCounts empty(Ground ground, YearMonth first, Scenario scenario) {
    int months = (int) ChronoUnit.MONTHS.between(first, YearMonth.from(scenario.end())) + 1;
    return new ViolenceCounts(first, months, ground.regions());
  }
}
