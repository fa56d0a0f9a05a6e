package org.dualwatch.receipt;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.dualwatch.intake.FiledAs;
import org.dualwatch.intake.Submission;
import org.dualwatch.page.Pages;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.Verdict;

/** Writes the page that a department gets for each drop: one screen, plain words, what to do. */
public final class ReceiptWriter {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Pages pages;
  private final ZoneId zone;
  private final String rulesVersion;

  /**
   * @param pages fills the templates
   * @param zone the office's time zone
   */
  public ReceiptWriter(Pages pages, ZoneId zone, String rulesVersion) {
    this.pages = pages;
    this.zone = zone;
    this.rulesVersion = rulesVersion;
  }

  /** The answer to a drop that was judged. */
  public Receipt write(Submission submission, Judgement judgement) {
    Verdict verdict = judgement.overall();
    Map<String, Object> model = model(submission);
    model.put("judgement", judgement);
    model.put("verdict", verdict);
    return new Receipt(id(submission), path(submission, ""), pages.fill("receipt.ftlh", model));
  }

  /** The answer to a drop whose content is on record already. */
  public Receipt alreadyReceived(Submission submission, FiledAs first) {
    Map<String, Object> model = model(submission);
    model.put("first", first.day().toString());
    model.put("firstNo", submission.receiptNo(first.day()));
    model.put("wasRead", first.wasRead());
    return new Receipt(
        id(submission),
        path(submission, "-已收到过-" + submission.dropId()),
        pages.fill("receipt-again.ftlh", model));
  }

  private Map<String, Object> model(Submission submission) {
    Map<String, Object> model = new HashMap<>();
    model.put("submission", submission);
    model.put("receivedAt", TIME.format(submission.receivedAt().atZone(zone)));
    model.put("rulesVersion", rulesVersion);
    return model;
  }

  private static String id(Submission submission) {
    return "receipt." + submission.id() + "." + submission.dropId();
  }

  private static String path(Submission submission, String suffix) {
    return submission.unitCode() + "/回执-" + submission.receiptNo() + suffix + ".html";
  }
}
