<#ftl output_format="plainText">
${alert.subject()}

<#list alert.lead() as paragraph>
${paragraph}
</#list>
<#list alert.top() as r>

${r?counter}. <#if r.unit() != "">${r.unit()}　</#if><#if r.project() != "">${r.project()}<#else>整个文件</#if>　【${r.gravity()}】<#if r.place() != "">${r.place()} </#if>${r.indicator()}
   ${r.message()}<#if r.found() != "">（现在是：${r.found()}<#if r.expected() != "">；应当是：${r.expected()}</#if><#if r.difference() != "">；相差：${r.difference()}</#if>）<#elseif r.expected() != "">（${r.expected()}）</#if>
<#if r.fix() != "">   怎么办：${r.fix()}
</#if>
<#if r.until() != "">   期限：${r.until()}
</#if>
</#list>
<#if alert.more() gt 0>

另有 ${alert.more()} 处，见附件“清单.xlsx”。
</#if>
