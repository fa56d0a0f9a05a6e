package org.dualwatch.receipt;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Outcome;
import org.dualwatch.finding.Severity;
import org.dualwatch.intake.FiledAs;
import org.dualwatch.intake.Submission;
import org.dualwatch.page.Pages;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.rule.Verdict;

/** Writes the page that a department gets for each drop: one screen, plain words, what to do. */
public final class ReceiptWriter {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Pages pages;
  private final ZoneId zone;
  private final RuleBook rules;

  /**
   * @param pages fills the templates
   * @param zone the office's time zone
   * @param rules that judgements are made by; their pages are quoted
   */
  public ReceiptWriter(Pages pages, ZoneId zone, RuleBook rules) {
    this.pages = pages;
    this.zone = zone;
    this.rules = rules;
  }

  /** The answer to a drop that was judged. */
  public Receipt write(Submission submission, Judgement judgement) {
    Verdict verdict = judgement.overall();
    Map<String, Object> model = model(submission);
    model.put("judgement", judgement);
    model.put("verdict", verdict);
    model.put("entries", Entry.of(judgement));
    model.put("urgent", urgent(judgement));
    model.put("hints", Hint.of(hints(judgement)));
    model.put("waived", having(judgement, f -> f.outcome() == Outcome.WAIVED));
    model.put("consequences", having(judgement, ReceiptWriter::follows));
    model.put("explanations", explanations(judgement));
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
    model.put("rulesVersion", rules.version());
    return model;
  }

  /** What is to be done something about, each mistake once. */
  private static List<Finding> urgent(Judgement judgement) {
    return having(
        judgement, f -> f.violated() && f.severity() != Severity.NOTE && !f.isConsequence());
  }

  /** What does not hinder: notes, and what could not be told. */
  private static List<Finding> hints(Judgement judgement) {
    return having(
        judgement,
        f ->
            f.outcome() != Outcome.WAIVED
                && !follows(f)
                && !(f.violated() && f.severity() != Severity.NOTE));
  }

  /** Whether a finding is mended with its cause, so that it is shown there. */
  private static boolean follows(Finding finding) {
    return finding.violated() && finding.isConsequence();
  }

  private static List<Finding> having(Judgement judgement, Predicate<Finding> what) {
    return judgement.findings().stream().filter(f -> f.subject().table() > 0).filter(what).toList();
  }

  /** The rules that found something, in the order of the page, for those who want to know why. */
  private List<Explanation> explanations(Judgement judgement) {
    return judgement.findings().stream()
        .map(Finding::rule)
        .distinct()
        .flatMap(id -> rules.find(id).stream())
        .map(Explanation::of)
        .toList();
  }

  private static String id(Submission submission) {
    return "receipt." + submission.id() + "." + submission.dropId();
  }

  private static String path(Submission submission, String suffix) {
    return submission.unitCode() + "/回执-" + submission.receiptNo() + suffix + ".html";
  }
}
