<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Board</name>
    <message>
        <source>Please</source>
        <translation>请</translation>
    </message>
    <message>
        <source>to counter</source>
        <translation>到窗口</translation>
    </message>
    <message>
        <source>Your number will appear here.</source>
        <translation>您的号码将在此显示。</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>刚才呼叫</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>目前无人等候</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>TRAINING · invented numbers</source>
        <translation>练习模式 · 号码均为虚构</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
</context>
</TS>
