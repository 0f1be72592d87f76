package org.harmattan.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Slurm's daemons on this machine, for the time of a test: one node, a few processors. */
final class LocalSlurm implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;
  private static final List<String> PROGRAMS =
      List.of("munged", "slurmctld", "slurmd", "sbatch", "sinfo");
  private static final String CONFIGURATION =
      """
      ClusterName=harmattan
      SlurmctldHost=HOST(127.0.0.1)
      SlurmctldPort=PORT1
      SlurmdPort=PORT2
      SlurmUser=USER
      SlurmdUser=USER
      AuthType=auth/munge
      CredType=cred/munge
      AuthInfo=socket=FOLDER/munge.socket
      StateSaveLocation=FOLDER/state
      SlurmdSpoolDir=FOLDER/spool
      SlurmctldPidFile=FOLDER/slurmctld.pid
      SlurmdPidFile=FOLDER/slurmd.pid
      ProctrackType=proctrack/linuxproc
      TaskPlugin=task/none
      JobAcctGatherType=jobacct_gather/none
      SelectType=select/cons_tres
      SelectTypeParameters=CR_Core
      SlurmdParameters=config_overrides
      ReturnToService=2
      NodeName=HOST NodeAddr=127.0.0.1 CPUs=4 RealMemory=16000 State=UNKNOWN
      PartitionName=main Nodes=HOST Default=YES MaxTime=INFINITE State=UP
      """;

  private final Path folder;
  private final List<Process> daemons = new ArrayList<>();

  private LocalSlurm(Path folder) {
    this.folder = folder;
  }

  /** Whether the programs are installed. */
  static boolean installed() {
    return PROGRAMS.stream()
        .allMatch(
            name ->
                List.of("/usr/bin", "/usr/sbin").stream()
                    .anyMatch(bin -> Files.isExecutable(Path.of(bin, name))));
  }

  /** Starts the daemons, all their files in a folder. */
  static LocalSlurm start(Path folder) throws IOException, InterruptedException {
    LocalSlurm slurm = new LocalSlurm(Files.createDirectories(folder));
    try {
      slurm.configure();
      slurm.startMunge();
      slurm.daemon("slurmctld", "-D", "-f", slurm.file("slurm.conf"));
      slurm.daemon("slurmd", "-D", "-f", slurm.file("slurm.conf"));
      slurm.await("an idle node", () -> slurm.output("sinfo", "-h", "-o", "%t").contains("idle"));
      return slurm;
    } catch (IOException | InterruptedException | RuntimeException e) {
      slurm.close();
      throw e;
    }
  }

  /** Runs one of Slurm's programs; what it says. */
  String output(String... call) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(call).redirectErrorStream(true);
    builder.environment().put("SLURM_CONF", file("slurm.conf"));
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return "exit " + process.waitFor() + "\n" + text;
  }

  /** What the daemons have logged. */
  String log() throws IOException {
    StringBuilder log = new StringBuilder();
    for (String name : List.of("munged", "slurmctld", "slurmd")) {
      Path file = folder.resolve(name + ".log");
      log.append(Files.exists(file) ? Files.readString(file) : "");
    }
    return log.toString();
  }

  @Override
  public void close() {
    // The last started first: slurmd tells slurmctld that it goes.
    for (int i = daemons.size() - 1; i >= 0; i--) {
      try {
        daemons.get(i).destroy();
        if (!daemons.get(i).waitFor(10, TimeUnit.SECONDS)) {
          daemons.get(i).destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void configure() throws IOException {
    String text =
        CONFIGURATION
            .replace("HOST", InetAddress.getLocalHost().getHostName())
            .replace("USER", System.getProperty("user.name"))
            .replace("FOLDER", folder.toString());
    for (String port : List.of("PORT1", "PORT2")) {
      try (ServerSocket free = new ServerSocket(0)) {
        text = text.replace(port, String.valueOf(free.getLocalPort()));
      }
    }
    Files.writeString(folder.resolve("slurm.conf"), text);
    Files.createDirectory(folder.resolve("state"));
    Files.createDirectory(folder.resolve("spool"));
  }

  private void startMunge() throws IOException, InterruptedException {
    byte[] key = new byte[1024];
    new SecureRandom().nextBytes(key);
    Path file = Files.write(folder.resolve("munge.key"), key);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    daemon(
        "munged",
        "--force",
        "--foreground",
        "--key-file=" + file,
        "--socket=" + file("munge.socket"),
        "--log-file=" + file("munge.messages"),
        "--pid-file=" + file("munged.pid"),
        "--seed-file=" + file("munged.seed"));
    await("munge", () -> Files.exists(folder.resolve("munge.socket")));
  }

  private void daemon(String... call) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(call).redirectErrorStream(true);
    builder.environment().put("SLURM_CONF", file("slurm.conf"));
    builder.environment().merge("PATH", ":/usr/sbin", String::concat);
    builder.command().set(0, "/usr/sbin/" + call[0]);
    daemons.add(builder.redirectOutput(folder.resolve(call[0] + ".log").toFile()).start());
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  /** Something that becomes true after a while. */
  private interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  private void await(String what, Condition condition) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("no " + what + ":\n" + log());
      }
      Thread.sleep(100);
    }
  }
}
