package org.dualwatch.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Money as people read it: 元 inside, 万元 shown, never rounded. */
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
}
