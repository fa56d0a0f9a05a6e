<#ftl output_format="plainText">
${title}

<#list cases as c>
${c?counter}. ${c.unitCode()} ${c.unitName()}　${c.project()}　【${c.state().zh()}】
   案件 ${c.id()}，${c.opened()} 开始；问题：${c.reason()}
<#if c.choice().isPresent()>   选择：${c.choice().get().zh()}<#if c.measures().isPresent()>；措施：${c.measures().get()}</#if><#if c.isAnsweredLate()>（逾期答复）</#if>
<#else>   应在 ${c.chooseBy()} 前答复，没有收到。按规定可以暂停支付，或直接与单位联系。
</#if>
</#list>
