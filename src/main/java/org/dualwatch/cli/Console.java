package org.dualwatch.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where commands speak: data to out, words to err, in UTF-8 whatever the locale. */
final class Console {

  private final InputStream in;
  private final PrintStream out;
  private final PrintStream err;

  Console(InputStream in, PrintStream out, PrintStream err) {
    this.in = in;
    this.out = out;
    this.err = err;
  }

  /** The process's own. */
  static Console system() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
  }

  InputStream in() {
    return in;
  }

  /** For data that is not lines. */
  OutputStream data() {
    return out;
  }

  /** One line of data, ended by LF on every system. */
  void print(String line) {
    out.print(line);
    out.print('\n');
  }

  /** One line of words. */
  void say(String line) {
    err.print(line);
    err.print('\n');
    err.flush();
  }

  PrintWriter words() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  /** Help that was asked for is data. */
  PrintWriter dataWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  /** Whether all that was printed has left. */
  boolean flush() {
    return !out.checkError();
  }
}
