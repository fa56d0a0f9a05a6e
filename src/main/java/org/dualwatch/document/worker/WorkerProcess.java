package org.dualwatch.document.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One second JVM, with the pipes to it; it serves until it ends or is ended. */
final class WorkerProcess {

  private static final Duration LONGEST_START = Duration.ofMinutes(1);

  /** The exit code of -XX:+ExitOnOutOfMemoryError. */
  private static final int OUT_OF_MEMORY = 3;

  /**
   * The only variables that a process may need to start at all. What else there is, passwords and
   * options of other JVMs, is nothing to whoever takes it over.
   */
  private static final List<String> VARIABLES =
      List.of("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "TEMP", "TMP", "SystemRoot");

  /** How the reading of a file ended other than by an answer. */
  enum End {
    OVERDUE,
    OUT_OF_MEMORY,
    DIED
  }

  /** Says that there is no answer, and no worker any more. */
  static final class Ended extends Exception {
    private static final long serialVersionUID = 1L;

    private final End end;

    Ended(End end, Throwable cause) {
      super(end.name(), cause);
      this.end = end;
    }

    End end() {
      return end;
    }
  }

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private final ExecutorService pipe =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "worker-pipe");
            thread.setDaemon(true);
            return thread;
          });

  private WorkerProcess(Process process) {
    this.process = process;
    this.requests = new DataOutputStream(process.getOutputStream());
    this.answers = new DataInputStream(process.getInputStream());
  }

  /**
   * Starts a JVM and waits for its greeting.
   *
   * @throws UncheckedIOException where there can be no second process
   * @throws IllegalStateException where it does not come up
   */
  static WorkerProcess start(Class<?> main, int megabytes) {
    ProcessBuilder builder =
        new ProcessBuilder(command(main, megabytes)).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().retainAll(VARIABLES);
    try {
      WorkerProcess worker = new WorkerProcess(builder.start());
      worker.awaitGreeting();
      return worker;
    } catch (IOException e) {
      throw new UncheckedIOException("The worker process cannot be started.", e);
    }
  }

  private static List<String> command(Class<?> main, int megabytes) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + megabytes + "m",
        "-Xss2m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        // Nothing but answers may stand on the standard output, and no files be left behind.
        "-XX:+DisplayVMOutputToStderr",
        "-XX:+ErrorFileToStderr",
        "-XX:-CreateCoredumpOnCrash",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
        "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
        "-Dlog4j2.simplelogLevel=OFF",
        "-cp",
        System.getProperty("java.class.path"),
        main.getName());
  }

  private void awaitGreeting() {
    try {
      byte[] greeting = inTime(() -> Frames.read(answers), LONGEST_START);
      if (greeting.length > 0) {
        kill();
        throw new IllegalStateException("The worker process does not greet.");
      }
    } catch (Ended e) {
      throw new IllegalStateException("The worker process does not come up.", e);
    }
  }

  /** Sends a request and waits for the answer. */
  byte[] answer(byte[] request, Duration deadline) throws Ended {
    return inTime(
        () -> {
          Frames.write(requests, request);
          return Frames.read(answers);
        },
        deadline);
  }

  /** What is done with the pipes, and comes to a message. */
  private interface Exchange {
    byte[] run() throws IOException;
  }

  private byte[] inTime(Exchange exchange, Duration deadline) throws Ended {
    Future<byte[]> answer = pipe.submit(exchange::run);
    try {
      return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      kill();
      throw new Ended(End.OVERDUE, e);
    } catch (ExecutionException e) {
      End end = endedBy();
      kill();
      throw new Ended(end, e);
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a file was read.", e);
    }
  }

  /** Why the pipe broke. A process that lives on has sent what is no message. */
  private End endedBy() throws Ended {
    try {
      boolean ended = process.waitFor(1, TimeUnit.SECONDS);
      return ended && process.exitValue() == OUT_OF_MEMORY ? End.OUT_OF_MEMORY : End.DIED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Ended(End.DIED, e);
    }
  }

  /** Whether it can be asked; one that was killed takes a moment to be gone. */
  boolean isAlive() {
    return process.isAlive() && !pipe.isShutdown();
  }

  /** The process, for whoever looks after it. */
  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Ends the process at once, whatever it does. */
  void kill() {
    process.destroyForcibly();
    pipe.shutdown();
  }
}
