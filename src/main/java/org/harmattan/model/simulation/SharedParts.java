package org.harmattan.model.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.harmattan.model.state.Terrain;
import org.harmattan.scenario.Parameters;
import org.harmattan.scenario.Scenario;

/**
 * What a saved run does not hold but names: its scenario, the scenario's parts, and the terrain.
 * Whoever reads it says which scenario and terrain these are; so another scenario's parameters,
 * groups and forces can take their place.
 */
public final class SharedParts {
  private final Map<String, Object> byName = new TreeMap<>();

  /** The parts of a scenario on its terrain. */
  public SharedParts(Scenario scenario, Terrain terrain) {
    byName.put("scenario", scenario);
    byName.put("terrain", terrain);
    byName.put("terrain.near", terrain.near());
    byName.put("terrain.coupling", terrain.coupling());
    byName.put("terrain.borders", terrain.borders());
    scenario.groups().forEach((id, group) -> byName.put("groups." + id, group));
    scenario.forces().forEach((id, force) -> byName.put("forces." + id, force));
    parameters(scenario.parameters());
  }

  private void parameters(Parameters parameters) {
    byName.put("parameters", parameters);
    for (var component : Parameters.class.getRecordComponents()) {
      try {
        byName.put("parameters." + component.getName(), component.getAccessor().invoke(parameters));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Writes an object with names in place of these parts. */
  public void write(Object object, OutputStream out) throws IOException {
    Map<Object, Name> names = new IdentityHashMap<>();
    byName.forEach((name, part) -> names.put(part, new Name(name)));
    try (ObjectOutputStream stream = new NamingStream(out, names)) {
      stream.writeObject(object);
    }
  }

  /**
   * Reads an object with these parts in place of names.
   *
   * @param filter what the stream may hold
   * @throws IOException when it holds anything else, or is damaged
   */
  public Object read(InputStream in, ObjectInputFilter filter) throws IOException {
    try (ObjectInputStream stream = new ResolvingStream(in)) {
      stream.setObjectInputFilter(filter);
      return stream.readObject();
    } catch (ClassNotFoundException e) {
      throw new InvalidObjectException(e.toString());
    }
  }

  /** Stands for a part. */
  private record Name(String of) implements Serializable {}

  private static final class NamingStream extends ObjectOutputStream {
    private final Map<Object, Name> names;

    NamingStream(OutputStream out, Map<Object, Name> names) throws IOException {
      super(out);
      this.names = names;
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) {
      Name name = names.get(object);
      return name == null ? object : name;
    }
  }

  private final class ResolvingStream extends ObjectInputStream {
    ResolvingStream(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object object) throws IOException {
      if (!(object instanceof Name name)) {
        return object;
      }
      Object part = byName.get(name.of());
      if (part == null) {
        throw new InvalidObjectException("there is no " + name.of());
      }
      return part;
    }
  }
}
