<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Display and reading</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>Move everything down</source>
        <translation>Move everything down</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>BelongingCard</name>
    <message>
        <source>%1: one fewer</source>
        <translation>%1: one fewer</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: one more</translation>
    </message>
</context>
<context>
    <name>BelongingsPage</name>
    <message>
        <source>What are you leaving here?</source>
        <translation>What are you leaving here?</translation>
    </message>
    <message>
        <source>That is all we can take. Please ask at the reception for more.</source>
        <translation>That is all we can take. Please ask at the reception for more.</translation>
    </message>
    <message>
        <source>You get the number of a claim tag for each.</source>
        <translation>You get the number of a claim tag for each.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date for QLocale</comment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date for QLocale</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>today at %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>tomorrow at %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>weekday and time</comment>
        <translation>on %1 at %2</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date and time</comment>
        <translation>on %1 at %2</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>Is everything right?</translation>
    </message>
    <message>
        <source>Then we will give you a number.</source>
        <translation>Then we will give you a number.</translation>
    </message>
    <message>
        <source>Then you are checked in.</source>
        <translation>Then you are checked in.</translation>
    </message>
    <message>
        <source>Get my number</source>
        <translation>Get my number</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>With “Get my number” you accept our privacy notice.</source>
        <translation>With “Get my number” you accept our privacy notice.</translation>
    </message>
    <message>
        <source>With “Check in” you accept our privacy notice.</source>
        <translation>With “Check in” you accept our privacy notice.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Read it</translation>
    </message>
</context>
<context>
    <name>ConfirmRow</name>
    <message>
        <source>Add %1 (optional)</source>
        <translation>Add %1 (optional)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>DetailsField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Only the people who look after you can see this.</source>
        <translation>Only the people who look after you can see this.</translation>
    </message>
</context>
<context>
    <name>DoneKey</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>EndActions</name>
    <message>
        <source>seconds until this page closes</source>
        <translation>seconds until closing</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>More time</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Please tell us more</source>
        <translation>Please tell us more</translation>
    </message>
    <message>
        <source>How may we reach you?</source>
        <translation>How may we reach you?</translation>
    </message>
    <message>
        <source>What brings you here</source>
        <translation>What brings you here</translation>
    </message>
    <message>
        <source>Our offer</source>
        <translation>Our offer</translation>
    </message>
    <message>
        <source>Your group</source>
        <translation>Your group</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Left at the door</source>
        <translation>Left at the door</translation>
    </message>
    <message>
        <source>Leave something at the door</source>
        <translation>Leave something at the door</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Your details</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>We are closed at present.</source>
        <translation>We are closed at present.</translation>
    </message>
    <message>
        <source>We are closed and open again %1.</source>
        <translation>We are closed and open again %1.</translation>
    </message>
    <message>
        <source>Still possible: %1</source>
        <translation>Still possible: %1</translation>
    </message>
</context>
<context>
    <name>GreetingWords</name>
    <message>
        <source>Welcome.</source>
        <translation>Welcome.</translation>
    </message>
</context>
<context>
    <name>HeldThings</name>
    <message>
        <source>No. %1</source>
        <comment>number on a claim tag</comment>
        <translation>No. %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Please speak to us at the desk</source>
        <translation>Please speak to us at the desk</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>Someone is on the way to you</translation>
    </message>
    <message>
        <source>Help is called</source>
        <translation>Help is called</translation>
    </message>
    <message>
        <source>We cannot reach the staff from here just now.</source>
        <translation>We cannot reach the staff from here just now.</translation>
    </message>
    <message>
        <source>We have let the staff know. Someone will be with you shortly.</source>
        <translation>We have let the staff know. Someone will be with you shortly.</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Whom are you visiting?</source>
        <translation>Whom are you visiting?</translation>
    </message>
    <message>
        <source>Not listed? Ask us</source>
        <translation>Not listed? Ask us</translation>
    </message>
    <message>
        <source>Name, department or initials</source>
        <translation>Name, department or initials</translation>
    </message>
    <message numerus="yes">
        <source>Please type at least %n letter(s).</source>
        <translation>
            <numerusform>Please type at least %n letter.</numerusform>
            <numerusform>Please type at least %n letters.</numerusform>
        </translation>
    </message>
    <message>
        <source>We found nobody with that name. Please try another spelling.</source>
        <translation>We found nobody with that name. Please try another spelling.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people in the directory</comment>
        <translation>
            <numerusform>%n person found</numerusform>
            <numerusform>%n people found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>More words</source>
        <translation>More words</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>You are in the queue</source>
        <translation>You are in the queue</translation>
    </message>
    <message>
        <source>Please go to counter %1 now</source>
        <translation>Please go to counter %1 now</translation>
    </message>
    <message>
        <source>It is your turn. Please come to the desk</source>
        <translation>It is your turn. Please come to the desk</translation>
    </message>
    <message>
        <source>You are being served</source>
        <translation>You are being served</translation>
    </message>
    <message>
        <source>We are working on it and will call you again</source>
        <translation>We are working on it and will call you again</translation>
    </message>
    <message>
        <source>We have passed you on to another service</source>
        <translation>We have passed you on to another service</translation>
    </message>
    <message>
        <source>We have called you. Please tell the reception</source>
        <translation>We have called you. Please tell the reception</translation>
    </message>
    <message>
        <source>This ticket was cancelled. Please take a new number</source>
        <translation>This ticket was cancelled. Please take a new number</translation>
    </message>
    <message>
        <source>We are looking into your complaint</source>
        <translation>We are looking into your complaint</translation>
    </message>
    <message>
        <source>Your complaint is settled. Thank you for telling us</source>
        <translation>Your complaint is settled. Thank you for telling us</translation>
    </message>
    <message>
        <source>This ticket is finished. Thank you</source>
        <translation>This ticket is finished. Thank you</translation>
    </message>
</context>
<context>
    <name>LookupAnswer</name>
    <message>
        <source>You hear from us by</source>
        <translation>You hear from us by</translation>
    </message>
    <message>
        <source>Your claim tags</source>
        <translation>Your claim tags</translation>
    </message>
    <message>
        <source>Ahead of you</source>
        <translation>Ahead of you</translation>
    </message>
    <message>
        <source>Waiting time about</source>
        <translation>Waiting time about</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Waiting time</translation>
    </message>
    <message>
        <source>We will call you</source>
        <translation>We will call you</translation>
    </message>
</context>
<context>
    <name>LookupCamera</name>
    <message>
        <source>Camera: hold your code here</source>
        <translation>Camera: hold your code here</translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message>
        <source>You are signed out.</source>
        <translation>You are signed out.</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>Your ticket</translation>
    </message>
    <message>
        <source>Which number do you have?</source>
        <translation>Which number do you have?</translation>
    </message>
    <message>
        <source>Please do not forget what you left at the door.</source>
        <translation>Please do not forget what you left at the door.</translation>
    </message>
    <message>
        <source>Type it, or hold your code to the camera.</source>
        <translation>Type it, or hold your code to the camera.</translation>
    </message>
    <message>
        <source>Type it, or hold your code to the scanner.</source>
        <translation>Type it, or hold your code to the scanner.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Sign me out</source>
        <translation>Sign me out</translation>
    </message>
    <message>
        <source>Show my ticket</source>
        <translation>Show my ticket</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>TRAINING · everything here is invented</source>
        <translation>TRAINING · everything here is invented</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>What we offer</source>
        <translation>What we offer</translation>
    </message>
    <message>
        <source>Touch what interests you: we will be glad to explain it.</source>
        <translation>Touch what interests you: we will be glad to explain it.</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Take your time. Otherwise we clear your entries, so that nobody else can see them.</source>
        <translation>Take your time. Otherwise we clear your entries, so that nobody else can see them.</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>Yes, carry on</translation>
    </message>
    <message>
        <source>No, finish and clear</source>
        <translation>No, finish and clear</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Back to my entries</source>
        <translation>Back to my entries</translation>
    </message>
    <message>
        <source>Carry on here</source>
        <translation>Carry on here</translation>
    </message>
    <message>
        <source>I do not need help any more</source>
        <translation>I do not need help any more</translation>
    </message>
</context>
<context>
    <name>PadKey</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>PageButtons</name>
    <message>
        <source>Back</source>
        <comment>one page of a list</comment>
        <translation>Back</translation>
    </message>
    <message>
        <source>More</source>
        <comment>one page of a list</comment>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>PartyPage</name>
    <message>
        <source>How many of you are there?</source>
        <translation>How many of you are there?</translation>
    </message>
    <message>
        <source>Please count everyone in your group, yourself included.</source>
        <translation>Please count everyone in your group, yourself included.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adults</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1 and over</translation>
    </message>
    <message>
        <source>At most %1 in one group</source>
        <translation>At most %1 in one group</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Children</translation>
    </message>
    <message>
        <source>%1 and under</source>
        <translation>%1 and under</translation>
    </message>
    <message>
        <source>More than %1? Please touch Help, we will come to you.</source>
        <translation>More than %1? Please touch Help, we will come to you.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n adult</numerusform>
            <numerusform>%n adults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n minute(s)</source>
        <translation>
            <numerusform>%1–%n minute</numerusform>
            <numerusform>%1–%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number is %n digit(s) short. Please check it.</source>
        <translation>
            <numerusform>The number is one digit short. Please check it.</numerusform>
            <numerusform>The number is %n digits short. Please check it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please use at most %n character(s).</source>
        <translation>
            <numerusform>Please use at most %n character.</numerusform>
            <numerusform>Please use at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>Privacy notice</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>Back to my entries</source>
        <translation>Back to my entries</translation>
    </message>
</context>
<context>
    <name>PurposePage</name>
    <message>
        <source>What brings you here?</source>
        <translation>What brings you here?</translation>
    </message>
    <message>
        <source>Please touch a tile.</source>
        <translation>Please touch a tile.</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>I am leaving</translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <source>Poor</source>
        <translation>Poor</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Not good</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Very good</translation>
    </message>
    <message>
        <source>How was your visit?</source>
        <translation>How was your visit?</translation>
    </message>
    <message>
        <source>You are signed out. Thank you for coming!</source>
        <translation>You are signed out. Thank you for coming!</translation>
    </message>
    <message>
        <source>What did you like? (optional)</source>
        <translation>What did you like? (optional)</translation>
    </message>
    <message>
        <source>What should we do better? (optional)</source>
        <translation>What should we do better? (optional)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>The place</translation>
    </message>
    <message>
        <source>We could not note your answer just now. Thank you all the same.</source>
        <translation>We could not note your answer just now. Thank you all the same.</translation>
    </message>
    <message>
        <source>Thank you for your answer. Goodbye!</source>
        <translation>Thank you for your answer. Goodbye!</translation>
    </message>
    <message>
        <source>One touch is enough. Your answer helps us to do better.</source>
        <translation>One touch is enough. Your answer helps us to do better.</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Which service would you like?</source>
        <translation>Which service would you like?</translation>
    </message>
    <message>
        <source>Please touch a tile.</source>
        <translation>Please touch a tile.</translation>
    </message>
</context>
<context>
    <name>StartButton</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Touch the screen to begin</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: one fewer</source>
        <translation>%1: one fewer</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: one more</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Claim tags: %1</source>
        <translation>Claim tags: %1</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Thank you.</source>
        <translation>Thank you.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>You are checked in.</translation>
    </message>
</context>
<context>
    <name>TicketFarewell</name>
    <message>
        <source>Please take a photo of your number.</source>
        <translation>Please take a photo of your number.</translation>
    </message>
    <message>
        <source>We are looking forward to seeing you. Goodbye!</source>
        <translation>We look forward to seeing you. See you soon!</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Ahead of you</source>
        <translation>Ahead of you</translation>
    </message>
    <message>
        <source>Waiting time about</source>
        <translation>Waiting time about</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Waiting time</translation>
    </message>
    <message>
        <source>We will call you</source>
        <translation>We will call you</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>Please wait here</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Your number</translation>
    </message>
    <message>
        <source>TRAINING · not a real number</source>
        <translation>TRAINING · not a real number</translation>
    </message>
    <message>
        <source>A photo with your phone will do.</source>
        <translation>A photo with your phone will do.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Good morning</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Good day</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>Happy Chinese New Year’s Eve</source>
        <translation>Happy Chinese New Year’s Eve</translation>
    </message>
    <message>
        <source>Happy Chinese New Year</source>
        <translation>Happy Chinese New Year</translation>
    </message>
    <message>
        <source>Happy Lantern Festival</source>
        <translation>Happy Lantern Festival</translation>
    </message>
    <message>
        <source>Happy Mid-Autumn Festival</source>
        <translation>Happy Mid-Autumn Festival</translation>
    </message>
    <message>
        <source>A good Dragon Boat Festival</source>
        <translation>A good Dragon Boat Festival</translation>
    </message>
    <message>
        <source>A happy Christmas Eve</source>
        <translation>A happy Christmas Eve</translation>
    </message>
    <message>
        <source>Merry Christmas</source>
        <translation>Merry Christmas</translation>
    </message>
    <message>
        <source>A happy New Year’s Eve</source>
        <translation>A happy New Year’s Eve</translation>
    </message>
    <message>
        <source>Happy New Year</source>
        <translation>Happy New Year</translation>
    </message>
    <message>
        <source>Happy Easter</source>
        <translation>Happy Easter</translation>
    </message>
    <message>
        <source>Happy Whitsun</source>
        <translation>Happy Whitsun</translation>
    </message>
    <message>
        <source>Happy National Day of China</source>
        <translation>Happy National Day of China</translation>
    </message>
    <message>
        <source>A good Day of German Unity</source>
        <translation>A good Day of German Unity</translation>
    </message>
    <message>
        <source>A good Labour Day</source>
        <translation>A good Labour Day</translation>
    </message>
    <message>
        <source>A good Women’s Day</source>
        <translation>A good Women’s Day</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Company or organisation</source>
        <translation>Company or organisation</translation>
    </message>
    <message>
        <source>Whom you are visiting</source>
        <translation>Whom you are visiting</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In your own words</translation>
    </message>
    <message>
        <source>Vehicle plate</source>
        <translation>Vehicle plate</translation>
    </message>
    <message>
        <source>How did you hear of us?</source>
        <translation>How did you hear of us?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>contact person</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>Heard of us</source>
        <translation>how you heard of us</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Please choose one.</translation>
    </message>
    <message>
        <source>We do not know this ticket. Please come to the reception.</source>
        <translation>We do not know this ticket. Please come to the reception.</translation>
    </message>
    <message>
        <source>You have already signed out with this ticket.</source>
        <translation>You have already signed out with this ticket.</translation>
    </message>
    <message>
        <source>We cannot find this number today. Please check it. If you have lost your ticket, the reception will help you.</source>
        <translation>We cannot find this number today. Please check it. If you have lost your ticket, the reception will help you.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Please fill this in.</translation>
    </message>
    <message>
        <source>The number is too short. Please check it.</source>
        <translation>The number is too short. Please check it.</translation>
    </message>
    <message>
        <source>The number is too long. Please check it.</source>
        <translation>The number is too long. Please check it.</translation>
    </message>
    <message>
        <source>This is not a phone number we can call. Please check it.</source>
        <translation>We cannot call this number. Please check it.</translation>
    </message>
    <message>
        <source>We cannot find this person. Please choose from the list.</source>
        <translation>We cannot find this person. Please choose from the list.</translation>
    </message>
    <message>
        <source>Please use only letters, digits and usual signs.</source>
        <translation>Please use only letters, digits and usual signs.</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>about 1 minute</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>You are called to counter %1</source>
        <translation>Called to counter %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>counter numbers</comment>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
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
        <source>One moment, please.</source>
        <translation>One moment, please.</translation>
    </message>
    <message>
        <source>We are still busy with another entry. Nothing you entered is lost.</source>
        <translation>We are still saving another entry. Nothing you entered is lost.</translation>
    </message>
    <message>
        <source>That did not work just now.</source>
        <translation>That did not work just now.</translation>
    </message>
    <message>
        <source>We could not save your visit. Nothing you entered is lost. Please try again, or touch Help and we will come to you.</source>
        <translation>We could not save your visit. Nothing you entered is lost. Please try again, or touch Help and we will come to you.</translation>
    </message>
    <message>
        <source>This ticket has expired. Please take a new number.</source>
        <translation>This ticket has expired. Please take a new number.</translation>
    </message>
    <message>
        <source>This code is not from us. Please check your ticket.</source>
        <translation>This code is not from us. Please check your ticket.</translation>
    </message>
    <message>
        <source>This code is not valid. Please come to the reception.</source>
        <translation>This code is not valid. Please come to the reception.</translation>
    </message>
    <message>
        <source>We cannot read this code. Please type the number on your ticket.</source>
        <translation>We cannot read this code. Please type the number on your ticket.</translation>
    </message>
</context>
</TS>
