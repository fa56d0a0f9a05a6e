<#ftl output_format="plainText">
截至 ${day} 的双监控没有完成：没有取到台账，或者系统自身出了故障。没有进行任何比较，也没有产生任何情况。

原因：${failure}

请系统管理员检查台账数据库是否可用。恢复后运行：monitor --as-of ${day}
