package org.dualwatch.receipt;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Language;
import org.dualwatch.intake.FiledAs;
import org.dualwatch.intake.Submission;
import org.dualwatch.page.Pages;
import org.dualwatch.page.Words;
import org.dualwatch.rule.Judgement;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.rule.Verdict;

/**
 * Writes the page that a department gets for each drop, one screen, plain words, what to do, and
 * the JSON beside it, by which the page can be verified.
 */
public final class ReceiptWriter {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Pages pages;
  private final ZoneId zone;
  private final RuleBook rules;
  private final Mending mending;
  private final SigningKey key;
  private final ReceiptJson jsons;
  private final Words zh = Words.of(ReceiptWriter.class, Language.ZH);
  private final Words en = Words.of(ReceiptWriter.class, Language.EN);

  /**
   * @param pages fills the templates
   * @param zone the office's time zone
   * @param rules that judgements are made by; their pages are quoted
   * @param mending how long a unit has to mend
   * @param key what receipts are signed with
   */
  public ReceiptWriter(Pages pages, ZoneId zone, RuleBook rules, Mending mending, SigningKey key) {
    this.pages = pages;
    this.zone = zone;
    this.rules = rules;
    this.mending = mending;
    this.key = key;
    this.jsons = new ReceiptJson(zone, rules.version(), key);
  }

  /**
   * The answer to a drop that was judged.
   *
   * @param past what is on record of its projects from before it
   * @param cases the correction case that it is an answer to, as it stands with it; empty for most
   * @param enclosed what is said of the marked file beside it, or why there is none; else empty
   */
  public Receipt write(
      Submission submission,
      Judgement judgement,
      Past past,
      List<CorrectionCase> cases,
      Bilingual enclosed) {
    Answer answer = Answer.of(judgement, past, cases, mending.from(submission.day()), enclosed);
    Map<String, Object> model = model(submission, answer);
    model.put("explanations", explanations(answer));
    model.put("shown", Shown.of(answer));
    String html = pages.fill("receipt.ftlh", model);
    return receipt(submission, suffix(submission, judgement, cases), "", answer, html);
  }

  /**
   * The same file that was not read, or not decided about, is judged anew each time it is dropped:
   * its receipts share a number, and must not take each other's place.
   */
  private static String suffix(
      Submission submission, Judgement judgement, List<CorrectionCase> cases) {
    boolean once =
        (judgement.isOfForms() || !cases.isEmpty()) && judgement.overall() != Verdict.UNDECIDED;
    return once ? "" : "-" + submission.dropId();
  }

  /** The answer to a drop whose content is on record already. */
  public Receipt alreadyReceived(Submission submission, FiledAs first) {
    Answer answer = Answer.repeated();
    String firstNo = submission.receiptNo(first.day());
    Map<String, Object> model = model(submission, answer);
    model.put("first", first);
    model.put("firstNo", firstNo);
    String html = pages.fill("receipt-again.ftlh", model);
    return receipt(submission, "-已收到过-" + submission.dropId(), firstNo, answer, html);
  }

  private Map<String, Object> model(Submission submission, Answer answer) {
    Map<String, Object> model = new HashMap<>();
    model.put("words", words(submission.language()));
    model.put("submission", submission);
    model.put("receivedAt", TIME.format(submission.receivedAt().atZone(zone)));
    model.put("rulesVersion", rules.version());
    model.put("answer", answer);
    model.put("key", key);
    return model;
  }

  private Words words(Language language) {
    return switch (language) {
      case ZH -> zh;
      case EN -> en;
    };
  }

  /** The rules that found something, in the order of the page, for those who want to know why. */
  private List<Explanation> explanations(Answer answer) {
    return answer.rules().stream()
        .flatMap(id -> rules.find(id).stream())
        .map(Explanation::of)
        .toList();
  }

  private Receipt receipt(
      Submission submission, String suffix, String repeats, Answer answer, String html) {
    String number = submission.receiptNo();
    String page = "回执-" + number + suffix + ".html";
    return new Receipt(
        "receipt." + submission.id() + "." + submission.dropId(),
        submission.unitCode() + "/" + page,
        html,
        jsons.write(submission, number, repeats, answer, page, html));
  }
}
