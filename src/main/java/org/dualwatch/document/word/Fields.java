package org.dualwatch.document.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Limits;
import org.dualwatch.document.gate.Refusals;

/**
 * Where in the complex fields of a text (ECMA-376 part 1, 17.16.18) the reader is: between begin
 * and separate stands an instruction, which nobody sees; between separate and end the result.
 */
public final class Fields {

  /** Fields that show something although they have no result: their instruction is drawn. */
  private static final Set<String> DRAWN =
      Set.of("EQ", "SYMBOL", "MACROBUTTON", "GOTOBUTTON", "ADVANCE");

  private final Deque<Field> open = new ArrayDeque<>(2);
  private int instructions;

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean result;
  }

  /** Whether text at this point is seen by people. */
  public boolean visible() {
    return instructions == 0;
  }

  public void begin() throws ContentRefused {
    if (open.size() == Limits.NESTED_FIELDS) {
      throw Refusals.tooComplex(
          "超过 " + Limits.NESTED_FIELDS + " 层域", "不超过 " + Limits.NESTED_FIELDS + " 层");
    }
    open.push(new Field());
    instructions++;
  }

  public void separate() {
    if (!open.isEmpty() && !open.element().result) {
      open.element().result = true;
      instructions--;
    }
  }

  /** Ends a field and returns its name if people see what cannot be read. */
  public Optional<String> end() {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Field field = open.pop();
    if (field.result) {
      return Optional.empty();
    }
    instructions--;
    String[] words = field.instruction.toString().strip().toUpperCase(Locale.ROOT).split("\\s", 2);
    return Optional.of(words[0]).filter(DRAWN::contains);
  }

  /** The instruction of the innermost field, to be appended to. */
  public StringBuilder instruction() {
    return open.isEmpty() ? new StringBuilder() : open.element().instruction;
  }
}
