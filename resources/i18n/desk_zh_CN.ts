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
        <source>Visitor is here</source>
        <translation>访客已到</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>办结…</translation>
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
        <source>Call next</source>
        <translation>呼叫下一位</translation>
    </message>
    <message>
        <source>Call chosen</source>
        <translation>呼叫选中号码</translation>
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
        <source>No name</source>
        <translation>不署名</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
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
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Choose a counter</source>
        <translation>请选择窗口</translation>
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
        <source>Nobody is waiting for {counter}.</source>
        <translation>{counter}暂无访客等候。</translation>
    </message>
    <message>
        <source>Notice {version}, accepted</source>
        <translation>第 {version} 版，已同意</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
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
        <source>Ticket</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>You</source>
        <comment>one's own counter</comment>
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
        <source>Finished</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>{number} 号窗口</translation>
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
        <source>ddd d MMM yyyy</source>
        <comment>date, in the letters of Qt</comment>
        <translation>yyyy年M月d日 ddd</translation>
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
</context>
</TS>
