package org.harmattan.results.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.harmattan.model.simulation.MaliModel;
import org.harmattan.model.simulation.Runs;
import org.harmattan.model.state.Streams;
import org.harmattan.model.state.World;
import org.harmattan.observe.Places;
import org.harmattan.observe.RunId;
import org.harmattan.observe.RunRecorder;
import org.harmattan.scenario.Scenario;
import org.harmattan.scenario.UserError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {
  private static final LocalDate DAY = LocalDate.of(2012, 1, 3);
  private static final RunId RUN = new RunId(4_000_000_000L, -7, 2, 3);

  @TempDir Path temp;
  private static World world;
  private static Checkpoint saved;

  @BeforeAll
  static void save() {
    Scenario scenario = Runs.coarse();
    RunRecorder recorder =
        new RunRecorder(RUN, scenario, Places.of(scenario), new Streams(1).stream("record"));
    List<Checkpoint> taken = new ArrayList<>();
    MaliModel model = Runs.model(scenario, 1, recorder);
    recorder.keep(Set.of(DAY), (m, recording) -> taken.add(Checkpoint.of(RUN, model, recording)));
    Runs.runTo(model, DAY);
    world = model.world();
    saved = taken.get(0);
  }

  @Test
  void isReadBackAsItWasAndLeavesNothingElse() throws IOException {
    Path file = CheckpointFile.write(temp, saved);
    assertThat(file).hasFileName("2012-01-03.checkpoint");
    Checkpoint read = CheckpointFile.read(file);
    assertThat(read.run()).isEqualTo(RUN);
    assertThat(read.date()).isEqualTo(DAY);
    assertThat(read.scenario()).isEqualTo(Runs.coarse());
    assertThat(read.worldBytes()).isEqualTo(saved.worldBytes());
    assertThat(read.world(world.scenario(), world.terrain()).day()).isEqualTo(2);
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void whatIsNoCheckpointIsRefused() throws IOException {
    assertRefused(temp.resolve("no.checkpoint"), "there is no such file");
    assertRefused(temp, "there is no such file");
    assertRefused(write("".getBytes(StandardCharsets.UTF_8)), "is no checkpoint of Harmattan");
    assertRefused(
        write("title: Mali\n".getBytes(StandardCharsets.UTF_8)), "is no checkpoint of Harmattan");
    byte[] binary = new byte[9999];
    new Random(1).nextBytes(binary);
    assertRefused(write(binary), "is no checkpoint of Harmattan");
  }

  @Test
  void anotherFormatOrProgramIsRefused() throws IOException {
    assertRefused(
        changed("\"format\":1,", "\"format\":2,"), "is of format 2; this program reads format 1");
    assertRefused(changed("\"version\":\"", "\"version\":\"9."), "was made by Harmattan 9.");
    assertRefused(changed("\"commit\":\"", "\"commit\":\"x"), "was made by Harmattan");
  }

  @Test
  void aDamagedHeaderIsRefused() throws IOException {
    assertRefused(changed("{\"format\"", "{format"), "is damaged: its header cannot be read");
    assertRefused(changed("{\"format\"", "null{\"format\""), "is damaged");
    assertRefused(changed("\"date\":\"2012", "\"date\":\"12"), "is damaged");
    assertRefused(changed("\"payload_bytes\":", "\"payload_bytes\":-"), "is damaged");
    assertRefused(changed("\"payload_bytes\":", "\"payload_bytes\":9"), "is damaged: it holds");
    assertRefused(changed("\"scenario_sha256\":\"", "\"scenario_sha256\":\"0"), "another scenario");
  }

  /** Each byte counts: a cut anywhere, and a bit anywhere, is noticed. */
  @Test
  void whatIsTruncatedOrDamagedIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(CheckpointFile.write(temp, saved));
    assertThatCode(() -> CheckpointFile.read(write(whole))).doesNotThrowAnyException();
    Random random = new Random(7);
    for (int i = 0; i < 40; i++) {
      int at = random.nextInt(whole.length);
      assertRefused(write(Arrays.copyOf(whole, at)), "");
      byte[] flipped = whole.clone();
      flipped[whole.length - 1 - random.nextInt(whole.length - 1000)] ^= 4;
      assertRefused(write(flipped), "is damaged: its content does not have the hash");
    }
    assertRefused(write(Arrays.copyOf(whole, whole.length + 1)), "it holds more than");
  }

  /** The payload is whole, but is not what a run makes. */
  @Test
  void foreignObjectsAreRefused() throws IOException {
    Object[] foreign = {
      new java.io.File("x"),
      new java.util.concurrent.atomic.AtomicInteger(),
      new java.util.Random(),
      new UserError("x"),
      new ArrayList<>(List.of(new java.util.Date())),
      java.lang.reflect.Proxy.newProxyInstance(
          getClass().getClassLoader(), new Class<?>[] {Runnable.class}, new Handler())
    };
    for (Object object : foreign) {
      assertThatThrownBy(() -> read(object))
          .as("%s", object.getClass())
          .isInstanceOf(UserError.class)
          .hasMessageContaining("holds what it may not");
    }
  }

  @Test
  void tooLargeOrTooDeepObjectsAreRefused() throws IOException {
    Object deep = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      deep = new ArrayList<>(List.of(deep));
    }
    Object nested = deep;
    assertThatThrownBy(() -> read(nested)).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> read(new double[5_000_001])).isInstanceOf(UserError.class);
  }

  @Test
  void anObjectOfAnotherKindThanExpectedIsRefused() {
    assertThatThrownBy(() -> read(new ArrayList<>())).isInstanceOf(UserError.class);
  }

  private void read(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    new Checkpoint(RUN, DAY, "", new byte[0], bytes.toByteArray())
        .world(world.scenario(), world.terrain());
  }

  private Path changed(String from, String to) throws IOException {
    byte[] whole = Files.readAllBytes(CheckpointFile.write(temp, saved));
    String text = new String(whole, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(from);
    String other = text.substring(0, 2000).replace(from, to) + text.substring(2000);
    return write(other.getBytes(StandardCharsets.ISO_8859_1));
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(temp.resolve("other.checkpoint"), bytes);
  }

  private static void assertRefused(Path file, String because) {
    assertThatThrownBy(() -> CheckpointFile.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith(file + ": ")
        .hasMessageContaining(because);
  }

  private static final class Handler
      implements java.lang.reflect.InvocationHandler, java.io.Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public Object invoke(Object proxy, java.lang.reflect.Method method, Object[] arguments) {
      return null;
    }
  }
}
