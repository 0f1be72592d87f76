package org.harmattan.gui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.harmattan.draw.Palette;
import org.harmattan.geography.Locality;
import org.harmattan.model.UnitView;
import org.harmattan.model.state.Operation;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Bloc;
import org.harmattan.scenario.Doctrine;
import org.harmattan.scenario.Force;
import org.harmattan.scenario.Group;

/** A group or force as a whole. */
record ActorSubject(String id) implements Subject {
  @Override
  public String label(WatchedRun run) {
    return "All of " + Actors.label(run.scenario(), id);
  }

  private Bloc bloc(WatchedRun run) {
    Group group = run.scenario().groups().get(id);
    return group == null ? Bloc.STATE : group.bloc();
  }

  @Override
  public Facts facts(WatchedRun run) {
    Bloc bloc = bloc(run);
    World world = run.model().world();
    List<UnitView> units = new ArrayList<>();
    run.model().units().stream().filter(u -> u.actor().equals(id)).forEach(units::add);
    Facts.Sheet sheet = new Facts.Sheet();
    sheet
        .section("Now")
        .number("Strength", units.stream().mapToInt(UnitView::strength).sum(), "")
        .number("Units", units.size(), "");
    Operation operation = world.operations().get(id);
    if (operation != null && operation.untilDay() >= world.day()) {
      LocalDate until = run.scenario().start().plusDays(operation.untilDay());
      sheet.text("Under way", "an operation until " + until);
    }
    where(sheet, run, units);
    stances(sheet, world, bloc);
    traits(sheet, run, bloc);
    return sheet.facts(Actors.label(run.scenario(), id), bloc.label(), history(run, bloc));
  }

  private static void where(Facts.Sheet sheet, WatchedRun run, List<UnitView> units) {
    List<Locality> localities = run.places().grid().localities();
    Map<String, Integer> byRegion = new TreeMap<>();
    for (UnitView unit : units) {
      String region = run.places().region(localities.get(unit.locality()));
      byRegion.merge(region, unit.strength(), Integer::sum);
    }
    sheet.section("Where");
    byRegion.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> sheet.number(entry.getKey(), entry.getValue(), ""));
  }

  private void stances(Facts.Sheet sheet, World world, Bloc bloc) {
    String hostile =
        Bloc.armed().stream()
            .filter(other -> world.stances().hostile(bloc, other))
            .map(PanelText::brief)
            .collect(Collectors.joining(", "));
    String tied =
        world.scenario().groups().keySet().stream()
            .filter(other -> !other.equals(id) && world.ties().between(id, other))
            .map(other -> Actors.label(world.scenario(), other))
            .collect(Collectors.joining(", "));
    sheet.section("Relations").text("Hostile to", hostile.isEmpty() ? "nobody" : hostile);
    if (!tied.isEmpty()) {
      sheet.text("Tied to", tied);
    }
  }

  private void traits(Facts.Sheet sheet, WatchedRun run, Bloc bloc) {
    Force force = run.scenario().forces().get(id);
    if (force != null) {
      sheet
          .section("Traits")
          .text("Holds ground for the state", force.holdsGround() ? "yes" : "no")
          .share("Restraint to civilians", force.discipline(), null)
          .share("Local knowledge", force.localKnowledge(), null)
          .text("Source", force.source());
      return;
    }
    Doctrine doctrine = run.scenario().doctrines().get(bloc);
    Group group = run.scenario().groups().get(id);
    sheet
        .section("Doctrine of " + bloc.label())
        .share("Governance", doctrine.governance(), Palette.of(bloc))
        .share("Restraint", doctrine.restraint(), Palette.of(bloc))
        .share("Coordination", doctrine.coordination(), Palette.of(bloc))
        .share("Deep strikes", doctrine.deepStrikes(), Palette.of(bloc));
    if (group != null) {
      sheet.text("Source of strength", group.source());
    }
  }

  private HistoryPicture history(WatchedRun run, Bloc bloc) {
    List<MonthFrames.Month> months = run.history().months();
    List<LocalDate> dates = months.stream().map(m -> m.frame().date()).toList();
    double[] strength =
        months.stream()
            .mapToDouble(
                m ->
                    m.frame().units().stream()
                        .filter(unit -> unit.actor().equals(id))
                        .mapToInt(unit -> unit.strength())
                        .sum())
            .toArray();
    return new Curve(
        "Strength",
        run.scenario().start(),
        run.scenario().end(),
        dates,
        strength,
        Palette.of(bloc));
  }
}
