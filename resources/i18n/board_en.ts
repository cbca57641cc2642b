<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Board</name>
    <message>
        <source>Please</source>
        <translation>Please</translation>
    </message>
    <message>
        <source>to counter</source>
        <translation>to counter</translation>
    </message>
    <message>
        <source>Your number will appear here.</source>
        <translation>Your number will appear here.</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>Just called</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>about %1 min</translation>
    </message>
    <message>
        <source>TRAINING · invented numbers</source>
        <translation>TRAINING · invented numbers</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
</context>
</TS>
