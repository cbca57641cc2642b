<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message>
        <source>This ticket</source>
        <translation>Dieses Ticket</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Visitor is here</source>
        <translation>Gast ist da</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>Abschließen …</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Transfer …</source>
        <translation>Weitergeben …</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Erneut aufrufen</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Wieder einreihen</translation>
    </message>
    <message>
        <source>Priority …</source>
        <translation>Priorität …</translation>
    </message>
    <message>
        <source>Cancel ticket</source>
        <translation>Ticket stornieren</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Nächsten aufrufen</translation>
    </message>
    <message>
        <source>Call chosen</source>
        <translation>Gewählten aufrufen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Wie ist es ausgegangen?</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Counter</source>
        <comment>choice</comment>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation>Personal und PINs</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Store the new PIN</source>
        <translation>Neue PIN speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role: {role}</source>
        <translation>Rolle: {role}</translation>
    </message>
    <message>
        <source>Staff and PINs …</source>
        <translation>Personal und PINs …</translation>
    </message>
    <message>
        <source>Start the training</source>
        <translation>Übung starten</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Platz sperren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Silent alarm</source>
        <translation>Stiller Alarm</translation>
    </message>
    <message>
        <source>Other desks alerted</source>
        <translation>Andere Plätze alarmiert</translation>
    </message>
    <message>
        <source>Someone is coming</source>
        <translation>Jemand ist unterwegs</translation>
    </message>
    <message>
        <source>Close the counter</source>
        <translation>Schalter schließen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>title of the list</comment>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>At the counters</source>
        <translation>An den Schaltern</translation>
    </message>
    <message>
        <source>Nobody is at a counter.</source>
        <translation>An keinem Schalter ist jemand.</translation>
    </message>
    <message>
        <source>Waiting visitors</source>
        <translation>Wartende Gäste</translation>
    </message>
    <message>
        <source>Visitors at the counters</source>
        <translation>Gäste an den Schaltern</translation>
    </message>
    <message>
        <source>All</source>
        <comment>filter of the queue</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show all services</source>
        <translation>Alle Anliegen zeigen</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Es wartet niemand.</translation>
    </message>
    <message>
        <source>Nobody is waiting here. Choose “All” to see everyone.</source>
        <translation>Hier wartet niemand. Mit „Alle“ sehen Sie alle Wartenden.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Cut off since {time}</source>
        <translation>Getrennt seit {time}</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Alerts the other desks without a sound ({key})</source>
        <translation>Alarmiert die anderen Plätze lautlos ({key})</translation>
    </message>
    <message>
        <source>{station}: no voice, chime only</source>
        <translation>{station}: keine Stimme, nur Gong</translation>
    </message>
    <message>
        <source>{station}: no voice for some languages</source>
        <translation>{station}: Stimme fehlt für einzelne Sprachen</translation>
    </message>
    <message>
        <source>{station}: calls cannot be heard</source>
        <translation>{station}: Aufrufe sind nicht zu hören</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Name, phone or number</source>
        <translation>Name, Telefon oder Nummer</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Wer ist am Empfang?</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Choose a counter</source>
        <translation>Schalter wählen</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>noch ohne PIN</translation>
    </message>
    <message>
        <source>In the visitor’s words</source>
        <translation>In den Worten des Gastes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Choose a ticket, or call the next visitor with F2.</source>
        <translation>Wählen Sie ein Ticket, oder rufen Sie mit F2 den nächsten Gast auf.</translation>
    </message>
    <message>
        <source>Nobody is waiting for your counter. Choose a ticket, or another counter above.</source>
        <translation>An Ihrem Schalter wartet niemand. Wählen Sie ein Ticket oder oben einen anderen Schalter.</translation>
    </message>
    <message>
        <source>Nobody is waiting. A new ticket appears by itself.</source>
        <translation>Es wartet niemand. Ein neues Ticket erscheint von selbst.</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation>Ich komme</translation>
    </message>
    <message>
        <source>You see the queue as it was then. We keep trying to connect.</source>
        <translation>Sie sehen den Stand von diesem Zeitpunkt. Die Verbindung wird weiter versucht.</translation>
    </message>
    <message>
        <source>Nobody is waiting for {counter}.</source>
        <translation>Für {counter} wartet niemand.</translation>
    </message>
    <message>
        <source>Notice {version}, accepted</source>
        <translation>Fassung {version}, akzeptiert</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Nur für</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besucht</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Vehicle plate</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>Heard of us by</source>
        <translation>Aufmerksam durch</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>{kiosk} asks for help</source>
        <translation>{kiosk} bittet um Hilfe</translation>
    </message>
    <message>
        <source>Emergency: {place}</source>
        <translation>Notfall: {place}</translation>
    </message>
    <message>
        <source>for {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>on the first page</source>
        <translation>auf der ersten Seite</translation>
    </message>
    <message>
        <source>choosing the purpose</source>
        <translation>bei der Wahl des Anliegens</translation>
    </message>
    <message>
        <source>entering the number of people</source>
        <translation>bei der Anzahl der Personen</translation>
    </message>
    <message>
        <source>entering details</source>
        <translation>bei den Angaben</translation>
    </message>
    <message>
        <source>looking for a person</source>
        <translation>bei der Suche nach einer Person</translation>
    </message>
    <message>
        <source>checking the summary</source>
        <translation>bei der Übersicht</translation>
    </message>
    <message>
        <source>looking at the ticket</source>
        <translation>beim Ticket</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>{ticket} is registered.</source>
        <translation>{ticket} ist angemeldet.</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>from an earlier day</source>
        <translation>von einem früheren Tag</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>You</source>
        <comment>one&apos;s own counter</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Ticket {ticket} issued</source>
        <translation>Ticket {ticket} ausgegeben</translation>
    </message>
    <message>
        <source>Called to counter {number}</source>
        <translation>Aufgerufen zu Schalter {number}</translation>
    </message>
    <message>
        <source>Called again to counter {number}</source>
        <translation>Erneut aufgerufen zu Schalter {number}</translation>
    </message>
    <message>
        <source>Serving at counter {number}</source>
        <translation>Wird an Schalter {number} bedient</translation>
    </message>
    <message>
        <source>Serving again at counter {number}</source>
        <translation>Wieder bedient an Schalter {number}</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>Wieder eingereiht</translation>
    </message>
    <message>
        <source>Closed at the end of the day</source>
        <translation>Zum Tagesende geschlossen</translation>
    </message>
    <message>
        <source>Carried over to the next day</source>
        <translation>Auf den nächsten Tag übernommen</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Ticket {ticket} printed</source>
        <translation>Ticket {ticket} gedruckt</translation>
    </message>
    <message>
        <source>Copy of ticket {ticket} printed</source>
        <translation>Kopie von Ticket {ticket} gedruckt</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Schalter {number}</translation>
    </message>
    <message>
        <source>for counter {number}</source>
        <translation>für Schalter {number}</translation>
    </message>
    <message>
        <source>{adults}, {children}</source>
        <translation>{adults}, {children}</translation>
    </message>
    <message>
        <source>speaks Chinese</source>
        <translation>spricht Chinesisch</translation>
    </message>
    <message>
        <source>speaks German</source>
        <translation>spricht Deutsch</translation>
    </message>
    <message>
        <source>speaks English</source>
        <translation>spricht Englisch</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>spricht {language}</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Elderly</source>
        <comment>priority class</comment>
        <translation>Vorrang</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>{waiting}, much too long</source>
        <translation>{waiting}, viel zu lange</translation>
    </message>
    <message>
        <source>{waiting}, getting long</source>
        <translation>{waiting}, schon länger</translation>
    </message>
    <message>
        <source>call</source>
        <comment>step</comment>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>recall</source>
        <comment>step</comment>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>serving</source>
        <comment>step</comment>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>step</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>resuming</source>
        <comment>step</comment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>transfer</source>
        <comment>step</comment>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>finish</source>
        <comment>step</comment>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>no-show</source>
        <comment>step</comment>
        <translation>Fehlen</translation>
    </message>
    <message>
        <source>putting back</source>
        <comment>step</comment>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>cancelling</source>
        <comment>step</comment>
        <translation>Storno</translation>
    </message>
    <message>
        <source>There is no step of {ticket} to take back.</source>
        <translation>Für {ticket} gibt es keinen Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>The last step of {ticket} was made by someone else.</source>
        <translation>Den letzten Schritt von {ticket} hat jemand anderes gemacht.</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date, in the letters of Qt</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation>Das darf nur die Leitung.</translation>
    </message>
    <message>
        <source>This group has already left.</source>
        <translation>Diese Gruppe ist schon gegangen.</translation>
    </message>
    <message>
        <source>Someone has already noted a result.</source>
        <translation>Ein Ergebnis ist schon eingetragen.</translation>
    </message>
    <message>
        <source>These entries are one file already.</source>
        <translation>Diese Einträge sind schon eine Akte.</translation>
    </message>
    <message>
        <source>Please choose today or a later day.</source>
        <translation>Bitte wählen Sie heute oder einen späteren Tag.</translation>
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
        <source>{thing}, tag {number}</source>
        <translation>{thing}, Marke {number}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Erwachsene</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Language of the visitor</source>
        <translation>Sprache des Gastes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>A group has at least one person.</source>
        <translation>Eine Gruppe hat mindestens eine Person.</translation>
    </message>
    <message>
        <source>A group has at most {number} people.</source>
        <translation>Eine Gruppe hat höchstens {number} Personen.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Aufgerufen</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Wird bedient</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Called twice</source>
        <translation>Zweimal aufgerufen</translation>
    </message>
    <message>
        <source>The disk is full. Please make room, then try again.</source>
        <translation>Der Datenträger ist voll. Bitte schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The database is busy. Please try again.</source>
        <translation>Die Datenbank ist gerade beschäftigt. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The database can only be read. Nothing was stored.</source>
        <translation>Die Datenbank kann nur gelesen werden. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The database cannot be reached. Nothing was stored.</source>
        <translation>Die Datenbank ist nicht erreichbar. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The database is damaged. Please tell your administrator.</source>
        <translation>Die Datenbank ist beschädigt. Bitte sagen Sie Ihrer Administration Bescheid.</translation>
    </message>
    <message>
        <source>The database is of a newer version. Please update this program.</source>
        <translation>Die Datenbank ist neuer als dieses Programm. Bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>That did not work. Please try again.</source>
        <translation>Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{ticket} is already at counter {number}. Nothing was changed.</source>
        <translation>{ticket} ist schon an Schalter {number}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>That is no longer possible for {ticket}. Nothing was changed.</source>
        <translation>Das geht bei {ticket} nicht mehr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>To be called today</source>
        <translation>Heute anzurufen</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Was kam dabei heraus?</translation>
    </message>
    <message>
        <source>Nobody is to be called today.</source>
        <translation>Heute ist niemand anzurufen.</translation>
    </message>
    <message>
        <source>When is the call-back?</source>
        <translation>Wann ist der Rückruf?</translation>
    </message>
    <message>
        <source>Plan call-back</source>
        <translation>Rückruf planen</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Frühere Angaben</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Eintrag berichtigen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Please check the field marked in red.</source>
        <translation>Bitte prüfen Sie das rot markierte Feld.</translation>
    </message>
    <message>
        <source>Welcome. Who is the administrator?</source>
        <translation>Willkommen. Wer ist Administrator?</translation>
    </message>
    <message>
        <source>The administrator chooses a PIN now and sets those of the others afterwards. There is no preset PIN; please keep yours in mind.</source>
        <translation>Der Administrator wählt jetzt eine PIN und vergibt danach die der anderen. Eine voreingestellte PIN gibt es nicht; bitte merken Sie sich Ihre.</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Wählen Sie Ihren Namen</translation>
    </message>
    <message>
        <source>Store the PIN and begin</source>
        <translation>Speichern und beginnen</translation>
    </message>
    <message>
        <source>Please choose your name first.</source>
        <translation>Bitte wählen Sie zuerst Ihren Namen.</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>Dieser Platz ist gesperrt</translation>
    </message>
    <message>
        <source>Sign in to go on where you were. Or just type your PIN.</source>
        <translation>Melden Sie sich an, um weiterzuarbeiten, oder tippen Sie gleich Ihre PIN.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>This site has no staff yet</source>
        <translation>Dieser Standort hat noch kein Personal</translation>
    </message>
    <message>
        <source>Please add those who work at the desk to the site file, under [[staff]].</source>
        <translation>Bitte tragen Sie alle, die am Empfang arbeiten, unter [[staff]] in die Standortdatei ein.</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>In the building</source>
        <translation>Im Haus</translation>
    </message>
    <message>
        <source>Name, host or number</source>
        <translation>Name, Gastgeber oder Nummer</translation>
    </message>
    <message>
        <source>Sign out …</source>
        <translation>Abmelden …</translation>
    </message>
    <message>
        <source>Belongings …</source>
        <translation>Sachen ausgeben …</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>Evakuierungsliste</translation>
    </message>
    <message>
        <source>Save list as PDF</source>
        <translation>Liste als PDF sichern</translation>
    </message>
    <message>
        <source>Nobody is in the building.</source>
        <translation>Zurzeit ist niemand im Haus.</translation>
    </message>
    <message>
        <source>Nobody fits what you typed.</source>
        <translation>Dazu passt niemand.</translation>
    </message>
    <message>
        <source>Not collected yet: {things}</source>
        <translation>Noch nicht abgeholt: {things}</translation>
    </message>
    <message>
        <source>In the building since {time}.</source>
        <translation>Im Haus seit {time}.</translation>
    </message>
    <message>
        <source>Sign this group out?</source>
        <translation>Diese Gruppe abmelden?</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>{group} signed out.</source>
        <translation>{group} abgemeldet.</translation>
    </message>
    <message>
        <source>What is handed out?</source>
        <translation>Was wird ausgegeben?</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Printing on {printer}.</source>
        <translation>Wird gedruckt auf {printer}.</translation>
    </message>
    <message>
        <source>The list was saved as {file}.</source>
        <translation>Die Liste wurde gespeichert: {file}</translation>
    </message>
    <message>
        <source>The list could be neither printed nor saved.</source>
        <translation>Die Liste konnte weder gedruckt noch gespeichert werden.</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Register by hand</source>
        <translation>Von Hand anmelden</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <comment>key</comment>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Visitor’s file</source>
        <translation>Besucherakte</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Berichtigen …</translation>
    </message>
    <message>
        <source>Call back …</source>
        <translation>Rückruf …</translation>
    </message>
    <message>
        <source>Reprint ticket</source>
        <translation>Ticket nachdrucken</translation>
    </message>
    <message>
        <source>Transfer to …</source>
        <translation>Weitergeben an …</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Which priority?</source>
        <translation>Welche Priorität?</translation>
    </message>
    <message>
        <source>None</source>
        <comment>priority</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>Priorität setzen</translation>
    </message>
    <message>
        <source>TRAINING · everything here is invented</source>
        <translation>ÜBUNG · alles hier ist erfunden</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Add note …</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Preferences …</source>
        <translation>Vorlieben …</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Vorlieben</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Visits so far</source>
        <translation>Bisherige Besuche</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>Search for a visitor, or scan a ticket. The file appears here.</source>
        <translation>Suchen Sie einen Gast oder scannen Sie ein Ticket. Die Akte erscheint hier.</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Name, phone, number or day</source>
        <translation>Name, Telefon, Nummer oder Tag</translation>
    </message>
    <message>
        <source>Visits found</source>
        <translation>Gefundene Besuche</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Visits and notes of “{other}” move to the file of “{name}”. This cannot be taken back.</source>
        <translation>Besuche und Notizen von „{other}“ kommen in die Akte von „{name}“. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Merge these two files?</source>
        <translation>Diese beiden Akten zusammenführen?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Call again …</source>
        <translation>Erneut anrufen …</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>No number known</source>
        <translation>Keine Nummer bekannt</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Belongings</source>
        <translation>Sachen</translation>
    </message>
    <message>
        <source>{people} in {groups}</source>
        <translation>{people} in {groups}</translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>Stand: {day}, {time}</translation>
    </message>
    <message>
        <source>Safe</source>
        <comment>column with check boxes</comment>
        <translation>Da</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>This PIN is not right.</source>
        <translation>Diese PIN stimmt nicht.</translation>
    </message>
    <message>
        <source>Please enter a PIN.</source>
        <translation>Bitte geben Sie eine PIN ein.</translation>
    </message>
    <message>
        <source>A PIN has at least {minimum} digits.</source>
        <translation>Eine PIN hat mindestens {minimum} Ziffern.</translation>
    </message>
    <message>
        <source>A PIN has at most {limit} digits.</source>
        <translation>Eine PIN hat höchstens {limit} Ziffern.</translation>
    </message>
    <message>
        <source>A password has at least {minimum} characters.</source>
        <translation>Ein Passwort hat mindestens {minimum} Zeichen.</translation>
    </message>
    <message>
        <source>A password has at most {limit} characters.</source>
        <translation>Ein Passwort hat höchstens {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Please use letters, digits and signs only.</source>
        <translation>Bitte verwenden Sie nur Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>The same digit over and over is easily guessed.</source>
        <translation>Immer dieselbe Ziffer ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>A row such as 1234 is easily guessed.</source>
        <translation>Eine Reihe wie 1234 ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>The two entries are not the same.</source>
        <translation>Die beiden Eingaben sind verschieden.</translation>
    </message>
    <message>
        <source>The stored PIN is damaged. An administrator has to set a new one.</source>
        <translation>Die gespeicherte PIN ist beschädigt. Ein Administrator muss eine neue setzen.</translation>
    </message>
    <message>
        <source>Too many wrong attempts in a row.</source>
        <translation>Zu viele Fehlversuche hintereinander.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. An administrator has to set a new PIN.</source>
        <translation>Zu viele Fehlversuche. Ein Administrator muss eine neue PIN setzen.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ihre Rolle erlaubt das nicht.</translation>
    </message>
    <message>
        <source>One administrator has to remain.</source>
        <translation>Ein Administrator muss bleiben.</translation>
    </message>
    <message>
        <source>An administrator has chosen a PIN already.</source>
        <translation>Ein Administrator hat bereits eine PIN gewählt.</translation>
    </message>
    <message>
        <source>This person is no longer on the staff of the site.</source>
        <translation>Diese Person gehört nicht mehr zum Personal.</translation>
    </message>
    <message>
        <source>Reception</source>
        <comment>role</comment>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>role</comment>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Manager</source>
        <comment>role</comment>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>4 to 12 digits, or a password of at least 8 characters.</source>
        <translation>4 bis 12 Ziffern, oder ein Passwort mit mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>{field} (needed)</source>
        <translation>{field} (nötig)</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority class</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>{field} was “{value}”</source>
        <translation>{field} war „{value}“</translation>
    </message>
    <message>
        <source>{field} was empty</source>
        <translation>{field} war leer</translation>
    </message>
    <message>
        <source>Nobody was found. Please try fewer letters or another word.</source>
        <translation>Niemand gefunden. Bitte versuchen Sie weniger Buchstaben oder ein anderes Wort.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>{ticket} was used already: finished {when}.</source>
        <translation>{ticket} ist schon erledigt: beendet {when}.</translation>
    </message>
    <message>
        <source>{ticket} is not valid any more: cancelled {when}.</source>
        <translation>{ticket} gilt nicht mehr: storniert {when}.</translation>
    </message>
    <message>
        <source>{ticket} was called and nobody came: {when}.</source>
        <translation>{ticket} wurde aufgerufen, und niemand kam: {when}.</translation>
    </message>
    <message>
        <source>There is no ticket {ticket}. If it was lost, please look for the name or phone number.</source>
        <translation>Ein Ticket {ticket} gibt es nicht. Ist es verloren gegangen, suchen Sie bitte nach Name oder Telefonnummer.</translation>
    </message>
    <message>
        <source>This ticket has expired. Please issue a new one.</source>
        <translation>Dieses Ticket ist abgelaufen. Bitte geben Sie ein neues aus.</translation>
    </message>
    <message>
        <source>This ticket is of another site.</source>
        <translation>Dieses Ticket gehört zu einem anderen Haus.</translation>
    </message>
    <message>
        <source>This code is forged or was altered. It is not a ticket of ours.</source>
        <translation>Dieser Code ist gefälscht oder verändert. Er stammt nicht von uns.</translation>
    </message>
    <message>
        <source>This code is genuine, but its ticket is not in this database. Please issue a new one.</source>
        <translation>Dieser Code ist echt, aber sein Ticket ist nicht in dieser Datenbank. Bitte geben Sie ein neues aus.</translation>
    </message>
    <message>
        <source>This code cannot be read. Please type the number.</source>
        <translation>Dieser Code ist nicht lesbar. Bitte geben Sie die Nummer ein.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Next attempt in {time}.</source>
        <translation>Nächster Versuch in {time}.</translation>
    </message>
    <message>
        <source>In the training every PIN is right.</source>
        <translation>In der Übung stimmt jede PIN.</translation>
    </message>
    <message>
        <source>{name} has no PIN yet. An administrator can set one.</source>
        <translation>{name} hat noch keine PIN. Ein Administrator kann eine setzen.</translation>
    </message>
    <message>
        <source>Storing …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>The new PIN of {name} is stored.</source>
        <translation>Die neue PIN von {name} ist gespeichert.</translation>
    </message>
    <message>
        <source>{name} is now: {role}.</source>
        <translation>{name} ist jetzt: {role}.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>The ticket can be saved as a PDF file instead, and opened to print it.</source>
        <translation>Das Ticket lässt sich stattdessen als PDF-Datei sichern und zum Drucken öffnen.</translation>
    </message>
    <message>
        <source>The ticket was not printed</source>
        <translation>Das Ticket wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Sichern und öffnen</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>{ticket} is being printed on {printer}.</source>
        <translation>{ticket} wird gedruckt auf {printer}.</translation>
    </message>
    <message>
        <source>{ticket} is saved as {path}.</source>
        <translation>{ticket} ist gesichert als {path}.</translation>
    </message>
    <message>
        <source>{printer} does not print just now.</source>
        <translation>{printer} druckt gerade nicht.</translation>
    </message>
    <message>
        <source>This computer has no printer.</source>
        <translation>Dieser Computer hat keinen Drucker.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adults</source>
        <translation>
            <numerusform>%n Erwachsener</numerusform>
            <numerusform>%n Erwachsene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n Kind</numerusform>
            <numerusform>%n Kinder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer Ruf</numerusform>
            <numerusform>%n weitere Rufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n minutes</source>
        <translation>
            <numerusform>wartet seit %n Minute</numerusform>
            <numerusform>wartet seit %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n minutes</source>
        <translation>
            <numerusform>seit %n Minute</numerusform>
            <numerusform>seit %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Called %n times</source>
        <translation>
            <numerusform>%n-mal aufgerufen</numerusform>
            <numerusform>%n-mal aufgerufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticket} was called %n times. If nobody comes, choose No-show.</source>
        <translation>
            <numerusform>{ticket} wurde %n-mal aufgerufen. Wenn niemand kommt, wählen Sie „Nicht erschienen“.</numerusform>
            <numerusform>{ticket} wurde %n-mal aufgerufen. Wenn niemand kommt, wählen Sie „Nicht erschienen“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticket} can be put back for %n minutes only. Please issue a new ticket.</source>
        <translation>
            <numerusform>{ticket} lässt sich nur %n Minute lang wieder einreihen. Bitte geben Sie ein neues Ticket aus.</numerusform>
            <numerusform>{ticket} lässt sich nur %n Minuten lang wieder einreihen. Bitte geben Sie ein neues Ticket aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceptionWords</name>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
</context>
</TS>
