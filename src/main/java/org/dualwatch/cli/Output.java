package org.dualwatch.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where a command's data goes, and whether in colour. */
final class Output {

  /** When to colour. */
  enum Colour {
    auto,
    always,
    never
  }

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which is there when all of it is written.")
  private @Nullable Path file;

  @Option(names = "--color", description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
  private Colour colour = Colour.auto;

  /** Writes the data of a command. */
  interface Body {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Lets the body write to the file, or to standard output where none is given.
   *
   * @throws UsageException where the file cannot be written, or is one of those read
   */
  void write(Console console, List<Path> inputs, Body body) throws IOException {
    Optional<Path> target = Optional.ofNullable(file);
    if (target.isEmpty()) {
      body.write(console.data());
      return;
    }
    Path to = place(target.get());
    if (Files.isDirectory(to) || !Files.isDirectory(to.resolveSibling("."))) {
      throw new UsageException("不能写到这里：" + to + " (not a place to write a file)");
    }
    refuseInput(to, inputs);
    if (Files.exists(to) && !Files.isRegularFile(to)) {
      writeThrough(to, body);
    } else {
      writeBeside(to, body);
    }
  }

  /** Where a link leads to, so that the file is replaced and not the link. */
  private static Path place(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
  }

  private static void refuseInput(Path to, List<Path> inputs) throws IOException {
    for (Path input : inputs) {
      if (Files.exists(to) && Files.exists(input) && Files.isSameFile(to, input)) {
        throw new UsageException("不能覆盖要读的文件：" + to + " (the output would replace an input)");
      }
    }
  }

  /** What is no ordinary file, such as a pipe, cannot be replaced. */
  private static void writeThrough(Path to, Body body) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
      body.write(out);
    }
  }

  private static void writeBeside(Path to, Body body) throws IOException {
    Path draft = draft(to);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        body.write(out);
      }
      Files.move(draft, to, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Path draft(Path to) {
    long process = ProcessHandle.current().pid();
    Path draft = to.resolveSibling("." + to.getFileName() + "." + process + ".tmp");
    try {
      return Files.createFile(draft);
    } catch (IOException closed) {
      throw new UsageException("不能写到这里：" + to + " (cannot be written: " + closed + ")");
    }
  }

  /** Whether data goes to a terminal: then standard output is one. */
  boolean toTerminal() {
    return file == null && hasTerminal();
  }

  /** On Java 17, which the build requires, there is a console only at a terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasTerminal() {
    return System.console() != null;
  }

  /** Whether to colour; {@code NO_COLOR} asks not to. */
  boolean colours() {
    return switch (colour) {
      case always -> true;
      case never -> false;
      case auto ->
          toTerminal() && Optional.ofNullable(System.getenv("NO_COLOR")).orElse("").isEmpty();
    };
  }
}
