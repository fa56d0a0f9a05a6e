package org.dualwatch.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.rule.About;

/** Reads the rules that an office writes in its profile, and runs their examples. */
final class OwnRuleReader {

  private static final String GROUP = "本单位自定";
  private static final String NOT_EVALUATED = "not-evaluated";
  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "severity",
          "basis",
          "each",
          "problem",
          NOT_EVALUATED,
          "message",
          "expected",
          "fix",
          "examples");
  private static final int MOST = 100;

  private OwnRuleReader() {}

  /** All rules of a list. */
  static List<OwnRule> all(Yaml yaml) {
    List<Yaml> list = yaml.list();
    if (list.size() > MOST) {
      throw yaml.wrong("自定规则超过 " + MOST + " 条", "there are more than " + MOST + " rules");
    }
    return list.stream().map(OwnRuleReader::of).toList();
  }

  private static OwnRule of(Yaml yaml) {
    Fields fields = yaml.fields(KEYS);
    About about = about(fields);
    Condition condition = condition(fields);
    Wording wording = wording(fields, condition.each());
    List<Example> examples = examples(fields.required("examples"), condition.each());
    examples.forEach(example -> example.run(about.id(), condition));
    return new OwnRule(
        about, condition, wording, new OwnRulePage(about, condition, wording, examples).text());
  }

  private static About about(Fields fields) {
    Yaml id = fields.required("id");
    if (!id.text().matches("own(-[a-z0-9]+){1,8}") || id.text().length() > 60) {
      throw id.wrong(
          "自定规则的 id 应以 own- 开头，只用小写字母、数字和连字符",
          "the id of an own rule begins with own-, of small letters, digits and hyphens");
    }
    return new About(
        id.text(),
        fields.required("title").bilingual(),
        GROUP,
        RuleChange.severity(fields.required("severity")),
        true,
        fields.required("basis").line(),
        List.of(),
        List.of());
  }

  private static Condition condition(Fields fields) {
    Yaml given = fields.required("each");
    Each each =
        Arrays.stream(Each.values())
            .filter(one -> one.id().equals(given.text()))
            .findFirst()
            .orElseThrow(
                () -> given.wrong("each 应为 table 或 indicator", "expected table or indicator"));
    Optional<Expression> unclear =
        fields.optional(NOT_EVALUATED).map(yaml -> Expression.of(yaml, each));
    return new Condition(
        each, Expression.of(fields.required("problem"), each), unclear.stream().toList());
  }

  private static Wording wording(Fields fields, Each each) {
    Yaml message = fields.required("message");
    Bilingual texts = message.bilingual();
    return new Wording(
        Template.of(texts.zh(), message, each),
        Template.of(texts.en(), message, each),
        fields.required("expected").line(),
        fields.required("fix").bilingual());
  }

  private static List<Example> examples(Yaml yaml, Each each) {
    Fields fields = yaml.fields(Arrays.stream(Answer.values()).map(Answer::key).toList());
    List<Example> examples = new ArrayList<>();
    for (Answer answer : Answer.values()) {
      Optional<Yaml> given = fields.optional(answer.key());
      boolean stated = given.map(list -> !list.list().isEmpty()).orElse(false);
      if (!stated && answer != Answer.UNDECIDED) {
        throw yaml.wrong(
            "至少要有一个“" + answer.key() + "”例子", "at least one example of '" + answer.key() + "'");
      }
      given.ifPresent(
          list -> list.list().forEach(one -> examples.add(Example.of(one, answer, each))));
    }
    return examples;
  }
}
