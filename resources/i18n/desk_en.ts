<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message>
        <source>This ticket</source>
        <translation>This ticket</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Visitor is here</source>
        <translation>Visitor is here</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>Finish …</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Call next</translation>
    </message>
    <message>
        <source>Call chosen</source>
        <translation>Call chosen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>How did it end?</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Counter</source>
        <comment>choice</comment>
        <translation>Counter</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>title of the list</comment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>At the counters</source>
        <translation>At the counters</translation>
    </message>
    <message>
        <source>Nobody is at a counter.</source>
        <translation>Nobody is at a counter.</translation>
    </message>
    <message>
        <source>Waiting visitors</source>
        <translation>Waiting visitors</translation>
    </message>
    <message>
        <source>Visitors at the counters</source>
        <translation>Visitors at the counters</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter of the queue</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>Show all services</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message>
        <source>Nobody is waiting here. Choose “All” to see everyone.</source>
        <translation>Nobody is waiting here. Choose “All” to see everyone.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Cut off since {time}</source>
        <translation>Cut off since {time}</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sound on</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sound off</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Choose a counter</source>
        <translation>Choose a counter</translation>
    </message>
    <message>
        <source>In the visitor’s words</source>
        <translation>In the visitor’s words</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Choose a ticket, or call the next visitor with F2.</source>
        <translation>Choose a ticket, or call the next visitor with F2.</translation>
    </message>
    <message>
        <source>Nobody is waiting for your counter. Choose a ticket, or another counter above.</source>
        <translation>Nobody is waiting for your counter. Choose a ticket, or another counter above.</translation>
    </message>
    <message>
        <source>Nobody is waiting. A new ticket appears by itself.</source>
        <translation>Nobody is waiting. A new ticket appears by itself.</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation>On my way</translation>
    </message>
    <message>
        <source>You see the queue as it was then. We keep trying to connect.</source>
        <translation>You see the queue as it was then. We keep trying to connect.</translation>
    </message>
    <message>
        <source>Nobody is waiting for {counter}.</source>
        <translation>Nobody is waiting for {counter}.</translation>
    </message>
    <message>
        <source>Notice {version}, accepted</source>
        <translation>Notice {version}, accepted</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Vehicle plate</source>
        <translation>Vehicle plate</translation>
    </message>
    <message>
        <source>Heard of us by</source>
        <translation>Heard of us by</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} asks for help</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>for {time}</translation>
    </message>
    <message>
        <source>on the first page</source>
        <translation>on the first page</translation>
    </message>
    <message>
        <source>choosing the purpose</source>
        <translation>choosing the purpose</translation>
    </message>
    <message>
        <source>entering the number of people</source>
        <translation>entering the number of people</translation>
    </message>
    <message>
        <source>entering details</source>
        <translation>entering details</translation>
    </message>
    <message>
        <source>looking for a person</source>
        <translation>looking for a person</translation>
    </message>
    <message>
        <source>checking the summary</source>
        <translation>checking the summary</translation>
    </message>
    <message>
        <source>looking at the ticket</source>
        <translation>looking at the ticket</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Waiting time</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>You</source>
        <comment>one's own counter</comment>
        <translation>You</translation>
    </message>
    <message>
        <source>Ticket {ticket} issued</source>
        <translation>Ticket {ticket} issued</translation>
    </message>
    <message>
        <source>Called to counter {number}</source>
        <translation>Called to counter {number}</translation>
    </message>
    <message>
        <source>Called again to counter {number}</source>
        <translation>Called again to counter {number}</translation>
    </message>
    <message>
        <source>Serving at counter {number}</source>
        <translation>Serving at counter {number}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Counter {number}</translation>
    </message>
    <message>
        <source>{adults}, {children}</source>
        <translation>{adults}, {children}</translation>
    </message>
    <message>
        <source>speaks Chinese</source>
        <translation>speaks Chinese</translation>
    </message>
    <message>
        <source>speaks German</source>
        <translation>speaks German</translation>
    </message>
    <message>
        <source>speaks English</source>
        <translation>speaks English</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>speaks {language}</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Elderly</source>
        <comment>priority class</comment>
        <translation>Elderly</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>{waiting}, much too long</source>
        <translation>{waiting}, much too long</translation>
    </message>
    <message>
        <source>{waiting}, getting long</source>
        <translation>{waiting}, getting long</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, in the letters of Qt</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Called twice</source>
        <translation>Called twice</translation>
    </message>
    <message>
        <source>The disk is full. Please make room, then try again.</source>
        <translation>The disk is full. Please make room, then try again.</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>The database is busy. Please try again.</translation>
    </message>
    <message>
        <source>The database can only be read. Nothing was stored.</source>
        <translation>The database can only be read. Nothing was stored.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was stored.</source>
        <translation>The database cannot be reached. Nothing was stored.</translation>
    </message>
    <message>
        <source>The database is damaged. Please tell your administrator.</source>
        <translation>The database is damaged. Please tell your administrator.</translation>
    </message>
    <message>
        <source>The database is of a newer version. Please update this program.</source>
        <translation>The database is of a newer version. Please update this program.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>That did not work. Please try again.</translation>
    </message>
    <message>
        <source>{ticket} is already at counter {number}. Nothing was changed.</source>
        <translation>{ticket} is already at counter {number}. Nothing was changed.</translation>
    </message>
    <message>
        <source>That is no longer possible for {ticket}. Nothing was changed.</source>
        <translation>That is no longer possible for {ticket}. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adults</source>
        <translation>
            <numerusform>%n adult</numerusform>
            <numerusform>%n adults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n minutes</source>
        <translation>
            <numerusform>waiting for %n minute</numerusform>
            <numerusform>waiting for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n minutes</source>
        <translation>
            <numerusform>for %n minute</numerusform>
            <numerusform>for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation>
            <numerusform>Called %n time</numerusform>
            <numerusform>Called %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
