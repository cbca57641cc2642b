<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessSheet</name>
    <message>
        <source>Display and reading</source>
        <translation>Bedienhilfe</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Move everything down</source>
        <translation>Alles tief erreichbar</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>BelongingCard</name>
    <message>
        <source>%1: one fewer</source>
        <translation>%1: eins weniger</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: eins mehr</translation>
    </message>
</context>
<context>
    <name>BelongingsPage</name>
    <message>
        <source>What are you leaving here?</source>
        <translation>Was lassen Sie hier?</translation>
    </message>
    <message>
        <source>That is all we can take. Please ask at the reception for more.</source>
        <translation>Mehr geht hier nicht. Fragen Sie bitte am Empfang.</translation>
    </message>
    <message>
        <source>You get the number of a claim tag for each.</source>
        <translation>Für jedes Stück erhalten Sie eine Abholnummer.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Display</source>
        <translation>Bedienhilfe</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Gerufen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date for QLocale</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date for QLocale</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>weekday and time</comment>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date and time</comment>
        <translation>am %1 um %2</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is everything right?</source>
        <translation>Stimmt alles so?</translation>
    </message>
    <message>
        <source>Then we will give you a number.</source>
        <translation>Dann geben wir Ihnen eine Nummer.</translation>
    </message>
    <message>
        <source>Then you are checked in.</source>
        <translation>Dann sind Sie angemeldet.</translation>
    </message>
    <message>
        <source>Get my number</source>
        <translation>Nummer ziehen</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>With “Get my number” you accept our privacy notice.</source>
        <translation>Mit „Nummer ziehen“ stimmen Sie den Datenschutzhinweisen zu.</translation>
    </message>
    <message>
        <source>With “Check in” you accept our privacy notice.</source>
        <translation>Mit „Anmelden“ stimmen Sie den Datenschutzhinweisen zu.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>ConfirmRow</name>
    <message>
        <source>Add %1 (optional)</source>
        <translation>%1 angeben (freiwillig)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Angeben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>DetailsField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Only the people who look after you can see this.</source>
        <translation>Das sehen nur die Personen, die Sie betreuen.</translation>
    </message>
</context>
<context>
    <name>DoneKey</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>EndActions</name>
    <message>
        <source>seconds until this page closes</source>
        <translation>Sekunden bis zum Schließen</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (freiwillig)</translation>
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
        <translation>Bitte erzählen Sie uns mehr</translation>
    </message>
    <message>
        <source>How may we reach you?</source>
        <translation>Wie erreichen wir Sie?</translation>
    </message>
    <message>
        <source>What brings you here</source>
        <translation>Ihr Anliegen</translation>
    </message>
    <message>
        <source>Our offer</source>
        <translation>Unser Angebot</translation>
    </message>
    <message>
        <source>Your group</source>
        <translation>Ihre Gruppe</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Left at the door</source>
        <translation>Am Eingang gelassen</translation>
    </message>
    <message>
        <source>Leave something at the door</source>
        <translation>Etwas am Eingang lassen</translation>
    </message>
    <message>
        <source>Your details</source>
        <translation>Ihre Angaben</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Open</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>We are closed at present.</source>
        <translation>Wir haben zurzeit geschlossen.</translation>
    </message>
    <message>
        <source>We are closed and open again %1.</source>
        <translation>Wir haben geschlossen und öffnen %1.</translation>
    </message>
    <message>
        <source>Still possible: %1</source>
        <translation>Weiterhin möglich: %1</translation>
    </message>
</context>
<context>
    <name>GreetingWords</name>
    <message>
        <source>Welcome.</source>
        <translation>Herzlich willkommen.</translation>
    </message>
</context>
<context>
    <name>HeldThings</name>
    <message>
        <source>No. %1</source>
        <comment>number on a claim tag</comment>
        <translation>Nr. %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Please speak to us at the desk</source>
        <translation>Bitte kommen Sie zum Empfang</translation>
    </message>
    <message>
        <source>Someone is on the way to you</source>
        <translation>Es kommt jemand zu Ihnen</translation>
    </message>
    <message>
        <source>Help is called</source>
        <translation>Hilfe ist gerufen</translation>
    </message>
    <message>
        <source>We cannot reach the staff from here just now.</source>
        <translation>Wir können von hier gerade niemanden rufen.</translation>
    </message>
    <message>
        <source>We have let the staff know. Someone will be with you shortly.</source>
        <translation>Wir haben Bescheid gesagt. Gleich kommt jemand zu Ihnen.</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Whom are you visiting?</source>
        <translation>Wen möchten Sie besuchen?</translation>
    </message>
    <message>
        <source>Not listed? Ask us</source>
        <translation>Nicht dabei? Wir helfen</translation>
    </message>
    <message>
        <source>Name, department or initials</source>
        <translation>Name oder Abteilung</translation>
    </message>
    <message numerus="yes">
        <source>Please type at least %n letter(s).</source>
        <translation>
            <numerusform>Bitte geben Sie mindestens %n Buchstaben ein.</numerusform>
            <numerusform>Bitte geben Sie mindestens %n Buchstaben ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>We found nobody with that name. Please try another spelling.</source>
        <translation>Niemand gefunden. Bitte versuchen Sie eine andere Schreibweise.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people in the directory</comment>
        <translation>
            <numerusform>%n Person gefunden</numerusform>
            <numerusform>%n Personen gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>More words</source>
        <translation>Weitere Wörter</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>You are in the queue</source>
        <translation>Sie stehen in der Reihe</translation>
    </message>
    <message>
        <source>Please go to counter %1 now</source>
        <translation>Bitte gehen Sie jetzt zu Schalter %1</translation>
    </message>
    <message>
        <source>It is your turn. Please come to the desk</source>
        <translation>Sie sind dran. Bitte kommen Sie zum Empfang</translation>
    </message>
    <message>
        <source>You are being served</source>
        <translation>Sie werden gerade bedient</translation>
    </message>
    <message>
        <source>We are working on it and will call you again</source>
        <translation>Wir arbeiten daran und rufen Sie wieder auf</translation>
    </message>
    <message>
        <source>We have passed you on to another service</source>
        <translation>Wir haben Sie an einen anderen Bereich übergeben</translation>
    </message>
    <message>
        <source>We have called you. Please tell the reception</source>
        <translation>Wir haben Sie schon aufgerufen. Bitte melden Sie sich am Empfang</translation>
    </message>
    <message>
        <source>This ticket was cancelled. Please take a new number</source>
        <translation>Diese Nummer wurde storniert. Bitte ziehen Sie eine neue</translation>
    </message>
    <message>
        <source>We are looking into your complaint</source>
        <translation>Wir kümmern uns um Ihre Beschwerde</translation>
    </message>
    <message>
        <source>Your complaint is settled. Thank you for telling us</source>
        <translation>Ihre Beschwerde ist geklärt. Vielen Dank für Ihren Hinweis</translation>
    </message>
    <message>
        <source>This ticket is finished. Thank you</source>
        <translation>Diese Nummer ist erledigt. Vielen Dank</translation>
    </message>
</context>
<context>
    <name>LookupAnswer</name>
    <message>
        <source>You hear from us by</source>
        <translation>Sie hören von uns bis</translation>
    </message>
    <message>
        <source>Your claim tags</source>
        <translation>Ihre Abholnummern</translation>
    </message>
    <message>
        <source>Ahead of you</source>
        <translation>Vor Ihnen</translation>
    </message>
    <message>
        <source>Waiting time about</source>
        <translation>Wartezeit ungefähr</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>We will call you</source>
        <translation>Wir rufen Sie auf</translation>
    </message>
</context>
<context>
    <name>LookupCamera</name>
    <message>
        <source>Camera: hold your code here</source>
        <translation>Kamera: Halten Sie Ihren Code hierher</translation>
    </message>
</context>
<context>
    <name>LookupPage</name>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>Ihr Ticket</translation>
    </message>
    <message>
        <source>Which number do you have?</source>
        <translation>Welche Nummer haben Sie?</translation>
    </message>
    <message>
        <source>Please do not forget what you left at the door.</source>
        <translation>Bitte denken Sie an Ihre Sachen am Eingang.</translation>
    </message>
    <message>
        <source>Type it, or hold your code to the camera.</source>
        <translation>Tippen Sie sie ein oder halten Sie Ihren Code vor die Kamera.</translation>
    </message>
    <message>
        <source>Type it, or hold your code to the scanner.</source>
        <translation>Tippen Sie sie ein oder halten Sie den Code an den Scanner.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Sign me out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Show my ticket</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>TRAINING · everything here is invented</source>
        <translation>ÜBUNG · alles hier ist erfunden</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>What we offer</source>
        <translation>Unsere Angebote</translation>
    </message>
    <message>
        <source>Touch what interests you: we will be glad to explain it.</source>
        <translation>Tippen Sie an, was Sie interessiert: Wir beraten Sie gern.</translation>
    </message>
</context>
<context>
    <name>Overlays</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Take your time. Otherwise we clear your entries, so that nobody else can see them.</source>
        <translation>Lassen Sie sich Zeit. Sonst löschen wir Ihre Eingaben, damit niemand sie sieht.</translation>
    </message>
    <message>
        <source>Yes, carry on</source>
        <translation>Ja, weiter</translation>
    </message>
    <message>
        <source>No, finish and clear</source>
        <translation>Nein, beenden und löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Back to my entries</source>
        <translation>Zurück zu meinen Angaben</translation>
    </message>
    <message>
        <source>Carry on here</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <source>I do not need help any more</source>
        <translation>Ich brauche keine Hilfe mehr</translation>
    </message>
</context>
<context>
    <name>PadKey</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>PageButtons</name>
    <message>
        <source>Back</source>
        <comment>one page of a list</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>More</source>
        <comment>one page of a list</comment>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PartyPage</name>
    <message>
        <source>How many of you are there?</source>
        <translation>Zu wievielt sind Sie?</translation>
    </message>
    <message>
        <source>Please count everyone in your group, yourself included.</source>
        <translation>Bitte zählen Sie alle mit, auch sich selbst.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>ab %1 Jahren</translation>
    </message>
    <message>
        <source>At most %1 in one group</source>
        <translation>höchstens %1 pro Gruppe</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>%1 and under</source>
        <translation>bis %1 Jahre</translation>
    </message>
    <message>
        <source>More than %1? Please touch Help, we will come to you.</source>
        <translation>Mehr als %1? Tippen Sie auf Hilfe, wir kommen zu Ihnen.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adult(s)</source>
        <translation>
            <numerusform>%n Erwachsener</numerusform>
            <numerusform>%n Erwachsene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n Kind</numerusform>
            <numerusform>%n Kinder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1–%n minute(s)</source>
        <translation>
            <numerusform>%1–%n Minute</numerusform>
            <numerusform>%1–%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The number is %n digit(s) short. Please check it.</source>
        <translation>
            <numerusform>Der Nummer fehlt noch eine Ziffer. Bitte prüfen Sie sie.</numerusform>
            <numerusform>Der Nummer fehlen noch %n Ziffern. Bitte prüfen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please use at most %n character(s).</source>
        <translation>
            <numerusform>Bitte höchstens %n Zeichen.</numerusform>
            <numerusform>Bitte höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweise</translation>
    </message>
    <message>
        <source>Back to my entries</source>
        <translation>Zurück zu meinen Angaben</translation>
    </message>
</context>
<context>
    <name>PurposePage</name>
    <message>
        <source>What brings you here?</source>
        <translation>Was führt Sie zu uns?</translation>
    </message>
    <message>
        <source>Please touch a tile.</source>
        <translation>Bitte tippen Sie ein Feld an.</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Ich gehe wieder</translation>
    </message>
</context>
<context>
    <name>RatingPage</name>
    <message>
        <source>Poor</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Not good</source>
        <translation>Nicht gut</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Geht so</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>How was your visit?</source>
        <translation>Wie war Ihr Besuch?</translation>
    </message>
    <message>
        <source>You are signed out. Thank you for coming!</source>
        <translation>Sie sind abgemeldet. Danke für Ihren Besuch!</translation>
    </message>
    <message>
        <source>What did you like? (optional)</source>
        <translation>Was hat Ihnen gefallen? (freiwillig)</translation>
    </message>
    <message>
        <source>What should we do better? (optional)</source>
        <translation>Was sollten wir besser machen? (freiwillig)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>We could not note your answer just now. Thank you all the same.</source>
        <translation>Wir konnten Ihre Antwort gerade nicht speichern. Trotzdem vielen Dank.</translation>
    </message>
    <message>
        <source>Thank you for your answer. Goodbye!</source>
        <translation>Danke für Ihre Antwort. Auf Wiedersehen!</translation>
    </message>
    <message>
        <source>One touch is enough. Your answer helps us to do better.</source>
        <translation>Ein Tipp genügt. Ihre Antwort hilft uns, besser zu werden.</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Which service would you like?</source>
        <translation>Welchen Bereich wünschen Sie?</translation>
    </message>
    <message>
        <source>Please touch a tile.</source>
        <translation>Bitte tippen Sie ein Feld an.</translation>
    </message>
</context>
<context>
    <name>StartButton</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Zum Beginnen berühren</translation>
    </message>
</context>
<context>
    <name>StepActions</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: one fewer</source>
        <translation>%1: eine Person weniger</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <translation>%1: eine Person mehr</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Claim tags: %1</source>
        <translation>Ihre Abholnummern: %1</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Thank you.</source>
        <translation>Vielen Dank.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
</context>
<context>
    <name>TicketFarewell</name>
    <message>
        <source>Please take a photo of your number.</source>
        <translation>Bitte fotografieren Sie Ihre Nummer.</translation>
    </message>
    <message>
        <source>We are looking forward to seeing you. Goodbye!</source>
        <translation>Wir freuen uns auf Sie. Bis gleich!</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>Ahead of you</source>
        <translation>Vor Ihnen</translation>
    </message>
    <message>
        <source>Waiting time about</source>
        <translation>Wartezeit ungefähr</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>We will call you</source>
        <translation>Wir rufen Sie auf</translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation>Bitte warten Sie hier</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>TRAINING · not a real number</source>
        <translation>ÜBUNG · keine echte Nummer</translation>
    </message>
    <message>
        <source>A photo with your phone will do.</source>
        <translation>Foto mit dem Handy genügt.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Happy Chinese New Year’s Eve</source>
        <translation>Frohes Frühlingsfest</translation>
    </message>
    <message>
        <source>Happy Chinese New Year</source>
        <translation>Frohes Frühlingsfest</translation>
    </message>
    <message>
        <source>Happy Lantern Festival</source>
        <translation>Frohes Laternenfest</translation>
    </message>
    <message>
        <source>Happy Mid-Autumn Festival</source>
        <translation>Frohes Mondfest</translation>
    </message>
    <message>
        <source>A good Dragon Boat Festival</source>
        <translation>Frohes Drachenbootfest</translation>
    </message>
    <message>
        <source>A happy Christmas Eve</source>
        <translation>Frohen Heiligabend</translation>
    </message>
    <message>
        <source>Merry Christmas</source>
        <translation>Frohe Weihnachten</translation>
    </message>
    <message>
        <source>A happy New Year’s Eve</source>
        <translation>Guten Rutsch</translation>
    </message>
    <message>
        <source>Happy New Year</source>
        <translation>Frohes neues Jahr</translation>
    </message>
    <message>
        <source>Happy Easter</source>
        <translation>Frohe Ostern</translation>
    </message>
    <message>
        <source>Happy Whitsun</source>
        <translation>Frohe Pfingsten</translation>
    </message>
    <message>
        <source>Happy National Day of China</source>
        <translation>Frohen chinesischen Nationalfeiertag</translation>
    </message>
    <message>
        <source>A good Day of German Unity</source>
        <translation>Frohen Tag der Deutschen Einheit</translation>
    </message>
    <message>
        <source>A good Labour Day</source>
        <translation>Schönen Tag der Arbeit</translation>
    </message>
    <message>
        <source>A good Women’s Day</source>
        <translation>Schönen Frauentag</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Company or organisation</source>
        <translation>Firma oder Organisation</translation>
    </message>
    <message>
        <source>Whom you are visiting</source>
        <translation>Ihr Besuch gilt</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Vehicle plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>How did you hear of us?</source>
        <translation>Woher kennen Sie uns?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Heard of us</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Bitte wählen Sie eine Möglichkeit.</translation>
    </message>
    <message>
        <source>We do not know this ticket. Please come to the reception.</source>
        <translation>Dieses Ticket kennen wir nicht. Bitte kommen Sie zum Empfang.</translation>
    </message>
    <message>
        <source>You have already signed out with this ticket.</source>
        <translation>Mit diesem Ticket haben Sie sich schon abgemeldet.</translation>
    </message>
    <message>
        <source>We cannot find this number today. Please check it. If you have lost your ticket, the reception will help you.</source>
        <translation>Diese Nummer finden wir heute nicht. Bitte prüfen Sie sie. Wenn Sie Ihr Ticket verloren haben, hilft Ihnen der Empfang.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte füllen Sie dieses Feld aus.</translation>
    </message>
    <message>
        <source>The number is too short. Please check it.</source>
        <translation>Die Nummer ist zu kurz. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The number is too long. Please check it.</source>
        <translation>Die Nummer ist zu lang. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>This is not a phone number we can call. Please check it.</source>
        <translation>Diese Nummer gibt es nicht. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>We cannot find this person. Please choose from the list.</source>
        <translation>Diese Person finden wir nicht. Bitte wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>Please use only letters, digits and usual signs.</source>
        <translation>Bitte nur Buchstaben, Ziffern und übliche Zeichen.</translation>
    </message>
    <message>
        <source>about a minute</source>
        <translation>etwa 1 Minute</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>You are called to counter %1</source>
        <translation>Aufruf an Schalter %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>counter numbers</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>Schirm</translation>
    </message>
    <message>
        <source>Pet</source>
        <translation>Haustier</translation>
    </message>
    <message>
        <source>Luggage</source>
        <translation>Gepäck</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment bitte.</translation>
    </message>
    <message>
        <source>We are still busy with another entry. Nothing you entered is lost.</source>
        <translation>Wir speichern gerade noch etwas anderes. Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>That did not work just now.</source>
        <translation>Das ging leider nicht.</translation>
    </message>
    <message>
        <source>We could not save your visit. Nothing you entered is lost. Please try again, or touch Help and we will come to you.</source>
        <translation>Wir konnten Ihren Besuch nicht speichern. Ihre Eingaben sind noch da. Bitte versuchen Sie es noch einmal oder tippen Sie auf Hilfe.</translation>
    </message>
    <message>
        <source>This ticket has expired. Please take a new number.</source>
        <translation>Dieses Ticket ist abgelaufen. Bitte ziehen Sie eine neue Nummer.</translation>
    </message>
    <message>
        <source>This code is not from us. Please check your ticket.</source>
        <translation>Dieser Code ist nicht von uns. Bitte prüfen Sie Ihr Ticket.</translation>
    </message>
    <message>
        <source>This code is not valid. Please come to the reception.</source>
        <translation>Dieser Code ist nicht gültig. Bitte kommen Sie zum Empfang.</translation>
    </message>
    <message>
        <source>We cannot read this code. Please type the number on your ticket.</source>
        <translation>Diesen Code können wir nicht lesen. Bitte tippen Sie Ihre Nummer ein.</translation>
    </message>
</context>
</TS>
