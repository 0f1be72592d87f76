package org.harmattan.experiment.plan;

import java.util.Arrays;
import java.util.List;
import org.harmattan.analysis.Outcome;
import org.harmattan.results.AccessRow;
import org.harmattan.results.ArrivalRow;
import org.harmattan.results.EventRow;
import org.harmattan.results.InfluenceRow;
import org.harmattan.results.MapRow;
import org.harmattan.results.RegimeRow;
import org.harmattan.results.ReproductionRow;
import org.harmattan.results.SpillOverRow;
import org.harmattan.results.Table;
import org.harmattan.results.TimelineRow;
import org.harmattan.results.UnitRow;
import org.harmattan.results.ViolenceActorRow;
import org.harmattan.results.ViolenceRow;
import org.harmattan.results.ZoneRow;
import org.harmattan.results.dataset.Format;
import org.harmattan.scenario.Described;

/**
 * What is kept of the runs.
 *
 * @param tables tables of which every row is kept
 * @param format how collected tables are written
 * @param outcomes what the report looks at
 * @param precision half-width of the 95 % interval, as a share of the mean, for which the report
 *     says how many replications are needed
 */
public record Output(
    @Described(
            says = "tables of which every row is kept",
            orElse = "[influence, violence, violence-actor, arrivals]")
        List<TableName> tables,
    @Described(says = "how collected tables are written", orElse = "csv") Format format,
    @Described(
            says = "what the report looks at",
            orElse = "[recorded-deaths, jnim-influence-people, state-influence-people]")
        List<Outcome> outcomes,
    @Described(
            says = "half-width of the interval of a mean, as a share of it, that is wanted",
            unit = "1",
            min = 0.0001,
            max = 1,
            orElse = "0.1")
        double precision) {
  public Output {
    tables = List.copyOf(tables);
    outcomes = List.copyOf(outcomes);
  }

  /** The tables of a run that can be kept. */
  public enum TableName {
    INFLUENCE(InfluenceRow.TABLE),
    VIOLENCE(ViolenceRow.TABLE),
    VIOLENCE_ACTOR(ViolenceActorRow.TABLE),
    EVENTS(EventRow.TABLE),
    ARRIVALS(ArrivalRow.TABLE),
    TIMELINE(TimelineRow.TABLE),
    UNITS(UnitRow.TABLE),
    REGIME(RegimeRow.TABLE),
    ZONES(ZoneRow.TABLE),
    REPRODUCTION(ReproductionRow.TABLE),
    SPILL_OVER(SpillOverRow.TABLE),
    ACCESS(AccessRow.TABLE),
    MAP(MapRow.TABLE);

    private final Table<?> table;

    TableName(Table<?> table) {
      this.table = table;
    }
  }

  /** The tables in the order of the documentation; outcomes are kept beside them. */
  public List<Table<?>> kept() {
    return Arrays.stream(TableName.values())
        .filter(tables::contains)
        .<Table<?>>map(name -> name.table)
        .toList();
  }
}
