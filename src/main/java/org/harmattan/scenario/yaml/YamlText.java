package org.harmattan.scenario.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.harmattan.scenario.Origin;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns YAML text into a {@link Value}, one parser event at a time, so that nothing hostile is ever
 * built: aliases, anchors, tags, duplicate keys and depth are refused as they come.
 */
final class YamlText {
  static final int MAX_DEPTH = 50;
  private static final Set<String> NULLS = Set.of("null", "Null", "NULL", "~");

  private final Iterator<Event> events;
  private final Function<Position, Origin> places;
  private final Problems problems;

  /** A place in the text, from 1. */
  record Position(int line, int column) {}

  private YamlText(String text, Function<Position, Origin> places, Problems problems) {
    this.events = new Parse(LoadSettings.builder().build()).parseString(text).iterator();
    this.places = places;
    this.problems = problems;
  }

  /** The value of the text; {@link Value.Broken} where its syntax is wrong. */
  static Value read(String text, Function<Position, Origin> places, Problems problems) {
    Origin start = places.apply(new Position(1, 1));
    try {
      return new YamlText(text, places, problems).document(start);
    } catch (TooDeep e) {
      problems.add(e.at, "", "nesting too deep", "", "at most " + MAX_DEPTH + " levels");
    } catch (MarkedYamlEngineException e) {
      Origin at = e.getProblemMark().map(m -> at(places, m.getLine(), m.getColumn())).orElse(start);
      problems.add(at, "", "YAML syntax: " + e.getProblem(), "", "");
    } catch (YamlEngineException e) {
      problems.add(start, "", "YAML syntax: " + e.getMessage(), "", "");
    }
    return new Value.Broken(start);
  }

  private Value document(Origin start) {
    events.next();
    Event documentStart = events.next();
    if (documentStart.getEventId() == Event.ID.StreamEnd) {
      return Value.Entries.none(start);
    }
    Value value = value(events.next(), "", 1);
    events.next();
    Event after = events.next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      problems.add(at(after), "", "second document", "---", "one document");
    }
    return value;
  }

  private Value value(Event event, String path, int depth) {
    if (event instanceof AliasEvent) {
      return refuse(event, path, "alias", "the value itself");
    }
    refuseDecoration((NodeEvent) event, path);
    if (event instanceof ScalarEvent scalar) {
      return scalar(scalar, path);
    }
    if (depth > MAX_DEPTH) {
      throw new TooDeep(at(event));
    }
    return event.getEventId() == Event.ID.SequenceStart
        ? items(event, path, depth)
        : entries(event, path, depth);
  }

  private Value scalar(ScalarEvent scalar, String path) {
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    if (plain && scalar.getValue().isEmpty()) {
      return refuse(scalar, path, "no value", "a value, or null to remove an extended file's");
    }
    return plain && NULLS.contains(scalar.getValue())
        ? new Value.Nothing(false, at(scalar))
        : new Value.Text(scalar.getValue(), at(scalar));
  }

  private Value items(Event start, String path, int depth) {
    List<Value> items = new ArrayList<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
      items.add(value(e, path + "[" + items.size() + "]", depth + 1));
    }
    return new Value.Items(items, at(start));
  }

  private Value entries(Event start, String path, int depth) {
    Map<String, Value.Entry> entries = new LinkedHashMap<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      Optional<String> key = key(e, path, depth);
      String childPath = path.isEmpty() ? key.orElse("") : path + "." + key.orElse("");
      Value.Entry entry = new Value.Entry(at(e), value(events.next(), childPath, depth + 1));
      if (key.isPresent() && entries.putIfAbsent(key.get(), entry) != null) {
        Origin first = entries.get(key.get()).keyAt();
        problems.add(
            entry.keyAt(), childPath, "duplicate key", key.get(), "once; see " + first.text());
      }
    }
    return new Value.Entries(entries, at(start));
  }

  private Optional<String> key(Event event, String path, int depth) {
    if (event instanceof ScalarEvent scalar) {
      refuseDecoration(scalar, path);
      return Optional.of(scalar.getValue());
    }
    value(event, path, depth + 1);
    refuse(event, path, "key that is no text", "a name");
    return Optional.empty();
  }

  private void refuseDecoration(NodeEvent event, String path) {
    if (event.getAnchor().isPresent()) {
      refuse(event, path, "anchor", "no anchors and aliases");
    }
    boolean tagged =
        event instanceof ScalarEvent scalar
            ? scalar.getTag().isPresent()
            : event instanceof CollectionStartEvent start && start.getTag().isPresent();
    if (tagged) {
      refuse(event, path, "tag", "no tags");
    }
  }

  private Value refuse(Event event, String path, String what, String valid) {
    problems.add(at(event), path, what, "", valid);
    return new Value.Broken(at(event));
  }

  private Origin at(Event event) {
    return event
        .getStartMark()
        .map(m -> at(places, m.getLine(), m.getColumn()))
        .orElseGet(() -> places.apply(new Position(1, 1)));
  }

  private static Origin at(Function<Position, Origin> places, int line, int column) {
    return places.apply(new Position(line + 1, column + 1));
  }

  /** Ends the reading before the depth could overflow the stack. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Origin at;

    TooDeep(Origin at) {
      super(null, null, false, false);
      this.at = at;
    }
  }
}
