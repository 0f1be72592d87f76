package org.harmattan.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.Proxy;
import org.harmattan.model.ModelView;
import org.harmattan.scenario.Bloc;
import org.junit.jupiter.api.Test;

class TerritoryMeasuresTest {
  @Test
  void aRegionThatEverybodyLeftIsWeightedByArea() {
    ModelView empty = withoutPeople();
    int regions = Fixtures.PLACES.country().regions().size();
    InfluenceSeries series = new InfluenceSeries(1, regions);
    new TerritoryMeasures(Fixtures.PLACES.grid(), regions).record(empty, series, 0);
    for (int region = 0; region < regions; region++) {
      assertThat(series.get(0, region, Bloc.JNIM, Measure.INFLUENCE_POPULATION))
          .isEqualTo(series.get(0, region, Bloc.JNIM, Measure.INFLUENCE_AREA))
          .isEqualTo(series.get(0, region, Bloc.JNIM, Measure.INFLUENCE_INHABITED_AREA));
      assertThat(series.get(0, region, Bloc.NEUTRAL, Measure.ALLEGIANCE))
          .isCloseTo(1, within(1e-6));
    }
  }

  @Test
  void aRegionWithoutALocalityIsNeutral() {
    int regions = Fixtures.PLACES.country().regions().size() + 1;
    InfluenceSeries series = new InfluenceSeries(1, regions);
    FakeModel model =
        new FakeModel(Fixtures.scenario("2012-01-01", "2012-01-02"), Fixtures.PLACES, 1);
    new TerritoryMeasures(Fixtures.PLACES.grid(), regions).record(model, series, 0);
    assertThat(series.get(0, regions - 1, Bloc.NEUTRAL, Measure.CONTROL_AREA)).isEqualTo(1);
    assertThat(series.get(0, regions - 1, Bloc.STATE, Measure.CONTROL_AREA)).isEqualTo(0);
  }

  /** The fake model's shares, but nobody lives anywhere. */
  private static ModelView withoutPeople() {
    FakeModel model =
        new FakeModel(Fixtures.scenario("2012-01-01", "2012-01-02"), Fixtures.PLACES, 1);
    return (ModelView)
        Proxy.newProxyInstance(
            ModelView.class.getClassLoader(),
            new Class<?>[] {ModelView.class},
            (proxy, method, arguments) ->
                method.getName().equals("population") ? 0.0 : method.invoke(model, arguments));
  }
}
