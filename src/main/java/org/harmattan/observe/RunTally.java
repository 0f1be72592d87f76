package org.harmattan.observe;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.harmattan.geography.Locality;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ModelView;
import org.harmattan.model.Observer;
import org.harmattan.model.UnitView;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;

/**
 * Keeps count of a run while it goes, for charts that grow. It only reads the model, and decides
 * what is recorded with a random stream of its own: with the stream that {@link RunRecorder} gets,
 * the recorded deaths are those of the run's tables.
 */
public final class RunTally implements Observer {
  private static final int BLOCS = Bloc.values().length;

  private final PublicRecord publicRecord;
  private final int[] regionOf;
  private final int regions;
  private final int[] localities;
  private final List<Month> ended = new ArrayList<>();
  private Month running;

  /**
   * A tally of one run.
   *
   * @param random a stream of its own, which decides what is recorded
   */
  public RunTally(Scenario scenario, Places places, Randomness random) {
    this.publicRecord = PublicRecord.of(scenario, random);
    this.regionOf = places.grid().localities().stream().mapToInt(Locality::region).toArray();
    this.regions = places.country().regions().size();
    this.localities = new int[regions];
    Arrays.stream(regionOf).forEach(region -> localities[region]++);
  }

  /** What is kept of a month. */
  private static final class Month {
    private final YearMonth month;
    private int deaths;
    private int recordedDeaths;
    private double[][] influence;
    private double[] strength;
    private double displaced;

    Month(YearMonth month) {
      this.month = month;
    }
  }

  @Override
  public void onEvent(ConflictEvent event, ModelView model) {
    ObservedEvent observed = publicRecord.observe(event, PublicRecord.censored(model));
    Month month = month(YearMonth.from(model.date()));
    month.deaths += event.deaths();
    month.recordedDeaths += observed.recordedDeaths();
  }

  @Override
  public void onDayEnd(ModelView model) {
    boolean begun = model.day() >= 0;
    if (begun && model.date().plusDays(1).getDayOfMonth() == 1) {
      Month month = month(YearMonth.from(model.date()));
      measure(month, model);
      ended.add(month);
      running = null;
    }
  }

  /** How the run has gone so far. */
  public RunSeries series(ModelView model) {
    List<Month> all = new ArrayList<>(ended);
    if (model.day() >= 0 && model.date().plusDays(1).getDayOfMonth() != 1) {
      Month month = month(YearMonth.from(model.date()));
      measure(month, model);
      all.add(month);
    }
    return new RunSeries(
        model.date(),
        all.stream().map(m -> m.month).toList(),
        influence(all),
        column(all, m -> (double) m.deaths),
        column(all, m -> (double) m.recordedDeaths),
        IntStream.range(0, BLOCS)
            .mapToObj(b -> column(all, m -> m.strength[b]))
            .toArray(double[][]::new),
        column(all, m -> m.displaced));
  }

  private Month month(YearMonth month) {
    if (running == null) {
      running = new Month(month);
    }
    return running;
  }

  private void measure(Month month, ModelView model) {
    month.influence = new double[regions][BLOCS];
    month.strength = new double[BLOCS];
    month.displaced = 0;
    for (int i = 0; i < regionOf.length; i++) {
      month.displaced += model.displacedHosted(i);
      for (Bloc bloc : Bloc.values()) {
        month.influence[regionOf[i]][bloc.ordinal()] +=
            model.influence(bloc, i) / localities[regionOf[i]];
      }
    }
    for (UnitView unit : model.units()) {
      month.strength[unit.bloc().ordinal()] += unit.strength();
    }
  }

  private double[][][] influence(List<Month> all) {
    double[][][] shares = new double[regions][BLOCS][];
    for (int region = 0; region < regions; region++) {
      for (int bloc = 0; bloc < BLOCS; bloc++) {
        int r = region;
        int b = bloc;
        shares[region][bloc] = column(all, m -> m.influence[r][b]);
      }
    }
    return shares;
  }

  private static double[] column(List<Month> months, Function<Month, Double> value) {
    return months.stream().mapToDouble(value::apply).toArray();
  }
}
