package org.dualwatch.value;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A closed table of words with a meaning each, that finds the longest word a text begins or ends
 * with: 不超过 before 超过.
 */
final class Lexicon<M> {

  private final Map<String, M> meanings;
  private final int longest;

  Lexicon(Map<String, M> meanings) {
    this.meanings = Map.copyOf(meanings);
    this.longest = meanings.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** Words that mean nothing but themselves, written with blanks between. */
  static Lexicon<String> of(String words) {
    return new Lexicon<>(
        Stream.of(words.split(" ", -1)).collect(Collectors.toMap(Function.identity(), w -> w)));
  }

  /** A word with its meaning. */
  record Word<M>(String spelling, M meaning) {}

  Optional<Word<M>> exactly(String text) {
    M meaning = meanings.get(text);
    return meaning == null ? Optional.empty() : Optional.of(new Word<>(text, meaning));
  }

  /** The longest word that the text begins with. */
  Optional<Word<M>> before(String text) {
    return before(text, 0);
  }

  /** The longest word that stands at an index of the text. */
  Optional<Word<M>> before(String text, int from) {
    for (int length = Math.min(longest, text.length() - from); length > 0; length--) {
      Optional<Word<M>> word = exactly(text.substring(from, from + length));
      if (word.isPresent()) {
        return word;
      }
    }
    return Optional.empty();
  }

  /** The longest word that the text ends with. */
  Optional<Word<M>> behind(String text) {
    for (int length = Math.min(longest, text.length()); length > 0; length--) {
      Optional<Word<M>> word = exactly(text.substring(text.length() - length));
      if (word.isPresent()) {
        return word;
      }
    }
    return Optional.empty();
  }

  /** Whether a word of the table is anywhere in the text. */
  boolean within(String text) {
    for (int from = 0; from < text.length(); from++) {
      if (before(text, from).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
