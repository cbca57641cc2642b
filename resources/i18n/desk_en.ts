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
        <source>Undo: {step}</source>
        <translation>Undo: {step}</translation>
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
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Transfer …</source>
        <translation>Transfer …</translation>
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
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Priority …</source>
        <translation>Priority …</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>Cancel ticket</translation>
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
        <source>Undo</source>
        <translation>Undo</translation>
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
        <source>Staff and PINs</source>
        <translation>Staff and PINs</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Store the new PIN</source>
        <translation>Store the new PIN</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{first}–{last} of {total} visits</source>
        <translation>{first}–{last} of {total} visits</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>to the next page</comment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Export these …</source>
        <translation>Export these …</translation>
    </message>
    <message>
        <source>No visits stand behind this figure.</source>
        <translation>No visits stand behind this figure.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>What the figures mean</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Role: {role}</source>
        <translation>Role: {role}</translation>
    </message>
    <message>
        <source>Staff and PINs …</source>
        <translation>Staff and PINs …</translation>
    </message>
    <message>
        <source>Start the training</source>
        <translation>Start the training</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Lock the desk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Silent alarm</source>
        <translation>Silent alarm</translation>
    </message>
    <message>
        <source>Other desks alerted</source>
        <translation>Other desks alerted</translation>
    </message>
    <message>
        <source>Someone is coming</source>
        <translation>Someone is coming</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>Close the counter</translation>
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
        <source>Export visits …</source>
        <translation>Export visits …</translation>
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
        <source>Alerts the other desks without a sound ({key})</source>
        <translation>Alerts the other desks without a sound ({key})</translation>
    </message>
    <message>
        <source>{station}: no voice, chime only</source>
        <translation>{station}: no voice, chime only</translation>
    </message>
    <message>
        <source>{station}: no voice for some languages</source>
        <translation>{station}: no voice for some languages</translation>
    </message>
    <message>
        <source>{station}: calls cannot be heard</source>
        <translation>{station}: calls cannot be heard</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>Name, phone or number</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Who is at the desk?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Choose a counter</source>
        <translation>Choose a counter</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>no PIN yet</translation>
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
        <source>Earlier visits</source>
        <translation>Earlier visits</translation>
    </message>
    <message>
        <source>No earlier visits.</source>
        <translation>No earlier visits.</translation>
    </message>
    <message>
        <source>No notes so far.</source>
        <translation>No notes so far.</translation>
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
        <source>{ticket} has not come yet. Choose Hold or No-show first.</source>
        <translation>{ticket} has not come yet. Choose Hold or No-show first.</translation>
    </message>
    <message>
        <source>Finish or hold {ticket} first.</source>
        <translation>Finish or hold {ticket} first.</translation>
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
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Only for</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Export visits</source>
        <translation>Export visits</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Only: {filter}</source>
        <translation>Only: {filter}</translation>
    </message>
    <message>
        <source>All visits of these days.</source>
        <translation>All visits of these days.</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Please choose a file.</translation>
    </message>
    <message>
        <source>The file is being written …</source>
        <translation>The file is being written …</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel workbook (XLSX)</translation>
    </message>
    <message>
        <source>Document to print (PDF)</source>
        <translation>Document to print (PDF)</translation>
    </message>
    <message>
        <source>Table for Excel (CSV)</source>
        <translation>Table for Excel (CSV)</translation>
    </message>
    <message>
        <source>Table for other programs (CSV)</source>
        <translation>Table for other programs (CSV)</translation>
    </message>
    <message>
        <source>Data for other programs (JSON Lines)</source>
        <translation>Data for other programs (JSON Lines)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a field, in the letters of Qt</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>which ones are counted</comment>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Charts as tables</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>What the figures mean (F1)</source>
        <translation>What the figures mean (F1)</translation>
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
        <source>Emergency: {place}</source>
        <translation>Emergency: {place}</translation>
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
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Waited</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>served for {time}</source>
        <translation>served for {time}</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>{ticket} is registered.</source>
        <translation>{ticket} is registered.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Waiting time</translation>
    </message>
    <message>
        <source>from an earlier day</source>
        <translation>from an earlier day</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Own days</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Staff member</translation>
    </message>
    <message>
        <source>Hour of arrival</source>
        <translation>Hour of arrival</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>All visits</translation>
    </message>
    <message>
        <source>{hour}:00–{hour}:59</source>
        <translation>{hour}:00–{hour}:59</translation>
    </message>
    <message>
        <source>same as a week earlier</source>
        <translation>same as a week earlier</translation>
    </message>
    <message>
        <source>{change} against a week earlier</source>
        <translation>{change} against a week earlier</translation>
    </message>
    <message>
        <source>same as the days before</source>
        <translation>same as the days before</translation>
    </message>
    <message>
        <source>{change} against the days before</source>
        <translation>{change} against the days before</translation>
    </message>
    <message>
        <source>compared with {days}</source>
        <translation>compared with {days}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>same as {day}</source>
        <translation>same as {day}</translation>
    </message>
    <message>
        <source>{change} against {day}</source>
        <translation>{change} against {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in a sentence</comment>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>You</source>
        <comment>one&apos;s own counter</comment>
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
        <source>Serving again at counter {number}</source>
        <translation>Serving again at counter {number}</translation>
    </message>
    <message>
        <source>Priority: {priority}</source>
        <translation>Priority: {priority}</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Back in the queue</translation>
    </message>
    <message>
        <source>Closed at the end of the day</source>
        <translation>Closed at the end of the day</translation>
    </message>
    <message>
        <source>Carried over to the next day</source>
        <translation>Carried over to the next day</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Taken back: {step}</translation>
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
        <source>Ticket {ticket} printed</source>
        <translation>Ticket {ticket} printed</translation>
    </message>
    <message>
        <source>Copy of ticket {ticket} printed</source>
        <translation>Copy of ticket {ticket} printed</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Counter {number}</translation>
    </message>
    <message>
        <source>for counter {number}</source>
        <translation>for counter {number}</translation>
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
        <source>call</source>
        <comment>step</comment>
        <translation>call</translation>
    </message>
    <message>
        <source>recall</source>
        <comment>step</comment>
        <translation>recall</translation>
    </message>
    <message>
        <source>serving</source>
        <comment>step</comment>
        <translation>serving</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>step</comment>
        <translation>hold</translation>
    </message>
    <message>
        <source>resuming</source>
        <comment>step</comment>
        <translation>resuming</translation>
    </message>
    <message>
        <source>transfer</source>
        <comment>step</comment>
        <translation>transfer</translation>
    </message>
    <message>
        <source>finish</source>
        <comment>step</comment>
        <translation>finish</translation>
    </message>
    <message>
        <source>no-show</source>
        <comment>step</comment>
        <translation>no-show</translation>
    </message>
    <message>
        <source>putting back</source>
        <comment>step</comment>
        <translation>putting back</translation>
    </message>
    <message>
        <source>cancelling</source>
        <comment>step</comment>
        <translation>cancelling</translation>
    </message>
    <message>
        <source>priority</source>
        <comment>step</comment>
        <translation>priority</translation>
    </message>
    <message>
        <source>There is no step of {ticket} to take back.</source>
        <translation>There is no step of {ticket} to take back.</translation>
    </message>
    <message>
        <source>The last step of {ticket} was made by someone else.</source>
        <translation>The last step of {ticket} was made by someone else.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, in the letters of Qt</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>hour of the plan</comment>
        <translation>closed</translation>
    </message>
    <message>
        <source>nobody expected</source>
        <translation>nobody expected</translation>
    </message>
    <message>
        <source>busy day: {number}</source>
        <translation>busy day: {number}</translation>
    </message>
    <message>
        <source>needed {needed} · planned {planned}</source>
        <translation>needed {needed} · planned {planned}</translation>
    </message>
    <message>
        <source>nobody for {services}</source>
        <translation>nobody for {services}</translation>
    </message>
    <message>
        <source>No earlier day of this weekday tells what to expect.</source>
        <translation>No earlier day of this weekday tells what to expect.</translation>
    </message>
    <message>
        <source>{name} {hours} h</source>
        <translation>{name} {hours} h</translation>
    </message>
    <message>
        <source>{name} is at counter {counter} from {hour} on already.</source>
        <translation>{name} is at counter {counter} from {hour} on already.</translation>
    </message>
    <message>
        <source>Only a supervisor may change the plan.</source>
        <translation>Only a supervisor may change the plan.</translation>
    </message>
    <message>
        <source>The plan of a day gone by stays as it was.</source>
        <translation>The plan of a day gone by stays as it was.</translation>
    </message>
    <message>
        <source>That day has no plan.</source>
        <translation>That day has no plan.</translation>
    </message>
    <message>
        <source>No earlier day of this weekday has a plan.</source>
        <translation>No earlier day of this weekday has a plan.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Day plan</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>What if …</translation>
    </message>
    <message>
        <source>The site is closed on this day.</source>
        <translation>The site is closed on this day.</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Who sits here …</source>
        <translation>Who sits here …</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Nobody here</translation>
    </message>
    <message>
        <source>Propose …</source>
        <translation>Propose …</translation>
    </message>
    <message>
        <source>As last {weekday}</source>
        <translation>As last {weekday}</translation>
    </message>
    <message>
        <source>As another day …</source>
        <translation>As another day …</translation>
    </message>
    <message>
        <source>Briefing as PDF</source>
        <translation>Briefing as PDF</translation>
    </message>
    <message>
        <source>Empty the day …</source>
        <translation>Empty the day …</translation>
    </message>
    <message>
        <source>Print briefing</source>
        <translation>Print briefing</translation>
    </message>
    <message>
        <source>Nobody was called to a counter on this day.</source>
        <translation>Nobody was called to a counter on this day.</translation>
    </message>
    <message>
        <source>This day is not over yet.</source>
        <translation>This day is not over yet.</translation>
    </message>
    <message>
        <source>There must be at least one counter.</source>
        <translation>There must be at least one counter.</translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time} min</translation>
    </message>
    <message>
        <source>One counter less</source>
        <translation>One counter less</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>One counter more</source>
        <translation>One counter more</translation>
    </message>
    <message>
        <source>Another counter for {services}</source>
        <translation>Another counter for {services}</translation>
    </message>
    <message>
        <source>Without counter {number} ({services})</source>
        <translation>Without counter {number} ({services})</translation>
    </message>
    <message>
        <source>The same counters</source>
        <translation>The same counters</translation>
    </message>
    <message>
        <source>Without counter {number}</source>
        <translation>Without counter {number}</translation>
    </message>
    <message>
        <source>Choose one counter more or less to see what it changes.</source>
        <translation>Choose one counter more or less to see what it changes.</translation>
    </message>
    <message>
        <source>Nine of ten visitors would have waited {after} at most, instead of {before}.</source>
        <translation>Nine of ten visitors would have waited {after} at most, instead of {before}.</translation>
    </message>
    <message>
        <source>The replay assumes the same visitors, each taking as long as they did, and counters that call at once.</source>
        <translation>The replay assumes the same visitors, each taking as long as they did, and counters that call at once.</translation>
    </message>
    <message>
        <source>On average its waits lie {time} from the real ones.</source>
        <translation>On average its waits lie {time} from the real ones.</translation>
    </message>
    <message>
        <source>same person?</source>
        <translation>same person?</translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation>Only a supervisor may do this.</translation>
    </message>
    <message>
        <source>Not signed out</source>
        <translation>Not signed out</translation>
    </message>
    <message>
        <source>This group has already left.</source>
        <translation>This group has already left.</translation>
    </message>
    <message>
        <source>Someone has already noted a result.</source>
        <translation>Someone has already noted a result.</translation>
    </message>
    <message>
        <source>These entries are one file already.</source>
        <translation>These entries are one file already.</translation>
    </message>
    <message>
        <source>Please choose today or a later day.</source>
        <translation>Please choose today or a later day.</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Umbrella</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Pet</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Luggage</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parcel</translation>
    </message>
    <message>
        <source>{thing}, tag {number}</source>
        <translation>{thing}, tag {number}</translation>
    </message>
    <message>
        <source>Somebody still has to see to it</source>
        <translation>Somebody still has to see to it</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nothing left to do</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Place (optional)</source>
        <translation>Place (optional)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>What is to be added</source>
        <translation>What is to be added</translation>
    </message>
    <message>
        <source>Add to this entry</source>
        <translation>Add to this entry</translation>
    </message>
    <message>
        <source>For whoever comes next (optional)</source>
        <translation>For whoever comes next (optional)</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>Hand over the shift</translation>
    </message>
    <message>
        <source>Everything since the last hand-over is passed on.</source>
        <translation>Everything since the last hand-over is passed on.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>I have read this</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Hand-over</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>Who takes it?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (optional)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>State, if worth a word (optional)</source>
        <translation>State, if worth a word (optional)</translation>
    </message>
    <message>
        <source>Leave empty what was in order.</source>
        <translation>Leave empty what was in order.</translation>
    </message>
    <message>
        <source>What was not in order?</source>
        <translation>What was not in order?</translation>
    </message>
    <message>
        <source>Back from the round</source>
        <translation>Back from the round</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adults</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Language of the visitor</source>
        <translation>Language of the visitor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>A group has at least one person.</source>
        <translation>A group has at least one person.</translation>
    </message>
    <message>
        <source>A group has at most {number} people.</source>
        <translation>A group has at most {number} people.</translation>
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
        <source>Transferred to {service}, counter {counter}</source>
        <translation>Transferred to {service}, counter {counter}</translation>
    </message>
    <message>
        <source>Transferred to counter {counter}</source>
        <translation>Transferred to counter {counter}</translation>
    </message>
    <message>
        <source>Transferred to {service}</source>
        <translation>Transferred to {service}</translation>
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
    <message>
        <source>Call-backs</source>
        <translation>Call-backs</translation>
    </message>
    <message>
        <source>To be called today</source>
        <translation>To be called today</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>What came of it?</translation>
    </message>
    <message>
        <source>Nobody is to be called today.</source>
        <translation>Nobody is to be called today.</translation>
    </message>
    <message>
        <source>When is the call-back?</source>
        <translation>When is the call-back?</translation>
    </message>
    <message>
        <source>Plan call-back</source>
        <translation>Plan call-back</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Earlier values</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Correct the entry</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Please check the field marked in red.</source>
        <translation>Please check the field marked in red.</translation>
    </message>
    <message>
        <source>Welcome. Who is the administrator?</source>
        <translation>Welcome. Who is the administrator?</translation>
    </message>
    <message>
        <source>The administrator chooses a PIN now and sets those of the others afterwards. There is no preset PIN; please keep yours in mind.</source>
        <translation>The administrator chooses a PIN now and sets those of the others afterwards. There is no preset PIN; please keep yours in mind.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Choose your name</translation>
    </message>
    <message>
        <source>Store the PIN and begin</source>
        <translation>Store the PIN and begin</translation>
    </message>
    <message>
        <source>Please choose your name first.</source>
        <translation>Please choose your name first.</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>This desk is locked</translation>
    </message>
    <message>
        <source>Sign in to go on where you were. Or just type your PIN.</source>
        <translation>Sign in to go on where you were. Or just type your PIN.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>This site has no staff yet</source>
        <translation>This site has no staff yet</translation>
    </message>
    <message>
        <source>Please add those who work at the desk to the site file, under [[staff]].</source>
        <translation>Please add those who work at the desk to the site file, under [[staff]].</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>In the building</translation>
    </message>
    <message>
        <source>Name, host or number</source>
        <translation>Name, host or number</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Sign out …</translation>
    </message>
    <message>
        <source>Belongings …</source>
        <translation>Belongings …</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>Evacuation list</translation>
    </message>
    <message>
        <source>Save list as PDF</source>
        <translation>Save list as PDF</translation>
    </message>
    <message>
        <source>Nobody is in the building.</source>
        <translation>Nobody is in the building.</translation>
    </message>
    <message>
        <source>Nobody fits what you typed.</source>
        <translation>Nobody fits what you typed.</translation>
    </message>
    <message>
        <source>Not collected yet: {things}</source>
        <translation>Not collected yet: {things}</translation>
    </message>
    <message>
        <source>In the building since {time}.</source>
        <translation>In the building since {time}.</translation>
    </message>
    <message>
        <source>Sign this group out?</source>
        <translation>Sign this group out?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>{group} signed out.</source>
        <translation>{group} signed out.</translation>
    </message>
    <message>
        <source>What is handed out?</source>
        <translation>What is handed out?</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Hand out</translation>
    </message>
    <message>
        <source>Printing on {printer}.</source>
        <translation>Printing on {printer}.</translation>
    </message>
    <message>
        <source>The list was saved as {file}.</source>
        <translation>The list was saved as {file}.</translation>
    </message>
    <message>
        <source>The list could be neither printed nor saved.</source>
        <translation>The list could be neither printed nor saved.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>Register by hand</source>
        <translation>Register by hand</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <comment>key</comment>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Visitor’s file</source>
        <translation>Visitor’s file</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Correct …</translation>
    </message>
    <message>
        <source>Call back …</source>
        <translation>Call back …</translation>
    </message>
    <message>
        <source>Reprint ticket</source>
        <translation>Reprint ticket</translation>
    </message>
    <message>
        <source>Transfer to …</source>
        <translation>Transfer to …</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Which priority?</source>
        <translation>Which priority?</translation>
    </message>
    <message>
        <source>None</source>
        <comment>priority</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Set priority</translation>
    </message>
    <message>
        <source>TRAINING · everything here is invented</source>
        <translation>TRAINING · everything here is invented</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Open ticket</translation>
    </message>
    <message>
        <source>Add note …</source>
        <translation>Add note …</translation>
    </message>
    <message>
        <source>Preferences …</source>
        <translation>Preferences …</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Visits so far</source>
        <translation>Visits so far</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Perhaps the same person</translation>
    </message>
    <message>
        <source>Search for a visitor, or scan a ticket. The file appears here.</source>
        <translation>Search for a visitor, or scan a ticket. The file appears here.</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Merge …</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Name, phone, number or day</source>
        <translation>Name, phone, number or day</translation>
    </message>
    <message>
        <source>Visits found</source>
        <translation>Visits found</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Visits and notes of “{other}” move to the file of “{name}”. This cannot be taken back.</source>
        <translation>Visits and notes of “{other}” move to the file of “{name}”. This cannot be taken back.</translation>
    </message>
    <message>
        <source>Merge these two files?</source>
        <translation>Merge these two files?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Call again …</source>
        <translation>Call again …</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Wrong number</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>No number known</source>
        <translation>No number known</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>Belongings</translation>
    </message>
    <message>
        <source>{people} in {groups}</source>
        <translation>{people} in {groups}</translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>As of {day}, {time}</translation>
    </message>
    <message>
        <source>Safe</source>
        <comment>column with check boxes</comment>
        <translation>Safe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>This PIN is not right.</translation>
    </message>
    <message>
        <source>Please enter a PIN.</source>
        <translation>Please enter a PIN.</translation>
    </message>
    <message>
        <source>A PIN has at least {minimum} digits.</source>
        <translation>A PIN has at least {minimum} digits.</translation>
    </message>
    <message>
        <source>A PIN has at most {limit} digits.</source>
        <translation>A PIN has at most {limit} digits.</translation>
    </message>
    <message>
        <source>A password has at least {minimum} characters.</source>
        <translation>A password has at least {minimum} characters.</translation>
    </message>
    <message>
        <source>A password has at most {limit} characters.</source>
        <translation>A password has at most {limit} characters.</translation>
    </message>
    <message>
        <source>Please use letters, digits and signs only.</source>
        <translation>Please use letters, digits and signs only.</translation>
    </message>
    <message>
        <source>The same digit over and over is easily guessed.</source>
        <translation>The same digit over and over is easily guessed.</translation>
    </message>
    <message>
        <source>A row such as 1234 is easily guessed.</source>
        <translation>A row such as 1234 is easily guessed.</translation>
    </message>
    <message>
        <source>The two entries are not the same.</source>
        <translation>The two entries are not the same.</translation>
    </message>
    <message>
        <source>The stored PIN is damaged. An administrator has to set a new one.</source>
        <translation>The stored PIN is damaged. An administrator has to set a new one.</translation>
    </message>
    <message>
        <source>Too many wrong attempts in a row.</source>
        <translation>Too many wrong attempts in a row.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. An administrator has to set a new PIN.</source>
        <translation>Too many wrong attempts. An administrator has to set a new PIN.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Your role does not allow this.</translation>
    </message>
    <message>
        <source>One administrator has to remain.</source>
        <translation>One administrator has to remain.</translation>
    </message>
    <message>
        <source>An administrator has chosen a PIN already.</source>
        <translation>An administrator has chosen a PIN already.</translation>
    </message>
    <message>
        <source>This person is no longer on the staff of the site.</source>
        <translation>This person is no longer on the staff of the site.</translation>
    </message>
    <message>
        <source>Reception</source>
        <comment>role</comment>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>role</comment>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>role</comment>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>4 to 12 digits, or a password of at least 8 characters.</source>
        <translation>4 to 12 digits, or a password of at least 8 characters.</translation>
    </message>
    <message>
        <source>{field} (needed)</source>
        <translation>{field} (needed)</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority class</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>{field} was “{value}”</source>
        <translation>{field} was “{value}”</translation>
    </message>
    <message>
        <source>{field} was empty</source>
        <translation>{field} was empty</translation>
    </message>
    <message>
        <source>Nobody was found. Please try fewer letters or another word.</source>
        <translation>Nobody was found. Please try fewer letters or another word.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>{ticket} was used already: finished {when}.</source>
        <translation>{ticket} was used already: finished {when}.</translation>
    </message>
    <message>
        <source>{ticket} is not valid any more: cancelled {when}.</source>
        <translation>{ticket} is not valid any more: cancelled {when}.</translation>
    </message>
    <message>
        <source>{ticket} was called and nobody came: {when}.</source>
        <translation>{ticket} was called and nobody came: {when}.</translation>
    </message>
    <message>
        <source>There is no ticket {ticket}. If it was lost, please look for the name or phone number.</source>
        <translation>There is no ticket {ticket}. If it was lost, please look for the name or phone number.</translation>
    </message>
    <message>
        <source>This ticket has expired. Please issue a new one.</source>
        <translation>This ticket has expired. Please issue a new one.</translation>
    </message>
    <message>
        <source>This ticket is of another site.</source>
        <translation>This ticket is of another site.</translation>
    </message>
    <message>
        <source>This code is forged or was altered. It is not a ticket of ours.</source>
        <translation>This code is forged or was altered. It is not a ticket of ours.</translation>
    </message>
    <message>
        <source>This code is genuine, but its ticket is not in this database. Please issue a new one.</source>
        <translation>This code is genuine, but its ticket is not in this database. Please issue a new one.</translation>
    </message>
    <message>
        <source>This code cannot be read. Please type the number.</source>
        <translation>This code cannot be read. Please type the number.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Next attempt in {time}.</source>
        <translation>Next attempt in {time}.</translation>
    </message>
    <message>
        <source>In the training every PIN is right.</source>
        <translation>In the training every PIN is right.</translation>
    </message>
    <message>
        <source>{name} has no PIN yet. An administrator can set one.</source>
        <translation>{name} has no PIN yet. An administrator can set one.</translation>
    </message>
    <message>
        <source>Storing …</source>
        <translation>Storing …</translation>
    </message>
    <message>
        <source>The new PIN of {name} is stored.</source>
        <translation>The new PIN of {name} is stored.</translation>
    </message>
    <message>
        <source>{name} is now: {role}.</source>
        <translation>{name} is now: {role}.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Also known as</translation>
    </message>
    <message>
        <source>The ticket can be saved as a PDF file instead, and opened to print it.</source>
        <translation>The ticket can be saved as a PDF file instead, and opened to print it.</translation>
    </message>
    <message>
        <source>The ticket was not printed</source>
        <translation>The ticket was not printed</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Save and open</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>{ticket} is being printed on {printer}.</source>
        <translation>{ticket} is being printed on {printer}.</translation>
    </message>
    <message>
        <source>{ticket} is saved as {path}.</source>
        <translation>{ticket} is saved as {path}.</translation>
    </message>
    <message>
        <source>{printer} does not print just now.</source>
        <translation>{printer} does not print just now.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>This computer has no printer.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Work log</source>
        <translation>Work log</translation>
    </message>
    <message>
        <source>All</source>
        <comment>categories</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>In full</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Hand-overs</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>Patrols</translation>
    </message>
    <message>
        <source>Nothing has been entered.</source>
        <translation>Nothing has been entered.</translation>
    </message>
    <message>
        <source>No shift has been handed over yet.</source>
        <translation>No shift has been handed over yet.</translation>
    </message>
    <message>
        <source>The site lends no equipment.</source>
        <translation>The site lends no equipment.</translation>
    </message>
    <message>
        <source>No round is planned today.</source>
        <translation>No round is planned today.</translation>
    </message>
    <message>
        <source>New entry …</source>
        <translation>New entry …</translation>
    </message>
    <message>
        <source>Add to this entry …</source>
        <translation>Add to this entry …</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Hand over …</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Earlier entries</translation>
    </message>
    <message>
        <source>Round done …</source>
        <translation>Round done …</translation>
    </message>
    <message>
        <source>Read …</source>
        <translation>Read …</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>Hand out …</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Take back …</translation>
    </message>
    <message>
        <source>Set out on the round</source>
        <translation>Set out on the round</translation>
    </message>
    <message>
        <source>Nothing was entered during this shift.</source>
        <translation>Nothing was entered during this shift.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Read by</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Piece</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Not read yet</translation>
    </message>
    <message>
        <source>Please read</source>
        <translation>Please read</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>At the desk</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>since {time}</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Patrol</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>Courtesy call</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>All in order</translation>
    </message>
    <message>
        <source>{thing} came back from {person}</source>
        <translation>{thing} came back from {person}</translation>
    </message>
    <message>
        <source>{thing} handed out to {person}</source>
        <translation>{thing} handed out to {person}</translation>
    </message>
    <message>
        <source>Please fill in every field that is not optional.</source>
        <translation>Please fill in every field that is not optional.</translation>
    </message>
    <message>
        <source>Someone else has done that meanwhile.</source>
        <translation>Someone else has done that meanwhile.</translation>
    </message>
    <message>
        <source>This piece is out already.</source>
        <translation>This piece is out already.</translation>
    </message>
    <message>
        <source>Someone has set out on this round already.</source>
        <translation>Someone has set out on this round already.</translation>
    </message>
    <message>
        <source>This round is not due yet.</source>
        <translation>This round is not due yet.</translation>
    </message>
    <message>
        <source>The time of this round is over.</source>
        <translation>The time of this round is over.</translation>
    </message>
    <message>
        <source>Please use only letters, digits and usual signs.</source>
        <translation>Please use only letters, digits and usual signs.</translation>
    </message>
    <message>
        <source>{ticket} is open behind this form.</source>
        <translation>{ticket} is open behind this form.</translation>
    </message>
    <message>
        <source>The visitor gave no name or number.</source>
        <translation>The visitor gave no name or number.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Visitors</source>
        <comment>expected</comment>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Counters</translation>
    </message>
    <message>
        <source>Figures by</source>
        <comment>service, counter, day …</comment>
        <translation>Figures by</translation>
    </message>
    <message>
        <source>Enter or a double click opens the visits behind a number.</source>
        <translation>Enter or a double click opens the visits behind a number.</translation>
    </message>
    <message>
        <source>What a figure means stands here; Enter or a click opens the visits behind it.</source>
        <translation>What a figure means stands here; Enter or a click opens the visits behind it.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Figures are for supervisors and managers. Please ask one of them.</source>
        <translation>Figures are for supervisors and managers. Please ask one of them.</translation>
    </message>
    <message>
        <source>The figures are being read …</source>
        <translation>The figures are being read …</translation>
    </message>
    <message>
        <source>Nobody came in this period.</source>
        <translation>Nobody came in this period.</translation>
    </message>
    <message>
        <source>any counter</source>
        <translation>any counter</translation>
    </message>
    <message>
        <source>a counter for {service}</source>
        <translation>a counter for {service}</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>On the day</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Replayed</translation>
    </message>
    <message>
        <source>Mean wait in minutes, by hour of arrival</source>
        <translation>Mean wait in minutes, by hour of arrival</translation>
    </message>
    <message>
        <source>Nobody had to wait.</source>
        <translation>Nobody had to wait.</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Who is there?</translation>
    </message>
    <message>
        <source>Only what is empty is filled.</source>
        <translation>Only what is empty is filled.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>No other day has a plan.</source>
        <translation>No other day has a plan.</translation>
    </message>
    <message>
        <source>As on which day?</source>
        <translation>As on which day?</translation>
    </message>
    <message>
        <source>What stands in the plan now goes.</source>
        <translation>What stands in the plan now goes.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Empty the plan of this day?</source>
        <translation>Empty the plan of this day?</translation>
    </message>
    <message>
        <source>Everybody is taken out of the plan.</source>
        <translation>Everybody is taken out of the plan.</translation>
    </message>
    <message>
        <source>Empty the day</source>
        <translation>Empty the day</translation>
    </message>
    <message>
        <source>The briefing was saved as {file}.</source>
        <translation>The briefing was saved as {file}.</translation>
    </message>
    <message>
        <source>The briefing could be neither printed nor saved.</source>
        <translation>The briefing could be neither printed nor saved.</translation>
    </message>
    <message>
        <source>Counter for which service</source>
        <translation>Counter for which service</translation>
    </message>
    <message>
        <source>Waits of the whole day</source>
        <translation>Waits of the whole day</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Half waited at most</source>
        <translation>Half waited at most</translation>
    </message>
    <message>
        <source>Nine of ten at most</source>
        <translation>Nine of ten at most</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Not called</translation>
    </message>
    <message>
        <source>There is nothing to export in the training.</source>
        <translation>There is nothing to export in the training.</translation>
    </message>
    <message>
        <source>Only managers and administrators may export visits.</source>
        <translation>Only managers and administrators may export visits.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelled. No file was written.</translation>
    </message>
    <message>
        <source>The disk is full. No file was written.</source>
        <translation>The disk is full. No file was written.</translation>
    </message>
    <message>
        <source>The folder is no longer there. No file was written.</source>
        <translation>The folder is no longer there. No file was written.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Please choose another place.</source>
        <translation>The file cannot be written there. Please choose another place.</translation>
    </message>
    <message>
        <source>There is a folder of this name. Please choose another one.</source>
        <translation>There is a folder of this name. Please choose another one.</translation>
    </message>
    <message>
        <source>Daily log: {when}</source>
        <translation>Daily log: {when}</translation>
    </message>
    <message>
        <source>The daily log cannot be written</source>
        <translation>The daily log cannot be written</translation>
    </message>
    <message>
        <source>The daily log cannot be sent by mail</source>
        <translation>The daily log cannot be sent by mail</translation>
    </message>
    <message>
        <source>The daily log did not reach all addresses</source>
        <translation>The daily log did not reach all addresses</translation>
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
    <message numerus="yes">
        <source>{ticket} was called %n times. If nobody comes, choose No-show.</source>
        <translation>
            <numerusform>{ticket} was called once. If nobody comes, choose No-show.</numerusform>
            <numerusform>{ticket} was called %n times. If nobody comes, choose No-show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticket} can be put back for %n minutes only. Please issue a new ticket.</source>
        <translation>
            <numerusform>{ticket} can be put back for %n minute only. Please issue a new ticket.</numerusform>
            <numerusform>{ticket} can be put back for %n minutes only. Please issue a new ticket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>%n visits were written to {file}.</source>
        <translation>
            <numerusform>One visit was written to {file}.</numerusform>
            <numerusform>%n visits were written to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresWords</name>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of a percentage</comment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than there are</source>
        <translation>
            <numerusform>%n more than there are</numerusform>
            <numerusform>%n more than there are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services unserved</source>
        <translation>
            <numerusform>%n service unserved</numerusform>
            <numerusform>%n services unserved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected: the mean of the last %n such weekdays.</source>
        <translation>
            <numerusform>Expected: as on the last such weekday.</numerusform>
            <numerusform>Expected: the mean of the last %n such weekdays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would not have been called before closing time.</source>
        <translation>
            <numerusform>%n would not have been called before closing time.</numerusform>
            <numerusform>%n would not have been called before closing time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceptionWords</name>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>so far</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>A week before</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>rising</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adults</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Median wait</translation>
    </message>
    <message>
        <source>Wait of 9 in 10</source>
        <translation>Wait of 9 in 10</translation>
    </message>
    <message>
        <source>Median service time</source>
        <translation>Median service time</translation>
    </message>
    <message>
        <source>Service time of 9 in 10</source>
        <translation>Service time of 9 in 10</translation>
    </message>
    <message>
        <source>Median wait with a complaint</source>
        <translation>Median wait with a complaint</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>No-shows</translation>
    </message>
    <message>
        <source>Share of no-shows</source>
        <translation>Share of no-shows</translation>
    </message>
    <message>
        <source>Settled at first contact</source>
        <translation>Settled at first contact</translation>
    </message>
    <message>
        <source>Conversion of consultations</source>
        <translation>Conversion of consultations</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Week from</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Visitors by hour of arrival</source>
        <translation>Visitors by hour of arrival</translation>
    </message>
    <message>
        <source>Waits in minutes, by hour of arrival</source>
        <translation>Waits in minutes, by hour of arrival</translation>
    </message>
    <message>
        <source>Tickets by service</source>
        <translation>Tickets by service</translation>
    </message>
    <message>
        <source>How tickets ended</source>
        <translation>How tickets ended</translation>
    </message>
    <message>
        <source>Visitors by day</source>
        <translation>Visitors by day</translation>
    </message>
    <message>
        <source>Visitors by week</source>
        <translation>Visitors by week</translation>
    </message>
    <message>
        <source>Visitors by month</source>
        <translation>Visitors by month</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>Satisfaction: {score} of 5</source>
        <translation>Satisfaction: {score} of 5</translation>
    </message>
    <message>
        <source>5 – very good</source>
        <translation>5 – very good</translation>
    </message>
    <message>
        <source>4 – good</source>
        <translation>4 – good</translation>
    </message>
    <message>
        <source>3 – all right</source>
        <translation>3 – all right</translation>
    </message>
    <message>
        <source>2 – not good</source>
        <translation>2 – not good</translation>
    </message>
    <message>
        <source>1 – poor</source>
        <translation>1 – poor</translation>
    </message>
    <message>
        <source>No outcome noted</source>
        <translation>No outcome noted</translation>
    </message>
    <message>
        <source>No visits in this period.</source>
        <translation>No visits in this period.</translation>
    </message>
    <message>
        <source>Nobody was called in this period.</source>
        <translation>Nobody was called in this period.</translation>
    </message>
    <message>
        <source>No tickets in this period.</source>
        <translation>No tickets in this period.</translation>
    </message>
    <message>
        <source>No ratings in this period.</source>
        <translation>No ratings in this period.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>Groups that checked in. Each counts once, whatever its size.</source>
        <translation>Groups that checked in. Each counts once, whatever its size.</translation>
    </message>
    <message>
        <source>Everybody in these groups: adults and children.</source>
        <translation>Everybody in these groups: adults and children.</translation>
    </message>
    <message>
        <source>Adults in these groups.</source>
        <translation>Adults in these groups.</translation>
    </message>
    <message>
        <source>Children in these groups.</source>
        <translation>Children in these groups.</translation>
    </message>
    <message>
        <source>Groups that were given a number.</source>
        <translation>Groups that were given a number.</translation>
    </message>
    <message>
        <source>Tickets that were finished. No-shows and cancelled tickets are not among them.</source>
        <translation>Tickets that were finished. No-shows and cancelled tickets are not among them.</translation>
    </message>
    <message>
        <source>Half of the visitors waited at most this long, from the ticket to the first call. Counted in steps of ten seconds.</source>
        <translation>Half of the visitors waited at most this long, from the ticket to the first call. Counted in steps of ten seconds.</translation>
    </message>
    <message>
        <source>Nine in ten visitors waited at most this long, from the ticket to the first call. Counted in steps of ten seconds.</source>
        <translation>Nine in ten visitors waited at most this long, from the ticket to the first call. Counted in steps of ten seconds.</translation>
    </message>
    <message>
        <source>Half of the finished tickets took at most this long, from the visitor&apos;s coming to the counter (or from the call, if that was not noted) to the end. Counted in steps of ten seconds.</source>
        <translation>Half of the finished tickets took at most this long, from the visitor&apos;s coming to the counter (or from the call, if that was not noted) to the end. Counted in steps of ten seconds.</translation>
    </message>
    <message>
        <source>Nine in ten finished tickets took at most this long, from the visitor&apos;s coming to the counter (or from the call, if that was not noted) to the end. Counted in steps of ten seconds.</source>
        <translation>Nine in ten finished tickets took at most this long, from the visitor&apos;s coming to the counter (or from the call, if that was not noted) to the end. Counted in steps of ten seconds.</translation>
    </message>
    <message>
        <source>Half of those who came with a complaint waited at most this long, from the ticket to the first call. Counted in steps of ten seconds.</source>
        <translation>Half of those who came with a complaint waited at most this long, from the ticket to the first call. Counted in steps of ten seconds.</translation>
    </message>
    <message>
        <source>Tickets that were called and nobody came.</source>
        <translation>Tickets that were called and nobody came.</translation>
    </message>
    <message>
        <source>No-shows among all tickets that were served or no-shows.</source>
        <translation>No-shows among all tickets that were served or no-shows.</translation>
    </message>
    <message>
        <source>Tickets that ended before they were served: the visitor did not wait any longer, or the day was over.</source>
        <translation>Tickets that ended before they were served: the visitor did not wait any longer, or the day was over.</translation>
    </message>
    <message>
        <source>Tickets whose outcome leaves nothing to be done, among all that were finished with an outcome.</source>
        <translation>Tickets whose outcome leaves nothing to be done, among all that were finished with an outcome.</translation>
    </message>
    <message>
        <source>Consultations whose outcome led to business, such as a contract or an appointment, among all consultations that were finished with an outcome.</source>
        <translation>Consultations whose outcome led to business, such as a contract or an appointment, among all consultations that were finished with an outcome.</translation>
    </message>
    <message>
        <source>Mean of the visitors&apos; ratings, from 1 (very unhappy) to 5 (very happy).</source>
        <translation>Mean of the visitors&apos; ratings, from 1 (very unhappy) to 5 (very happy).</translation>
    </message>
    <message>
        <source>Visitors who rated their visit.</source>
        <translation>Visitors who rated their visit.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>Daily log</translation>
    </message>
    <message>
        <source>Early edition</source>
        <translation>Early edition</translation>
    </message>
    <message>
        <source>Closing edition</source>
        <translation>Closing edition</translation>
    </message>
    <message>
        <source>{edition}, no. {number}</source>
        <translation>{edition}, no. {number}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>As of {time}</translation>
    </message>
    <message>
        <source>Made on {day} at {time}</source>
        <translation>Made on {day} at {time}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>By purpose</translation>
    </message>
    <message>
        <source>By hour of arrival</source>
        <translation>By hour of arrival</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Departure</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Groups that arrived after the early edition of {time}: {number}. They are marked “{mark}”.</source>
        <translation>Groups that arrived after the early edition of {time}: {number}. They are marked “{mark}”.</translation>
    </message>
    <message>
        <source>There was no early edition on this day.</source>
        <translation>There was no early edition on this day.</translation>
    </message>
    <message>
        <source>Nobody came on this day.</source>
        <translation>Nobody came on this day.</translation>
    </message>
    <message>
        <source>Party: adults + children.</source>
        <translation>Party: adults + children.</translation>
    </message>
    <message>
        <source>Below each figure, for comparison: the last day with visits, and a week before.</source>
        <translation>Below each figure, for comparison: the last day with visits, and a week before.</translation>
    </message>
    <message>
        <source>Below each figure, for comparison: the last day with visits, and a week before, up to the same time.</source>
        <translation>Below each figure, for comparison: the last day with visits, and a week before, up to the same time.</translation>
    </message>
    <message>
        <source>{log} {day}: {site}, {edition}</source>
        <translation>{log} {day}: {site}, {edition}</translation>
    </message>
    <message>
        <source>This message was sent by the reception&apos;s program.</source>
        <translation>This message was sent by the reception&apos;s program.</translation>
    </message>
    <message>
        <source>Waited (s)</source>
        <translation>Waited (s)</translation>
    </message>
    <message>
        <source>Served (s)</source>
        <translation>Served (s)</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Only</translation>
    </message>
    <message>
        <source>with a ticket</source>
        <translation>with a ticket</translation>
    </message>
    <message>
        <source>called to a counter</source>
        <translation>called to a counter</translation>
    </message>
    <message>
        <source>with an outcome</source>
        <translation>with an outcome</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Morning briefing</source>
        <translation>Morning briefing</translation>
    </message>
    <message>
        <source>Figures of {day}</source>
        <translation>Figures of {day}</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Day plan</translation>
    </message>
    <message>
        <source>The site is closed on this day.</source>
        <translation>The site is closed on this day.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Visitors expected</source>
        <translation>Visitors expected</translation>
    </message>
    <message>
        <source>On a busy day</source>
        <translation>On a busy day</translation>
    </message>
    <message>
        <source>Expected: the mean of the last days of this weekday that were open ({number}).</source>
        <translation>Expected: the mean of the last days of this weekday that were open ({number}).</translation>
    </message>
    <message>
        <source>In some hours more counters would be needed than there are.</source>
        <translation>In some hours more counters would be needed than there are.</translation>
    </message>
    <message>
        <source>No earlier day of this weekday tells what to expect.</source>
        <translation>No earlier day of this weekday tells what to expect.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Call-backs due</source>
        <translation>Call-backs due</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Open in the work log</source>
        <translation>Open in the work log</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Entered</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Patrol</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>Courtesy call</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Hand-overs that nobody has read</source>
        <translation>Hand-overs that nobody has read</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>Patrols</translation>
    </message>
    <message>
        <source>Equipment still out</source>
        <translation>Equipment still out</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Piece</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Belongings not collected</source>
        <translation>Belongings not collected</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Thing</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Umbrella</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Pet</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Luggage</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parcel</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nothing.</translation>
    </message>
</context>
<context>
    <name>WorkLogWords</name>
    <message numerus="yes">
        <source>%n places not in order</source>
        <translation>
            <numerusform>%n place not in order</numerusform>
            <numerusform>%n places not in order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please use at most %n characters.</source>
        <translation>
            <numerusform>Please use at most %n character.</numerusform>
            <numerusform>Please use at most %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
