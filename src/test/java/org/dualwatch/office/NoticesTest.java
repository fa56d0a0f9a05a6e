package org.dualwatch.office;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dualwatch.rule.Waivers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No finding is without a page: whoever receives its id can look it up. */
final class NoticesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/dualwatch");
  private static final Path PAGES = Path.of("src/main/resources/org/dualwatch/notice");

  /** An id as the first argument of whatever makes a finding. */
  private static final Pattern MADE =
      Pattern.compile(
          "(?:refused|finding|remark|new Finding)\\(\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");

  /** An id as the first argument of a constant, in an enum of findings. */
  private static final Pattern LISTED =
      Pattern.compile("(?m)^ {2}[A-Z_]+\\(\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");

  static List<String> ids() {
    return Notices.ids();
  }

  @Test
  void everyFindingOfReadingHasAPage() {
    assertThat(Notices.ids())
        .as(
            "A finding of intake, document or target without a page, or a page without a finding:"
                + " write %s/<id>.md after the pattern of another, and add the id to Notices",
            PAGES)
        .containsExactlyElementsOf(used());
  }

  @Test
  void everyPageIsThatOfAFinding() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .as("A page that Notices does not list: add its id, or delete it")
          .containsExactlyInAnyOrderElementsOf(ids().stream().map(id -> id + ".md").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyPageHasItsParts(String id) {
    assertThat(Notices.page(id).orElseThrow())
        .as("%s.md has to be like the others: # 标题, English (`id`), 处理：…, three sections", id)
        .matches(
            "# [^\n。]+\n\n[^\n]+ \\(`"
                + id
                + "`\\)\n\n处理：(退回修改|修改或说明|提示)\n"
                + "\n## 报告什么\n\n[^\n]+。\n\n## 为什么\n\n[^\n]+。\n\n## 怎么改\n\n[^\n]+。\n");
    assertThat(Notices.title(id)).isNotBlank().doesNotStartWith("#");
  }

  @Test
  void knowsNoPageOfAnythingElse() {
    assertThat(Notices.page("project-duplicated")).isEmpty();
    assertThat(Notices.page("../notice/file-empty")).isEmpty();
  }

  private static Set<String> used() {
    Set<String> ids =
        Stream.of("intake", "document", "target")
            .flatMap(room -> sources(SOURCES.resolve(room)))
            .flatMap(NoticesTest::idsIn)
            .collect(toCollection(TreeSet::new));
    ids.add(Waivers.EXPIRED);
    ids.add(Waivers.UNUSED);
    return ids;
  }

  private static Stream<String> idsIn(String source) {
    Stream<String> made = MADE.matcher(source).results().map(id -> id.group(1));
    return source.contains("String rule()")
        ? Stream.concat(made, LISTED.matcher(source).results().map(id -> id.group(1)))
        : made;
  }

  private static Stream<String> sources(Path room) {
    try (Stream<Path> files = Files.walk(room)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(NoticesTest::text)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
