package org.dualwatch.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dualwatch.finding.Language;
import org.dualwatch.page.Words;
import org.junit.jupiter.api.Test;

/** The words of pages: the same in both languages, and none that a page lacks. */
final class DashboardWordsTest {

  private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");

  private final Words zh = Words.of(Dashboard.class, Language.ZH);
  private final Words en = Words.of(Dashboard.class, Language.EN);

  @Test
  void areThereInBothLanguages() {
    assertThat(en.keys()).isEqualTo(zh.keys());
  }

  @Test
  void haveTheSameGapsInBothLanguages() {
    for (String key : zh.keys()) {
      assertThat(gaps(en, key)).as(key).isEqualTo(gaps(zh, key));
    }
  }

  @Test
  void standOnceInTheirFile() throws IOException {
    for (String language : Set.of("zh", "en")) {
      String text = file("words-" + language + ".properties");
      long lines = text.lines().filter(line -> line.matches("[a-z0-9.-]+ = .*")).count();
      Properties read = new Properties();
      read.load(new StringReader(text));
      assertThat((long) read.size()).as(language).isEqualTo(lines);
    }
  }

  @Test
  void areThereForAllThatTemplatesAndPagesSay() throws IOException {
    Set<String> said = new TreeSet<>();
    said.addAll(said(Path.of("src/main/resources/org/dualwatch/templates/dashboard")));
    said.addAll(said(Path.of("src/main/java/org/dualwatch/dashboard")));

    assertThat(said).hasSizeGreaterThan(50);
    assertThat(zh.keys()).containsAll(said);
  }

  private static Set<String> said(Path folder) throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher found = SAID.matcher(Files.readString(file));
        while (found.find()) {
          keys.add(found.group(1));
        }
      }
    }
    return keys;
  }

  private static String gaps(Words words, String key) {
    Set<String> gaps = new TreeSet<>();
    Matcher found =
        Pattern.compile("<(\\d)>").matcher(words.say(key, "<0>", "<1>", "<2>", "<3>", "<4>"));
    while (found.find()) {
      gaps.add(found.group(1));
    }
    return gaps.toString();
  }

  private static String file(String name) {
    try (InputStream in = Dashboard.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
