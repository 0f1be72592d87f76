package org.harmattan.scenario;

import java.util.List;

/** What a timeline entry does. Each kind is a record; its {@code kind:} in YAML is its name. */
public sealed interface TimelineEvent {

  /** A force comes into the country at its bases, with its own strength or the one given here. */
  record Arrive(String force, int strength) implements TimelineEvent {}

  /** A force leaves within {@code overDays}. */
  record Withdraw(String force, int overDays) implements TimelineEvent {}

  /** A force or group grows or shrinks to {@code strength} within {@code overDays}. */
  record Strength(String actor, int strength, int overDays) implements TimelineEvent {}

  /** A group appears with its fighters at its bases. */
  record Appear(String group) implements TimelineEvent {}

  /** A group is made from cells of {@code from} that are near a town: a label, no new fighters. */
  record Label(String group, List<String> from, String town, double radiusKm, double share)
      implements TimelineEvent {
    public Label {
      from = List.copyOf(from);
    }
  }

  /** Groups become tied to each other; numbers do not change. */
  record Merge(List<String> groups) implements TimelineEvent {
    public Merge {
      groups = List.copyOf(groups);
    }
  }

  /** The stance between two blocs changes. */
  record SetStance(Bloc a, Bloc b, Stance stance) implements TimelineEvent {}

  /** A force concentrates on towns for some days: an offensive with a beginning and an end. */
  record Offensive(String force, List<String> towns, int days, double intensity)
      implements TimelineEvent {
    public Offensive {
      towns = List.copyOf(towns);
    }
  }

  /** A group turns on a bloc and tries to take the named towns within the days. */
  record Takeover(String group, List<String> towns, int days) implements TimelineEvent {
    public Takeover {
      towns = List.copyOf(towns);
    }
  }

  /** Those in power change; legitimacy moves by {@code legitimacyChange}, command stalls. */
  record Coup(double legitimacyChange, int paralysisDays) implements TimelineEvent {}

  /** A policy starts or ends. */
  record SetPolicy(Policy policy, boolean on) implements TimelineEvent {}

  /** An offer of talks, or an alliance, that the regime state keeps and shows. */
  record Declare(Declaration declaration) implements TimelineEvent {}

  /** What can be declared. */
  enum Declaration {
    TALKS_OFFER,
    STATE_ALLIANCE,
    ANNIVERSARY
  }

  /** Policies a scenario can put in force. */
  enum Policy {
    CENSORSHIP,
    SERVICES_FIRST,
    LIVESTOCK_MARKETS_CLOSED,
    CURFEW,
    FUEL_BLOCKADE,
    LOCAL_PACTS,
    NEGOTIATION
  }
}
