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
        <source>Ticket</source>
        <translation>Ticket</translation>
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
        <source>Counter</source>
        <translation>Counter</translation>
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
        <source>Only a supervisor may do this.</source>
        <translation>Only a supervisor may do this.</translation>
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
        <source>Name</source>
        <translation>Name</translation>
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
</TS>
