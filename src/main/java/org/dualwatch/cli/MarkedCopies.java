package org.dualwatch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.dualwatch.marking.FileName;
import org.dualwatch.marking.Marked;
import org.dualwatch.marking.Marker;
import org.dualwatch.rule.Judgement;

/** Writes marked copies beside the files they are of, and says where; nothing is overwritten. */
final class MarkedCopies {

  private static final String MARK = ".标注";

  private final Console console;
  private final Marker marker;

  MarkedCopies(Console console, Marker marker) {
    this.console = console;
    this.marker = marker;
  }

  /**
   * Writes the marked copy of a file, or says why there is none.
   *
   * @param beside the file on the command line: the file itself, or the archive it is in
   */
  void write(Path beside, Review review, Judgement judgement, LocalDate day) {
    Marked marked = marker.mark(review.file().bytes(), judgement, day);
    if (marked instanceof Marked.Copy copy) {
      String name = FileName.of(review.file().name());
      Path written = written(beside.toAbsolutePath(), name, copy);
      String why = copy.isList() ? "（" + copy.whyList().zh() + "，所以列成清单）" : "";
      console.say("已写出标注文件：" + beside.resolveSibling(written.getFileName()) + why);
    } else if (marked instanceof Marked.Not not) {
      console.say("没有写标注文件：" + FileName.of(review.fileName()) + "（" + not.reason() + "）");
    }
  }

  /** The first name that is free: a copy of before may hold somebody's work. */
  private static Path written(Path beside, String name, Marked.Copy copy) {
    int dot = name.lastIndexOf('.');
    boolean list = copy.isList();
    String stem = list || dot <= 0 ? name : name.substring(0, dot);
    String ending = list ? copy.listEnding() : name.substring(stem.length());
    int number = 1;
    Path to = beside.resolveSibling(stem + MARK + ending);
    while (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
      number++;
      to = beside.resolveSibling(stem + MARK + "-" + number + ending);
    }
    try {
      return Files.write(to, copy.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException closed) {
      throw new UsageException("不能写到这里：" + to + " (cannot be written: " + closed + ")");
    }
  }
}
