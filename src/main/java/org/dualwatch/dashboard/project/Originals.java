package org.dualwatch.dashboard.project;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.DocumentReader;
import org.dualwatch.document.Reading;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.intake.Filing;
import org.dualwatch.store.ProjectPapers.PaperFile;

/**
 * Files that were handed in, read again from the bytes that were judged. One at a time, so that
 * those who look at files take no more than one file's memory; the last ones are kept.
 */
final class Originals {

  private static final int KEPT = 32;

  /** How many cells and paragraphs all that is kept has; a form has some 60. */
  private static final int KEPT_BLOCKS = 300_000;

  private static final long PATIENCE_SECONDS = 5;

  /** More are told at once to come again: who waits here keeps others from being answered. */
  private static final int MOST_WAITING = 2;

  private final Filing filing;
  private final DocumentReader documents;
  private final long largest;
  private final Semaphore turn = new Semaphore(1);
  private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
  private int keptBlocks;

  /**
   * @param largest how many bytes a file may have that is read
   */
  Originals(Filing filing, DocumentReader documents, long largest) {
    this.filing = filing;
    this.documents = documents;
    this.largest = largest;
  }

  /** What came of opening a file. */
  sealed interface Opened {}

  /** It is open. */
  record Open(Document document) implements Opened {}

  /** It is there and could not be read. */
  record Refused(Bilingual why) implements Opened {}

  /** It is not where files are kept, or not yet. */
  record Gone() implements Opened {}

  /** Others are just being read. */
  record Busy() implements Opened {}

  /** One that was read. */
  private record Kept(Opened opened, int blocks) {}

  /** The bytes as they were judged; none where they are not there. */
  Optional<byte[]> bytes(PaperFile file) throws IOException {
    return filing.kept(file.filedAs(), largest);
  }

  /** Opens a file. */
  Opened open(PaperFile file) throws IOException {
    Optional<Opened> known = known(file);
    if (known.isPresent()) {
      return known.get();
    }
    if (!isMyTurn()) {
      return new Busy();
    }
    try {
      Optional<Opened> meanwhile = known(file);
      return meanwhile.isPresent() ? meanwhile.get() : read(file);
    } finally {
      turn.release();
    }
  }

  private boolean isMyTurn() {
    if (turn.getQueueLength() >= MOST_WAITING) {
      return false;
    }
    try {
      return turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Opened read(PaperFile file) throws IOException {
    Optional<byte[]> bytes = bytes(file);
    if (bytes.isEmpty()) {
      return new Gone();
    }
    Reading reading = documents.read(bytes.get(), file.name());
    if (reading instanceof Reading.Refused refused) {
      return keep(file, new Refused(refused.finding().message()), 1);
    }
    Document document = (Document) reading;
    return keep(file, new Open(document), blocks(document));
  }

  private synchronized Optional<Opened> known(PaperFile file) {
    return Optional.ofNullable(kept.get(file.filedAs().sha256())).map(Kept::opened);
  }

  private synchronized Opened keep(PaperFile file, Opened opened, int blocks) {
    if (blocks <= KEPT_BLOCKS / 2) {
      kept.put(file.filedAs().sha256(), new Kept(opened, blocks));
      keptBlocks += blocks;
      while (kept.size() > KEPT || keptBlocks > KEPT_BLOCKS) {
        String oldest = kept.keySet().iterator().next();
        Kept gone = kept.remove(oldest);
        keptBlocks -= gone == null ? 0 : gone.blocks();
      }
    }
    return opened;
  }

  private static int blocks(Document document) {
    int blocks = document.blocks().size();
    for (Block block : document.blocks()) {
      if (block instanceof Block.Table table) {
        blocks += table.rows().stream().mapToInt(row -> row.cells().size()).sum();
      }
    }
    return blocks;
  }
}
