package org.harmattan.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import org.harmattan.scenario.UserError;

/** Keeps other processes from what one is at work on. */
final class ProcessLock {
  private ProcessLock() {}

  /**
   * Takes the lock of a file.
   *
   * @param name what messages call it
   * @throws UserError when another process has it; the channel is closed then
   */
  static FileLock take(FileChannel channel, Path name) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return lock;
      }
    } catch (OverlappingFileLockException e) {
      // Held by this very process: the same news for the user.
    }
    channel.close();
    throw new UserError(name + " is in the hands of another process");
  }
}
