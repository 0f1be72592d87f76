package org.harmattan.draw.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.harmattan.observe.MapFrame;
import org.harmattan.scenario.Bloc;

/** What a map can show: one ground that colours the localities, and overlays upon it. */
public sealed interface Layer {

  /** The id used on the command line, e.g. {@code influence-jnim}. */
  String id();

  /** The name used in menus. */
  String label();

  /** Colours the localities. */
  sealed interface Ground extends Layer {}

  /** The leading actor, its strength as shade. */
  enum Leading implements Ground {
    ACTOR;

    @Override
    public String id() {
      return "leading";
    }

    @Override
    public String label() {
      return "Leading actor";
    }
  }

  /** The influence of one actor. */
  record Influence(Bloc bloc) implements Ground {
    public Influence {
      if (bloc == Bloc.NEUTRAL) {
        throw new IllegalArgumentException("bloc " + bloc + " has no influence of its own");
      }
    }

    @Override
    public String id() {
      return "influence-" + bloc.id();
    }

    @Override
    public String label() {
      return "Influence: " + bloc.label();
    }
  }

  /** A quantity in classes, the darker the more. */
  enum Quantity implements Ground {
    POPULATION("population", "Population", "People per km²", 1, 3, 10, 30, 100),
    GRIEVANCE("grievance", "Grievance", "Grievance, 0 to 1", 0.1, 0.2, 0.3, 0.4, 0.5, 0.6),
    DISPLACED("displaced", "Displaced people", "Displaced hosted per 100 km²", 1, 10, 30, 100, 300);

    private static final double HUNDRED_KM2 = 100;

    private final String id;
    private final String label;
    private final String heading;
    private final double[] bounds;

    Quantity(String id, String label, String heading, double... bounds) {
      this.id = id;
      this.label = label;
      this.heading = heading;
      this.bounds = bounds;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String label() {
      return label;
    }

    /** What is shown, with its unit. */
    String heading() {
      return heading;
    }

    /** Bounds between the classes, ascending. */
    double[] bounds() {
      return bounds.clone();
    }

    /** Its value in a locality of a frame, in the unit of its heading. */
    double value(MapFrame frame, int locality, double cellKm2) {
      return switch (this) {
        case POPULATION -> frame.population()[locality] / cellKm2;
        case GRIEVANCE -> frame.grievance()[locality];
        case DISPLACED -> frame.displacedHosted()[locality] / cellKm2 * HUNDRED_KM2;
      };
    }
  }

  /** Marks upon the ground; any number of them together. */
  enum Overlay implements Layer {
    CONTESTED("contested", "Contested zones"),
    UNITS("units", "Units"),
    EVENTS("events", "Events of the last 30 days");

    private final String id;
    private final String label;

    Overlay(String id, String label) {
      this.id = id;
      this.label = label;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** All grounds, in the order of menus. */
  static List<Ground> grounds() {
    Stream<Ground> influence = Bloc.armed().stream().map(Influence::new);
    return Stream.of(
            Stream.<Ground>of(Leading.ACTOR), influence, Stream.<Ground>of(Quantity.values()))
        .flatMap(s -> s)
        .toList();
  }

  /** All layers, grounds first. */
  static List<Layer> all() {
    return Stream.concat(grounds().stream(), Stream.of(Overlay.values())).toList();
  }

  /** The layer of an id. */
  static Optional<Layer> of(String id) {
    return all().stream().filter(layer -> layer.id().equals(id)).findFirst();
  }
}
