<#ftl output_format="plainText">
<#if submission.unitName() != "">${submission.unitCode()} ${submission.unitName()}<#else>未登记的文件夹 ${submission.shownFolder()}</#if>：${summary}

文件：${submission.shownName()}
收到：${submission.day()}　回执编号：${submission.receiptNo()}
<#if submission.unitName() != "">回执已放入该单位的回执文件夹 outbox/${submission.unitCode()}。</#if><#if judgement.overall().id() == "undecided">系统管理员请查看日志；修复后请把文件重新放入收件文件夹。<#elseif submission.unitName() == "">放入文件的人看不到回执：如果这个文件夹应当登记，请把它的编码加入 units.csv 后重新启动；否则请通知放入文件的人。<#elseif judgement.overall().id() == "sent-back">退回的表由单位修改后重新放入，目前不需要操作<#if judgement.hasExplanationsDue()>；待说明的请在单位说明或重新放入后复核</#if>。<#else>请在单位说明或重新放入后复核。</#if>

<#list findings as f>
${f?counter}. <#if f.subject().project() != "">${f.subject().project()}<#else>整个文件</#if>　【${f.severity().zh()}】<#if f.subject().place().text() != "整个文件">${f.subject().place().text()}</#if><#if f.subject().indicator() != ""> ${f.subject().indicator()}</#if>
   ${f.message().zh()}<#if f.evidence().found() != "">（<#if f.subject().table() == 0>收到的是<#else>表中是</#if>：${f.evidence().found()}<#if f.evidence().expected() != "">；应当是：${f.evidence().expected()}</#if><#if f.evidence().difference() != "">；相差：${f.evidence().difference()}</#if>）</#if>
<#else>
<#list judgement.faults() as fault>规则 ${fault.rule()} 运行失败。
</#list>
</#list>
