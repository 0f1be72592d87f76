package org.harmattan.gui;

import org.harmattan.scenario.Force;
import org.harmattan.scenario.Group;
import org.harmattan.scenario.Scenario;

/** Groups and forces of a scenario alike. */
final class Actors {
  private Actors() {}

  /** The name of a group or force for people. */
  static String label(Scenario scenario, String id) {
    Group group = scenario.groups().get(id);
    Force force = scenario.forces().get(id);
    return group != null ? group.label() : force != null ? force.label() : id;
  }
}
