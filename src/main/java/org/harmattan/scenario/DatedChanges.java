package org.harmattan.scenario;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.harmattan.scenario.TimelineEvent.SetMechanism;
import org.harmattan.scenario.TimelineEvent.SetParameter;

/** What timeline entries that set parameters and mechanisms make of a scenario. */
public final class DatedChanges {
  private DatedChanges() {}

  /** The scenario after an event; the same one where the event sets nothing of it. */
  public static Scenario after(Scenario scenario, TimelineEvent event) {
    if (event instanceof SetParameter set) {
      Parameters parameters = parameter(set).with(scenario.parameters(), set.value());
      return scenario.under(parameters, scenario.mechanisms());
    }
    return event instanceof SetMechanism set
        ? scenario.under(scenario.parameters(), switched(scenario, set))
        : scenario;
  }

  /**
   * A future with what entries have set before it begins; what the future itself gives otherwise
   * than the past is its own choice, and holds.
   *
   * @param past the scenario under which the entries have happened
   * @param happened ids of entries, in order
   */
  public static Scenario before(Scenario future, Scenario past, List<String> happened) {
    Scenario result = future;
    for (String id : happened) {
      TimelineEvent event = past.timeline().get(id).event();
      if (!chosen(future, past, event)) {
        result = after(result, event);
      }
    }
    return result;
  }

  private static boolean chosen(Scenario future, Scenario past, TimelineEvent event) {
    if (event instanceof SetParameter set) {
      double before = parameter(set).in(past.parameters());
      return parameter(set).in(future.parameters()) != before;
    }
    return event instanceof SetMechanism set
        && future.has(set.mechanism()) != past.has(set.mechanism());
  }

  private static ParameterPath parameter(SetParameter set) {
    return ParameterPath.of(set.parameter()).orElseThrow();
  }

  private static Set<Mechanism> switched(Scenario scenario, SetMechanism set) {
    Set<Mechanism> mechanisms = EnumSet.noneOf(Mechanism.class);
    mechanisms.addAll(scenario.mechanisms());
    if (set.on()) {
      mechanisms.add(set.mechanism());
    } else {
      mechanisms.remove(set.mechanism());
    }
    return mechanisms;
  }
}
