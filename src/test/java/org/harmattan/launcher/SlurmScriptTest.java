package org.harmattan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The job script with Slurm's variables set by hand, and a program that repeats its arguments. */
@DisabledOnOs(OS.WINDOWS)
class SlurmScriptTest {
  @TempDir Path temp;

  @Test
  void aTaskRunsItsShard() throws Exception {
    assertThat(output("my experiment.yaml", "out"))
        .isEqualTo("experiment run my experiment.yaml --out out --shard 3/4 --parallel 2");
  }

  @Test
  void saysHowItIsCalled() throws Exception {
    assertThat(output("experiment.yaml")).startsWith("usage: sbatch");
  }

  private String output(String... arguments) throws IOException, InterruptedException {
    Path program = temp.resolve("harmattan");
    Files.writeString(program, "#!/bin/sh\necho \"$*\"\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    List<String> call = new ArrayList<>(List.of("bash", "src/main/distribution/slurm-array.sh"));
    call.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(call).redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "SLURM_SUBMIT_DIR", temp.toString(),
                "SLURM_ARRAY_TASK_ID", "7",
                "SLURM_ARRAY_TASK_MIN", "5",
                "SLURM_ARRAY_TASK_COUNT", "4",
                "SLURM_CPUS_PER_TASK", "2"));
    Process process = builder.start();
    byte[] text = process.getInputStream().readAllBytes();
    process.waitFor();
    return new String(text, StandardCharsets.UTF_8).strip();
  }
}
