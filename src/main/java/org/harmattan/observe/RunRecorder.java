package org.harmattan.observe;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.harmattan.geography.Locality;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ModelView;
import org.harmattan.model.Observer;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;

/**
 * Keeps what a run leaves behind: territory at each month's end, maps at the start of each year,
 * every event with its fate in the public channels, and arrivals.
 *
 * <p>It only reads the model and draws from a random stream of its own, so that a run is the same
 * with and without it.
 */
public final class RunRecorder implements Observer {
  private final RunId id;
  private final Scenario scenario;
  private final Places places;
  private final List<YearMonth> months;
  private final Randomness random;
  private final PublicRecord publicRecord;
  private final TerritoryMeasures territory;
  private final InfluenceSeries influence;
  private final double[][] displacedHosted;
  private final List<ObservedEvent> events = new ArrayList<>();
  private final List<Snapshot> snapshots = new ArrayList<>();
  private final MonthStates monthStates;
  private final List<MonthState> monthly = new ArrayList<>();
  private Set<LocalDate> keptDates = Set.of();
  private BiConsumer<ModelView, Recording> keeper = (model, recording) -> {};
  private RunResult result;

  /**
   * A recorder of one run of the scenario.
   *
   * @param random a stream of its own, which decides what is recorded
   */
  public RunRecorder(RunId id, Scenario scenario, Places places, Randomness random) {
    this.id = id;
    this.scenario = scenario;
    this.places = places;
    this.months = months(scenario);
    this.monthStates = new MonthStates(places);
    this.random = random;
    this.publicRecord = PublicRecord.of(scenario, random);
    int regions = places.country().regions().size();
    this.territory = new TerritoryMeasures(places.grid(), regions);
    this.influence = new InfluenceSeries(months.size(), regions);
    this.displacedHosted = new double[months.size()][regions];
  }

  /**
   * A recorder that goes on where another left off.
   *
   * @param random the stream that decides what is recorded from now on
   */
  public static RunRecorder continuing(
      RunId id, Scenario scenario, Places places, Recording recording, Randomness random) {
    RunRecorder recorder = new RunRecorder(id, scenario, places, random);
    recording.fill(recorder.influence, recorder.displacedHosted);
    recorder.events.addAll(recording.events());
    recorder.snapshots.addAll(recording.snapshots());
    recorder.monthly.addAll(recording.monthly());
    return recorder;
  }

  /** Hands over the model and what has been recorded at the end of these days. */
  public void keep(Set<LocalDate> dates, BiConsumer<ModelView, Recording> kept) {
    keptDates = Set.copyOf(dates);
    keeper = kept;
  }

  @Override
  public void onEvent(ConflictEvent event, ModelView model) {
    events.add(publicRecord.observe(event, PublicRecord.censored(model)));
  }

  @Override
  public void onDayEnd(ModelView model) {
    LocalDate tomorrow = model.date().plusDays(1);
    boolean before = model.day() < 0;
    boolean last = model.date().equals(scenario.end());
    if (before || last || tomorrow.getDayOfYear() == 1) {
      snapshots.add(snapshot(tomorrow, model));
    }
    if (!before && (last || tomorrow.getDayOfMonth() == 1)) {
      recordMonth(model);
    }
    if (last) {
      result = resultOf(model);
    }
    if (keptDates.contains(model.date())) {
      keeper.accept(model, recording(model));
    }
  }

  /**
   * What the run left behind.
   *
   * @throws IllegalStateException before the run's last day is over
   */
  public RunResult result() {
    if (result == null) {
      throw new IllegalStateException("the run has not reached " + scenario.end());
    }
    return result;
  }

  /** Months that are over: what the run's end has cut short is recorded anew by whoever goes on. */
  private Recording recording(ModelView model) {
    YearMonth tomorrow = YearMonth.from(model.date().plusDays(1));
    int complete = (int) months.stream().filter(month -> month.isBefore(tomorrow)).count();
    return new Recording(complete, influence, displacedHosted, events, snapshots, monthly, random);
  }

  private static List<YearMonth> months(Scenario scenario) {
    YearMonth last = YearMonth.from(scenario.end());
    return Stream.iterate(
            YearMonth.from(scenario.start()), m -> !m.isAfter(last), m -> m.plusMonths(1))
        .toList();
  }

  private void recordMonth(ModelView model) {
    int month = months.indexOf(YearMonth.from(model.date()));
    territory.record(model, influence, month);
    monthly.add(monthStates.read(model));
    for (Locality locality : places.grid().localities()) {
      displacedHosted[month][locality.region()] += model.displacedHosted(locality.index());
    }
  }

  private static Snapshot snapshot(LocalDate date, ModelView model) {
    float[][] shares = new float[Bloc.values().length][model.grid().size()];
    for (Bloc bloc : Bloc.values()) {
      for (int i = 0; i < shares[0].length; i++) {
        shares[bloc.ordinal()][i] = (float) model.influence(bloc, i);
      }
    }
    return new Snapshot(date, shares);
  }

  private RunResult resultOf(ModelView model) {
    return new RunResult(
        scenario,
        id.seed(),
        id.runSeed(),
        id.point(),
        id.replicate(),
        months,
        places.regionNames(),
        influence,
        displacedHosted,
        events,
        Arrivals.of(events, model),
        model.timelineDecisions(),
        snapshots,
        monthly);
  }
}
