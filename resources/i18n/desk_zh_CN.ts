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
        <source>Ticket</source>
        <translation>号码</translation>
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
        <source>Counter</source>
        <translation>窗口</translation>
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
        <source>Only a supervisor may do this.</source>
        <translation>只有主管可以执行此操作。</translation>
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
        <source>Name</source>
        <translation>姓名</translation>
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
</TS>
