package org.dualwatch.access;

import java.util.regex.Pattern;
import org.dualwatch.finding.Language;

/**
 * Somebody who may log in.
 *
 * @param name what they log in with: small letters, digits, dots and dashes
 * @param shownName their name among people
 * @param unitCode the unit that they belong to; empty for those who belong to none
 * @param mustChange whether the password is one that was given to them
 * @param enabled whether they may log in
 */
public record User(
    String name,
    String shownName,
    Role role,
    String unitCode,
    Language language,
    boolean mustChange,
    boolean enabled) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
  private static final int LONGEST_SHOWN = 60;

  /**
   * @throws IllegalArgumentException where a name cannot be one, or role and unit do not fit
   */
  public User {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "用户名应为2至40个小写字母、数字、点或短横 (a user's name has 2 to 40 small letters, digits, dots, dashes): "
              + name);
    }
    if (shownName.isBlank() || shownName.length() > LONGEST_SHOWN) {
      throw new IllegalArgumentException(
          "姓名应为1至" + LONGEST_SHOWN + "个字 (expected 1 to " + LONGEST_SHOWN + " characters)");
    }
    if (role.isOfUnit() == unitCode.isEmpty()) {
      throw new IllegalArgumentException(
          role.isOfUnit()
              ? "预算单位的用户须写明单位编码 (a user of a unit needs the unit's code)"
              : "只有预算单位的用户才写单位编码 (only a user of a unit has a unit's code)");
    }
  }
}
