package org.dualwatch.document.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.SynchronousQueue;
import org.dualwatch.document.Document;
import org.dualwatch.document.Format;
import org.dualwatch.document.MarkedCopy;
import org.dualwatch.document.Reading;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.OfficePackage;
import org.dualwatch.document.ole2.DocReader;
import org.dualwatch.document.ole2.XlsReader;
import org.dualwatch.document.pdf.PdfMarker;
import org.dualwatch.document.pdf.PdfReader;
import org.dualwatch.document.sheet.WorkbookMarker;
import org.dualwatch.document.xlsx.XlsxReader;

/** The second JVM: reads one file after the other until its parent is gone. */
final class WorkerMain {

  private WorkerMain() {}

  /** Reads bytes of a format. */
  interface Reads {
    Document read(Format format, byte[] bytes) throws ContentRefused;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    serve(WorkerMain::read);
  }

  private static MarkedCopy mark(Request request) throws IOException, ContentRefused {
    byte[] bytes = request.bytes();
    return switch (request.format()) {
      case XLS -> WorkbookMarker.mark(bytes, request.notes(), XlsReader::read);
      case XLSX ->
          WorkbookMarker.mark(
              bytes, request.notes(), copy -> XlsxReader.read(OfficePackage.open(copy)));
      case PDF -> PdfMarker.mark(bytes, request.notes());
      case DOC, DOCX, HTML, TEXT, CSV, JSON ->
          throw new IllegalArgumentException(request.format().id() + " is not marked in a worker");
    };
  }

  private static Document read(Format format, byte[] bytes) throws ContentRefused {
    return switch (format) {
      case DOC -> DocReader.read(bytes);
      case XLS -> XlsReader.read(bytes);
      case PDF -> PdfReader.read(bytes);
      case DOCX, XLSX, HTML, TEXT, CSV, JSON ->
          throw new IllegalArgumentException(format.id() + " is not read in a worker");
    };
  }

  /** Serves requests; where the parent ends, even by kill -9, its pipe closes and so ends this. */
  static void serve(Reads reads) throws IOException, InterruptedException {
    DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    silence();
    Frames.write(out, new byte[0]);
    SynchronousQueue<Request> requests = new SynchronousQueue<>();
    Thread receiver = new Thread(() -> receive(in, requests), "requests");
    receiver.setDaemon(true);
    receiver.start();
    while (true) {
      Request request = requests.take();
      Frames.write(
          out,
          request.notes().all().isEmpty()
              ? AnswerWriter.frame(reading(reads, request))
              : marking(request));
    }
  }

  /** Only answers may stand on the standard output, whatever a library wants to say. */
  private static void silence() {
    System.setIn(InputStream.nullInputStream());
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
  }

  private static void receive(DataInputStream in, SynchronousQueue<Request> requests) {
    try {
      while (true) {
        requests.put(Request.of(Frames.read(in)));
      }
    } catch (IOException | InterruptedException ended) {
      // At once, even in the middle of a file: nobody waits for an answer any more.
      Runtime.getRuntime().halt(0);
    }
  }

  private static Reading reading(Reads reads, Request request) {
    try {
      return reads.read(request.format(), request.bytes());
    } catch (ContentRefused e) {
      return new Reading.Refused(e.finding());
    }
  }

  /** The file passed its reader, so that whatever is thrown here is a fault of ours. */
  private static byte[] marking(Request request) {
    try {
      return AnswerWriter.frame(mark(request));
    } catch (IOException | ContentRefused | RuntimeException | StackOverflowError e) {
      return AnswerWriter.fault(e);
    }
  }
}
