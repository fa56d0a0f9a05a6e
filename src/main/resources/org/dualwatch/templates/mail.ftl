<#ftl output_format="plainText">
<#if submission.unitName() != "">${submission.unitCode()} ${submission.unitName()}<#else>未登记的文件夹</#if>：${summary}

文件：${submission.shownName()}
收到：${submission.day()}　回执编号：${submission.receiptNo()}
回执已放入该单位的发件文件夹。<#if judgement.overall().id() == "undecided">系统管理员请查看日志；修复后请把文件重新放入收件文件夹。<#elseif judgement.overall().id() == "sent-back">单位修改后重新提交，财政部门目前不需要操作。<#else>请在单位说明或重新提交后复核。</#if>

<#list findings as f>
${f?counter}. <#if f.subject().project() != "">${f.subject().project()}<#else>整个文件</#if>　【${f.severity().zh()}】${f.subject().place().text()}<#if f.subject().indicator() != ""> ${f.subject().indicator()}</#if>
   ${f.message().zh()}<#if f.evidence().found() != "">（表中是：${f.evidence().found()}<#if f.evidence().expected() != "">；应当是：${f.evidence().expected()}</#if><#if f.evidence().difference() != "">；相差：${f.evidence().difference()}</#if>）</#if>
<#else>
<#list judgement.faults() as fault>规则 ${fault.rule()} 运行失败。
</#list>
</#list>
