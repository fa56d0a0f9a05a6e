package org.dualwatch.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody can forget a part of a rule: each failure here says what is missing and where it goes. */
final class RuleBookCompletenessTest {

  private static final Path PAGES = Path.of("src/main/resources/org/dualwatch/rule");

  private static final RuleBook BOOK = RuleBook.standard();

  private static final JavaClasses ROOM =
      new ClassFileImporter().importPath(Path.of("target/classes/org/dualwatch/rule"));

  /** Every class of the room that is a rule, whether the book lists it or not. */
  static Stream<JavaClass> ruleClasses() {
    return ROOM.stream()
        .filter(
            type ->
                type.isAssignableTo(Rule.class)
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT));
  }

  @ParameterizedTest
  @MethodSource("ruleClasses")
  void listsEveryRule(JavaClass type) {
    assertThat(BOOK.rules())
        .as("%s is not in the rule book: add it to RuleBook.standard()", type.getSimpleName())
        .anyMatch(rule -> type.isEquivalentTo(rule.getClass()));
  }

  @ParameterizedTest
  @MethodSource("ruleClasses")
  void keepsEveryRuleToItsRoom(JavaClass type) {
    assertThat(type.getModifiers())
        .as("%s is to be final and package-private: only the rule book uses it", type.getName())
        .contains(JavaModifier.FINAL)
        .doesNotContain(JavaModifier.PUBLIC);
    assertThat(type.getSimpleName())
        .as("%s is to be named for the problem it reports", type.getName())
        .doesNotMatch("Check.*|.*Rule|.*Check");
  }

  @ParameterizedTest
  @MethodSource("ruleClasses")
  void hasAPageForEveryRule(JavaClass type) {
    Rule rule = ruleOf(type);

    assertThat(PAGES.resolve(rule.id() + ".md"))
        .as(
            "%s has no page: write %s/%s.md after the pattern of another",
            rule.id(), PAGES, rule.id())
        .exists();
  }

  @ParameterizedTest
  @MethodSource("ruleClasses")
  void hasTitleAndBasisForEveryRule(JavaClass type) {
    Rule rule = ruleOf(type);

    assertThat(List.of(rule.title().zh(), rule.title().en()))
        .as("%s needs a title in zh and en, one line without full stop", rule.id())
        .noneMatch(title -> title.isBlank() || title.contains("\n") || title.matches(".*[。.]$"));
    assertThat(rule.basis())
        .as("%s names no basis: cite the regulation, or the form itself", rule.id())
        .isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("ruleClasses")
  void showsAnExampleWhereARuleCannotTell(JavaClass type) {
    Rule rule = ruleOf(type);
    boolean canBeUndecided =
        type.getMethodCallsFromSelf().stream()
            .anyMatch(call -> call.getTarget().getName().equals("notEvaluated"));

    assertThat(RulePage.of(rule.id()).sections().getOrDefault("无法判断的例子", ""))
        .as("%s.md needs 无法判断的例子 if and only if the rule can say that it cannot tell", rule.id())
        .matches(examples -> examples.isEmpty() != canBeUndecided);
  }

  @Test
  void hasNoPageWithoutARule() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .as("A page without a rule: delete it, or rename it with its rule")
          .containsExactlyInAnyOrderElementsOf(
              BOOK.rules().stream().map(rule -> rule.id() + ".md").toList());
    }
  }

  @Test
  void isSortedById() {
    assertThat(BOOK.rules()).extracting(Rule::id).isSorted();
  }

  @Test
  void raisesTheVersionWithTheRules() {
    String record = "rules-" + BOOK.version() + ".txt";

    assertThat(new RuleIndex(BOOK).lines())
        .as(
            "The rules are not those of version %s. Raise the version in RuleBook and write what"
                + " `rules` lists to src/test/resources/org/dualwatch/rule/rules-<version>.txt",
            BOOK.version())
        .isEqualTo(recorded(record));
  }

  private static Rule ruleOf(JavaClass type) {
    return BOOK.rules().stream()
        .filter(rule -> type.isEquivalentTo(rule.getClass()))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    type.getSimpleName()
                        + " is not in the rule book: add it to RuleBook.standard()"));
  }

  private static List<String> recorded(String name) {
    try (InputStream listing = RuleBookCompletenessTest.class.getResourceAsStream(name)) {
      return listing == null
          ? List.of()
          : new String(listing.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
