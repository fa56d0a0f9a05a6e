<#ftl output_format="plainText">
截至 ${run.day().asOf()}，监控 ${run.totals().projects()} 个项目，发现 ${run.totals().toSettle()} 处需要处理的情况。
<#list run.highlights().projects()?filter(p -> p.lights().anyRed()) as p>
■ 红灯　${p.table().unitCode()} ${p.table().unitName()}　${p.table().project()}：<#list p.lights().all()?filter(l -> l.colour().id() == "red") as l>${l.because().zh()}</#list>
</#list>
完整报告：reports/${report}.html

<#list findings as f>
${f?counter}. ${f.unitCode()} ${f.unitName()}　${f.finding().subject().project()}<#if f.receiptNo() != "">（回执 ${f.receiptNo()}）</#if>　【<#if f.finding().violated()>${f.gravity()}<#else>无法判断</#if>】<#if f.finding().subject().indicator() != "">${f.finding().subject().indicator()}</#if>
   ${f.finding().message().zh()}<#if f.finding().evidence().found() != "">（现在是：${f.finding().evidence().found()}<#if f.finding().evidence().expected() != "">；应当是：${f.finding().evidence().expected()}</#if><#if f.finding().evidence().difference() != "">；相差：${f.finding().evidence().difference()}</#if>）</#if>
<#if f.finding().fix().zh() != "">   怎么办：${f.finding().fix().zh()}
</#if>
</#list>
