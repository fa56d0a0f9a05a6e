package org.dualwatch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * One process a home takes files and delivers messages: two would send every mail twice. The system
 * lets go of the lock when the process ends, however it ends.
 */
final class HomeLock implements AutoCloseable {

  private final FileChannel file;
  private final boolean held;

  private HomeLock(FileChannel file, boolean held) {
    this.file = file;
    this.held = held;
  }

  /** Tries to get hold of a home; {@link #held} tells whether it did. */
  static HomeLock of(Home home) throws IOException {
    Files.createDirectories(home.data());
    FileChannel file =
        FileChannel.open(
            home.data().resolve("running.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    return new HomeLock(file, tryLock(file));
  }

  /**
   * That the home's record can be opened: an embedded one is open to one process.
   *
   * @throws WrongSettingException where another process has it
   */
  void requireRecord(Settings settings) {
    if (!held && settings.text("record.url").isEmpty()) {
      throw new WrongSettingException(
          "Dualwatch 正在 "
              + settings.home().path()
              + " 运行，内嵌数据库只能由一个进程使用，请先停止 run (another process runs there with the embedded"
              + " record; end it first)");
    }
  }

  private static boolean tryLock(FileChannel file) throws IOException {
    try {
      FileLock lock = file.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException thisProcess) {
      return false;
    }
  }

  boolean held() {
    return held;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
