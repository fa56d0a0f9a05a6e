package org.dualwatch.receipt;

import java.util.Map;
import java.util.Optional;
import org.dualwatch.correction.AnswerForm;
import org.dualwatch.correction.CaseEvent;
import org.dualwatch.correction.CorrectionCase;
import org.dualwatch.page.Pages;

/** Writes what a unit is told of its correction cases: one page, what to do, until when. */
public final class CaseNotices {

  private final Pages pages;

  /**
   * @param pages fills the templates
   */
  public CaseNotices(Pages pages) {
    this.pages = pages;
  }

  /** The page about an event; none where the unit has nothing to do or to know. */
  public Optional<Receipt> of(CorrectionCase one, CaseEvent event) {
    return switch (event.kind()) {
      case OPENED,
          REPEATED,
          REMINDER_CHOOSE,
          REMINDER_MEASURES,
          ESCALATION_CHOOSE,
          ESCALATION_MEASURES,
          CLOSED ->
          Optional.of(page(one, event));
      case RED, NOT_RED, CHOSEN, MEASURES -> Optional.empty();
    };
  }

  private Receipt page(CorrectionCase one, CaseEvent event) {
    String name = "整改通知-" + one.id() + "-" + event.kind().id() + ".html";
    return new Receipt(
        event.id(),
        one.unitCode() + "/整改/" + name,
        pages.fill(
            "case.ftlh", Map.of("case", one, "event", event, "form", AnswerForm.fileName(one))));
  }
}
