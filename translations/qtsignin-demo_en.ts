<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Demo::AccountView</name>
    <message numerus="yes">
        <source>At %1, in %n second(s)</source>
        <translation>
            <numerusform>At %1, in %n second</numerusform>
            <numerusform>At %1, in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1, in %n minute(s)</source>
        <translation>
            <numerusform>At %1, in %n minute</numerusform>
            <numerusform>At %1, in %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo::TimelineModel</name>
    <message numerus="yes">
        <source>In %n second(s)</source>
        <translation>
            <numerusform>In %n second</numerusform>
            <numerusform>In %n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
