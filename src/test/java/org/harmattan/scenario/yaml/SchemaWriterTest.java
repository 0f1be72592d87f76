package org.harmattan.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.harmattan.scenario.Mechanism;
import org.harmattan.scenario.Parameters;
import org.harmattan.scenario.TimelineEntry;
import org.harmattan.scenario.TimelineEvent;
import org.junit.jupiter.api.Test;

class SchemaWriterTest {
  private final JsonNode schema = read();

  private static JsonNode read() {
    try {
      return new ObjectMapper().readTree(SchemaWriter.write());
    } catch (IOException e) {
      throw new AssertionError("no JSON", e);
    }
  }

  @Test
  void describesEveryParameter() {
    JsonNode groups = schema.at("/properties/parameters/properties");
    for (Field group : Field.of(Parameters.class)) {
      for (Field field : Field.of(group.type())) {
        JsonNode node = groups.at("/" + group.key() + "/properties/" + field.key());
        assertThat(node.get("description").asText()).startsWith(field.says());
        assertThat(node.get("minimum").asDouble()).isEqualTo(field.min());
        assertThat(node.get("maximum").asDouble()).isEqualTo(field.max());
        assertThat(node.get("default").asDouble()).isBetween(field.min(), field.max());
      }
    }
  }

  @Test
  void namesEveryMechanismAndEveryKindOfEvent() {
    List<String> mechanisms = new ArrayList<>();
    schema.at("/properties/mechanisms/propertyNames/enum").forEach(m -> mechanisms.add(m.asText()));
    assertThat(mechanisms).hasSameSizeAs(Mechanism.values()).contains("contagion", "thin-state");
    List<String> kinds = new ArrayList<>();
    schema
        .at("/properties/timeline/additionalProperties/anyOf")
        .forEach(kind -> kinds.add(kind.at("/properties/kind/const").asText()));
    assertThat(kinds)
        .hasSize(TimelineEvent.class.getPermittedSubclasses().length + 1)
        .contains("arrive", "set-stance");
  }

  @Test
  void refusesUnknownKeysAndAsksForTheRest() {
    assertThat(schema.get("additionalProperties").asBoolean()).isFalse();
    assertThat(schema.get("required").toString()).isEqualTo("[\"question\",\"title\"]");
    assertThat(schema.at("/then/required").toString()).contains("start", "timeline");
  }

  /** A kind's fields stand beside the entry's own in a file: none may have the same name. */
  @Test
  void kindsDoNotHideFieldsOfTheirEntry() {
    for (Field field : Field.of(TimelineEntry.class)) {
      for (Class<?> kind : TimelineEvent.class.getPermittedSubclasses()) {
        assertThat(Field.of(kind)).extracting(Field::key).doesNotContain(field.key(), "kind");
      }
    }
  }
}
