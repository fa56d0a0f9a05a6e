package org.dualwatch.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dualwatch.correction.FormFields.Field;
import org.dualwatch.document.Block;
import org.dualwatch.document.Block.Cell;
import org.dualwatch.document.Block.Paragraph;
import org.dualwatch.document.Block.Table;
import org.dualwatch.document.Document;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.FindingPage;
import org.dualwatch.value.Spelling;
import org.dualwatch.value.TargetValue;
import org.dualwatch.value.ValueGrammar;

/**
 * Reads 绩效运行监控整改回复表 in any format, by its labels. Never fails and never guesses: what cannot be
 * understood is a finding.
 */
public final class AnswerReader {

  private static final String TITLE = Spelling.key(AnswerForm.TITLE);

  private final ValueGrammar grammar = new ValueGrammar();

  /** The ids of all findings about answers, sorted; each has a page. */
  public static List<String> ids() {
    return Stream.of(AnswerFindings.ids(), List.of(CaseFindings.UNKNOWN, CaseFindings.CLOSED))
        .flatMap(List::stream)
        .sorted()
        .toList();
  }

  /**
   * The page of one kind of finding, as Markdown; empty where there is no such kind.
   *
   * @throws IllegalStateException where it has no page
   */
  public static Optional<String> page(String id) {
    return ids().contains(id)
        ? Optional.of(FindingPage.text(AnswerReader.class, id))
        : Optional.empty();
  }

  /**
   * Whether a document is such an answer: it bears the form's title, or has its labels for the case
   * and the choice. A letter that only speaks of the form is none.
   */
  public static boolean isAnswer(Document document) {
    if (document.blocks().stream().flatMap(AnswerReader::texts).anyMatch(AnswerReader::isTitle)) {
      return true;
    }
    FormFields fields = FormFields.of(document);
    return fields.has(FormLabel.CASE) && fields.has(FormLabel.CHOICE);
  }

  private static boolean isTitle(String text) {
    return text.length() <= 2 * TITLE.length() && Spelling.key(text).equals(TITLE);
  }

  private static Stream<String> texts(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.text().lines();
    }
    return ((Table) block).rows().stream().flatMap(row -> row.cells().stream()).map(Cell::text);
  }

  /** What a document answers, whether it is complete or not. */
  public Answer read(Document document) {
    FormFields fields = FormFields.of(document);
    String project = fields.field(FormLabel.PROJECT).text();
    Field caseField = fields.field(FormLabel.CASE);
    Field choiceField = fields.field(FormLabel.CHOICE);
    Field measures = fields.field(FormLabel.MEASURES);
    Field finish = fields.field(FormLabel.FINISHED_BY);
    Optional<String> caseId = CaseId.in(caseField.text());
    List<Choice> ticked = Ticks.in(choiceField.text());
    TargetValue finishedBy =
        grammar.read(finish.text(), FormLabel.FINISHED_BY.zh(), OptionalInt.empty());

    AnswerFindings say = new AnswerFindings(project);
    List<Finding> findings = new ArrayList<>();
    if (caseId.isEmpty()) {
      findings.add(say.caseMissing(caseField));
    }
    if (ticked.isEmpty()) {
      findings.add(say.choiceMissing(choiceField));
    } else if (ticked.size() > 1) {
      findings.add(say.choiceUnclear(choiceField, ticked));
    }
    if (measures.text().isBlank()) {
      findings.add(say.measuresMissing(measures));
    } else if (!(finishedBy instanceof TargetValue.Deadline)) {
      findings.add(say.dayUnread(finish, finishedBy));
    }
    return new Answer(
        caseId.orElse(""),
        fields.field(FormLabel.UNIT).text(),
        project,
        ticked,
        fields.field(FormLabel.REASON).text(),
        measures.text(),
        finishedBy,
        fields.field(FormLabel.BY).text(),
        fields.field(FormLabel.PHONE).text(),
        findings);
  }
}
