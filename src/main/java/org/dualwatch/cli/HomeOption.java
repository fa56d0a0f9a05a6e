package org.dualwatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dualwatch.Home;
import org.dualwatch.Settings;
import picocli.CommandLine.Option;

/** {@code --home}, of the commands that work in an office's folder. */
final class HomeOption {

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "The office's folder (default: the working directory).")
  private Path folder = Path.of("");

  Settings settings() throws IOException {
    if (!Files.isDirectory(folder.toAbsolutePath())) {
      throw new UsageException("没有这个文件夹：" + folder + " (no such folder)");
    }
    return Settings.of(new Home(folder));
  }
}
