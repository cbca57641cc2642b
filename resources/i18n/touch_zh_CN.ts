<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Display and reading</source>
        <translation>显示辅助</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Move everything down</source>
        <translation>按钮放低</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>BelongingCard</name>
    <message>
        <source>%1: one fewer</source>
        <translation>%1：减少一件</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1：增加一件</translation>
    </message>
</context>
<context>
    <name>BelongingsPage</name>
    <message>
        <source>What are you leaving here?</source>
        <translation>您要寄放什么？</translation>
    </message>
    <message>
        <source>That is all we can take. Please ask at the reception for more.</source>
        <translation>已达上限。如需多放，请咨询前台。</translation>
    </message>
    <message>
        <source>You get the number of a claim tag for each.</source>
        <translation>每件物品都会有一个寄存牌号。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Display</source>
        <translation>显示辅助</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>呼叫帮助</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date for QLocale</comment>
        <translation>M月d日  dddd</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date for QLocale</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>weekday and time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date and time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>请核对一下</translation>
    </message>
    <message>
        <source>Then we will give you a number.</source>
        <translation>确认后马上为您取号。</translation>
    </message>
    <message>
        <source>Then you are checked in.</source>
        <translation>确认后即完成登记。</translation>
    </message>
    <message>
        <source>Get my number</source>
        <translation>取号</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>With “Get my number” you accept our privacy notice.</source>
        <translation>点「取号」即表示您同意隐私说明。</translation>
    </message>
    <message>
        <source>With “Check in” you accept our privacy notice.</source>
        <translation>点「登记」即表示您同意隐私说明。</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>ConfirmRow</name>
    <message>
        <source>Add %1 (optional)</source>
        <translation>填写%1（可不填）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>DetailsField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可不填）</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Only the people who look after you can see this.</source>
        <translation>只有接待您的工作人员能看到。</translation>
    </message>
</context>
<context>
    <name>DoneKey</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>EndActions</name>
    <message>
        <source>seconds until this page closes</source>
        <translation>秒后关闭此页面</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可不填）</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Please tell us more</source>
        <translation>请告诉我们详情</translation>
    </message>
    <message>
        <source>How may we reach you?</source>
        <translation>怎样联系您？</translation>
    </message>
    <message>
        <source>What brings you here</source>
        <translation>来访事由</translation>
    </message>
    <message>
        <source>Our offer</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Your group</source>
        <translation>来访人数</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Left at the door</source>
        <translation>寄放在门口</translation>
    </message>
    <message>
        <source>Leave something at the door</source>
        <translation>在门口寄放物品</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>您的信息</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Open</source>
        <translation>营业中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已下班</translation>
    </message>
    <message>
        <source>We are closed at present.</source>
        <translation>目前暂不营业。</translation>
    </message>
    <message>
        <source>We are closed and open again %1.</source>
        <translation>现在已下班，%1 开门。</translation>
    </message>
    <message>
        <source>Still possible: %1</source>
        <translation>仍可办理：%1</translation>
    </message>
</context>
<context>
    <name>GreetingWords</name>
    <message>
        <source>Welcome.</source>
        <translation>欢迎光临</translation>
    </message>
</context>
<context>
    <name>HeldThings</name>
    <message>
        <source>No. %1</source>
        <comment>number on a claim tag</comment>
        <translation>%1 号</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Please speak to us at the desk</source>
        <translation>请到前台找工作人员</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>工作人员正在过来</translation>
    </message>
    <message>
        <source>Help is called</source>
        <translation>已为您呼叫</translation>
    </message>
    <message>
        <source>We cannot reach the staff from here just now.</source>
        <translation>现在无法从这里通知工作人员。</translation>
    </message>
    <message>
        <source>We have let the staff know. Someone will be with you shortly.</source>
        <translation>已通知工作人员，马上就来。</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Whom are you visiting?</source>
        <translation>您找哪一位？</translation>
    </message>
    <message>
        <source>Not listed? Ask us</source>
        <translation>找不到？请工作人员帮忙</translation>
    </message>
    <message>
        <source>Name, department or initials</source>
        <translation>姓名、部门或拼音首字母</translation>
    </message>
    <message numerus="yes">
        <source>Please type at least %n letter(s).</source>
        <translation>
            <numerusform>请至少输入 %n 个字。</numerusform>
        </translation>
    </message>
    <message>
        <source>We found nobody with that name. Please try another spelling.</source>
        <translation>没有找到，请换一种写法再试。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people in the directory</comment>
        <translation>
            <numerusform>找到 %n 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>More words</source>
        <translation>更多候选词</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>You are in the queue</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>Please go to counter %1 now</source>
        <translation>请现在到 %1 号窗口</translation>
    </message>
    <message>
        <source>It is your turn. Please come to the desk</source>
        <translation>轮到您了，请到前台</translation>
    </message>
    <message>
        <source>You are being served</source>
        <translation>正在为您办理</translation>
    </message>
    <message>
        <source>We are working on it and will call you again</source>
        <translation>正在处理，稍后再叫您</translation>
    </message>
    <message>
        <source>We have passed you on to another service</source>
        <translation>已为您转到其他业务</translation>
    </message>
    <message>
        <source>We have called you. Please tell the reception</source>
        <translation>已叫过您的号，请告诉前台</translation>
    </message>
    <message>
        <source>This ticket was cancelled. Please take a new number</source>
        <translation>此号已取消，请重新取号</translation>
    </message>
    <message>
        <source>We are looking into your complaint</source>
        <translation>我们正在处理您的投诉</translation>
    </message>
    <message>
        <source>Your complaint is settled. Thank you for telling us</source>
        <translation>您的投诉已处理完毕，感谢您的反馈</translation>
    </message>
    <message>
        <source>This ticket is finished. Thank you</source>
        <translation>此号已办理完毕，谢谢您</translation>
    </message>
</context>
<context>
    <name>LookupAnswer</name>
    <message>
        <source>You hear from us by</source>
        <translation>我们最迟答复您的日期</translation>
    </message>
    <message>
        <source>Your claim tags</source>
        <translation>您的寄存牌号</translation>
    </message>
    <message>
        <source>Ahead of you</source>
        <translation>您前面还有</translation>
    </message>
    <message>
        <source>Waiting time about</source>
        <translation>大约等候</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>We will call you</source>
        <translation>我们会叫您</translation>
    </message>
</context>
<context>
    <name>LookupCamera</name>
    <message>
        <source>Camera: hold your code here</source>
        <translation>摄像头：请将二维码对准这里</translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message>
        <source>You are signed out.</source>
        <translation>您已登记离开</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>您的号票</translation>
    </message>
    <message>
        <source>Which number do you have?</source>
        <translation>请输入您的号码</translation>
    </message>
    <message>
        <source>Please do not forget what you left at the door.</source>
        <translation>请别忘了取走寄放的物品。</translation>
    </message>
    <message>
        <source>Type it, or hold your code to the camera.</source>
        <translation>请输入号码，或将二维码对准摄像头。</translation>
    </message>
    <message>
        <source>Type it, or hold your code to the scanner.</source>
        <translation>也可以把二维码对准扫描器。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Sign me out</source>
        <translation>登记离开</translation>
    </message>
    <message>
        <source>Show my ticket</source>
        <translation>查询</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>TRAINING · everything here is invented</source>
        <translation>练习模式 · 所有内容均为虚构</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>What we offer</source>
        <translation>我们的服务项目</translation>
    </message>
    <message>
        <source>Touch what interests you: we will be glad to explain it.</source>
        <translation>点选感兴趣的项目，我们为您详细介绍。</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Take your time. Otherwise we clear your entries, so that nobody else can see them.</source>
        <translation>您慢慢来。否则我们将清除您填写的内容，不让别人看到。</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>在，继续</translation>
    </message>
    <message>
        <source>No, finish and clear</source>
        <translation>结束并清除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Back to my entries</source>
        <translation>返回我的内容</translation>
    </message>
    <message>
        <source>Carry on here</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I do not need help any more</source>
        <translation>不需要帮助了</translation>
    </message>
</context>
<context>
    <name>PadKey</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>PageButtons</name>
    <message>
        <source>Back</source>
        <comment>one page of a list</comment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>More</source>
        <comment>one page of a list</comment>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>PartyPage</name>
    <message>
        <source>How many of you are there?</source>
        <translation>请问一共几位？</translation>
    </message>
    <message>
        <source>Please count everyone in your group, yourself included.</source>
        <translation>请把您自己也算在内。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>成人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1 岁及以上</translation>
    </message>
    <message>
        <source>At most %1 in one group</source>
        <translation>每组最多 %1 位</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>%1 and under</source>
        <translation>%1 岁及以下</translation>
    </message>
    <message>
        <source>More than %1? Please touch Help, we will come to you.</source>
        <translation>超过 %1 位？请点「呼叫帮助」，我们马上来。</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n 位成人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n 位儿童</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n minute(s)</source>
        <translation>
            <numerusform>%1–%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number is %n digit(s) short. Please check it.</source>
        <translation>
            <numerusform>号码还差 %n 位，请再核对一下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please use at most %n character(s).</source>
        <translation>
            <numerusform>请不要超过 %n 个字。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>Privacy notice</source>
        <translation>隐私说明</translation>
    </message>
    <message>
        <source>Back to my entries</source>
        <translation>返回我的内容</translation>
    </message>
</context>
<context>
    <name>PurposePage</name>
    <message>
        <source>What brings you here?</source>
        <translation>请问您来办什么事？</translation>
    </message>
    <message>
        <source>Please touch a tile.</source>
        <translation>请点选一项。</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>我要离开</translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <source>Poor</source>
        <translation>很不满意</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>很满意</translation>
    </message>
    <message>
        <source>How was your visit?</source>
        <translation>您对今天的服务满意吗？</translation>
    </message>
    <message>
        <source>You are signed out. Thank you for coming!</source>
        <translation>您已登记离开，感谢您的光临！</translation>
    </message>
    <message>
        <source>What did you like? (optional)</source>
        <translation>您对哪方面满意？（选填）</translation>
    </message>
    <message>
        <source>What should we do better? (optional)</source>
        <translation>哪方面需要改进？（选填）</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候时间</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>We could not note your answer just now. Thank you all the same.</source>
        <translation>暂时无法记录您的评价，仍然感谢您。</translation>
    </message>
    <message>
        <source>Thank you for your answer. Goodbye!</source>
        <translation>感谢您的评价，再见！</translation>
    </message>
    <message>
        <source>One touch is enough. Your answer helps us to do better.</source>
        <translation>点一下即可，您的评价帮助我们做得更好。</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Which service would you like?</source>
        <translation>您要办理哪项业务？</translation>
    </message>
    <message>
        <source>Please touch a tile.</source>
        <translation>请点选一项。</translation>
    </message>
</context>
<context>
    <name>StartButton</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>触摸屏幕开始</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: one fewer</source>
        <translation>%1：减一位</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1：加一位</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Claim tags: %1</source>
        <translation>寄存牌号：%1</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Thank you.</source>
        <translation>谢谢您</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>登记已完成。</translation>
    </message>
</context>
<context>
    <name>TicketFarewell</name>
    <message>
        <source>Please take a photo of your number.</source>
        <translation>请拍下屏幕上的号码。</translation>
    </message>
    <message>
        <source>We are looking forward to seeing you. Goodbye!</source>
        <translation>祝您今天顺心，再见！</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Ahead of you</source>
        <translation>您前面还有</translation>
    </message>
    <message>
        <source>Waiting time about</source>
        <translation>大约等候</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>We will call you</source>
        <translation>我们会叫您</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>请在这里等候</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>您的号码</translation>
    </message>
    <message>
        <source>TRAINING · not a real number</source>
        <translation>练习模式 · 并非真实号码</translation>
    </message>
    <message>
        <source>A photo with your phone will do.</source>
        <translation>用手机拍照即可。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>中午好</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>Happy Chinese New Year’s Eve</source>
        <translation>除夕快乐</translation>
    </message>
    <message>
        <source>Happy Chinese New Year</source>
        <translation>春节快乐</translation>
    </message>
    <message>
        <source>Happy Lantern Festival</source>
        <translation>元宵节快乐</translation>
    </message>
    <message>
        <source>Happy Mid-Autumn Festival</source>
        <translation>中秋快乐</translation>
    </message>
    <message>
        <source>A good Dragon Boat Festival</source>
        <translation>端午安康</translation>
    </message>
    <message>
        <source>A happy Christmas Eve</source>
        <translation>平安夜快乐</translation>
    </message>
    <message>
        <source>Merry Christmas</source>
        <translation>圣诞快乐</translation>
    </message>
    <message>
        <source>A happy New Year’s Eve</source>
        <translation>跨年快乐</translation>
    </message>
    <message>
        <source>Happy New Year</source>
        <translation>新年快乐</translation>
    </message>
    <message>
        <source>Happy Easter</source>
        <translation>复活节快乐</translation>
    </message>
    <message>
        <source>Happy Whitsun</source>
        <translation>圣灵降临节快乐</translation>
    </message>
    <message>
        <source>Happy National Day of China</source>
        <translation>国庆快乐</translation>
    </message>
    <message>
        <source>A good Day of German Unity</source>
        <translation>德国统一日快乐</translation>
    </message>
    <message>
        <source>A good Labour Day</source>
        <translation>劳动节快乐</translation>
    </message>
    <message>
        <source>A good Women’s Day</source>
        <translation>妇女节快乐</translation>
    </message>
    <message>
        <source>English</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Company or organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Whom you are visiting</source>
        <translation>您要找的人</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>关于哪方面</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用您自己的话说</translation>
    </message>
    <message>
        <source>Vehicle plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>How did you hear of us?</source>
        <translation>您是怎么知道我们的？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Heard of us</source>
        <translation>了解渠道</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>We do not know this ticket. Please come to the reception.</source>
        <translation>未找到这张号票，请到前台咨询。</translation>
    </message>
    <message>
        <source>You have already signed out with this ticket.</source>
        <translation>您已用此号票登记离开。</translation>
    </message>
    <message>
        <source>We cannot find this number today. Please check it. If you have lost your ticket, the reception will help you.</source>
        <translation>今天没有这个号码，请核对。如号票遗失，请到前台，我们会帮您查找。</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>请填写这一项。</translation>
    </message>
    <message>
        <source>The number is too short. Please check it.</source>
        <translation>号码太短，请再核对一下。</translation>
    </message>
    <message>
        <source>The number is too long. Please check it.</source>
        <translation>号码太长，请再核对一下。</translation>
    </message>
    <message>
        <source>This is not a phone number we can call. Please check it.</source>
        <translation>这个号码打不通，请再核对一下。</translation>
    </message>
    <message>
        <source>We cannot find this person. Please choose from the list.</source>
        <translation>没有找到这个人，请从列表中选择。</translation>
    </message>
    <message>
        <source>Please use only letters, digits and usual signs.</source>
        <translation>请只使用文字、数字和常用符号。</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>约 1 分钟</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>You are called to counter %1</source>
        <translation>听 %1 号窗口呼叫</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>counter numbers</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
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
        <source>One moment, please.</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>We are still busy with another entry. Nothing you entered is lost.</source>
        <translation>系统正忙，您填写的内容都还在。请再试一次。</translation>
    </message>
    <message>
        <source>That did not work just now.</source>
        <translation>刚才没有成功</translation>
    </message>
    <message>
        <source>We could not save your visit. Nothing you entered is lost. Please try again, or touch Help and we will come to you.</source>
        <translation>您的登记还没有保存，填写的内容都还在。请再试一次，或点「呼叫帮助」，我们马上来。</translation>
    </message>
    <message>
        <source>This ticket has expired. Please take a new number.</source>
        <translation>此号已过期，请重新取号。</translation>
    </message>
    <message>
        <source>This code is not from us. Please check your ticket.</source>
        <translation>这不是我们的二维码，请核对您的号票。</translation>
    </message>
    <message>
        <source>This code is not valid. Please come to the reception.</source>
        <translation>此二维码无效，请到前台咨询。</translation>
    </message>
    <message>
        <source>We cannot read this code. Please type the number on your ticket.</source>
        <translation>无法识别，请输入号票上的号码。</translation>
    </message>
</context>
</TS>
