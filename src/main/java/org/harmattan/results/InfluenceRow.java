package org.harmattan.results;

import java.time.YearMonth;
import java.util.function.Consumer;
import org.harmattan.observe.InfluenceSeries;
import org.harmattan.observe.Measure;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.Bloc;

/** A row of {@code influence.csv}: a bloc's territory in a region at the end of a month. */
public record InfluenceRow(
    int point,
    int replicate,
    YearMonth month,
    String region,
    String actor,
    @Decimals(6) double influenceArea,
    @Decimals(6) double influenceInhabitedArea,
    @Decimals(6) double influencePopulation,
    @Decimals(6) double controlArea,
    @Decimals(6) double controlPopulation,
    @Decimals(6) double allegiance) {

  /** The table of these rows: every month, region and bloc. */
  public static final Table<InfluenceRow> TABLE =
      new Table<>("influence.csv", InfluenceRow.class, InfluenceRow::each);

  double of(Measure measure) {
    return switch (measure) {
      case INFLUENCE_AREA -> influenceArea;
      case INFLUENCE_INHABITED_AREA -> influenceInhabitedArea;
      case INFLUENCE_POPULATION -> influencePopulation;
      case CONTROL_AREA -> controlArea;
      case CONTROL_POPULATION -> controlPopulation;
      case ALLEGIANCE -> allegiance;
    };
  }

  private static void each(RunResult run, Places places, Consumer<InfluenceRow> rows) {
    for (int month = 0; month < run.months().size(); month++) {
      for (int region = 0; region < run.regions().size(); region++) {
        for (Bloc bloc : Bloc.values()) {
          rows.accept(of(run, month, region, bloc));
        }
      }
    }
  }

  private static InfluenceRow of(RunResult run, int month, int region, Bloc bloc) {
    InfluenceSeries series = run.influence();
    return new InfluenceRow(
        run.point(),
        run.replicate(),
        run.months().get(month),
        run.regions().get(region),
        bloc.id(),
        series.get(month, region, bloc, Measure.INFLUENCE_AREA),
        series.get(month, region, bloc, Measure.INFLUENCE_INHABITED_AREA),
        series.get(month, region, bloc, Measure.INFLUENCE_POPULATION),
        series.get(month, region, bloc, Measure.CONTROL_AREA),
        series.get(month, region, bloc, Measure.CONTROL_POPULATION),
        series.get(month, region, bloc, Measure.ALLEGIANCE));
  }
}
