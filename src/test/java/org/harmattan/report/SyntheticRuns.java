package org.harmattan.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.harmattan.geography.Country;
import org.harmattan.geography.CountryReader;
import org.harmattan.geography.EqualAreaGrid;
import org.harmattan.geography.Locality;
import org.harmattan.geography.LocalityGrid;
import org.harmattan.geography.Region;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.TimelineDecision;
import org.harmattan.model.TimelineDecision.Outcome;
import org.harmattan.model.ViolenceType;
import org.harmattan.observe.Arrival;
import org.harmattan.observe.InfluenceSeries;
import org.harmattan.observe.Measure;
import org.harmattan.observe.ObservedEvent;
import org.harmattan.observe.RunResult;
import org.harmattan.observe.Snapshot;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.yaml.ScenarioReader;

/** Made-up results in the shape of real ones, so that drawing can be tested without a model. */
public final class SyntheticRuns {
  private static final Country COUNTRY = CountryReader.read();
  private static final LocalityGrid GRID = EqualAreaGrid.over(COUNTRY, 20);

  private SyntheticRuns() {}

  public static Country country() {
    return COUNTRY;
  }

  public static LocalityGrid grid() {
    return GRID;
  }

  public static Scenario scenario() {
    return ScenarioReader.read(Path.of("scenarios/mali-2012-2024.yaml")).scenario();
  }

  /** Replicates of the shipped scenario. */
  public static List<RunResult> replicates(int count) {
    return replicates(scenario(), count);
  }

  public static List<RunResult> replicates(Scenario scenario, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> run(scenario, i)).toList();
  }

  private static RunResult run(Scenario scenario, int replicate) {
    Random random = new Random(1000 + replicate);
    List<YearMonth> months = new ArrayList<>();
    YearMonth end = YearMonth.from(scenario.end());
    for (YearMonth m = YearMonth.from(scenario.start()); !m.isAfter(end); m = m.plusMonths(1)) {
      months.add(m);
    }
    List<String> regions = COUNTRY.regions().stream().map(Region::name).toList();
    List<ObservedEvent> events = events(months.size(), random);
    return new RunResult(
        scenario,
        1,
        random.nextInt(),
        0,
        replicate,
        months,
        regions,
        influence(months.size(), regions.size(), random),
        displaced(months.size(), regions.size(), random),
        events,
        arrivals(scenario, regions, events),
        decisions(scenario),
        snapshots(scenario, random),
        SyntheticMonths.of(months.size(), random));
  }

  private static InfluenceSeries influence(int months, int regions, Random random) {
    InfluenceSeries series = new InfluenceSeries(months, regions);
    for (int region = 0; region < regions; region++) {
      double[] walk = {3, 0.3, 0.05, Math.max(0, 1.5 - region * 0.4), 0.2, 0.1, 2};
      for (int month = 0; month < months; month++) {
        for (int bloc = 0; bloc < walk.length; bloc++) {
          walk[bloc] = Math.max(0.01, walk[bloc] * (1 + 0.05 * random.nextGaussian()));
        }
        walk[1] += Math.max(0, 0.02 - 0.002 * Math.max(0, region * 8 - month) / 10);
        double sum = Arrays.stream(walk).sum();
        for (Bloc bloc : Bloc.values()) {
          for (Measure measure : Measure.values()) {
            series.set(month, region, bloc, measure, walk[bloc.ordinal()] / sum);
          }
        }
      }
    }
    return series;
  }

  private static double[][] displaced(int months, int regions, Random random) {
    double[][] displaced = new double[months][regions];
    double level = 5000;
    for (double[] month : displaced) {
      level = Math.max(100, level * (1.01 + 0.06 * random.nextGaussian()));
      Arrays.fill(month, level);
    }
    return displaced;
  }

  private static List<ObservedEvent> events(int months, Random random) {
    List<ObservedEvent> events = new ArrayList<>();
    int days = months * 30;
    List<Locality> localities = GRID.localities();
    for (int day = 0; day < days; day++) {
      if (random.nextDouble() < 0.25) {
        int reach = Math.min(localities.size(), 300 + (int) (day / (double) days * 2500));
        int deaths = (int) Math.ceil(Math.exp(1 + 1.2 * random.nextGaussian()));
        Bloc initiator = random.nextDouble() < 0.3 ? Bloc.IS : Bloc.JNIM;
        ConflictEvent event =
            new ConflictEvent(
                events.size() + 1,
                0,
                day,
                localities.get(random.nextInt(reach)).index(),
                ViolenceType.STATE_BASED,
                initiator,
                Bloc.STATE,
                initiator.id(),
                deaths / 2,
                deaths - deaths / 2,
                0);
        events.add(new ObservedEvent(event, true, deaths, deaths));
      }
    }
    return events;
  }

  private static List<Arrival> arrivals(
      Scenario scenario, List<String> regions, List<ObservedEvent> events) {
    List<Arrival> arrivals = new ArrayList<>();
    for (int region = 0; region < regions.size(); region++) {
      int at = region;
      List<LocalDate> dates =
          events.stream()
              .filter(e -> GRID.localities().get(e.event().locality()).region() == at)
              .map(e -> scenario.start().plusDays(e.event().day()))
              .toList();
      LocalDate first = dates.isEmpty() ? null : dates.get(0);
      LocalDate sustained = dates.size() < 6 ? null : dates.get(5);
      arrivals.add(new Arrival(regions.get(region), "", "militant", first, sustained, "move"));
    }
    return arrivals;
  }

  private static List<TimelineDecision> decisions(Scenario scenario) {
    return scenario.timeline().values().stream()
        .map(
            e ->
                e.id().contains("relief")
                    ? new TimelineDecision(e.id(), e.date(), Outcome.CANCELLED, "a test says so")
                    : new TimelineDecision(e.id(), e.date(), Outcome.FIRED, ""))
        .toList();
  }

  private static List<Snapshot> snapshots(Scenario scenario, Random random) {
    List<Snapshot> snapshots = new ArrayList<>();
    for (int year = scenario.start().getYear(); year <= scenario.end().getYear(); year++) {
      snapshots.add(new Snapshot(LocalDate.of(year, 1, 1), field(year - 2012, random)));
    }
    snapshots.add(new Snapshot(scenario.end(), field(13, random)));
    return snapshots;
  }

  /** Smooth hills of influence that grow southward. */
  static float[][] field(int year, Random random) {
    float[][] field = new float[Bloc.values().length][GRID.size()];
    for (Locality l : GRID.localities()) {
      double[] weight = {
        hill(l, -380, -480, 420) * 2.2 + hill(l, 400, -60, 90),
        hill(l, 0, 400 - 75 * year, 260 + 10 * year) * 1.5,
        hill(l, 620, -150, 60 + 18 * year) * 1.2,
        hill(l, 500, 300, 230) * 1.4,
        hill(l, 450, 50, 90) * 0.9,
        hill(l, 50, -350, 20 + 9 * year),
        0.35
      };
      double sum = Arrays.stream(weight).sum();
      for (int bloc = 0; bloc < weight.length; bloc++) {
        field[bloc][l.index()] = (float) (weight[bloc] / sum);
      }
    }
    return field;
  }

  private static double hill(Locality l, double x, double y, double width) {
    double dx = l.xKm() - x;
    double dy = l.yKm() - y;
    return Math.exp(-(dx * dx + dy * dy) / (2 * width * width));
  }

  /** Writes reports to look at: {@code SyntheticRuns <folder>}. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 1;
    List<RunResult> runs = replicates(count);
    long start = System.nanoTime();
    RunReport.write(folder, country(), grid(), runs);
    System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
  }
}
