package org.harmattan.gui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.harmattan.draw.Palette;
import org.harmattan.draw.chart.LiveChart;
import org.harmattan.draw.chart.Years;
import org.harmattan.geography.Locality;
import org.harmattan.mechanism.PresenceContagion;
import org.harmattan.model.simulation.MaliModel;
import org.harmattan.model.state.Unit;
import org.harmattan.model.state.World;
import org.harmattan.observe.RunSeries;
import org.harmattan.scenario.Bloc;

/** A locality: its state, its history, and what acts on it. */
record LocalitySubject(int index) implements Subject {
  private static final double LEAST_REACH = 0.5;

  @Override
  public String label(WatchedRun run) {
    return "Locality " + run.names().near(index);
  }

  @Override
  public Facts facts(WatchedRun run) {
    Locality at = run.places().grid().localities().get(index);
    Facts.Sheet sheet = new Facts.Sheet();
    society(sheet, run);
    influence(sheet, run.model());
    reach(sheet, run.model().world());
    contagion(sheet, run);
    units(sheet, run);
    String side = PanelText.plain(run.places().grid().cellKm());
    String where =
        run.places().cercle(at)
            + ", "
            + run.places().region(at)
            + " · "
            + degrees(at)
            + " · "
            + side
            + " × "
            + side
            + " km";
    return sheet.facts(PanelText.capital(run.names().near(index)), where, history(run));
  }

  private static String degrees(Locality at) {
    String side = at.longitudeDeg() < 0 ? "W" : "E";
    return String.format(
        Locale.ROOT, "%.1f° N %.1f° %s", at.latitudeDeg(), Math.abs(at.longitudeDeg()), side);
  }

  private void society(Facts.Sheet sheet, WatchedRun run) {
    MaliModel model = run.model();
    sheet
        .section("People and state")
        .number("People", model.population(index), "")
        .number("of them displaced", model.displacedHosted(index), "")
        .number("Deaths here so far", run.history().deaths(index), "")
        .share("Grievance", model.grievance(index), null)
        .share("Fear", model.fear(index), null)
        .share("State service", model.service(index), Palette.of(Bloc.STATE))
        .share("Humanitarian access", model.humanitarianAccess(index), null)
        .text("Zone of control", zone(model.controlZone(index)));
  }

  private static String zone(int zone) {
    return switch (zone) {
      case 1 -> "full control of the state";
      case 2 -> "state dominant";
      case 4 -> "rival dominant";
      case 5 -> "full control of a rival";
      default -> "parity, or nobody";
    };
  }

  private void influence(Facts.Sheet sheet, MaliModel model) {
    sheet.section("Influence, and the control and allegiance it is made of");
    for (Bloc bloc : Bloc.values()) {
      double influence = model.influence(bloc, index);
      if (influence >= 0.005) {
        String parts =
            Facts.percent(influence)
                + " ("
                + Facts.percent(model.control(bloc, index))
                + ", "
                + Facts.percent(model.allegiance(bloc, index))
                + ")";
        sheet.add(PanelText.brief(bloc), parts, influence, Palette.of(bloc));
      }
    }
  }

  private void reach(Facts.Sheet sheet, World world) {
    sheet.section("Reach: fighters and soldiers felt here");
    for (Bloc bloc : Bloc.armed()) {
      double reach = world.reach().reach(bloc, index);
      if (reach >= LEAST_REACH) {
        sheet.number(PanelText.brief(bloc), reach, "");
      }
    }
    double foreign = world.reach().foreignReach(Bloc.JNIM, index);
    if (foreign >= LEAST_REACH) {
      sheet.number("Foreign, against JNIM", foreign, "");
    }
  }

  /** The terms of mechanism 1. */
  private void contagion(Facts.Sheet sheet, WatchedRun run) {
    World world = run.model().world();
    for (Bloc bloc : Bloc.nonState()) {
      double pressure = world.presence().pressure(bloc, index);
      boolean present = world.presence().at(bloc, index);
      int since = world.presence().firstDay(bloc, index);
      if (pressure < 0.005 && since < 0) {
        continue;
      }
      double deterrence =
          world.reach().deterrence(bloc, index) * world.borderland().exposure(index);
      double grievance = world.society().grievance[index];
      double service = run.model().serviceInContagion(index);
      sheet.section("Contagion: " + bloc.label());
      sheet.text("Organised presence", present ? "yes" : "no");
      if (since >= 0) {
        LocalDate day = run.scenario().start().plusDays(since);
        sheet.text("First present", day + ", by " + world.presence().firstCause(bloc, index).id());
      }
      double susceptibility = PresenceContagion.susceptibility(grievance, service, deterrence);
      sheet.text("Pressure of coupled places", PanelText.decimals(pressure));
      sheet.text(
          "Susceptibility",
          PanelText.decimals(susceptibility)
              + " = grievance "
              + PanelText.decimals(grievance)
              + " × thin state "
              + PanelText.decimals(1 - service)
              + " × undeterred "
              + PanelText.decimals(1 - deterrence));
    }
  }

  private void units(Facts.Sheet sheet, WatchedRun run) {
    sheet.section("Units here");
    for (Unit unit : run.model().world().roster().at(index)) {
      if (unit.strength() > 0) {
        sheet.text(
            Actors.label(run.scenario(), unit.actor()),
            unit.strength() + ", " + PanelText.words(unit.posture()));
      }
    }
  }

  /** Influence over time, drawn like that of a region. */
  private HistoryPicture history(WatchedRun run) {
    List<MonthFrames.Month> months = run.history().months();
    if (months.size() < 2) {
      return null;
    }
    RunSeries series = LocalSeries.of(run, months, index);
    Years years = new Years(run.scenario().start(), run.scenario().end());
    LiveChart.Data data =
        new LiveChart.Data(years, List.of("this locality"), series, Marks.of(run.scenario()));
    return (g, area, theme) -> LiveChart.paintRegion(g, area, data, 0, theme);
  }
}
