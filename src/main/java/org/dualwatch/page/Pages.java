package org.dualwatch.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dualwatch.target.Amount;
import org.dualwatch.value.Money;

/** The pages and mails that people get, from their templates. */
public final class Pages {

  private final Configuration templates = engine();

  /**
   * Fills a template; everything in one that ends in {@code .ftlh} is escaped for HTML.
   *
   * @throws IllegalStateException where the template does not fit: our own fault
   */
  public String fill(String template, Map<String, ?> model) {
    try {
      StringWriter page = new StringWriter();
      templates.getTemplate(template).process(model, page);
      return page.toString();
    } catch (TemplateException broken) {
      throw new IllegalStateException("The template " + template + " does not fit.", broken);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Configuration engine() {
    Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    templates.setClassForTemplateLoading(Pages.class, "/org/dualwatch/templates");
    templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
    templates.setURLEscapingCharset(StandardCharsets.UTF_8.name());
    templates.setRecognizeStandardFileExtensions(true);
    templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
    templates.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    templates.setWrapUncheckedExceptions(true);
    // Numbers as they are, without a grouping that depends on the machine.
    templates.setNumberFormat("computer");
    templates.setLocale(Locale.CHINA);
    templates.setSharedVariable("money", (TemplateMethodModelEx) Pages::money);
    templates.setSharedVariable("wan", (TemplateMethodModelEx) Pages::wan);
    templates.setSharedVariable("wanNumber", (TemplateMethodModelEx) Pages::wanNumber);
    templates.setSharedVariable("wanRounded", (TemplateMethodModelEx) Pages::wanRounded);
    templates.setSharedVariable("plain", (TemplateMethodModelEx) Pages::plain);
    return templates;
  }

  /** A number with the decimals it has: 60.00 stays 60.00. */
  private static TemplateModel plain(List<?> arguments) throws TemplateModelException {
    Object number = DeepUnwrap.unwrap((TemplateModel) arguments.get(0));
    return new SimpleScalar(((BigDecimal) number).toPlainString());
  }

  /** An amount in 元 as 万元. */
  private static TemplateModel wan(List<?> arguments) throws TemplateModelException {
    Object yuan = DeepUnwrap.unwrap((TemplateModel) arguments.get(0));
    return new SimpleScalar(Money.shown((BigDecimal) yuan));
  }

  /** An amount in 元 as a number of 万元, for a column whose heading says so. */
  private static TemplateModel wanNumber(List<?> arguments) throws TemplateModelException {
    Object yuan = DeepUnwrap.unwrap((TemplateModel) arguments.get(0));
    return new SimpleScalar(Money.wan((BigDecimal) yuan).toPlainString());
  }

  /** The same with two decimals, rounded. */
  private static TemplateModel wanRounded(List<?> arguments) throws TemplateModelException {
    Object yuan = DeepUnwrap.unwrap((TemplateModel) arguments.get(0));
    return new SimpleScalar(Money.wanRounded((BigDecimal) yuan).toPlainString());
  }

  /** An amount as 万元, or as what stands in its place. */
  private static TemplateModel money(List<?> arguments) throws TemplateModelException {
    Object amount = DeepUnwrap.unwrap((TemplateModel) arguments.get(0));
    if (amount instanceof Amount.Stated stated) {
      return new SimpleScalar(Money.shown(stated.inYuan()));
    }
    return new SimpleScalar(amount instanceof Amount.Unread unread ? unread.text() : "未填写");
  }
}
