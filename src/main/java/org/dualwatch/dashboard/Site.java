package org.dualwatch.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dualwatch.access.Role;
import org.dualwatch.dashboard.Visit.Kind;

/** All that can be asked for. */
public final class Site {

  private static final Map<String, Kind> ENDINGS =
      Map.of(".xlsx", Kind.WORKBOOK, ".json", Kind.JSON);

  private final List<View> views;

  public Site(List<View> views) {
    this.views = List.copyOf(views);
  }

  /**
   * What an address names.
   *
   * @param parts what stands in place of the braces of the view's path
   */
  record Found(View view, Map<String, String> parts, Kind kind) {}

  /**
   * What an address names for those of a role who change something, or do not.
   *
   * @param address its parts
   */
  Optional<Found> at(List<String> address, Role role, boolean changes) {
    Optional<Found> exact = at(address, role, Kind.PAGE, changes);
    boolean isFile = exact.isPresent() && !(exact.get().view() instanceof View.Page);
    if (changes || isFile) {
      return exact;
    }
    // The last part of a page's address may stand for any text, such as that of its own tables.
    Optional<Found> tables = asTables(address, role);
    return tables.isPresent() ? tables : exact;
  }

  private Optional<Found> asTables(List<String> address, Role role) {
    String last = address.get(address.size() - 1);
    for (Map.Entry<String, Kind> ending : ENDINGS.entrySet()) {
      if (last.length() > ending.getKey().length() && last.endsWith(ending.getKey())) {
        List<String> page = new ArrayList<>(address);
        page.set(page.size() - 1, last.substring(0, last.length() - ending.getKey().length()));
        return at(page, role, ending.getValue(), false)
            .filter(found -> found.view() instanceof View.Page);
      }
    }
    return Optional.empty();
  }

  private Optional<Found> at(List<String> address, Role role, Kind kind, boolean changes) {
    for (View view : views) {
      Optional<Map<String, String>> parts = view.path().in(address);
      if (parts.isPresent()
          && view instanceof View.Change == changes
          && view.roles().contains(role)) {
        return Optional.of(new Found(view, parts.get(), kind));
      }
    }
    return Optional.empty();
  }

  /** All of them. */
  List<View> views() {
    return views;
  }
}
