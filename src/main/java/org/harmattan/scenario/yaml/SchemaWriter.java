package org.harmattan.scenario.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the JSON Schema (draft 2020-12) of scenario files, for editors that complete and check
 * them. It knows a single file only: what {@code extends} adds and what fields must not contradict
 * is left to {@link ScenarioReader}.
 */
public final class SchemaWriter {
  private static final Set<String> NEEDED_ALWAYS = Set.of("title", "question");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SchemaWriter() {}

  /** The schema as indented JSON. */
  public static String write() {
    List<Field> fields = Field.of(Document.class);
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Harmattan scenario");
    fields(schema, fields);
    schema
        .withObject("/properties/extends")
        .put("type", "string")
        .put("description", "the scenario file, beside this one, that this one changes");
    ArrayNode required = schema.putArray("required");
    NEEDED_ALWAYS.stream().sorted().forEach(required::add);
    requiredWithoutExtends(schema, fields);
    return schema.toPrettyString().replace("\r\n", "\n") + "\n";
  }

  /** A file that extends nothing gives everything that has no default. */
  private static void requiredWithoutExtends(ObjectNode schema, List<Field> fields) {
    schema.withObject("/if/not").putArray("required").add(Heritage.EXTENDS);
    ArrayNode required = schema.withObject("/then").putArray("required");
    fields.stream()
        .filter(f -> f.orElse().isEmpty() && !f.type().isRecord() && !f.key().equals("name"))
        .forEach(f -> required.add(f.key()));
  }

  private static void fields(ObjectNode object, List<Field> fields) {
    object.put("type", "object");
    ObjectNode properties = object.putObject("properties");
    for (Field field : fields) {
      if (!field.fromKey() && !field.variant()) {
        properties.set(field.key(), orNull(described(field)));
      }
    }
    object.put("additionalProperties", false);
  }

  private static ObjectNode described(Field field) {
    ObjectNode schema = of(field.type(), field);
    String unit =
        field.unit().isEmpty() || field.unit().equals("1") ? "" : " [" + field.unit() + "]";
    String source = field.source().isEmpty() ? "" : "; source: " + field.source();
    String fixed = field.fixed().isEmpty() ? "" : "; fixed in a run: " + field.fixed();
    if (!field.says().isEmpty()) {
      schema.put("description", field.says() + unit + source + fixed);
    }
    if (field.parameter()) {
      schema.set("default", number(Double.parseDouble(field.orElse())));
    }
    return schema;
  }

  private static ObjectNode of(Class<?> type, Field field) {
    if (type.isRecord()) {
      return record(type);
    }
    if (type == Map.class) {
      return map(field);
    }
    if (Collection.class.isAssignableFrom(type)) {
      ObjectNode list = JSON.objectNode().put("type", "array");
      list.set("items", of(field.argument(0), field));
      return type == Set.class ? list.put("uniqueItems", true) : list;
    }
    return scalar(type, field);
  }

  private static ObjectNode scalar(Class<?> type, Field field) {
    ObjectNode schema = JSON.objectNode();
    if (type.isEnum()) {
      Kebab.constants(type).keySet().forEach(schema.withArray("enum")::add);
    } else if (type == boolean.class || type == Boolean.class) {
      // Editors differ on whether a bare yes or on is a boolean or a text.
      ArrayNode words = schema.putArray("enum").add(true).add(false);
      List.of("on", "off", "yes", "no").forEach(words::add);
    } else if (type == LocalDate.class) {
      schema.put("type", "string").put("format", "date");
    } else if (type == String.class) {
      schema.put("type", "string");
    } else {
      range(schema.put("type", field.whole() ? "integer" : "number"), field);
    }
    return schema;
  }

  private static void range(ObjectNode schema, Field field) {
    if (Double.isFinite(field.min())) {
      schema.set("minimum", number(field.min()));
    }
    if (Double.isFinite(field.max())) {
      schema.set("maximum", number(field.max()));
    }
  }

  private static ObjectNode map(Field field) {
    ObjectNode map = JSON.objectNode().put("type", "object");
    ObjectNode names = map.putObject("propertyNames");
    if (field.argument(0).isEnum()) {
      Kebab.constants(field.argument(0)).keySet().forEach(names.withArray("enum")::add);
    } else {
      names.put("pattern", "^" + Keys.ID + "$");
    }
    map.set("additionalProperties", orNull(of(field.argument(1), field)));
    return map;
  }

  /** A record; one that has kinds is any of its kinds, with that kind's fields beside its own. */
  private static ObjectNode record(Class<?> type) {
    List<Field> fields = Field.of(type);
    ObjectNode schema = JSON.objectNode();
    for (Field field : fields) {
      if (field.variant()) {
        field
            .kinds()
            .forEach((name, kind) -> schema.withArray("anyOf").add(kind(fields, name, kind)));
        return schema;
      }
    }
    fields(schema, fields);
    return schema;
  }

  private static ObjectNode kind(List<Field> fields, String name, Class<?> kind) {
    ObjectNode schema = JSON.objectNode();
    fields(schema, fields);
    ObjectNode properties = (ObjectNode) schema.get("properties");
    properties.putObject("kind").put("const", name);
    Field.of(kind).forEach(f -> properties.set(f.key(), orNull(described(f))));
    return schema;
  }

  /** {@code null} removes what an extended file gives. */
  private static ObjectNode orNull(ObjectNode schema) {
    if (schema.has("enum")) {
      schema.withArray("enum").addNull();
    } else if (schema.has("anyOf")) {
      schema.withArray("anyOf").addObject().put("type", "null");
    } else {
      JsonNode type = schema.get("type");
      schema.putArray("type").add(type).add("null");
    }
    return schema;
  }

  private static ValueNode number(double number) {
    return JSON.numberNode(new BigDecimal(NumberText.text(number)));
  }
}
