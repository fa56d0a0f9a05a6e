package org.dualwatch.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dualwatch.target.ATargetTable.aTable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.rule.RuleBook;
import org.dualwatch.target.TargetTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An office's profile: what is read, what it changes, and what its mistakes are told as. */
final class ProfileReaderTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
  private static final TargetTables UNFINISHED =
      aTable().withGoals("全年举办惠民活动28场次，保障场馆正常运转，").alone();

  @TempDir private Path folder;

  static List<String> packaged() {
    return ProfileReader.packagedNames();
  }

  @ParameterizedTest
  @MethodSource("packaged")
  void readsEveryPackagedProfile(String name) throws Exception {
    Decisions decisions = ProfileReader.packaged().read(name);

    assertThat(decisions.profile().name()).isEqualTo(name);
    assertThat(decisions.about()).isNotBlank();
    assertThat(decisions.profile().settings().keySet())
        .as("a packaged profile says why it changes a rule")
        .isEqualTo(decisions.reasons().keySet());
  }

  @Test
  void listsEveryPackagedProfile() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/dualwatch/profile"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              packaged().stream().map(name -> name + ".yaml").toList());
    }
  }

  @Test
  void theDefaultIsTheStandardBook() throws Exception {
    assertThat(ProfileReader.packaged().read("default").book().version())
        .isEqualTo(RuleBook.standard().version());
  }

  @Test
  void theExampleInTheDefaultProfileIsAProfile() throws Exception {
    String example;
    try (InputStream in =
        Objects.requireNonNull(
            ProfileReader.class.getResourceAsStream("/org/dualwatch/profile/default.yaml"))) {
      example =
          new String(in.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> line.startsWith("#| "))
              .map(line -> line.substring(3))
              .collect(Collectors.joining("\n"));
    }
    Files.writeString(folder.resolve("default.yaml"), example);

    Decisions decisions = home().read("default");

    assertThat(decisions.book().find("own-satisfaction-below-95")).isPresent();
    assertThat(decisions.reasons()).containsKey("goal-ends-unfinished");
  }

  @Test
  void changesTheSeverityOfFindings() throws Exception {
    profile("rules: {goal-ends-unfinished: {severity: block}}");

    assertThat(findings(home().read("mine"), DAY))
        .extracting(Finding::severity)
        .containsExactly(Severity.BLOCK);
  }

  @ParameterizedTest
  @CsvSource({"off, 0", "'off', 0", "false, 0", "on, 1", "true, 1", "{on: off}, 0"})
  void switchesARule(String how, int findings) throws Exception {
    profile("rules:\n  goal-ends-unfinished: " + how);

    assertThat(findings(home().read("mine"), DAY)).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({"2025-02-28, 0", "2025-03-01, 1", "2025-06-30, 1", "2025-07-01, 0"})
  void runsARuleFromOneDayUntilAnotherBothIncluded(LocalDate day, int findings) throws Exception {
    profile("rules:\n  goal-ends-unfinished: {from: 2025-03-01, until: 2025-06-30}");

    assertThat(findings(home().read("mine"), day)).hasSize(findings);
  }

  @Test
  void whatExtendsComesLastAndChangesOnlyWhatItNames() throws Exception {
    profile(
        "base", "rules: {goal-ends-unfinished: {severity: note, until: 2025-06-30, because: 甲}}");
    profile("mine", "extends: base\nrules: {goal-ends-unfinished: {severity: block}}");

    Decisions mine = home().read("mine");

    assertThat(findings(mine, DAY)).extracting(Finding::severity).containsExactly(Severity.BLOCK);
    assertThat(findings(mine, LocalDate.of(2025, 7, 1))).isEmpty();
    assertThat(mine.reasons()).as("the reason was that of another change").isEmpty();
    assertThat(mine.profile().name()).isEqualTo("mine");
  }

  @Test
  void aHomesProfileWinsOverThePackagedOneAndMayExtendIt() throws Exception {
    profile("sichuan", "extends: sichuan\nrules: {goal-ends-unfinished: off}");

    assertThat(home().read("sichuan").profile().settings())
        .containsKeys("goal-ends-unfinished", "quantity-without-comparator");
    assertThat(ProfileReader.packaged().read("sichuan").profile().settings())
        .doesNotContainKey("goal-ends-unfinished");
  }

  @Test
  void readsAFileByItsPathAndWhatItExtendsBesideIt() throws Exception {
    profile("base", "rules: {goal-ends-unfinished: off}");
    Path mine = profile("mine", "extends: base");

    assertThat(ProfileReader.packaged().read(mine.toString()).profile().settings())
        .containsKey("goal-ends-unfinished");
    assertThat(ProfileReader.of(folder, folder.resolve("profiles")).read("mine.yaml").about())
        .isEqualTo("试");
  }

  @Test
  void theSameContentGivesTheSameVersionAndAChangeAnother() throws Exception {
    profile("rules: {goal-ends-unfinished: {severity: note, until: 2026-12-31}}");
    String version = home().read("mine").book().version();
    profile(
        "# a comment\nrules:\n  goal-ends-unfinished:\n    until: 2026-12-31\n    severity: note");
    assertThat(home().read("mine").book().version()).isEqualTo(version).contains("+mine.");

    profile("rules: {goal-ends-unfinished: {severity: note, until: 2026-12-30}}");
    assertThat(home().read("mine").book().version()).isNotEqualTo(version);

    profile("rules: {goal-ends-unfinished: {severity: explain}}");
    assertThat(home().read("mine").book().version())
        .as("nothing is changed")
        .isEqualTo(RuleBook.standard().version());
  }

  @Test
  void saysWhatDiffersAndWhy() throws Exception {
    profile("rules: {goal-ends-unfinished: {severity: block, because: 通知}}");

    assertThat(home().read("mine").differencesFrom(home().read("default")))
        .containsExactly("goal-ends-unfinished：处理 修改或说明 → 退回修改（通知）");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rulse: {} | 第 4 行 | 'rules'",
        "rules: {goal-end-unfinished: off} | 第 4 行 | 'goal-ends-unfinished'",
        "rules: {goal-ends-unfinished: {severity: explan}} | 第 4 行 | 'explain'",
        "rules: {goal-ends-unfinished: {shortest: 3}} | 第 4 行 | unknown key 'shortest'",
        "rules: {goal-ends-unfinished: perhaps} | 第 4 行 | expected on or off",
        "rules: {goal-ends-unfinished: {from: 2025-02-30}} | 2025-02-30 | no day",
        "rules: {goal-ends-unfinished: {from: 2025-02-02, until: 2025-02-01}} | 第 4 行 | before",
        "rules: {goal-ends-unfinished: {on: off}, goal-ends-unfinished: on} | 两次 | twice",
        "rules: [goal-ends-unfinished] | 第 4 行 | expected keys",
        "rules: {goal-ends-unfinished: } | 第 4 行 | nothing is stated",
        "rules: {goal-ends-unfinished: !!java.net.URL [x]} | 第 4 行 | tags are not accepted",
        "rules: {goal-ends-unfinished: [} | 第 4 行 | no valid YAML",
        "extends: sichaun | 第 4 行 | 'sichuan'",
        "extends: ../mine | 第 4 行 | no profile",
        "extends: mine | 第 4 行 | in a circle",
        "name: again | 两次 | twice",
      })
  void namesTheLineAndTheNearestKey(String wrong, String zh, String en) throws Exception {
    Files.writeString(folder.resolve("mine.yaml"), "name: mine\nabout: 试\n\n" + wrong + "\n");

    assertThatThrownBy(() -> home().read("mine"))
        .isInstanceOf(WrongOfficeFileException.class)
        .hasMessageContaining("mine.yaml")
        .hasMessageContaining(zh)
        .hasMessageContaining(en);
  }

  @Test
  void refusesACircleOfTwo() throws Exception {
    profile("base", "extends: mine");
    profile("mine", "extends: base");

    assertThatThrownBy(() -> home().read("mine")).hasMessageContaining("循环");
  }

  @Test
  void refusesAChangeToARuleThatDoesNotRun() throws Exception {
    profile("base", "rules: {goal-ends-unfinished: off}");
    profile("mine", "extends: base\nrules: {goal-ends-unfinished: {severity: note}}");
    assertThatThrownBy(() -> home().read("mine")).hasMessageContaining("on: true");

    profile("mine", "extends: base\nrules: {goal-ends-unfinished: {on: true, severity: note}}");
    assertThat(findings(home().read("mine"), DAY)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"other, 文件名", "a-name-of-more-than-20-characters, 最多 20", "名, 字母"})
  void refusesANameThatIsNotTheFiles(String name, String message) throws Exception {
    Files.writeString(folder.resolve("mine.yaml"), "name: " + name + "\nabout: 试\n");

    assertThatThrownBy(() -> home().read("mine")).hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"sichaun, 'sichuan'", "../mine, 没有这个文件", "nichts.yaml, 没有这个文件", "'', 没有配置方案"})
  void saysThatThereIsNoSuchProfile(String name, String message) {
    assertThatThrownBy(() -> home().read(name))
        .isInstanceOf(WrongOfficeFileException.class)
        .hasMessageContaining(message);
  }

  private ProfileReader home() {
    return ProfileReader.of(folder, folder);
  }

  private static List<Finding> findings(Decisions decisions, LocalDate day) {
    return decisions.book().judge(UNFINISHED, day).findings();
  }

  private void profile(String rest) throws IOException {
    profile("mine", rest);
  }

  private Path profile(String name, String rest) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".yaml"), "name: " + name + "\nabout: 试\n" + rest + "\n");
  }
}
