package org.harmattan.observe;

import java.time.YearMonth;
import org.harmattan.mechanism.Randomness;
import org.harmattan.model.ConflictEvent;
import org.harmattan.model.ModelView;
import org.harmattan.model.Observer;
import org.harmattan.scenario.Scenario;

/** Lists the events that a data collector would list, as they happen. */
public final class DataCollector implements Observer {
  private final Places places;
  private final PublicRecord publicRecord;
  private final Listed listed;

  /** Takes what is listed. */
  @FunctionalInterface
  public interface Listed {
    /** An event of a month in a region of the 2016 division, with its recorded deaths. */
    void event(YearMonth month, String region, int deaths);
  }

  /**
   * A collector of one run.
   *
   * @param random a stream of its own, which decides what is recorded
   */
  public DataCollector(Scenario scenario, Places places, Randomness random, Listed listed) {
    this.places = places;
    this.publicRecord = PublicRecord.of(scenario, random);
    this.listed = listed;
  }

  @Override
  public void onEvent(ConflictEvent event, ModelView model) {
    ObservedEvent observed = publicRecord.observe(event, PublicRecord.censored(model));
    if (observed.recorded()) {
      String region = places.region(places.locality(event));
      listed.event(YearMonth.from(model.date()), region, observed.recordedDeaths());
    }
  }
}
