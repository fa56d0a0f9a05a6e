package org.dualwatch.review;

import java.io.OutputStream;
import org.dualwatch.page.Pages;

/** The ways to print judged files. Equal files give equal bytes in each of them. */
public final class Reviews {

  private final ReviewRun run;
  private final OutputStream out;

  public Reviews(ReviewRun run, OutputStream out) {
    this.run = run;
    this.out = out;
  }

  /** For people at a terminal. */
  public ReviewWriter text(TextStyle style) {
    return new TextReview(run, new LineWriter(out), style);
  }

  /** One JSON object a file, one a line. */
  public ReviewWriter json() {
    return new JsonReview(run, new LineWriter(out));
  }

  /** One SARIF 2.1.0 log of all files. */
  public ReviewWriter sarif() {
    return new SarifReview(run, new LineWriter(out));
  }

  /** One workbook of all files. */
  public ReviewWriter xlsx() {
    return new XlsxReview(run, out);
  }

  /** One web page of all files, with nothing outside of it. */
  public ReviewWriter html() {
    return new HtmlReview(run, new LineWriter(out), new Pages());
  }
}
