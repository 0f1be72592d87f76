package org.harmattan.experiment.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
import org.harmattan.results.dataset.Quantity;
import org.harmattan.scenario.Described;

/**
 * What is kept of the runs.
 *
 * @param tables tables of which every row is kept
 * @param format how collected tables are written
 * @param quantities what the report looks at
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
            orElse = "[recorded-deaths, jnim-influence, state-influence]")
        List<Quantity> quantities,
    @Described(
            says = "half-width of the interval of a mean, as a share of it, that is wanted",
            unit = "1",
            min = 0.0001,
            max = 1,
            orElse = "0.1")
        double precision) {
  public Output {
    tables = List.copyOf(tables);
    quantities = List.copyOf(quantities);
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

  /** The tables, with those that the quantities need, in the order of the documentation. */
  public List<Table<?>> kept() {
    List<Table<?>> wanted =
        Stream.concat(
                tables.stream().<Table<?>>map(name -> name.table),
                quantities.stream().<Table<?>>map(Quantity::table))
            .toList();
    return Arrays.stream(TableName.values())
        .<Table<?>>map(name -> name.table)
        .filter(wanted::contains)
        .toList();
  }
}
