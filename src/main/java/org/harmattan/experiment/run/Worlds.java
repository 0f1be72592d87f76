package org.harmattan.experiment.run;

import org.harmattan.experiment.Models;
import org.harmattan.observe.Places;
import org.harmattan.scenario.Scenario;

/** Where an experiment gets places and models from, for scenarios of which many share them. */
public interface Worlds {

  /** The localities of a scenario. */
  Places places(Scenario scenario);

  /** Models of a scenario on its localities. */
  Models models(Scenario scenario, Places places);
}
