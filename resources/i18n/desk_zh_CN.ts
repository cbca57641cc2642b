<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message>
        <source>This ticket</source>
        <translation>当前号码</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>撤销：{step}</translation>
    </message>
    <message>
        <source>Visitor is here</source>
        <translation>访客已到</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>办结…</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>Transfer …</source>
        <translation>转交 …</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>重呼</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>重新排队</translation>
    </message>
    <message>
        <source>Priority …</source>
        <translation>优先级 …</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>取消号票</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>呼叫下一位</translation>
    </message>
    <message>
        <source>Call chosen</source>
        <translation>呼叫选中号码</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>办理结果如何？</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Counter</source>
        <comment>choice</comment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>人员与 PIN 码</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Store the new PIN</source>
        <translation>保存新 PIN 码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{first}–{last} of {total} visits</source>
        <translation>第 {first}–{last} 条，共 {total} 条来访</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>to the next page</comment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Export these …</source>
        <translation>导出这些…</translation>
    </message>
    <message>
        <source>No visits stand behind this figure.</source>
        <translation>这个数字背后没有来访记录。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>指标说明</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role: {role}</source>
        <translation>角色：{role}</translation>
    </message>
    <message>
        <source>Staff and PINs …</source>
        <translation>人员与 PIN 码…</translation>
    </message>
    <message>
        <source>Start the training</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>锁定前台</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Silent alarm</source>
        <translation>静默求助</translation>
    </message>
    <message>
        <source>Other desks alerted</source>
        <translation>已通知其他前台</translation>
    </message>
    <message>
        <source>Someone is coming</source>
        <translation>同事正在赶来</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Export visits …</source>
        <translation>导出来访记录…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>title of the list</comment>
        <translation>等候中</translation>
    </message>
    <message>
        <source>At the counters</source>
        <translation>各窗口</translation>
    </message>
    <message>
        <source>Nobody is at a counter.</source>
        <translation>各窗口暂无访客。</translation>
    </message>
    <message>
        <source>Waiting visitors</source>
        <translation>等候的访客</translation>
    </message>
    <message>
        <source>Visitors at the counters</source>
        <translation>各窗口的访客</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter of the queue</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>显示全部服务</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>暂无访客等候。</translation>
    </message>
    <message>
        <source>Nobody is waiting here. Choose “All” to see everyone.</source>
        <translation>此项暂无访客等候。选择「全部」可查看所有访客。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Cut off since {time}</source>
        <translation>{time} 起连接中断</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>提示音已开</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>提示音已关</translation>
    </message>
    <message>
        <source>Alerts the other desks without a sound ({key})</source>
        <translation>不出声地通知其他前台（{key}）</translation>
    </message>
    <message>
        <source>{station}: no voice, chime only</source>
        <translation>{station}：没有语音，只有提示音</translation>
    </message>
    <message>
        <source>{station}: no voice for some languages</source>
        <translation>{station}：部分语言没有语音</translation>
    </message>
    <message>
        <source>{station}: calls cannot be heard</source>
        <translation>{station}：叫号没有声音</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>姓名、电话或号码</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>请问是哪位在前台？</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Choose a counter</source>
        <translation>请选择窗口</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>尚无 PIN 码</translation>
    </message>
    <message>
        <source>In the visitor’s words</source>
        <translation>访客原话</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Earlier visits</source>
        <translation>以往来访</translation>
    </message>
    <message>
        <source>No earlier visits.</source>
        <translation>没有以往来访。</translation>
    </message>
    <message>
        <source>No notes so far.</source>
        <translation>暂无备注。</translation>
    </message>
    <message>
        <source>Choose a ticket, or call the next visitor with F2.</source>
        <translation>请选择一个号码，或按 F2 呼叫下一位。</translation>
    </message>
    <message>
        <source>Nobody is waiting for your counter. Choose a ticket, or another counter above.</source>
        <translation>您的窗口暂时没有人等候。请选择一个号码，或在上方换一个窗口。</translation>
    </message>
    <message>
        <source>Nobody is waiting. A new ticket appears by itself.</source>
        <translation>暂无访客等候。有新号码时会自动显示。</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation>我马上到</translation>
    </message>
    <message>
        <source>You see the queue as it was then. We keep trying to connect.</source>
        <translation>现在显示的是中断时的排队情况，系统正在尝试重新连接。</translation>
    </message>
    <message>
        <source>{ticket} has not come yet. Choose Hold or No-show first.</source>
        <translation>{ticket} 还没有来，请先选择「挂起」或「未到」。</translation>
    </message>
    <message>
        <source>Finish or hold {ticket} first.</source>
        <translation>请先办结或挂起 {ticket}。</translation>
    </message>
    <message>
        <source>Nobody is waiting for {counter}.</source>
        <translation>{counter}暂无访客等候。</translation>
    </message>
    <message>
        <source>Notice {version}, accepted</source>
        <translation>第 {version} 版，已同意</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Export visits</source>
        <translation>导出来访记录</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间段</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Only: {filter}</source>
        <translation>仅限：{filter}</translation>
    </message>
    <message>
        <source>All visits of these days.</source>
        <translation>所选日期的全部来访记录。</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>The file is being written …</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 工作簿 (XLSX)</translation>
    </message>
    <message>
        <source>Document to print (PDF)</source>
        <translation>可打印文档 (PDF)</translation>
    </message>
    <message>
        <source>Table for Excel (CSV)</source>
        <translation>供 Excel 使用的表格 (CSV)</translation>
    </message>
    <message>
        <source>Table for other programs (CSV)</source>
        <translation>供其他程序使用的表格 (CSV)</translation>
    </message>
    <message>
        <source>Data for other programs (JSON Lines)</source>
        <translation>供其他程序使用的数据 (JSON Lines)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a field, in the letters of Qt</comment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>which ones are counted</comment>
        <translation>来访</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>What the figures mean (F1)</source>
        <translation>指标说明 (F1)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Vehicle plate</source>
        <translation>车牌</translation>
    </message>
    <message>
        <source>Heard of us by</source>
        <translation>了解渠道</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私说明</translation>
    </message>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} 请求帮助</translation>
    </message>
    <message>
        <source>Emergency: {place}</source>
        <translation>紧急求助：{place}</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>已等 {time}</translation>
    </message>
    <message>
        <source>on the first page</source>
        <translation>在首页</translation>
    </message>
    <message>
        <source>choosing the purpose</source>
        <translation>正在选择来访事由</translation>
    </message>
    <message>
        <source>entering the number of people</source>
        <translation>正在填写人数</translation>
    </message>
    <message>
        <source>entering details</source>
        <translation>正在填写资料</translation>
    </message>
    <message>
        <source>looking for a person</source>
        <translation>正在查找联系人</translation>
    </message>
    <message>
        <source>checking the summary</source>
        <translation>正在确认信息</translation>
    </message>
    <message>
        <source>looking at the ticket</source>
        <translation>正在查看号票</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>served for {time}</source>
        <translation>办理 {time}</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>{ticket} is registered.</source>
        <translation>{ticket} 已登记。</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>from an earlier day</source>
        <translation>前日遗留</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Hour of arrival</source>
        <translation>到达时段</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>全部来访</translation>
    </message>
    <message>
        <source>{hour}:00–{hour}:59</source>
        <translation>{hour}:00–{hour}:59</translation>
    </message>
    <message>
        <source>same as a week earlier</source>
        <translation>与一周前相同</translation>
    </message>
    <message>
        <source>{change} against a week earlier</source>
        <translation>比一周前 {change}</translation>
    </message>
    <message>
        <source>same as the days before</source>
        <translation>与之前相同天数持平</translation>
    </message>
    <message>
        <source>{change} against the days before</source>
        <translation>比之前相同天数 {change}</translation>
    </message>
    <message>
        <source>compared with {days}</source>
        <translation>对比 {days}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>same as {day}</source>
        <translation>与{day}相同</translation>
    </message>
    <message>
        <source>{change} against {day}</source>
        <translation>比{day} {change}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in a sentence</comment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>You</source>
        <comment>one&apos;s own counter</comment>
        <translation>本窗口</translation>
    </message>
    <message>
        <source>Ticket {ticket} issued</source>
        <translation>{ticket} 号已取号</translation>
    </message>
    <message>
        <source>Called to counter {number}</source>
        <translation>呼叫到 {number} 号窗口</translation>
    </message>
    <message>
        <source>Called again to counter {number}</source>
        <translation>再次呼叫到 {number} 号窗口</translation>
    </message>
    <message>
        <source>Serving at counter {number}</source>
        <translation>{number} 号窗口开始办理</translation>
    </message>
    <message>
        <source>Serving again at counter {number}</source>
        <translation>{number} 号窗口继续办理</translation>
    </message>
    <message>
        <source>Priority: {priority}</source>
        <translation>优先级：{priority}</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>重新排队</translation>
    </message>
    <message>
        <source>Closed at the end of the day</source>
        <translation>当日结束时关闭</translation>
    </message>
    <message>
        <source>Carried over to the next day</source>
        <translation>转到次日</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>已撤销：{step}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Ticket {ticket} printed</source>
        <translation>{ticket} 号票已打印</translation>
    </message>
    <message>
        <source>Copy of ticket {ticket} printed</source>
        <translation>{ticket} 号票副本已打印</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>{number} 号窗口</translation>
    </message>
    <message>
        <source>for counter {number}</source>
        <translation>限 {number} 号窗口</translation>
    </message>
    <message>
        <source>{adults}, {children}</source>
        <translation>{adults}，{children}</translation>
    </message>
    <message>
        <source>speaks Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>speaks German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>speaks English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>{language}</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>贵宾</translation>
    </message>
    <message>
        <source>Elderly</source>
        <comment>priority class</comment>
        <translation>老年人</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>{waiting}, much too long</source>
        <translation>{waiting}，等候过久</translation>
    </message>
    <message>
        <source>{waiting}, getting long</source>
        <translation>{waiting}，等候较久</translation>
    </message>
    <message>
        <source>call</source>
        <comment>step</comment>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>recall</source>
        <comment>step</comment>
        <translation>重呼</translation>
    </message>
    <message>
        <source>serving</source>
        <comment>step</comment>
        <translation>办理</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>step</comment>
        <translation>挂起</translation>
    </message>
    <message>
        <source>resuming</source>
        <comment>step</comment>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>transfer</source>
        <comment>step</comment>
        <translation>转交</translation>
    </message>
    <message>
        <source>finish</source>
        <comment>step</comment>
        <translation>办结</translation>
    </message>
    <message>
        <source>no-show</source>
        <comment>step</comment>
        <translation>未到</translation>
    </message>
    <message>
        <source>putting back</source>
        <comment>step</comment>
        <translation>重新排队</translation>
    </message>
    <message>
        <source>cancelling</source>
        <comment>step</comment>
        <translation>取消</translation>
    </message>
    <message>
        <source>priority</source>
        <comment>step</comment>
        <translation>优先级</translation>
    </message>
    <message>
        <source>There is no step of {ticket} to take back.</source>
        <translation>{ticket} 没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>The last step of {ticket} was made by someone else.</source>
        <translation>{ticket} 的上一步由他人操作，不能撤销。</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, in the letters of Qt</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>hour of the plan</comment>
        <translation>休息</translation>
    </message>
    <message>
        <source>nobody expected</source>
        <translation>预计无人</translation>
    </message>
    <message>
        <source>busy day: {number}</source>
        <translation>繁忙日：{number}</translation>
    </message>
    <message>
        <source>needed {needed} · planned {planned}</source>
        <translation>需要 {needed} · 已排 {planned}</translation>
    </message>
    <message>
        <source>nobody for {services}</source>
        <translation>无人办理：{services}</translation>
    </message>
    <message>
        <source>No earlier day of this weekday tells what to expect.</source>
        <translation>没有以往同一星期几的数据，无法预计。</translation>
    </message>
    <message>
        <source>{name} {hours} h</source>
        <translation>{name} {hours} 小时</translation>
    </message>
    <message>
        <source>{name} is at counter {counter} from {hour} on already.</source>
        <translation>{name} 从 {hour} 起已排在 {counter} 号窗口。</translation>
    </message>
    <message>
        <source>Only a supervisor may change the plan.</source>
        <translation>只有主管可以更改排班。</translation>
    </message>
    <message>
        <source>The plan of a day gone by stays as it was.</source>
        <translation>过去日期的排班不能更改。</translation>
    </message>
    <message>
        <source>That day has no plan.</source>
        <translation>那一天没有排班。</translation>
    </message>
    <message>
        <source>No earlier day of this weekday has a plan.</source>
        <translation>以往同一星期几没有排班。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>当日排班</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>如果……</translation>
    </message>
    <message>
        <source>The site is closed on this day.</source>
        <translation>当天休息。</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Who sits here …</source>
        <translation>安排人员……</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>取消安排</translation>
    </message>
    <message>
        <source>Propose …</source>
        <translation>自动建议……</translation>
    </message>
    <message>
        <source>As last {weekday}</source>
        <translation>同上个{weekday}</translation>
    </message>
    <message>
        <source>As another day …</source>
        <translation>同另一天……</translation>
    </message>
    <message>
        <source>Briefing as PDF</source>
        <translation>简报存为 PDF</translation>
    </message>
    <message>
        <source>Empty the day …</source>
        <translation>清空当天……</translation>
    </message>
    <message>
        <source>Print briefing</source>
        <translation>打印早会简报</translation>
    </message>
    <message>
        <source>Nobody was called to a counter on this day.</source>
        <translation>当天没有叫过号。</translation>
    </message>
    <message>
        <source>This day is not over yet.</source>
        <translation>这一天还没有结束。</translation>
    </message>
    <message>
        <source>There must be at least one counter.</source>
        <translation>至少要有一个窗口。</translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time} 分</translation>
    </message>
    <message>
        <source>One counter less</source>
        <translation>少一个窗口</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>与当天相同</translation>
    </message>
    <message>
        <source>One counter more</source>
        <translation>多一个窗口</translation>
    </message>
    <message>
        <source>Another counter for {services}</source>
        <translation>增加窗口：{services}</translation>
    </message>
    <message>
        <source>Without counter {number} ({services})</source>
        <translation>减少 {number} 号窗口（{services}）</translation>
    </message>
    <message>
        <source>The same counters</source>
        <translation>窗口不变</translation>
    </message>
    <message>
        <source>Without counter {number}</source>
        <translation>减少 {number} 号窗口</translation>
    </message>
    <message>
        <source>Choose one counter more or less to see what it changes.</source>
        <translation>请选择多一个或少一个窗口，查看变化。</translation>
    </message>
    <message>
        <source>Nine of ten visitors would have waited {after} at most, instead of {before}.</source>
        <translation>十位来访者中有九位最多等候 {after}，而不是 {before}。</translation>
    </message>
    <message>
        <source>The replay assumes the same visitors, each taking as long as they did, and counters that call at once.</source>
        <translation>重演时假定：来访者与当天相同，办理时间相同，窗口一空闲就叫号。</translation>
    </message>
    <message>
        <source>On average its waits lie {time} from the real ones.</source>
        <translation>与实际等候时间平均相差 {time}。</translation>
    </message>
    <message>
        <source>same person?</source>
        <translation>同一人？</translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation>只有主管可以执行此操作。</translation>
    </message>
    <message>
        <source>Not signed out</source>
        <translation>未办理离开</translation>
    </message>
    <message>
        <source>This group has already left.</source>
        <translation>这组访客已经离开。</translation>
    </message>
    <message>
        <source>Someone has already noted a result.</source>
        <translation>已有人记录了结果。</translation>
    </message>
    <message>
        <source>These entries are one file already.</source>
        <translation>这两份记录已是同一份档案。</translation>
    </message>
    <message>
        <source>Please choose today or a later day.</source>
        <translation>请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>雨伞</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>行李</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>{thing}, tag {number}</source>
        <translation>{thing}，{number} 号牌</translation>
    </message>
    <message>
        <source>Somebody still has to see to it</source>
        <translation>仍需有人处理</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>无需后续处理</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新记录</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place (optional)</source>
        <translation>地点（可选）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What is to be added</source>
        <translation>补充内容</translation>
    </message>
    <message>
        <source>Add to this entry</source>
        <translation>补充此条记录</translation>
    </message>
    <message>
        <source>For whoever comes next (optional)</source>
        <translation>给下一班的留言（可选）</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Everything since the last hand-over is passed on.</source>
        <translation>上次交班以来的全部记录将一并移交。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交班记录</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>由谁借用？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>备注（可选）</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>State, if worth a word (optional)</source>
        <translation>归还时的状况（可选）</translation>
    </message>
    <message>
        <source>Leave empty what was in order.</source>
        <translation>正常之处请留空。</translation>
    </message>
    <message>
        <source>What was not in order?</source>
        <translation>哪些地方不正常？</translation>
    </message>
    <message>
        <source>Back from the round</source>
        <translation>巡视返回</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>来访目的</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Language of the visitor</source>
        <translation>访客语言</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>A group has at least one person.</source>
        <translation>一组至少一人。</translation>
    </message>
    <message>
        <source>A group has at most {number} people.</source>
        <translation>一组最多 {number} 人。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已呼叫</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Transferred to {service}, counter {counter}</source>
        <translation>已转交到{service}，{counter} 号窗口</translation>
    </message>
    <message>
        <source>Transferred to counter {counter}</source>
        <translation>已转交到 {counter} 号窗口</translation>
    </message>
    <message>
        <source>Transferred to {service}</source>
        <translation>已转交到{service}</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Called twice</source>
        <translation>已呼叫两次</translation>
    </message>
    <message>
        <source>The disk is full. Please make room, then try again.</source>
        <translation>磁盘已满。请先清理空间，然后重试。</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>数据库正忙，请重试。</translation>
    </message>
    <message>
        <source>The database can only be read. Nothing was stored.</source>
        <translation>数据库目前只能读取，未保存任何内容。</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was stored.</source>
        <translation>无法连接数据库，未保存任何内容。</translation>
    </message>
    <message>
        <source>The database is damaged. Please tell your administrator.</source>
        <translation>数据库已损坏，请告知管理员。</translation>
    </message>
    <message>
        <source>The database is of a newer version. Please update this program.</source>
        <translation>数据库版本较新，请更新本程序。</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>操作未成功，请重试。</translation>
    </message>
    <message>
        <source>{ticket} is already at counter {number}. Nothing was changed.</source>
        <translation>{ticket} 已在 {number} 号窗口，未做任何更改。</translation>
    </message>
    <message>
        <source>That is no longer possible for {ticket}. Nothing was changed.</source>
        <translation>{ticket} 已不能进行此操作，未做任何更改。</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>To be called today</source>
        <translation>今天需回电</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>回电结果</translation>
    </message>
    <message>
        <source>Nobody is to be called today.</source>
        <translation>今天没有需要回电的访客。</translation>
    </message>
    <message>
        <source>When is the call-back?</source>
        <translation>什么时候回电？</translation>
    </message>
    <message>
        <source>Plan call-back</source>
        <translation>安排回电</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>原来的内容</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>更正登记</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Please check the field marked in red.</source>
        <translation>请检查标红的一栏。</translation>
    </message>
    <message>
        <source>Welcome. Who is the administrator?</source>
        <translation>欢迎使用。请问哪位是管理员？</translation>
    </message>
    <message>
        <source>The administrator chooses a PIN now and sets those of the others afterwards. There is no preset PIN; please keep yours in mind.</source>
        <translation>管理员现在设置自己的 PIN 码，之后再为其他人设置。系统没有预设 PIN 码，请记住您自己的。</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>选择您的姓名</translation>
    </message>
    <message>
        <source>Store the PIN and begin</source>
        <translation>保存并开始</translation>
    </message>
    <message>
        <source>Please choose your name first.</source>
        <translation>请先选择您的姓名。</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>本前台已锁定</translation>
    </message>
    <message>
        <source>Sign in to go on where you were. Or just type your PIN.</source>
        <translation>登录后可继续刚才的工作，也可直接输入 PIN 码。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>This site has no staff yet</source>
        <translation>本站点尚未登记工作人员</translation>
    </message>
    <message>
        <source>Please add those who work at the desk to the site file, under [[staff]].</source>
        <translation>请在站点文件的 [[staff]] 部分登记前台工作人员。</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新 PIN 码</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>再次输入新 PIN 码</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>楼内访客</translation>
    </message>
    <message>
        <source>Name, host or number</source>
        <translation>姓名、被访人或号码</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>办理离开 …</translation>
    </message>
    <message>
        <source>Belongings …</source>
        <translation>归还寄存物 …</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>疏散名单</translation>
    </message>
    <message>
        <source>Save list as PDF</source>
        <translation>名单另存为 PDF</translation>
    </message>
    <message>
        <source>Nobody is in the building.</source>
        <translation>楼内现在没有访客。</translation>
    </message>
    <message>
        <source>Nobody fits what you typed.</source>
        <translation>没有与输入内容相符的访客。</translation>
    </message>
    <message>
        <source>Not collected yet: {things}</source>
        <translation>尚未领取：{things}</translation>
    </message>
    <message>
        <source>In the building since {time}.</source>
        <translation>{time} 起在楼内。</translation>
    </message>
    <message>
        <source>Sign this group out?</source>
        <translation>为这组访客办理离开吗？</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>办理离开</translation>
    </message>
    <message>
        <source>{group} signed out.</source>
        <translation>{group} 已离开。</translation>
    </message>
    <message>
        <source>What is handed out?</source>
        <translation>要归还哪些物品？</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Printing on {printer}.</source>
        <translation>正在 {printer} 上打印。</translation>
    </message>
    <message>
        <source>The list was saved as {file}.</source>
        <translation>名单已保存为 {file}。</translation>
    </message>
    <message>
        <source>The list could be neither printed nor saved.</source>
        <translation>名单无法打印，也无法保存。</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>Register by hand</source>
        <translation>人工登记</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <comment>key</comment>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>Visitor’s file</source>
        <translation>访客档案</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>更正 …</translation>
    </message>
    <message>
        <source>Call back …</source>
        <translation>回电 …</translation>
    </message>
    <message>
        <source>Reprint ticket</source>
        <translation>重印号票</translation>
    </message>
    <message>
        <source>Transfer to …</source>
        <translation>转交到 …</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Which priority?</source>
        <translation>设为哪个优先级？</translation>
    </message>
    <message>
        <source>None</source>
        <comment>priority</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>设定优先级</translation>
    </message>
    <message>
        <source>TRAINING · everything here is invented</source>
        <translation>练习模式 · 所有内容均为虚构</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>打开号码</translation>
    </message>
    <message>
        <source>Add note …</source>
        <translation>添加备注 …</translation>
    </message>
    <message>
        <source>Preferences …</source>
        <translation>偏好 …</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Visits so far</source>
        <translation>历次来访</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>可能是同一位访客</translation>
    </message>
    <message>
        <source>Search for a visitor, or scan a ticket. The file appears here.</source>
        <translation>请搜索访客或扫描号码，档案会显示在这里。</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>合并 …</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Name, phone, number or day</source>
        <translation>姓名、电话、号码或日期</translation>
    </message>
    <message>
        <source>Visits found</source>
        <translation>找到的来访</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Visits and notes of “{other}” move to the file of “{name}”. This cannot be taken back.</source>
        <translation>「{other}」的来访和备注将并入「{name}」的档案，此操作无法撤销。</translation>
    </message>
    <message>
        <source>Merge these two files?</source>
        <translation>合并这两份档案吗？</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已接通</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Call again …</source>
        <translation>再次回电 …</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>No number known</source>
        <translation>没有电话号码</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>寄存物</translation>
    </message>
    <message>
        <source>{people} in {groups}</source>
        <translation>{groups}，共 {people}</translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>截至 {day} {time}</translation>
    </message>
    <message>
        <source>Safe</source>
        <comment>column with check boxes</comment>
        <translation>已到</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>PIN 码不正确。</translation>
    </message>
    <message>
        <source>Please enter a PIN.</source>
        <translation>请输入 PIN 码。</translation>
    </message>
    <message>
        <source>A PIN has at least {minimum} digits.</source>
        <translation>PIN 码至少需要 {minimum} 位数字。</translation>
    </message>
    <message>
        <source>A PIN has at most {limit} digits.</source>
        <translation>PIN 码最多 {limit} 位数字。</translation>
    </message>
    <message>
        <source>A password has at least {minimum} characters.</source>
        <translation>密码至少需要 {minimum} 个字符。</translation>
    </message>
    <message>
        <source>A password has at most {limit} characters.</source>
        <translation>密码最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>Please use letters, digits and signs only.</source>
        <translation>请只使用字母、数字和符号。</translation>
    </message>
    <message>
        <source>The same digit over and over is easily guessed.</source>
        <translation>重复同一个数字很容易被猜到。</translation>
    </message>
    <message>
        <source>A row such as 1234 is easily guessed.</source>
        <translation>像 1234 这样的连续数字很容易被猜到。</translation>
    </message>
    <message>
        <source>The two entries are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>The stored PIN is damaged. An administrator has to set a new one.</source>
        <translation>已保存的 PIN 码已损坏，需由管理员重新设置。</translation>
    </message>
    <message>
        <source>Too many wrong attempts in a row.</source>
        <translation>连续错误次数过多。</translation>
    </message>
    <message>
        <source>Too many wrong attempts. An administrator has to set a new PIN.</source>
        <translation>错误次数过多，需由管理员设置新 PIN 码。</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>您的角色无权执行此操作。</translation>
    </message>
    <message>
        <source>One administrator has to remain.</source>
        <translation>必须至少保留一位管理员。</translation>
    </message>
    <message>
        <source>An administrator has chosen a PIN already.</source>
        <translation>已有管理员设置了 PIN 码。</translation>
    </message>
    <message>
        <source>This person is no longer on the staff of the site.</source>
        <translation>此人已不在本站点的人员名单中。</translation>
    </message>
    <message>
        <source>Reception</source>
        <comment>role</comment>
        <translation>前台</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>role</comment>
        <translation>主管</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>role</comment>
        <translation>经理</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>管理员</translation>
    </message>
    <message>
        <source>4 to 12 digits, or a password of at least 8 characters.</source>
        <translation>4 至 12 位数字，或至少 8 个字符的密码。</translation>
    </message>
    <message>
        <source>{field} (needed)</source>
        <translation>{field}（必填）</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority class</comment>
        <translation>普通</translation>
    </message>
    <message>
        <source>{field} was “{value}”</source>
        <translation>{field}原为「{value}」</translation>
    </message>
    <message>
        <source>{field} was empty</source>
        <translation>{field}原为空</translation>
    </message>
    <message>
        <source>Nobody was found. Please try fewer letters or another word.</source>
        <translation>没有找到访客。请减少字数或换个词再试。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>{ticket} was used already: finished {when}.</source>
        <translation>{ticket} 已使用：{when} 办理完毕。</translation>
    </message>
    <message>
        <source>{ticket} is not valid any more: cancelled {when}.</source>
        <translation>{ticket} 已失效：{when} 取消。</translation>
    </message>
    <message>
        <source>{ticket} was called and nobody came: {when}.</source>
        <translation>{ticket} 已叫号，{when} 记为未到。</translation>
    </message>
    <message>
        <source>There is no ticket {ticket}. If it was lost, please look for the name or phone number.</source>
        <translation>没有 {ticket} 这个号码。如号票遗失，请按姓名或电话查找。</translation>
    </message>
    <message>
        <source>This ticket has expired. Please issue a new one.</source>
        <translation>该号码已过期，请重新发号。</translation>
    </message>
    <message>
        <source>This ticket is of another site.</source>
        <translation>该号码不属于本处。</translation>
    </message>
    <message>
        <source>This code is forged or was altered. It is not a ticket of ours.</source>
        <translation>此二维码系伪造或被改动，不是本处的号票。</translation>
    </message>
    <message>
        <source>This code is genuine, but its ticket is not in this database. Please issue a new one.</source>
        <translation>此二维码有效，但本数据库中没有对应的号码，请重新发号。</translation>
    </message>
    <message>
        <source>This code cannot be read. Please type the number.</source>
        <translation>无法识别该二维码，请输入号码。</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>Next attempt in {time}.</source>
        <translation>{time} 后可再试。</translation>
    </message>
    <message>
        <source>In the training every PIN is right.</source>
        <translation>练习模式下任何 PIN 码均可。</translation>
    </message>
    <message>
        <source>{name} has no PIN yet. An administrator can set one.</source>
        <translation>{name}尚无 PIN 码，可由管理员设置。</translation>
    </message>
    <message>
        <source>Storing …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>The new PIN of {name} is stored.</source>
        <translation>{name}的新 PIN 码已保存。</translation>
    </message>
    <message>
        <source>{name} is now: {role}.</source>
        <translation>{name}现在的角色：{role}。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>其他信息</translation>
    </message>
    <message>
        <source>The ticket can be saved as a PDF file instead, and opened to print it.</source>
        <translation>可改为将号票保存为 PDF 文件，打开后再打印。</translation>
    </message>
    <message>
        <source>The ticket was not printed</source>
        <translation>号票未打印</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>保存并打开</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>文件无法写入。</translation>
    </message>
    <message>
        <source>{ticket} is being printed on {printer}.</source>
        <translation>{ticket} 正在 {printer} 上打印。</translation>
    </message>
    <message>
        <source>{ticket} is saved as {path}.</source>
        <translation>{ticket} 已保存为 {path}。</translation>
    </message>
    <message>
        <source>{printer} does not print just now.</source>
        <translation>{printer} 现在无法打印。</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>这台电脑没有可用的打印机。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Work log</source>
        <translation>工作日志</translation>
    </message>
    <message>
        <source>All</source>
        <comment>categories</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>巡视</translation>
    </message>
    <message>
        <source>Nothing has been entered.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>No shift has been handed over yet.</source>
        <translation>还没有交班记录。</translation>
    </message>
    <message>
        <source>The site lends no equipment.</source>
        <translation>本处没有可借出的物品。</translation>
    </message>
    <message>
        <source>No round is planned today.</source>
        <translation>今天没有安排巡视。</translation>
    </message>
    <message>
        <source>New entry …</source>
        <translation>新记录…</translation>
    </message>
    <message>
        <source>Add to this entry …</source>
        <translation>补充此条记录…</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>交班…</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>显示更早的记录</translation>
    </message>
    <message>
        <source>Round done …</source>
        <translation>巡视返回…</translation>
    </message>
    <message>
        <source>Read …</source>
        <translation>阅读…</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>借出…</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>归还…</translation>
    </message>
    <message>
        <source>Set out on the round</source>
        <translation>开始巡视</translation>
    </message>
    <message>
        <source>Nothing was entered during this shift.</source>
        <translation>本班次没有记录。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>巡视</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未阅读</translation>
    </message>
    <message>
        <source>Please read</source>
        <translation>请阅读</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>在前台</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>自 {time}</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>巡视</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>礼节性致电</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>现在进行</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>{thing} came back from {person}</source>
        <translation>{person} 归还了{thing}</translation>
    </message>
    <message>
        <source>{thing} handed out to {person}</source>
        <translation>{thing}借给 {person}</translation>
    </message>
    <message>
        <source>Please fill in every field that is not optional.</source>
        <translation>请填写所有必填项。</translation>
    </message>
    <message>
        <source>Someone else has done that meanwhile.</source>
        <translation>已有同事完成此操作。</translation>
    </message>
    <message>
        <source>This piece is out already.</source>
        <translation>此物品已借出。</translation>
    </message>
    <message>
        <source>Someone has set out on this round already.</source>
        <translation>已有同事开始这次巡视。</translation>
    </message>
    <message>
        <source>This round is not due yet.</source>
        <translation>这次巡视还未到时间。</translation>
    </message>
    <message>
        <source>The time of this round is over.</source>
        <translation>这次巡视的时间已过。</translation>
    </message>
    <message>
        <source>Please use only letters, digits and usual signs.</source>
        <translation>请只使用文字、数字和常用符号。</translation>
    </message>
    <message>
        <source>{ticket} is open behind this form.</source>
        <translation>{ticket} 已在本表单后面打开。</translation>
    </message>
    <message>
        <source>The visitor gave no name or number.</source>
        <translation>访客未留姓名或电话。</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Visitors</source>
        <comment>expected</comment>
        <translation>来访</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Figures by</source>
        <comment>service, counter, day …</comment>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>Enter or a double click opens the visits behind a number.</source>
        <translation>按 Enter 或双击，查看数字背后的来访。</translation>
    </message>
    <message>
        <source>What a figure means stands here; Enter or a click opens the visits behind it.</source>
        <translation>此处显示指标的含义；按 Enter 或点击，查看背后的来访。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Figures are for supervisors and managers. Please ask one of them.</source>
        <translation>统计数据仅供主管和经理查看，请联系他们。</translation>
    </message>
    <message>
        <source>The figures are being read …</source>
        <translation>正在读取统计数据…</translation>
    </message>
    <message>
        <source>Nobody came in this period.</source>
        <translation>这段时间没有来访。</translation>
    </message>
    <message>
        <source>any counter</source>
        <translation>任一窗口</translation>
    </message>
    <message>
        <source>a counter for {service}</source>
        <translation>办理{service}的窗口</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>当天实际</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>重演</translation>
    </message>
    <message>
        <source>Mean wait in minutes, by hour of arrival</source>
        <translation>平均等候分钟数（按到达时段）</translation>
    </message>
    <message>
        <source>Nobody had to wait.</source>
        <translation>无人等候。</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>谁在岗？</translation>
    </message>
    <message>
        <source>Only what is empty is filled.</source>
        <translation>只填空位。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>No other day has a plan.</source>
        <translation>其他日期没有排班。</translation>
    </message>
    <message>
        <source>As on which day?</source>
        <translation>同哪一天？</translation>
    </message>
    <message>
        <source>What stands in the plan now goes.</source>
        <translation>现有排班将被替换。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Empty the plan of this day?</source>
        <translation>清空这一天的排班？</translation>
    </message>
    <message>
        <source>Everybody is taken out of the plan.</source>
        <translation>所有人员都会从排班中移除。</translation>
    </message>
    <message>
        <source>Empty the day</source>
        <translation>清空当天</translation>
    </message>
    <message>
        <source>The briefing was saved as {file}.</source>
        <translation>简报已保存：{file}</translation>
    </message>
    <message>
        <source>The briefing could be neither printed nor saved.</source>
        <translation>简报无法打印，也无法保存。</translation>
    </message>
    <message>
        <source>Counter for which service</source>
        <translation>办理哪项业务的窗口</translation>
    </message>
    <message>
        <source>Waits of the whole day</source>
        <translation>全天等候时间</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候……</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Half waited at most</source>
        <translation>半数最多等候</translation>
    </message>
    <message>
        <source>Nine of ten at most</source>
        <translation>九成最多等候</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>最长</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>未叫到</translation>
    </message>
    <message>
        <source>There is nothing to export in the training.</source>
        <translation>培训模式下没有可导出的内容。</translation>
    </message>
    <message>
        <source>Only managers and administrators may export visits.</source>
        <translation>只有经理和管理员可以导出来访记录。</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>已取消，未写入文件。</translation>
    </message>
    <message>
        <source>The disk is full. No file was written.</source>
        <translation>磁盘已满，未写入文件。</translation>
    </message>
    <message>
        <source>The folder is no longer there. No file was written.</source>
        <translation>文件夹已不存在，未写入文件。</translation>
    </message>
    <message>
        <source>The file cannot be written there. Please choose another place.</source>
        <translation>无法写入该位置，请另选位置。</translation>
    </message>
    <message>
        <source>There is a folder of this name. Please choose another one.</source>
        <translation>已有同名文件夹，请另选名称。</translation>
    </message>
    <message>
        <source>Daily log: {when}</source>
        <translation>来访日志：{when}</translation>
    </message>
    <message>
        <source>The daily log cannot be written</source>
        <translation>每日来访日志无法写入</translation>
    </message>
    <message>
        <source>The daily log cannot be sent by mail</source>
        <translation>每日来访日志无法通过邮件发送</translation>
    </message>
    <message>
        <source>The daily log did not reach all addresses</source>
        <translation>每日来访日志未能送达全部邮箱</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adults</source>
        <translation>
            <numerusform>成人 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>儿童 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n minutes</source>
        <translation>
            <numerusform>已等候 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n minutes</source>
        <translation>
            <numerusform>已 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation>
            <numerusform>已呼叫 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticket} was called %n times. If nobody comes, choose No-show.</source>
        <translation>
            <numerusform>{ticket} 已呼叫 %n 次。如仍无人前来，请选择「未到」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticket} can be put back for %n minutes only. Please issue a new ticket.</source>
        <translation>
            <numerusform>{ticket} 只能在 %n 分钟内重新排队。请重新取号。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>%n visits were written to {file}.</source>
        <translation>
            <numerusform>已将 %n 条来访记录写入 {file}。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresWords</name>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of a percentage</comment>
        <translation>
            <numerusform>%n 个百分点</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>缺 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than there are</source>
        <translation>
            <numerusform>另需 %n 个，窗口不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services unserved</source>
        <translation>
            <numerusform>%n 项业务无人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected: the mean of the last %n such weekdays.</source>
        <translation>
            <numerusform>预计：以往 %n 个同星期几的平均值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would not have been called before closing time.</source>
        <translation>
            <numerusform>有 %n 位到下班仍未叫到。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceptionWords</name>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n 组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>来访 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Visit</source>
        <translation>来访编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>来访目的</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>截至目前</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>一周前</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>平常</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>来访人数</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>取号数</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>等候时间（中位数）</translation>
    </message>
    <message>
        <source>Wait of 9 in 10</source>
        <translation>等候时间（九成以内）</translation>
    </message>
    <message>
        <source>Median service time</source>
        <translation>办理时间（中位数）</translation>
    </message>
    <message>
        <source>Service time of 9 in 10</source>
        <translation>办理时间（九成以内）</translation>
    </message>
    <message>
        <source>Median wait with a complaint</source>
        <translation>投诉等候时间（中位数）</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Share of no-shows</source>
        <translation>未到率</translation>
    </message>
    <message>
        <source>Settled at first contact</source>
        <translation>首次解决率</translation>
    </message>
    <message>
        <source>Conversion of consultations</source>
        <translation>咨询转化率</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} 秒</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} 分钟</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>周（起始日）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Visitors by hour of arrival</source>
        <translation>各到达时段的来访人数</translation>
    </message>
    <message>
        <source>Waits in minutes, by hour of arrival</source>
        <translation>各到达时段的等候时间（分钟）</translation>
    </message>
    <message>
        <source>Tickets by service</source>
        <translation>各服务票数</translation>
    </message>
    <message>
        <source>How tickets ended</source>
        <translation>票的办理结果</translation>
    </message>
    <message>
        <source>Visitors by day</source>
        <translation>每日来访人数</translation>
    </message>
    <message>
        <source>Visitors by week</source>
        <translation>每周来访人数</translation>
    </message>
    <message>
        <source>Visitors by month</source>
        <translation>每月来访人数</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Satisfaction: {score} of 5</source>
        <translation>满意度：{score}（满分 5）</translation>
    </message>
    <message>
        <source>5 – very good</source>
        <translation>5 – 很满意</translation>
    </message>
    <message>
        <source>4 – good</source>
        <translation>4 – 满意</translation>
    </message>
    <message>
        <source>3 – all right</source>
        <translation>3 – 一般</translation>
    </message>
    <message>
        <source>2 – not good</source>
        <translation>2 – 不满意</translation>
    </message>
    <message>
        <source>1 – poor</source>
        <translation>1 – 很不满意</translation>
    </message>
    <message>
        <source>No outcome noted</source>
        <translation>未登记结果</translation>
    </message>
    <message>
        <source>No visits in this period.</source>
        <translation>这段时间没有来访。</translation>
    </message>
    <message>
        <source>Nobody was called in this period.</source>
        <translation>这段时间没有叫号。</translation>
    </message>
    <message>
        <source>No tickets in this period.</source>
        <translation>这段时间没有取号。</translation>
    </message>
    <message>
        <source>No ratings in this period.</source>
        <translation>这段时间没有评价。</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评价数</translation>
    </message>
    <message>
        <source>Groups that checked in. Each counts once, whatever its size.</source>
        <translation>登记来访的组数，每组不论人数均计一次。</translation>
    </message>
    <message>
        <source>Everybody in these groups: adults and children.</source>
        <translation>各组的全部人数，含成人和儿童。</translation>
    </message>
    <message>
        <source>Adults in these groups.</source>
        <translation>各组中的成人人数。</translation>
    </message>
    <message>
        <source>Children in these groups.</source>
        <translation>各组中的儿童人数。</translation>
    </message>
    <message>
        <source>Groups that were given a number.</source>
        <translation>取了号的组数。</translation>
    </message>
    <message>
        <source>Tickets that were finished. No-shows and cancelled tickets are not among them.</source>
        <translation>已办结的号票，不含未到和已取消的号票。</translation>
    </message>
    <message>
        <source>Half of the visitors waited at most this long, from the ticket to the first call. Counted in steps of ten seconds.</source>
        <translation>半数来访者从取号到首次叫号的等候不超过此时长。按十秒一档统计。</translation>
    </message>
    <message>
        <source>Nine in ten visitors waited at most this long, from the ticket to the first call. Counted in steps of ten seconds.</source>
        <translation>九成来访者从取号到首次叫号的等候不超过此时长。按十秒一档统计。</translation>
    </message>
    <message>
        <source>Half of the finished tickets took at most this long, from the visitor&apos;s coming to the counter (or from the call, if that was not noted) to the end. Counted in steps of ten seconds.</source>
        <translation>半数办结的号票，从来访者到窗口（未记录时从叫号起）到办结不超过此时长。按十秒一档统计。</translation>
    </message>
    <message>
        <source>Nine in ten finished tickets took at most this long, from the visitor&apos;s coming to the counter (or from the call, if that was not noted) to the end. Counted in steps of ten seconds.</source>
        <translation>九成办结的号票，从来访者到窗口（未记录时从叫号起）到办结不超过此时长。按十秒一档统计。</translation>
    </message>
    <message>
        <source>Half of those who came with a complaint waited at most this long, from the ticket to the first call. Counted in steps of ten seconds.</source>
        <translation>半数投诉者从取号到首次叫号的等候不超过此时长。按十秒一档统计。</translation>
    </message>
    <message>
        <source>Tickets that were called and nobody came.</source>
        <translation>叫号后无人前来的号票。</translation>
    </message>
    <message>
        <source>No-shows among all tickets that were served or no-shows.</source>
        <translation>未到号票占已办结与未到号票总数的比例。</translation>
    </message>
    <message>
        <source>Tickets that ended before they were served: the visitor did not wait any longer, or the day was over.</source>
        <translation>未办理就结束的号票：来访者不再等候，或当日已结束。</translation>
    </message>
    <message>
        <source>Tickets whose outcome leaves nothing to be done, among all that were finished with an outcome.</source>
        <translation>结果无需再跟进的号票，占所有记录了结果的已办结号票的比例。</translation>
    </message>
    <message>
        <source>Consultations whose outcome led to business, such as a contract or an appointment, among all consultations that were finished with an outcome.</source>
        <translation>促成合同或预约等业务的咨询，占所有记录了结果的咨询的比例。</translation>
    </message>
    <message>
        <source>Mean of the visitors&apos; ratings, from 1 (very unhappy) to 5 (very happy).</source>
        <translation>来访者评分的平均值，1 分为很不满意，5 分为很满意。</translation>
    </message>
    <message>
        <source>Visitors who rated their visit.</source>
        <translation>对来访作出评价的人数。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>被访人</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>每日来访日志</translation>
    </message>
    <message>
        <source>Early edition</source>
        <translation>下班前版</translation>
    </message>
    <message>
        <source>Closing edition</source>
        <translation>日终版</translation>
    </message>
    <message>
        <source>{edition}, no. {number}</source>
        <translation>{edition}（第 {number} 份）</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>截至 {time}</translation>
    </message>
    <message>
        <source>Made on {day} at {time}</source>
        <translation>{day} {time} 生成</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>按来访目的</translation>
    </message>
    <message>
        <source>By hour of arrival</source>
        <translation>按到达时段</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>晚到</translation>
    </message>
    <message>
        <source>late</source>
        <translation>晚到</translation>
    </message>
    <message>
        <source>Groups that arrived after the early edition of {time}: {number}. They are marked “{mark}”.</source>
        <translation>{time} 的下班前版之后到达的来访：{number} 组，以“{mark}”标出。</translation>
    </message>
    <message>
        <source>There was no early edition on this day.</source>
        <translation>当日没有下班前版。</translation>
    </message>
    <message>
        <source>Nobody came on this day.</source>
        <translation>当日无人来访。</translation>
    </message>
    <message>
        <source>Party: adults + children.</source>
        <translation>人数：成人 + 儿童。</translation>
    </message>
    <message>
        <source>Below each figure, for comparison: the last day with visits, and a week before.</source>
        <translation>每项下方为对比：上一个有来访的日子，以及一周前。</translation>
    </message>
    <message>
        <source>Below each figure, for comparison: the last day with visits, and a week before, up to the same time.</source>
        <translation>每项下方为截至同一时刻的对比：上一个有来访的日子，以及一周前。</translation>
    </message>
    <message>
        <source>{log} {day}: {site}, {edition}</source>
        <translation>{log} {day}：{site}，{edition}</translation>
    </message>
    <message>
        <source>This message was sent by the reception&apos;s program.</source>
        <translation>本邮件由前台系统自动发送。</translation>
    </message>
    <message>
        <source>Waited (s)</source>
        <translation>等待（秒）</translation>
    </message>
    <message>
        <source>Served (s)</source>
        <translation>办理（秒）</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>已呼叫</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>with a ticket</source>
        <translation>已取号</translation>
    </message>
    <message>
        <source>called to a counter</source>
        <translation>已被呼叫</translation>
    </message>
    <message>
        <source>with an outcome</source>
        <translation>已记录结果</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访记录</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>来访批次</translation>
    </message>
    <message>
        <source>Morning briefing</source>
        <translation>早会简报</translation>
    </message>
    <message>
        <source>Figures of {day}</source>
        <translation>{day}的数据</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>当日排班</translation>
    </message>
    <message>
        <source>The site is closed on this day.</source>
        <translation>当天休息。</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Visitors expected</source>
        <translation>预计来访</translation>
    </message>
    <message>
        <source>On a busy day</source>
        <translation>繁忙日</translation>
    </message>
    <message>
        <source>Expected: the mean of the last days of this weekday that were open ({number}).</source>
        <translation>预计：以往同一星期几营业日的平均值（{number} 天）。</translation>
    </message>
    <message>
        <source>In some hours more counters would be needed than there are.</source>
        <translation>有些时段需要的窗口比现有的多。</translation>
    </message>
    <message>
        <source>No earlier day of this weekday tells what to expect.</source>
        <translation>没有以往同一星期几的数据，无法预计。</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已排</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Call-backs due</source>
        <translation>今日回电</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Open in the work log</source>
        <translation>工作日志未办事项</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>巡视</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>礼节性致电</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Hand-overs that nobody has read</source>
        <translation>尚无人确认的交接</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>巡视</translation>
    </message>
    <message>
        <source>Equipment still out</source>
        <translation>未归还设备</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>领用人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Belongings not collected</source>
        <translation>未取走的寄存物</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>号牌</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>雨伞</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>宠物</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>行李</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
</context>
<context>
    <name>WorkLogWords</name>
    <message numerus="yes">
        <source>%n places not in order</source>
        <translation>
            <numerusform>%n 处异常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please use at most %n characters.</source>
        <translation>
            <numerusform>最多可填 %n 个字符。</numerusform>
        </translation>
    </message>
</context>
</TS>
