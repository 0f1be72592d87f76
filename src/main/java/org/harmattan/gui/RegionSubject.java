package org.harmattan.gui;

import java.util.List;
import org.harmattan.draw.Palette;
import org.harmattan.draw.chart.LiveChart;
import org.harmattan.draw.chart.Years;
import org.harmattan.geography.Locality;
import org.harmattan.geography.Region;
import org.harmattan.model.UnitView;
import org.harmattan.model.simulation.MaliModel;
import org.harmattan.observe.RunSeries;
import org.harmattan.scenario.Bloc;

/** A region as a whole. */
record RegionSubject(int index) implements Subject {
  @Override
  public String label(WatchedRun run) {
    return "Region " + run.places().regionNames().get(index);
  }

  @Override
  public Facts facts(WatchedRun run) {
    Region region = run.places().country().regions().get(index);
    List<Locality> inside =
        run.places().grid().localities().stream().filter(l -> l.region() == index).toList();
    Facts.Sheet sheet = new Facts.Sheet();
    people(sheet, run, inside);
    influence(sheet, run.model(), inside);
    units(sheet, run);
    String size = inside.size() + " localities, seat " + region.capital();
    return sheet.facts(region.name(), size, history(run));
  }

  private void people(Facts.Sheet sheet, WatchedRun run, List<Locality> inside) {
    MaliModel model = run.model();
    double people = inside.stream().mapToDouble(l -> model.population(l.index())).sum();
    double displaced = inside.stream().mapToDouble(l -> model.displacedHosted(l.index())).sum();
    int deaths = inside.stream().mapToInt(l -> run.history().deaths(l.index())).sum();
    sheet
        .section("People")
        .number("People", people, "")
        .number("of them displaced", displaced, "")
        .number("Deaths so far", deaths, "");
    double all = Math.max(1, people);
    sheet.share("Grievance", mean(model::grievance, model, inside, all), null);
    sheet.share("State service", mean(model::service, model, inside, all), Palette.of(Bloc.STATE));
  }

  private static double mean(
      java.util.function.IntToDoubleFunction what,
      MaliModel model,
      List<Locality> inside,
      double people) {
    return inside.stream()
            .mapToDouble(l -> what.applyAsDouble(l.index()) * model.population(l.index()))
            .sum()
        / people;
  }

  private static void influence(Facts.Sheet sheet, MaliModel model, List<Locality> inside) {
    sheet.section("Influence, by area");
    for (Bloc bloc : Bloc.values()) {
      double share =
          inside.stream().mapToDouble(l -> model.influence(bloc, l.index())).average().orElse(0);
      if (share >= 0.005) {
        sheet.share(PanelText.brief(bloc), share, Palette.of(bloc));
      }
    }
  }

  private void units(Facts.Sheet sheet, WatchedRun run) {
    sheet.section("In arms");
    List<Locality> localities = run.places().grid().localities();
    for (Bloc bloc : Bloc.armed()) {
      int strength = 0;
      for (UnitView unit : run.model().units()) {
        if (unit.bloc() == bloc && localities.get(unit.locality()).region() == index) {
          strength += unit.strength();
        }
      }
      if (strength > 0) {
        sheet.number(bloc == Bloc.STATE ? "State and foreign" : bloc.label(), strength, "");
      }
    }
  }

  private HistoryPicture history(WatchedRun run) {
    RunSeries series = run.series();
    if (series == null || series.months().isEmpty()) {
      return null;
    }
    Years years = new Years(run.scenario().start(), run.scenario().end());
    LiveChart.Data data =
        new LiveChart.Data(years, run.places().regionNames(), series, Marks.of(run.scenario()));
    return (g, area, theme) -> LiveChart.paintRegion(g, area, data, index, theme);
  }
}
