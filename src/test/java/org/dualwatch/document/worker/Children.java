package org.dualwatch.document.worker;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dualwatch.document.Block;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.finding.Place;

/** Second JVMs for tests, and one that is a parent itself. */
final class Children {

  private Children() {}

  /** Says which process it is, after as many tenths of a second as the first byte says. */
  static final class Telling {
    public static void main(String[] args) throws Exception {
      WorkerMain.serve(
          (format, bytes) -> {
            pause(bytes.length == 0 ? 0 : bytes[0]);
            return saying(Long.toString(ProcessHandle.current().pid()));
          });
    }
  }

  /** Names the variables that it has. */
  static final class Environment {
    public static void main(String[] args) throws Exception {
      WorkerMain.serve(
          (format, bytes) -> saying(new TreeSet<>(System.getenv().keySet()).toString()));
    }
  }

  /** Never comes to an end. */
  static final class Endless {
    public static void main(String[] args) throws Exception {
      WorkerMain.serve(
          (format, bytes) -> {
            long turns = 0;
            while (turns >= 0) {
              turns = (turns + 1) % 1_000;
            }
            return saying("never");
          });
    }
  }

  /** Needs all memory that there is. */
  static final class Greedy {
    public static void main(String[] args) throws Exception {
      WorkerMain.serve(
          (format, bytes) -> {
            List<byte[]> all = new ArrayList<>();
            while (all.size() < Integer.MAX_VALUE) {
              all.add(new byte[1 << 20]);
            }
            return saying("never");
          });
    }
  }

  /** Ends as if killed. */
  static final class Dying {
    public static void main(String[] args) throws Exception {
      WorkerMain.serve(
          (format, bytes) -> {
            Runtime.getRuntime().halt(137);
            return saying("never");
          });
    }
  }

  /** Overflows its stack, and nobody catches it. */
  static final class Overflowing {
    public static void main(String[] args) throws Exception {
      WorkerMain.serve((format, bytes) -> saying("" + depth(0)));
    }

    private static long depth(long above) {
      return above < 0 ? 0 : depth(above + 1) + 1;
    }
  }

  /** Greets, and answers whatever it is asked with bytes that are no answer. */
  static final class Babbling {
    public static void main(String[] args) throws Exception {
      System.out.write(new byte[4]);
      System.out.flush();
      byte[] nonsense =
          "Terminating due to java.lang.OutOfMemoryError".getBytes(StandardCharsets.US_ASCII);
      while (System.in.read() >= 0) {
        System.out.write(nonsense);
        System.out.flush();
      }
    }
  }

  /** Starts, and greets with nonsense. */
  static final class Rude {
    public static void main(String[] args) throws Exception {
      System.out.write(new byte[] {0, 0, 0, 1, 7});
      System.out.flush();
      Thread.sleep(60_000);
    }
  }

  /** A parent that starts a worker, says which process that is, and has it work for long. */
  static final class Parent {
    public static void main(String[] args) {
      Worker worker = new Worker(Duration.ofMinutes(5), 64, Telling.class);
      Document first = (Document) worker.read(Format.DOC, new byte[0]);
      System.out.println(((Block.Paragraph) first.blocks().get(0)).text());
      worker.read(Format.DOC, new byte[] {Byte.parseByte(args[0])});
      pause(600);
    }
  }

  private static Document saying(String words) {
    return new Document(Format.DOC, List.of(new Block.Paragraph(words, new Place.InParagraphs(1))));
  }

  private static void pause(int tenths) {
    try {
      Thread.sleep(tenths * 100L);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
