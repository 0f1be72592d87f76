package org.harmattan.gui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.harmattan.draw.Palette;
import org.harmattan.model.state.MilitantCell;
import org.harmattan.model.state.SecurityUnit;
import org.harmattan.model.state.Unit;
import org.harmattan.observe.UnitKind;
import org.harmattan.scenario.Bloc;

/** A unit by its id; it may be gone by now. */
record UnitSubject(int id) implements Subject {
  @Override
  public String label(WatchedRun run) {
    Unit unit = find(run);
    return unit == null
        ? "Unit " + id
        : Actors.label(run.scenario(), unit.actor()) + ", " + unit.strength();
  }

  private Unit find(WatchedRun run) {
    return run.model().world().roster().all().stream()
        .filter(unit -> unit.id() == id)
        .findFirst()
        .orElse(null);
  }

  @Override
  public Facts facts(WatchedRun run) {
    Unit unit = find(run);
    Facts.Sheet sheet = new Facts.Sheet();
    if (unit == null || unit.strength() == 0) {
      return sheet.facts("Unit " + id, "no longer there", history(run, Bloc.NEUTRAL));
    }
    sheet
        .section("Now")
        .number("Strength", unit.strength(), "")
        .text("Side", unit.bloc().label())
        .text("Doing", PanelText.words(unit.posture()))
        .text("Where", run.names().near(unit.locality()));
    if (unit.underWay()) {
      sheet.text("On the way to", run.names().near(unit.destination()));
    }
    if (unit instanceof SecurityUnit security) {
      traits(sheet, run, security);
    } else if (unit instanceof MilitantCell cell) {
      sheet
          .section("Kind")
          .share("Restraint to civilians", cell.discipline(), null)
          .text("Boldness, 1 is average", PanelText.plain(cell.boldness()));
    }
    String kind = UnitKind.of(unit, run.scenario()).label();
    String subtitle = kind + " · unit " + id;
    return sheet.facts(
        Actors.label(run.scenario(), unit.actor()), subtitle, history(run, unit.bloc()));
  }

  private static void traits(Facts.Sheet sheet, WatchedRun run, SecurityUnit unit) {
    sheet
        .section("Kind")
        .text("Base", run.names().near(unit.base()))
        .share("Will to hold together", unit.cohesion(), null)
        .share("Restraint to civilians", unit.traits().discipline(), null)
        .text("Losses inflicted, 1 is army", PanelText.plain(unit.traits().effectiveness()))
        .text(
            "Mandate against",
            unit.traits().opposes().stream().map(Bloc::label).collect(Collectors.joining(", ")));
  }

  private HistoryPicture history(WatchedRun run, Bloc bloc) {
    List<MonthFrames.Month> months = run.history().months();
    List<LocalDate> dates = months.stream().map(m -> m.frame().date()).toList();
    double[] strength = months.stream().mapToDouble(m -> strength(m.units())).toArray();
    return new Curve(
        "Strength",
        run.scenario().start(),
        run.scenario().end(),
        dates,
        strength,
        bloc == Bloc.NEUTRAL ? Palette.COUNT : Palette.of(bloc));
  }

  private double strength(List<MonthFrames.UnitState> units) {
    return units.stream()
        .filter(unit -> unit.id() == id)
        .mapToDouble(MonthFrames.UnitState::strength)
        .findFirst()
        .orElse(Double.NaN);
  }
}
