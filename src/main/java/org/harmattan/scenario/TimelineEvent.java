package org.harmattan.scenario;

import java.util.List;

/** What a timeline entry does. Each kind is a record; its {@code kind:} in YAML is its name. */
public sealed interface TimelineEvent {

  /** What somebody does with each kind of event. */
  interface Visitor<R> {
    R visit(Arrive event);

    R visit(Withdraw event);

    R visit(Strength event);

    R visit(Appear event);

    R visit(Label event);

    R visit(Merge event);

    R visit(SetStance event);

    R visit(Offensive event);

    R visit(Takeover event);

    R visit(Coup event);

    R visit(SetPolicy event);

    R visit(Cooperate event);

    R visit(Declare event);

    R visit(SetParameter event);

    R visit(SetMechanism event);
  }

  /** Hands this event to the method for its kind. */
  <R> R accept(Visitor<R> visitor);

  /** A force comes into the country at its bases, with its own strength or the one given here. */
  record Arrive(
      @Described(says = "a force", refers = Reference.FORCE) String force,
      @Described(
              says = "strength on arrival; 0 takes the one of the force",
              unit = "people",
              min = 0,
              max = 1e6,
              orElse = "0")
          int strength)
      implements TimelineEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A force leaves within {@code overDays}. */
  record Withdraw(
      @Described(says = "a force", refers = Reference.FORCE) String force,
      @Described(says = "days until it is gone", unit = "days", min = 0, max = 3650, orElse = "0")
          int overDays)
      implements TimelineEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A force or group grows or shrinks to {@code strength} within {@code overDays}. */
  record Strength(
      @Described(says = "a force or a group", refers = Reference.ACTOR) String actor,
      @Described(says = "strength that it reaches", unit = "people", min = 0, max = 1e6)
          int strength,
      @Described(
              says = "days until it is reached",
              unit = "days",
              min = 0,
              max = 3650,
              orElse = "0")
          int overDays)
      implements TimelineEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A group appears with its fighters at its bases. */
  record Appear(@Described(says = "a group", refers = Reference.GROUP) String group)
      implements TimelineEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A group is made from cells of {@code from} that are near a town: a label, no new fighters. */
  record Label(
      @Described(says = "a group", refers = Reference.GROUP) String group,
      @Described(says = "groups whose cells take the label", refers = Reference.GROUP)
          List<String> from,
      @Described(says = "a town of the geography", refers = Reference.TOWN) String town,
      @Described(
              says = "distance from the town within which cells take it",
              unit = "km",
              min = 0,
              max = 2000)
          double radiusKm,
      @Described(says = "share of those cells", unit = "1", min = 0, max = 1, orElse = "1")
          double share)
      implements TimelineEvent {
    public Label {
      from = List.copyOf(from);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Groups become tied to each other; numbers do not change. */
  record Merge(
      @Described(says = "groups that become tied to each other", refers = Reference.GROUP)
          List<String> groups)
      implements TimelineEvent {
    public Merge {
      groups = List.copyOf(groups);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The stance between two blocs changes. */
  record SetStance(
      @Described(says = "one side") Bloc a,
      @Described(says = "the other side") Bloc b,
      @Described(says = "how they stand to each other") Stance stance)
      implements TimelineEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A force concentrates on towns for some days: an offensive with a beginning and an end. */
  record Offensive(
      @Described(says = "a force", refers = Reference.FORCE) String force,
      @Described(says = "towns it concerns", refers = Reference.TOWN) List<String> towns,
      @Described(says = "how long it lasts", unit = "days", min = 1, max = 3650) int days,
      @Described(says = "effort relative to ordinary operations", unit = "1", min = 0, max = 20)
          double intensity)
      implements TimelineEvent {
    public Offensive {
      towns = List.copyOf(towns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Cells of a group, those nearest to the named towns first, march on them within the days. */
  record Takeover(
      @Described(says = "a group", refers = Reference.GROUP) String group,
      @Described(says = "towns it concerns", refers = Reference.TOWN) List<String> towns,
      @Described(says = "how long it tries", unit = "days", min = 1, max = 3650) int days,
      @Described(
              says = "share of its cells that march, at least one",
              unit = "1",
              min = 0,
              max = 1,
              orElse = "1")
          double share)
      implements TimelineEvent {
    public Takeover {
      towns = List.copyOf(towns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Those in power change; legitimacy moves by {@code legitimacyChange}, command stalls. */
  record Coup(
      @Described(says = "change of legitimacy", unit = "1", min = -1, max = 1)
          double legitimacyChange,
      @Described(says = "days in which command stalls", unit = "days", min = 0, max = 3650)
          int paralysisDays)
      implements TimelineEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A policy starts or ends. */
  record SetPolicy(
      @Described(says = "a policy") Policy policy,
      @Described(says = "whether it starts or ends") boolean on)
      implements TimelineEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Neighbours' forces work with the state's along the border from now on. */
  record Cooperate(
      @Described(says = "neighbouring countries, by their code", refers = Reference.NEIGHBOUR)
          List<String> neighbours,
      @Described(says = "how far their forces cooperate", unit = "1", min = 0, max = 1)
          double cooperation)
      implements TimelineEvent {
    public Cooperate {
      neighbours = List.copyOf(neighbours);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** An offer of talks, an alliance, or what the timeline notes: the regime state keeps it. */
  record Declare(@Described(says = "what is declared") Declaration declaration)
      implements TimelineEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A model parameter takes another value in the running model. */
  record SetParameter(
      @Described(says = "a parameter by group and key, e.g. contagion.split-probability")
          String parameter,
      @Described(says = "its value from then on, in its own unit") double value)
      implements TimelineEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A mechanism is switched on or off in the running model. */
  record SetMechanism(
      @Described(says = "a mechanism") Mechanism mechanism,
      @Described(says = "whether it goes on or off") boolean on)
      implements TimelineEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** What can be declared. */
  enum Declaration {
    TALKS_OFFER,
    STATE_ALLIANCE,
    ANNIVERSARY,
    /** On the record, without a part in the model: charts and reports show that it was known. */
    NOTED
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
