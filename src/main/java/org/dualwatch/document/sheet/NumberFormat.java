package org.dualwatch.document.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dualwatch.document.sheet.Section.Drawn;
import org.dualwatch.document.sheet.Token.Kind;

/** A format code, compiled: from what a cell stores to what a person sees. */
public final class NumberFormat {

  /** Not a code, but what programs show by the computer's own settings. */
  private static final String SYSTEM_DATE = "[$-F800]";

  private static final String SYSTEM_TIME = "[$-F400]";
  private static final int LONGEST_CODE = 255;
  private static final Pattern SURELY_LITERAL =
      Pattern.compile("\"[^\"]*\"|\\\\.|!.|_.|\\*.|\\[[^\\]]*\\]");

  /** The sections for numbers, empty where the code is not known. */
  private final List<Section> sections;

  private final List<FormatCondition> conditions;
  private final Optional<TextSection> text;
  private final boolean hidesText;
  private final String code;
  private final boolean from1904;

  private NumberFormat(Compiled compiled, String code, boolean from1904) {
    this.sections = compiled.numbers();
    this.conditions = compiled.conditions();
    this.text = compiled.text().stream().findFirst();
    this.hidesText = compiled.hidesText();
    this.code = code;
    this.from1904 = from1904;
  }

  /** The parts of a known code; without numbers where it is not known. */
  private record Compiled(
      List<Section> numbers,
      List<FormatCondition> conditions,
      List<TextSection> text,
      boolean hidesText) {

    private static final Compiled UNKNOWN = new Compiled(List.of(), List.of(), List.of(), false);
  }

  /** Compiles a code; one that is not known is kept as such. */
  static NumberFormat of(String code, boolean from1904) {
    String known = ofSystem(code);
    Compiled compiled =
        known.length() > LONGEST_CODE
            ? Compiled.UNKNOWN
            : FormatScanner.scan(known)
                .flatMap(tokens -> compiled(tokens, from1904))
                .orElse(Compiled.UNKNOWN);
    return new NumberFormat(compiled, known, from1904);
  }

  private static String ofSystem(String code) {
    if (code.startsWith(SYSTEM_DATE)) {
      return BuiltInFormats.code(31).orElseThrow();
    }
    return code.startsWith(SYSTEM_TIME) ? BuiltInFormats.code(21).orElseThrow() : code;
  }

  private static Optional<Compiled> compiled(List<List<Token>> scanned, boolean from1904) {
    List<Section> numbers = new ArrayList<>();
    List<FormatCondition> conditions = new ArrayList<>();
    List<TextSection> text = new ArrayList<>();
    boolean hidesText = false;
    for (int i = 0; i < scanned.size(); i++) {
      List<Token> tokens = scanned.get(i);
      Optional<Section> section = Section.of(tokens, from1904);
      if (section.isEmpty()) {
        return Optional.empty();
      }
      boolean forText = i == 3 || (i > 0 && section.get() instanceof TextSection);
      if (!forText) {
        numbers.add(section.get());
        conditions.add(FormatCondition.of(tokens));
      } else if (i != scanned.size() - 1) {
        return Optional.empty();
      }
      if (section.get() instanceof TextSection shown) {
        text.add(shown);
      }
      hidesText |= forText && tokens.stream().noneMatch(t -> t.is(Kind.TEXT));
    }
    return Optional.of(new Compiled(numbers, conditions, text, hidesText));
  }

  /** What is seen of a text. */
  public Shown show(String stored) {
    if (hidesText && !stored.isBlank()) {
      return Shown.of("", stored, Doubt.HIDDEN_BY_FORMAT);
    }
    return Shown.of(text.isEmpty() ? stored : text.get().draw(stored));
  }

  /** What is seen of a number, which has at most 15 digits. */
  public Shown show(BigDecimal number) {
    if (sections.isEmpty()) {
      return unknown(number);
    }
    int chosen = FormatCondition.choose(conditions, number);
    if (chosen < 0) {
      return unknown(number);
    }
    Section section = sections.get(chosen);
    boolean signed = number.signum() < 0 && !FormatCondition.dropsSign(conditions, chosen);
    if (number.signum() < 0 && section instanceof DateSection) {
      return unknown(number);
    }
    return section
        .draw(number.abs())
        .map(drawn -> shown(drawn, signed, number))
        .orElseGet(() -> unknown(number));
  }

  /** Blanks at the ends only align numbers in their column. */
  private static Shown shown(Drawn drawn, boolean signed, BigDecimal number) {
    String text = (signed ? "-" : "") + drawn.text().strip();
    if (!drawn.number() && number.signum() != 0) {
      return Shown.of(text, StoredNumber.general(number), Doubt.HIDDEN_BY_FORMAT);
    }
    return drawn.exact()
        ? Shown.of(text)
        : Shown.of(text, StoredNumber.general(number), Doubt.ROUNDED);
  }

  private Shown unknown(BigDecimal number) {
    String general = StoredNumber.general(number);
    Optional<String> iso =
        looksLikeDate(code)
            ? SerialDate.of(number, from1904, 0).map(SerialDate::iso)
            : Optional.empty();
    return Shown.of(iso.orElse(general), general, Doubt.FORMAT_UNKNOWN);
  }

  private static boolean looksLikeDate(String code) {
    String bare = SURELY_LITERAL.matcher(code).replaceAll("");
    return bare.chars().anyMatch(c -> "yYdDhHsSgG".indexOf(c) >= 0)
        && !bare.regionMatches(true, 0, "General", 0, 7);
  }
}
