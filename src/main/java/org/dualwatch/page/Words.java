package org.dualwatch.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Language;
import org.dualwatch.finding.Place;
import org.dualwatch.target.Amount;
import org.dualwatch.value.Money;

/**
 * What a room says to people, in one language. What stands in files is put into its sentences,
 * never among them.
 */
public final class Words {

  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

  private final Language language;
  private final Map<String, String> texts;
  private final DateTimeFormatter days;

  private Words(Language language, Map<String, String> texts, DateTimeFormatter days) {
    this.language = language;
    this.texts = Map.copyOf(texts);
    this.days = days;
  }

  /** The words of a room in a language, from its {@code words-<language>.properties}. */
  public static Words of(Class<?> room, Language language) {
    DateTimeFormatter days =
        switch (language) {
          case ZH -> DateTimeFormatter.ofPattern("yyyy年M月d日（EEEE）", Locale.CHINA);
          case EN -> DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
        };
    return new Words(language, read(room, "words-" + language.id() + ".properties"), days);
  }

  private static Map<String, String> read(Class<?> room, String name) {
    try (InputStream in = room.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its own " + name);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> texts = new TreeMap<>();
      properties.forEach((key, value) -> texts.put((String) key, (String) value));
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * A text with its gaps {@code {0}}, {@code {1}} filled.
   *
   * @throws IllegalStateException where there is no such text: our own fault
   */
  public String say(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("No word in " + language.id() + " for " + key);
    }
    List<Object> given = List.of(values);
    return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(filled(gap, given)));
  }

  private static String filled(MatchResult gap, List<Object> values) {
    return String.valueOf(values.get(Integer.parseInt(gap.group(1))));
  }

  /** Whether a sentence is there in this language; if not it is quoted in Chinese. */
  public boolean has(Bilingual sentence) {
    return !sentence.in(language).isEmpty();
  }

  /** A sentence in this language. */
  public String of(Bilingual sentence) {
    return sentence.in(language);
  }

  /** A place in this language. */
  public String place(Place place) {
    return switch (language) {
      case ZH -> place.text();
      case EN -> place.en();
    };
  }

  /** A day with its day of the week. */
  public String day(LocalDate day) {
    return days.format(day);
  }

  /** An amount in 万元, or what stands in its place. */
  public String money(Amount amount) {
    if (amount instanceof Amount.Unread unread) {
      return unread.text();
    }
    return amount
        .yuan()
        .map(yuan -> say("money", Money.wan(yuan).toPlainString()))
        .orElseGet(() -> say("not-stated"));
  }

  /** The language itself. */
  public Language language() {
    return language;
  }

  /** Whether there is a text of this key. */
  public boolean knows(String key) {
    return texts.containsKey(key);
  }

  /** Whether what is quoted from the file is in another language than this. */
  public boolean isTranslated() {
    return language != Language.ZH;
  }

  /** The language as HTML names it. */
  public String tag() {
    return switch (language) {
      case ZH -> "zh-CN";
      case EN -> "en";
    };
  }

  /** All keys, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(texts.keySet());
  }
}
