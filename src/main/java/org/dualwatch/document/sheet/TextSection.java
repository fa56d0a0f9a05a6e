package org.dualwatch.document.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dualwatch.document.sheet.Token.Kind;

/** A section with @, where the text itself stands; padding around it is no part of the text. */
record TextSection(List<Token> tokens) implements Section {

  TextSection {
    tokens = List.copyOf(tokens);
  }

  String draw(String text) {
    StringBuilder drawn = new StringBuilder();
    for (Token token : tokens) {
      if (token.is(Kind.TEXT)) {
        drawn.append(text);
      } else if (!token.is(Kind.PADDING)) {
        drawn.append(Section.literal(token));
      }
    }
    return drawn.toString();
  }

  @Override
  public Optional<Drawn> draw(BigDecimal number) {
    return Optional.of(new Drawn(draw(StoredNumber.general(number)), true, true));
  }
}
