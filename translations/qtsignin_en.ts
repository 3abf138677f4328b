<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QtSignIn::CodeCountdown</name>
    <message numerus="yes">
        <source>This code works for another %n minute(s).</source>
        <translation>
            <numerusform>This code works for another minute.</numerusform>
            <numerusform>This code works for another %n minutes.</numerusform>
        </translation>
    </message>
</context>
</TS>
