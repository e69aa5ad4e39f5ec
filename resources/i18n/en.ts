<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>%n customers</source>
        <comment>whose it was</comment>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off to {day}</source>
        <translation>
            <numerusform>%n put off to {day}</numerusform>
            <numerusform>%n put off to {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n put off</numerusform>
            <numerusform>%n put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed list taken in: %n lines</source>
        <translation>
            <numerusform>Printed list taken in: %n line</numerusform>
            <numerusform>Printed list taken in: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed list no. {number} taken in: %n lines</source>
        <translation>
            <numerusform>Printed list no. {number} taken in: %n line</numerusform>
            <numerusform>Printed list no. {number} taken in: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>customers of a list</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added to</source>
        <comment>customers of a list</comment>
        <translation>
            <numerusform>%n added to</numerusform>
            <numerusform>%n added to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardOptions</name>
    <message numerus="yes">
        <source>%n letters too long for the card</source>
        <translation>
            <numerusform>%n letter too long for the card</numerusform>
            <numerusform>%n letters too long for the card</numerusform>
        </translation>
    </message>
</context>
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
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>Counter</name>
    <message numerus="yes">
        <source>{what} was %n days ago</source>
        <translation>
            <numerusform>{what} was %n day ago</numerusform>
            <numerusform>{what} was %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} in %n days</source>
        <translation>
            <numerusform>{what} in %n day</numerusform>
            <numerusform>{what} in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Regular for %n years</source>
        <translation>
            <numerusform>Regular for %n year</numerusform>
            <numerusform>Regular for %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every %n weeks</source>
        <translation>
            <numerusform>About every %n week</numerusform>
            <numerusform>About every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About every %n days</source>
        <translation>
            <numerusform>About every %n day</numerusform>
            <numerusform>About every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n things stay: they were changed since.</source>
        <translation>
            <numerusform>%n thing stays: it was changed since.</numerusform>
            <numerusform>%n things stay: they were changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message numerus="yes">
        <source>%n customers are in {file}</source>
        <translation>
            <numerusform>%n customer is in {file}</numerusform>
            <numerusform>%n customers are in {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message numerus="yes">
        <source>%n made-up customers. Press anything you like, then clear it all in one go.</source>
        <translation>
            <numerusform>%n made-up customer. Press anything you like, then clear it all in one go.</numerusform>
            <numerusform>%n made-up customers. Press anything you like, then clear it all in one go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n customers were brought in.</source>
        <translation>
            <numerusform>%n customer was brought in.</numerusform>
            <numerusform>%n customers were brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards were added to.</source>
        <translation>
            <numerusform>%n card was added to.</numerusform>
            <numerusform>%n cards were added to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptBanner</name>
    <message numerus="yes">
        <source>We kept %n notes you were writing.</source>
        <translation>
            <numerusform>We kept %n note you were writing.</numerusform>
            <numerusform>We kept %n notes you were writing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatelyPage</name>
    <message numerus="yes">
        <source>%n things changed or were used since and stay as they are.</source>
        <translation>
            <numerusform>%n thing changed or was used since and stays as it is.</numerusform>
            <numerusform>%n things changed or were used since and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%n labels of {width} × {height} mm</source>
        <translation>
            <numerusform>%n label of {width} × {height} mm</numerusform>
            <numerusform>%n labels of {width} × {height} mm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address: {names}</source>
        <translation>
            <numerusform>%n without an address: {names}</numerusform>
            <numerusform>%n without an address: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name: {names}</source>
        <translation>
            <numerusform>%n without a name: {names}</numerusform>
            <numerusform>%n without a name: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who do not come any more: {names}</source>
        <translation>
            <numerusform>%n who does not come any more: {names}</numerusform>
            <numerusform>%n who do not come any more: {names}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message numerus="yes">
        <source>%n days after: {about}</source>
        <translation>
            <numerusform>%n day after: {about}</numerusform>
            <numerusform>%n days after: {about}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here, with something to add</source>
        <translation>
            <numerusform>%n already here, with something to add</numerusform>
            <numerusform>%n already here, with something to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps here already</source>
        <translation>
            <numerusform>%n perhaps here already</numerusform>
            <numerusform>%n perhaps here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come in</source>
        <translation>
            <numerusform>%n cannot come in</numerusform>
            <numerusform>%n cannot come in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message numerus="yes">
        <source>warranty of %n years</source>
        <translation>
            <numerusform>warranty of %n year</numerusform>
            <numerusform>warranty of %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warranty of %n months</source>
        <translation>
            <numerusform>warranty of %n month</numerusform>
            <numerusform>warranty of %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warranty of %n days</source>
        <translation>
            <numerusform>warranty of %n day</numerusform>
            <numerusform>warranty of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n customers were brought in.</source>
        <translation>
            <numerusform>%n customer was brought in.</numerusform>
            <numerusform>%n customers were brought in.</numerusform>
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
        <source>Also this week: %n birthdays</source>
        <translation>
            <numerusform>Also this week: %n birthday</numerusform>
            <numerusform>Also this week: %n birthdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also this week: %n days to remember</source>
        <translation>
            <numerusform>Also this week: %n day to remember</numerusform>
            <numerusform>Also this week: %n days to remember</numerusform>
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
<context>
    <name>ShopSection</name>
    <message numerus="yes">
        <source>From %n visits on</source>
        <translation>
            <numerusform>From %n visit on</numerusform>
            <numerusform>From %n visits on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickInDialog</name>
    <message numerus="yes">
        <source>%n lines taken in</source>
        <translation>
            <numerusform>%n line taken in</numerusform>
            <numerusform>%n lines taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>turning %n</source>
        <translation>
            <numerusform>turning %n</numerusform>
            <numerusform>turning %n</numerusform>
        </translation>
    </message>
</context>
</TS>
