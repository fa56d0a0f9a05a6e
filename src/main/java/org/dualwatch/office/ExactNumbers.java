package org.dualwatch.office;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dualwatch.json.JsonView;

/**
 * Exact numbers for expressions. The model has amounts and numbers as texts, since a double is not
 * exact; these functions take such a text, a number of the expression, or a value with a number:
 *
 * <ul>
 *   <li>{@code less(a, b)}: whether a is smaller than b;
 *   <li>{@code equal(a, b)}: whether they are the same number, 10 and 10.0 being the same;
 *   <li>{@code number(a)}: the number as a text without idle zeros;
 *   <li>{@code sum(rows, 'weight')}: the sum of this key of all rows, as a text.
 * </ul>
 *
 * Anything else in place of a number makes the expression fail, and the rule says that it cannot
 * tell.
 */
final class ExactNumbers {

  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");

  private static final int SHOWN = 40;

  private ExactNumbers() {}

  static List<CelFunctionDecl> declarations() {
    return List.of(
        declared("less", SimpleType.BOOL, SimpleType.DYN, SimpleType.DYN),
        declared("equal", SimpleType.BOOL, SimpleType.DYN, SimpleType.DYN),
        declared("number", SimpleType.STRING, SimpleType.DYN),
        declared("sum", SimpleType.STRING, SimpleType.DYN, SimpleType.STRING));
  }

  private static CelFunctionDecl declared(String name, CelType result, CelType... arguments) {
    return CelFunctionDecl.newFunctionDeclaration(
        name, CelOverloadDecl.newGlobalOverload("exact_" + name, result, arguments));
  }

  static List<CelFunctionBinding> bindings() {
    return List.of(
        CelFunctionBinding.from(
            "exact_less", Object.class, Object.class, (a, b) -> of(a).compareTo(of(b)) < 0),
        CelFunctionBinding.from(
            "exact_equal", Object.class, Object.class, (a, b) -> of(a).compareTo(of(b)) == 0),
        CelFunctionBinding.from("exact_number", Object.class, a -> JsonView.exact(of(a))),
        CelFunctionBinding.from("exact_sum", Object.class, String.class, ExactNumbers::sum));
  }

  private static String sum(Object rows, String key) {
    if (!(rows instanceof List<?> list)) {
      throw new NoNumberException("sum() needs a list");
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Object row : list) {
      if (!(row instanceof Map<?, ?> keys) || !keys.containsKey(key)) {
        throw new NoNumberException("a row has no " + key);
      }
      sum = sum.add(of(keys.get(key)));
    }
    return JsonView.exact(sum);
  }

  private static BigDecimal of(Object value) {
    if (value instanceof Map<?, ?> keys && keys.containsKey("number")) {
      return of(keys.get("number"));
    }
    String text =
        value instanceof Double number
            ? BigDecimal.valueOf(number).toPlainString()
            : String.valueOf(value);
    if (!DECIMAL.matcher(text).matches()) {
      throw new NoNumberException("no number: " + shown(text));
    }
    return new BigDecimal(text);
  }

  private static String shown(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
  }
}
