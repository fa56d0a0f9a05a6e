package org.dualwatch.document.worker;

import java.net.ProtocolException;
import java.time.Duration;
import java.util.Optional;
import org.dualwatch.document.Format;
import org.dualwatch.document.MarkedCopy;
import org.dualwatch.document.Notes;
import org.dualwatch.document.Reading;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.document.worker.WorkerProcess.End;
import org.dualwatch.document.worker.WorkerProcess.Ended;

/**
 * Reads files in a JVM of its own, which has little memory and for each file little time. It is
 * started when first needed, serves many files, and ends with this process whatever becomes of it.
 */
public final class Worker implements AutoCloseable {

  private static final Duration DEADLINE = Duration.ofSeconds(30);
  private static final int MEGABYTES = 256;

  private final Duration deadline;
  private final int megabytes;
  private final Class<?> main;
  private Optional<WorkerProcess> process = Optional.empty();

  public Worker() {
    this(DEADLINE, MEGABYTES);
  }

  /** A worker with so long for each file, and so much memory. */
  public Worker(Duration deadline, int megabytes) {
    this(deadline, megabytes, WorkerMain.class);
  }

  Worker(Duration deadline, int megabytes, Class<?> main) {
    this.deadline = deadline;
    this.megabytes = megabytes;
    this.main = main;
  }

  /**
   * Reads a file, whose content is known to be of this format.
   *
   * @return the document, or why there is none; whatever the bytes are, nothing is thrown
   * @throws IllegalStateException where there is no worker: that is not the file's fault
   * @throws java.io.UncheckedIOException where there can be none
   */
  public synchronized Reading read(Format format, byte[] bytes) {
    byte[] request = new Request(format, Notes.NONE, bytes).frame();
    try {
      return answer(request);
    } catch (Ended e) {
      return e.end() == End.OVERDUE ? overdue() : answerAfresh(request);
    }
  }

  /**
   * Writes notes into a copy of a file that was read. What goes wrong is not the file's fault any
   * more, and is not tried again.
   *
   * @throws IllegalStateException where there is no answer, or a fault in it
   */
  public synchronized MarkedCopy mark(Format format, byte[] bytes, Notes notes) {
    WorkerProcess worker = living();
    try {
      return AnswerReader.copy(worker.answer(new Request(format, notes, bytes).frame(), deadline));
    } catch (Ended e) {
      throw new IllegalStateException("A file could not be marked: " + e.end(), e);
    } catch (ProtocolException e) {
      worker.kill();
      throw new IllegalStateException("A file could not be marked.", e);
    }
  }

  /**
   * Once more, in a new process: the former may have been ended from outside, or by what earlier
   * files left in it. A file is blamed for what happened twice.
   */
  private Reading answerAfresh(byte[] request) {
    try {
      return answer(request);
    } catch (Ended e) {
      return switch (e.end()) {
        case OVERDUE -> overdue();
        case OUT_OF_MEMORY -> new Reading.Refused(Refusals.needsTooMuchMemory(megabytes).finding());
        case DIED -> new Reading.Refused(Refusals.endsItsReader().finding());
      };
    }
  }

  private Reading overdue() {
    return new Reading.Refused(Refusals.notInTime(deadline).finding());
  }

  private Reading answer(byte[] request) throws Ended {
    WorkerProcess worker = living();
    try {
      return AnswerReader.reading(worker.answer(request, deadline));
    } catch (ProtocolException e) {
      worker.kill();
      throw new Ended(End.DIED, e);
    }
  }

  private WorkerProcess living() {
    WorkerProcess worker =
        process
            .filter(WorkerProcess::isAlive)
            .orElseGet(() -> WorkerProcess.start(main, megabytes));
    process = Optional.of(worker);
    return worker;
  }

  /** The process as it is now, if there is one. */
  synchronized Optional<ProcessHandle> handle() {
    return process.map(WorkerProcess::handle);
  }

  /** Ends the process; a later file starts another. */
  @Override
  public synchronized void close() {
    process.ifPresent(WorkerProcess::kill);
    process = Optional.empty();
  }
}
