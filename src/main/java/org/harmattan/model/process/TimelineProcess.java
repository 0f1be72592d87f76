package org.harmattan.model.process;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.harmattan.model.TimelineDecision;
import org.harmattan.model.TimelineDecision.Outcome;
import org.harmattan.model.state.World;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.TimelineEntry;

/** Dated events happen on their day, unless what they require did not, or what cancels them did. */
public final class TimelineProcess implements Process {
  private final World world;
  private final Deque<TimelineEntry> ahead = new ArrayDeque<>();
  private final Map<String, Outcome> outcomes = new TreeMap<>();
  private final TimelineActions actions;

  public TimelineProcess(World world) {
    this.world = world;
    this.actions = new TimelineActions(world);
    world.scenario().timeline().values().stream()
        .sorted(java.util.Comparator.comparing(TimelineEntry::date))
        .filter(entry -> entry.date().isAfter(world.date()))
        .forEach(ahead::addLast);
    world.decisions().forEach(decision -> outcomes.put(decision.id(), decision.outcome()));
  }

  @Override
  public void run() {
    LocalDate today = world.date();
    while (!ahead.isEmpty() && !ahead.peekFirst().date().isAfter(today)) {
      decide(ahead.removeFirst(), today);
    }
    actions.continueChanges();
  }

  private void decide(TimelineEntry entry, LocalDate today) {
    Optional<String> obstacle = obstacle(entry);
    Outcome outcome = Outcome.CANCELLED;
    String why = obstacle.orElse("");
    if (obstacle.isEmpty()) {
      why = actions.apply(entry.event());
      outcome = why.isEmpty() ? Outcome.FIRED : Outcome.NO_EFFECT;
    }
    outcomes.put(entry.id(), outcome);
    world.decisions().add(new TimelineDecision(entry.id(), today, outcome, why));
  }

  private Optional<String> obstacle(TimelineEntry entry) {
    if (!world.has(Mechanism.TIMELINE)) {
      return Optional.of("the timeline is switched off");
    }
    return entry.requires().stream()
        .filter(id -> !happened(id))
        .map(id -> "requires " + id + ", which did not happen")
        .findFirst()
        .or(
            () ->
                entry.cancelledBy().stream()
                    .filter(this::happened)
                    .map(id -> "cancelled by " + id)
                    .findFirst());
  }

  private boolean happened(String id) {
    Outcome outcome = outcomes.get(id);
    return outcome == Outcome.FIRED || outcome == Outcome.NO_EFFECT;
  }
}
