package org.harmattan.report;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.harmattan.model.TimelineDecision;
import org.harmattan.model.TimelineDecision.Outcome;
import org.harmattan.observe.RunResult;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Parameter;
import org.harmattan.scenario.Parameters;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.TimelineEntry;

/** The scenario in tables: timeline, parameters, mechanisms. */
final class ScenarioTables {
  private static final Map<Outcome, String> OUTCOMES =
      Map.of(
          Outcome.FIRED, "fired",
          Outcome.CANCELLED, "cancelled",
          Outcome.NO_EFFECT, "without effect");

  private ScenarioTables() {}

  /** What became of each timeline entry, and why. */
  static String timeline(RunResult run) {
    HtmlTable table = new HtmlTable("Date", "Event", "What happens", "Outcome", "Why");
    Map<String, TimelineEntry> entries = run.scenario().timeline();
    for (TimelineDecision decision : run.timeline()) {
      TimelineEntry entry = entries.get(decision.id());
      String says = entry == null ? "" : says(entry);
      table.row(
          decision.outcome() == Outcome.FIRED ? "" : "changed",
          decision.date().toString(),
          decision.id(),
          says,
          outcome(decision),
          decision.why());
    }
    List<String> decided = run.timeline().stream().map(TimelineDecision::id).toList();
    entries.values().stream()
        .filter(e -> !decided.contains(e.id()))
        .forEach(e -> table.row("", e.date().toString(), e.id(), e.says(), "not reached", ""));
    return table.render();
  }

  private static String says(TimelineEntry entry) {
    boolean mark = entry.estimate() && !entry.says().contains("estimate");
    return entry.says() + (mark ? " (estimate)" : "");
  }

  /** The outcome in words. */
  static String outcome(TimelineDecision decision) {
    return OUTCOMES.get(decision.outcome());
  }

  /** Every parameter with unit and source; those that differ from their default are marked. */
  static String parameters(Scenario scenario) {
    HtmlTable table = new HtmlTable("Parameter", "Value", "Default", "Unit", "Meaning", "Source");
    for (RecordComponent group : Parameters.class.getRecordComponents()) {
      table.group(kebab(group.getName()));
      Object values = value(group, scenario.parameters());
      for (RecordComponent parameter : group.getType().getRecordComponents()) {
        Parameter says = parameter.getAnnotation(Parameter.class);
        double value = ((Number) value(parameter, values)).doubleValue();
        boolean changed = value != says.value();
        table.row(
            changed ? "changed" : "",
            kebab(parameter.getName()),
            number(value) + (changed ? " (changed)" : ""),
            number(says.value()),
            says.unit(),
            says.says(),
            says.source());
      }
    }
    return table.render();
  }

  /** Which mechanisms are on. */
  static String mechanisms(Scenario scenario) {
    HtmlTable table = new HtmlTable("Mechanism", "State", "What it does");
    for (Mechanism mechanism : Mechanism.values()) {
      boolean on = scenario.has(mechanism);
      boolean changed = on != mechanism.onByDefault();
      String state = (on ? "on" : "off") + (changed ? " (changed)" : "");
      table.row(changed ? "changed" : "", mechanism.id(), state, mechanism.says());
    }
    return table.render();
  }

  private static Object value(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(value);
  }

  /** As in a scenario file. */
  private static String kebab(String name) {
    return Arrays.stream(name.split("(?=[A-Z])"))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("-"));
  }
}
