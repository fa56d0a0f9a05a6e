package org.dualwatch.target;

import org.dualwatch.finding.Place;

/**
 * 预算数 and its sources.
 *
 * @param total 预算数
 * @param fiscal 财政资金
 * @param other 其他资金
 * @param unit the amounts' unit as the form declares it, 万元 or 元; empty where it declares none
 * @param place the budget row
 */
public record Budget(Amount total, Amount fiscal, Amount other, String unit, Place place) {}
