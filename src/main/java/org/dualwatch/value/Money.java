package org.dualwatch.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Money as people read it: 元 inside, 万元 shown, rounded only where that is said. */
public final class Money {

  private static final int WAN = 4;

  private Money() {}

  /** An amount in 元 as 万元 with at least two decimals, such as 120.00万元. */
  public static String shown(BigDecimal yuan) {
    return wan(yuan).toPlainString() + "万元";
  }

  /** An amount in 元 as a number of 万元 with at least two decimals, exact. */
  public static BigDecimal wan(BigDecimal yuan) {
    BigDecimal wan = yuan.movePointLeft(WAN).stripTrailingZeros();
    return wan.scale() < 2 ? wan.setScale(2, RoundingMode.UNNECESSARY) : wan;
  }

  /** An amount in 元 as a number of 万元, rounded to two decimals: for lists that say so. */
  public static BigDecimal wanRounded(BigDecimal yuan) {
    return yuan.movePointLeft(WAN).setScale(2, RoundingMode.HALF_UP);
  }
}
