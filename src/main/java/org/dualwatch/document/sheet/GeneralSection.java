package org.dualwatch.document.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dualwatch.document.sheet.Token.Kind;

/** A section with General, which shows a number with all its digits. */
record GeneralSection(List<Token> tokens, ChineseDigits digits) implements Section {

  GeneralSection {
    tokens = List.copyOf(tokens);
  }

  static Optional<Section> of(List<Token> tokens) {
    boolean alone =
        tokens.stream().filter(t -> t.is(Kind.GENERAL)).count() == 1
            && tokens.stream().noneMatch(t -> t.is(Kind.DIGIT) || t.is(Kind.EXPONENT));
    return alone
        ? Optional.of(new GeneralSection(tokens, Section.digits(tokens)))
        : Optional.empty();
  }

  @Override
  public Optional<Drawn> draw(BigDecimal number) {
    StringBuilder drawn = new StringBuilder();
    for (Token token : tokens) {
      drawn.append(
          token.is(Kind.GENERAL)
              ? digits.read(StoredNumber.general(number))
              : Section.literal(token));
    }
    return Optional.of(new Drawn(drawn.toString(), true, true));
  }
}
