package org.dualwatch.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dualwatch.document.gate.ContentRefused;
import org.dualwatch.document.gate.Refusals;
import org.dualwatch.finding.Place;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What the fields of a form show (HTML Standard 4.10); report servers print tables with them. */
final class FormControl {

  private FormControl() {}

  /** The text that an input shows before anyone types into it. */
  static String ofInput(Element input, Place place) throws ContentRefused {
    String value = input.attr("value");
    return switch (input.attr("type").toLowerCase(Locale.ROOT)) {
      case "hidden", "file", "image" -> "";
      case "checkbox", "radio" -> input.hasAttr("checked") ? "☑" : "☐";
      case "password", "range", "color" -> throw Refusals.unreadable("不显示文字的输入框", "input", place);
      case "date", "month", "week", "time", "datetime-local" -> {
        if (!value.isBlank()) {
          // Each browser shows a date in its own way.
          throw Refusals.unreadable("日期输入框", "input", place);
        }
        yield "";
      }
      default -> value;
    };
  }

  /** The choice that a drop-down box shows: the last one selected, or the first one. */
  static String ofSelect(Element select, Place place) throws ContentRefused {
    if (select.hasAttr("multiple") || select.hasAttr("size")) {
      throw Refusals.unreadable("列表框", "select", place);
    }
    Elements options = select.getElementsByTag("option");
    Optional<Element> selected = last(options.stream().filter(o -> o.hasAttr("selected")).toList());
    Optional<Element> shown =
        selected.isPresent()
            ? selected
            : options.stream().filter(option -> !option.hasAttr("disabled")).findFirst();
    return shown.map(FormControl::label).orElse("");
  }

  private static Optional<Element> last(List<Element> elements) {
    return elements.isEmpty() ? Optional.empty() : Optional.of(elements.get(elements.size() - 1));
  }

  private static String label(Element option) {
    return option.attr("label").isEmpty() ? option.text() : option.attr("label");
  }
}
