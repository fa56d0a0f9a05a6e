package org.dualwatch.monitoring.form;

import org.dualwatch.finding.Bilingual;
import org.dualwatch.finding.Evidence;
import org.dualwatch.finding.Finding;
import org.dualwatch.finding.Severity;
import org.dualwatch.monitoring.MonitoringRule;
import org.dualwatch.target.MonitoringForm;

/**
 * The form names another unit than the one whose folder it lay in: a unit speaks only for itself.
 */
final class FormOfAnotherUnit {

  static final String ID = "form-of-another-unit";

  private FormOfAnotherUnit() {}

  static boolean isSo(MonitoringForm form, String folderUnit) {
    String code = form.unit().code();
    return !code.isEmpty() && !code.equals(folderUnit);
  }

  static Finding finding(MonitoringForm form, String folderUnit) {
    String code = form.unit().code();
    return MonitoringRule.violated(
        ID,
        Severity.BLOCK,
        form.subject(form.unitField().place()),
        new Evidence(code, folderUnit, ""),
        new Bilingual(
            String.format("监控表的单位编码是%s，文件放在单位%s的文件夹里。", code, folderUnit),
            String.format("The form is of unit %s, the folder of unit %s.", code, folderUnit)),
        new Bilingual(
            "请放入本单位的文件夹；编码填错的，改正后重新放入。",
            "Drop it into the unit's own folder, or correct the code."));
  }
}
