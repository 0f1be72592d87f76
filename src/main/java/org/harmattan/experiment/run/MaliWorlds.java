package org.harmattan.experiment.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.harmattan.experiment.MaliModels;
import org.harmattan.experiment.Models;
import org.harmattan.model.state.Terrain;
import org.harmattan.observe.Places;
import org.harmattan.scenario.Scenario;

/**
 * Mali. To prepare a terrain takes half as long as to run thirteen years on it, so points that do
 * not differ in what it depends on share one.
 */
public final class MaliWorlds implements Worlds {
  private static final int MOST_TERRAINS = 4;

  private final Map<Double, CompletableFuture<Places>> places = latest();
  private final Map<Terrain.Basis, CompletableFuture<Terrain>> terrains = latest();

  @Override
  public Places places(Scenario scenario) {
    return shared(places, scenario.cellKm(), () -> Places.of(scenario));
  }

  @Override
  public Models models(Scenario scenario, Places places) {
    Terrain terrain =
        shared(
            terrains,
            Terrain.Basis.of(scenario),
            () -> Terrain.of(places.country(), places.grid(), scenario));
    return new MaliModels(scenario, terrain);
  }

  /** Made by the first thread that needs it, while the others wait for that one only. */
  private static <K, V> V shared(Map<K, CompletableFuture<V>> made, K key, Supplier<V> maker) {
    CompletableFuture<V> mine = new CompletableFuture<>();
    CompletableFuture<V> first;
    synchronized (made) {
      first = made.putIfAbsent(key, mine);
    }
    if (first != null) {
      return first.join();
    }
    try {
      mine.complete(maker.get());
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      synchronized (made) {
        made.remove(key);
      }
    }
    return mine.join();
  }

  private static <K, V> Map<K, V> latest() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MOST_TERRAINS;
      }
    };
  }
}
