package org.harmattan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.harmattan.draw.Fan;
import org.harmattan.draw.Figure;
import org.harmattan.draw.Palette;
import org.harmattan.draw.chart.PanelsChart;
import org.harmattan.draw.chart.PanelsChart.Quantity;
import org.harmattan.draw.chart.ZonesChart;
import org.harmattan.geography.Neighbour;
import org.harmattan.observe.MonthState;
import org.harmattan.observe.MonthState.Spread;
import org.harmattan.observe.MonthState.Units;
import org.harmattan.observe.MonthState.Zone;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.Bloc;

/** Charts of forces, those in power, neighbours, zones of control and the spread of presence. */
final class MonthFigures {
  private static final int ZONES = 5;

  private MonthFigures() {}

  /** Fighters and soldiers of each side. */
  static Figure forces(Replicates replicates) {
    List<Quantity> quantities =
        Bloc.armed().stream()
            .map(bloc -> quantity(replicates, bloc.label(), bloc, month -> strength(month, bloc)))
            .toList();
    return panels("forces", "Fighters and soldiers in Mali, by side", replicates, quantities, 3);
  }

  private static double strength(MonthState month, Bloc bloc) {
    return month.units().stream()
        .filter(units -> units.bloc() == bloc)
        .mapToInt(Units::strength)
        .sum();
  }

  /** Legitimacy and what goes with it. */
  static Figure regime(Replicates replicates) {
    return panels(
        "regime",
        "Those in power",
        replicates,
        List.of(
            share(replicates, "Legitimacy", month -> month.regime().legitimacy()),
            share(replicates, "Alertness of the guard", month -> month.regime().guardAlertness()),
            quantity(replicates, "Coups so far", Bloc.STATE, month -> month.regime().coups())),
        3);
  }

  /** How presence spreads. */
  static Figure spread(Replicates replicates) {
    return panels(
        "spread",
        "Spread of organised presence",
        replicates,
        List.of(
            quantity(replicates, "JNIM: R0", Bloc.JNIM, m -> spread(m, Bloc.JNIM).basic()),
            quantity(
                replicates,
                "JNIM: effective R",
                Bloc.JNIM,
                m -> finite(spread(m, Bloc.JNIM).effective())),
            quantity(
                replicates,
                "JNIM: localities present",
                Bloc.JNIM,
                m -> spread(m, Bloc.JNIM).localities()),
            quantity(
                replicates,
                "IS: localities present",
                Bloc.IS,
                m -> spread(m, Bloc.IS).localities())),
        2);
  }

  private static Spread spread(MonthState month, Bloc bloc) {
    return month.spread().stream().filter(s -> s.bloc() == bloc).findFirst().orElseThrow();
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : 0;
  }

  /** Pressure on the neighbours, those under most first. */
  static Figure neighbours(Replicates replicates, List<Neighbour> neighbours) {
    List<Quantity> quantities = new ArrayList<>();
    for (int n = 0; n < neighbours.size(); n++) {
      int neighbour = n;
      Fan fan = replicates.fan(series(month -> month.neighbours().get(neighbour).pressure()));
      quantities.add(new Quantity(neighbours.get(n).name(), fan, 0, Palette.of(Bloc.JNIM)));
    }
    quantities.sort(Comparator.comparingDouble(q -> -q.values().median()[q.values().steps() - 1]));
    double top = quantities.stream().mapToDouble(q -> q.values().max()).max().orElse(1);
    List<Quantity> scaled =
        quantities.stream()
            .map(q -> new Quantity(q.title(), q.values(), Math.max(top, 1e-3), q.colour()))
            .toList();
    return panels("neighbours", "Pressure on the neighbours", replicates, scaled, 5);
  }

  /** Humanitarian access by region. */
  static Figure access(Replicates replicates) {
    List<Quantity> quantities = new ArrayList<>();
    for (int r = 0; r < replicates.regions().size(); r++) {
      int region = r;
      quantities.add(
          share(
              replicates,
              replicates.regions().get(r),
              month -> finite(month.access().get(region))));
    }
    return panels("access", "Humanitarian access, by region", replicates, quantities, 4);
  }

  /** Zones of control by region; for several replicates the mean. */
  static Figure zones(Replicates replicates) {
    int months = replicates.months().size();
    double[][][] shares = new double[replicates.regions().size()][ZONES][months];
    for (RunResult run : replicates.runs()) {
      for (int month = 0; month < months; month++) {
        for (Zone zone : run.monthly().get(month).zones()) {
          shares[zone.region()][zone.zone() - 1][month] +=
              zone.populationShare() / replicates.count();
        }
      }
    }
    return ZonesChart.of(
        "zones",
        Captions.of(
            "Zones of control by region, share of population",
            replicates,
            replicates.single() ? "" : " · means",
            ""),
        replicates.months(),
        replicates.regions(),
        shares);
  }

  private static Figure panels(
      String name, String title, Replicates replicates, List<Quantity> quantities, int columns) {
    return PanelsChart.of(
        name,
        Captions.of(title, replicates, "", ""),
        replicates.months(),
        quantities,
        columns,
        columns > 3 ? 70 : 110);
  }

  private static Quantity share(
      Replicates replicates, String title, ToDoubleFunction<MonthState> value) {
    return Quantity.share(title, replicates.fan(series(value)), Palette.of(Bloc.STATE));
  }

  private static Quantity quantity(
      Replicates replicates, String title, Bloc bloc, ToDoubleFunction<MonthState> value) {
    return new Quantity(title, replicates.fan(series(value)), 0, Palette.of(bloc));
  }

  private static Replicates.Series series(ToDoubleFunction<MonthState> value) {
    return run -> Arrays.stream(months(run)).mapToDouble(value).toArray();
  }

  private static MonthState[] months(RunResult run) {
    return run.monthly().toArray(MonthState[]::new);
  }
}
