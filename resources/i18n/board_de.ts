<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Board</name>
    <message>
        <source>Please</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <source>to counter</source>
        <translation>zu Schalter</translation>
    </message>
    <message>
        <source>Your number will appear here.</source>
        <translation>Ihre Nummer erscheint hier.</translation>
    </message>
    <message>
        <source>Just called</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Es warten</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>etwa %1 Min.</translation>
    </message>
    <message>
        <source>TRAINING · invented numbers</source>
        <translation>ÜBUNG · erfundene Nummern</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
</context>
</TS>
