package org.harmattan.experiment;

import java.util.Random;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.Observer;
import org.harmattan.observe.FakeModel;
import org.harmattan.observe.Fixtures;
import org.harmattan.observe.Places;
import org.harmattan.scenario.Scenario;

/** Small models; one run seed may be told to break. */
public record FakeModels(Scenario scenario, Places places, Integer broken) implements Models {
  public FakeModels(Scenario scenario) {
    this(scenario, null);
  }

  public FakeModels(Scenario scenario, Integer broken) {
    this(scenario, Fixtures.PLACES, broken);
  }

  @Override
  public Simulation create(int runSeed, Observer... observers) {
    FakeModel model = new FakeModel(scenario, places, runSeed, observers);
    return () -> {
      boolean more = model.runDay();
      if (broken != null && broken == runSeed && model.day() == 40) {
        throw new IllegalStateException("fighters -1 is negative");
      }
      return more;
    };
  }

  @Override
  public Randomness stream(int runSeed, String name) {
    Random random = new Random(31L * runSeed + name.length());
    return new Randomness() {
      @Override
      public double nextUniform() {
        return random.nextDouble();
      }

      @Override
      public double nextGaussian() {
        return random.nextGaussian();
      }
    };
  }
}
