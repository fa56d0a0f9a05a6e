package org.dualwatch.office;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;

/**
 * A condition in CEL (Common Expression Language), over the JSON model of a table: {@code table},
 * {@code indicator} where a rule looks at each, and {@code asOf}, a text such as 2025-03-01.
 *
 * <p>CEL has no loops but over lists, no file, no clock and no network. Beyond that its {@code map}
 * is left out, by which texts and lists could be made to grow; length, depth, iterations and the
 * size of regular expressions, which run in linear time, are limited.
 */
final class Expression {

  private static final int LONGEST = 2_000;
  private static final int DEEPEST = 32;
  private static final int MOST_ITERATIONS = 10_000;
  private static final int LARGEST_REGEX = 1_000;

  private static final CelOptions LIMITS =
      CelOptions.current()
          .maxExpressionCodePointSize(LONGEST)
          .maxParseRecursionDepth(DEEPEST)
          .comprehensionMaxIterations(MOST_ITERATIONS)
          .maxRegexProgramSize(LARGEST_REGEX)
          .enableHeterogeneousNumericComparisons(true)
          .build();

  private static final CelCompiler FOR_TABLES = compiler().build();
  private static final CelCompiler FOR_INDICATORS =
      compiler().addVar("indicator", MapType.create(SimpleType.STRING, SimpleType.DYN)).build();
  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.plannerRuntimeBuilder()
          .setOptions(LIMITS)
          .addFunctionBindings(ExactNumbers.bindings())
          .build();

  private final String text;
  private final CelRuntime.Program program;

  private Expression(String text, CelRuntime.Program program) {
    this.text = text;
    this.program = program;
  }

  private static CelCompilerBuilder compiler() {
    return CelCompilerFactory.standardCelCompilerBuilder()
        .setOptions(LIMITS)
        .setStandardMacros(
            CelStandardMacro.HAS,
            CelStandardMacro.ALL,
            CelStandardMacro.EXISTS,
            CelStandardMacro.EXISTS_ONE,
            CelStandardMacro.FILTER)
        .addVar("table", MapType.create(SimpleType.STRING, SimpleType.DYN))
        .addVar("asOf", SimpleType.STRING)
        .addFunctionDeclarations(ExactNumbers.declarations())
        .setResultType(SimpleType.BOOL);
  }

  /**
   * An expression of an office's file.
   *
   * @throws WrongOfficeFileException where it is none, or is none that is true or false
   */
  static Expression of(Yaml yaml, Each each) {
    try {
      CelCompiler compiler = each == Each.INDICATOR ? FOR_INDICATORS : FOR_TABLES;
      return new Expression(
          yaml.text(), RUNTIME.createProgram(compiler.compile(yaml.text()).getAst()));
    } catch (CelValidationException wrong) {
      String first =
          wrong.getErrors().stream().findFirst().map(issue -> issue.getMessage()).orElse("");
      throw yaml.wrong("表达式不能使用：" + first, "the expression cannot be used: " + first);
    } catch (CelEvaluationException wrong) {
      throw yaml.wrong(
          "表达式不能使用：" + wrong.getMessage(), "the expression cannot be used: " + wrong.getMessage());
    }
  }

  /**
   * Whether it is true.
   *
   * @throws ExpressionFailedException where it is neither true nor false, and says why
   */
  boolean holds(Map<String, Object> variables) throws ExpressionFailedException {
    try {
      if (program.eval(variables) instanceof Boolean answer) {
        return answer;
      }
      throw new ExpressionFailedException("neither true nor false");
    } catch (CelEvaluationException failure) {
      throw new ExpressionFailedException(reason(failure));
    }
  }

  /** What one of our own functions says, or else CEL. */
  private static String reason(CelEvaluationException failure) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof NoNumberException) {
        return String.valueOf(cause.getMessage());
      }
    }
    return String.valueOf(failure.getMessage());
  }

  /** The expression as written. */
  @Override
  public String toString() {
    return text;
  }
}
