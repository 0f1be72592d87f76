package org.harmattan.results.checkpoint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.harmattan.model.simulation.MaliModel;
import org.harmattan.model.simulation.SharedParts;
import org.harmattan.model.state.Terrain;
import org.harmattan.model.state.World;
import org.harmattan.observe.Recording;
import org.harmattan.observe.RunId;
import org.harmattan.scenario.Resolved;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;
import org.harmattan.scenario.yaml.ScenarioReader;
import org.harmattan.scenario.yaml.ScenarioWriter;

/**
 * A run on one of its days: its world, and what has been recorded of it. Reading it gives a copy
 * each time, so that one history can have many futures.
 */
public final class Checkpoint {
  private final RunId run;
  private final LocalDate date;
  private final String scenarioText;
  private final byte[] recording;
  private final byte[] world;

  /**
   * A checkpoint as it lies in a file.
   *
   * @param run which run it is of
   * @param date last day that was run
   * @param scenarioText the resolved scenario, as its file
   * @param recording what was recorded, as a stream of objects
   * @param world the world, as a stream of objects
   */
  Checkpoint(RunId run, LocalDate date, String scenarioText, byte[] recording, byte[] world) {
    this.run = run;
    this.date = date;
    this.scenarioText = scenarioText;
    this.recording = recording;
    this.world = world;
  }

  /** Saves a run at the end of a day. */
  public static Checkpoint of(RunId run, MaliModel model, Recording recording) {
    World world = model.world();
    SharedParts parts = new SharedParts(world.scenario(), world.terrain());
    return new Checkpoint(
        run,
        world.date(),
        ScenarioWriter.write(model.scenario()),
        write(parts, recording),
        write(parts, world));
  }

  /** Which run it is of. */
  public RunId run() {
    return run;
  }

  /** Last day that was run. */
  public LocalDate date() {
    return date;
  }

  /** The scenario under which it was run. */
  public Scenario scenario() {
    return ScenarioReader.read(date + ".checkpoint", scenarioText, Map.of(), null).scenario();
  }

  /**
   * Its scenario with changes.
   *
   * @param name names the checkpoint in messages
   * @param overrides values by path
   * @param until last day instead of the scenario's, or null
   */
  public Resolved scenario(String name, Map<String, String> overrides, LocalDate until) {
    return ScenarioReader.read(name, scenarioText, overrides, until);
  }

  String scenarioText() {
    return scenarioText;
  }

  byte[] recordingBytes() {
    return recording;
  }

  byte[] worldBytes() {
    return world;
  }

  /**
   * The world, under a scenario and on its terrain.
   *
   * @throws UserError when the stream holds what it may not
   */
  public World world(Scenario scenario, Terrain terrain) {
    return read(World.class, world, new SharedParts(scenario, terrain));
  }

  /** What was recorded. */
  public Recording recording(Scenario scenario, Terrain terrain) {
    return read(Recording.class, recording, new SharedParts(scenario, terrain));
  }

  private static byte[] write(SharedParts parts, Object object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      parts.write(object, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static <T> T read(Class<T> type, byte[] bytes, SharedParts parts) {
    try {
      Object object = parts.read(new ByteArrayInputStream(bytes), AllowedClasses::check);
      return type.cast(object);
    } catch (IOException | RuntimeException e) {
      // A stream that no run wrote can break the reading of an object in any way.
      Throwable why = e.getCause() == null ? e : e.getCause();
      throw new UserError("the checkpoint holds what it may not: " + why.getMessage(), e);
    }
  }
}
