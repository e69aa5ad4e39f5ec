<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n on the list</source>
        <translation>
            <numerusform>%n on the list</numerusform>
            <numerusform>%n on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more days to remember</source>
        <translation>
            <numerusform>%n more day to remember</numerusform>
            <numerusform>%n more days to remember</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done.</source>
        <translation>
            <numerusform>%n done.</numerusform>
            <numerusform>%n done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines taken in.</source>
        <translation>
            <numerusform>%n line taken in.</numerusform>
            <numerusform>%n lines taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things changed or were used since and stay as they are; the rest is as it was before.</source>
        <translation>
            <numerusform>%n thing changed or was used since and stays as it is; the rest is as it was before.</numerusform>
            <numerusform>%n things changed or were used since and stay as they are; the rest is as it was before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new customers</source>
        <translation>
            <numerusform>%n new customer</numerusform>
            <numerusform>%n new customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards added to</source>
        <translation>
            <numerusform>%n card added to</numerusform>
            <numerusform>%n cards added to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came in as new though the same name or number is known: please look at them.</source>
        <translation>
            <numerusform>%n came in as new though the same name or number is known: please look at it.</numerusform>
            <numerusform>%n came in as new though the same name or number is known: please look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers written to {path}.</source>
        <translation>
            <numerusform>%n customer written to {path}.</numerusform>
            <numerusform>%n customers written to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>%n things to look after</source>
        <translation>
            <numerusform>%n thing to look after</numerusform>
            <numerusform>%n things to look after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are late</source>
        <translation>
            <numerusform>%n is late</numerusform>
            <numerusform>%n are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday, turning %n</source>
        <translation>
            <numerusform>Birthday, turning %n</numerusform>
            <numerusform>Birthday, turning %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wedding anniversary, %n years</source>
        <translation>
            <numerusform>Wedding anniversary, %n year</numerusform>
            <numerusform>Wedding anniversary, %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anniversary of their shop, %n years</source>
        <translation>
            <numerusform>Anniversary of their shop, %n year</numerusform>
            <numerusform>Anniversary of their shop, %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Child&apos;s birthday, turning %n</source>
        <translation>
            <numerusform>Child&apos;s birthday, turning %n</numerusform>
            <numerusform>Child&apos;s birthday, turning %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pet&apos;s birthday, turning %n</source>
        <translation>
            <numerusform>Pet&apos;s birthday, turning %n</numerusform>
            <numerusform>Pet&apos;s birthday, turning %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A day to remember, %n years</source>
        <translation>
            <numerusform>A day to remember, %n year</numerusform>
            <numerusform>A day to remember, %n years</numerusform>
        </translation>
    </message>
</context>
</TS>
