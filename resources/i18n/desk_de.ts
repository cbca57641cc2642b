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
        <source>{first}–{last} of {total} visits</source>
        <translation>{first}–{last} von {total} Besuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>to the next page</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Export these …</source>
        <translation>Diese exportieren …</translation>
    </message>
    <message>
        <source>No visits stand behind this figure.</source>
        <translation>Hinter dieser Zahl steht kein Besuch.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Was die Kennzahlen bedeuten</translation>
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
        <source>Export visits …</source>
        <translation>Besuche exportieren …</translation>
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
        <source>Earlier visits</source>
        <translation>Frühere Besuche</translation>
    </message>
    <message>
        <source>No earlier visits.</source>
        <translation>Keine früheren Besuche.</translation>
    </message>
    <message>
        <source>No notes so far.</source>
        <translation>Noch keine Notizen.</translation>
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
        <source>{ticket} has not come yet. Choose Hold or No-show first.</source>
        <translation>{ticket} ist noch nicht da. Bitte zuerst „Zurückstellen“ oder „Nicht erschienen“ wählen.</translation>
    </message>
    <message>
        <source>Finish or hold {ticket} first.</source>
        <translation>Bitte zuerst {ticket} abschließen oder zurückstellen.</translation>
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
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Export visits</source>
        <translation>Besuche exportieren</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Only: {filter}</source>
        <translation>Nur: {filter}</translation>
    </message>
    <message>
        <source>All visits of these days.</source>
        <translation>Alle Besuche dieser Tage.</translation>
    </message>
    <message>
        <source>Please choose a file.</source>
        <translation>Bitte wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The file is being written …</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Document to print (PDF)</source>
        <translation>Dokument zum Drucken (PDF)</translation>
    </message>
    <message>
        <source>Table for Excel (CSV)</source>
        <translation>Tabelle für Excel (CSV)</translation>
    </message>
    <message>
        <source>Table for other programs (CSV)</source>
        <translation>Tabelle für andere Programme (CSV)</translation>
    </message>
    <message>
        <source>Data for other programs (JSON Lines)</source>
        <translation>Daten für andere Programme (JSON Lines)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in a field, in the letters of Qt</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>which ones are counted</comment>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besucht</translation>
    </message>
    <message>
        <source>Charts as tables</source>
        <translation>Diagramme als Tabellen</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>What the figures mean (F1)</source>
        <translation>Erklärungen (F1)</translation>
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
        <source>Arrived</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>served for {time}</source>
        <translation>bedient {time}</translation>
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
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Eigene Tage</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Hour of arrival</source>
        <translation>Stunde der Ankunft</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Alle Besuche</translation>
    </message>
    <message>
        <source>{hour}:00–{hour}:59</source>
        <translation>{hour}:00–{hour}:59</translation>
    </message>
    <message>
        <source>same as a week earlier</source>
        <translation>wie eine Woche zuvor</translation>
    </message>
    <message>
        <source>{change} against a week earlier</source>
        <translation>{change} gegenüber der Vorwoche</translation>
    </message>
    <message>
        <source>same as the days before</source>
        <translation>wie in den Tagen davor</translation>
    </message>
    <message>
        <source>{change} against the days before</source>
        <translation>{change} gegenüber den Tagen davor</translation>
    </message>
    <message>
        <source>compared with {days}</source>
        <translation>verglichen mit {days}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>same as {day}</source>
        <translation>wie {day}</translation>
    </message>
    <message>
        <source>{change} against {day}</source>
        <translation>{change} gegenüber {day}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in a sentence</comment>
        <translation>gestern</translation>
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
        <source>Priority: {priority}</source>
        <translation>Priorität: {priority}</translation>
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
        <source>priority</source>
        <comment>step</comment>
        <translation>Priorität</translation>
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
        <source>closed</source>
        <comment>hour of the plan</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>nobody expected</source>
        <translation>niemand erwartet</translation>
    </message>
    <message>
        <source>busy day: {number}</source>
        <translation>voller Tag: {number}</translation>
    </message>
    <message>
        <source>needed {needed} · planned {planned}</source>
        <translation>nötig {needed} · geplant {planned}</translation>
    </message>
    <message>
        <source>nobody for {services}</source>
        <translation>niemand für {services}</translation>
    </message>
    <message>
        <source>No earlier day of this weekday tells what to expect.</source>
        <translation>Kein früherer Tag dieses Wochentags zeigt, was zu erwarten ist.</translation>
    </message>
    <message>
        <source>{name} {hours} h</source>
        <translation>{name} {hours} Std.</translation>
    </message>
    <message>
        <source>{name} is at counter {counter} from {hour} on already.</source>
        <translation>{name} ist ab {hour} schon an Schalter {counter}.</translation>
    </message>
    <message>
        <source>Only a supervisor may change the plan.</source>
        <translation>Den Plan ändert nur die Leitung.</translation>
    </message>
    <message>
        <source>The plan of a day gone by stays as it was.</source>
        <translation>Der Plan eines vergangenen Tages bleibt, wie er war.</translation>
    </message>
    <message>
        <source>That day has no plan.</source>
        <translation>Für diesen Tag gibt es keinen Plan.</translation>
    </message>
    <message>
        <source>No earlier day of this weekday has a plan.</source>
        <translation>Kein früherer Tag dieses Wochentags hat einen Plan.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Tagesplan</translation>
    </message>
    <message>
        <source>What if …</source>
        <translation>Was wäre, wenn …</translation>
    </message>
    <message>
        <source>The site is closed on this day.</source>
        <translation>An diesem Tag ist geschlossen.</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Who sits here …</source>
        <translation>Wer sitzt hier …</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>Propose …</source>
        <translation>Vorschlagen …</translation>
    </message>
    <message>
        <source>As last {weekday}</source>
        <translation>Wie letzten {weekday}</translation>
    </message>
    <message>
        <source>As another day …</source>
        <translation>Wie an anderem Tag …</translation>
    </message>
    <message>
        <source>Briefing as PDF</source>
        <translation>Lagebericht als PDF</translation>
    </message>
    <message>
        <source>Empty the day …</source>
        <translation>Tag leeren …</translation>
    </message>
    <message>
        <source>Print briefing</source>
        <translation>Lagebericht drucken</translation>
    </message>
    <message>
        <source>Nobody was called to a counter on this day.</source>
        <translation>An diesem Tag wurde niemand aufgerufen.</translation>
    </message>
    <message>
        <source>This day is not over yet.</source>
        <translation>Dieser Tag ist noch nicht vorbei.</translation>
    </message>
    <message>
        <source>There must be at least one counter.</source>
        <translation>Mindestens ein Schalter muss bleiben.</translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time} min</translation>
    </message>
    <message>
        <source>One counter less</source>
        <translation>Ein Schalter weniger</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>One counter more</source>
        <translation>Ein Schalter mehr</translation>
    </message>
    <message>
        <source>Another counter for {services}</source>
        <translation>Ein weiterer Schalter für {services}</translation>
    </message>
    <message>
        <source>Without counter {number} ({services})</source>
        <translation>Ohne Schalter {number} ({services})</translation>
    </message>
    <message>
        <source>The same counters</source>
        <translation>Dieselben Schalter</translation>
    </message>
    <message>
        <source>Without counter {number}</source>
        <translation>Ohne Schalter {number}</translation>
    </message>
    <message>
        <source>Choose one counter more or less to see what it changes.</source>
        <translation>Wählen Sie einen Schalter mehr oder weniger, um zu sehen, was sich ändert.</translation>
    </message>
    <message>
        <source>Nine of ten visitors would have waited {after} at most, instead of {before}.</source>
        <translation>Neun von zehn Gästen hätten höchstens {after} gewartet statt {before}.</translation>
    </message>
    <message>
        <source>The replay assumes the same visitors, each taking as long as they did, and counters that call at once.</source>
        <translation>Angenommen sind dieselben Gäste, die gleich lange brauchen, und Schalter, die sofort aufrufen.</translation>
    </message>
    <message>
        <source>On average its waits lie {time} from the real ones.</source>
        <translation>Im Mittel liegen die Wartezeiten {time} neben den wirklichen.</translation>
    </message>
    <message>
        <source>same person?</source>
        <translation>dieselbe Person?</translation>
    </message>
    <message>
        <source>Only a supervisor may do this.</source>
        <translation>Das darf nur die Leitung.</translation>
    </message>
    <message>
        <source>Not signed out</source>
        <translation>Nicht abgemeldet</translation>
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
        <source>Somebody still has to see to it</source>
        <translation>Es ist noch etwas zu tun</translation>
    </message>
    <message>
        <source>Nothing left to do</source>
        <translation>Nichts mehr zu tun</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Place (optional)</source>
        <translation>Ort (optional)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>What is to be added</source>
        <translation>Was noch dazu gehört</translation>
    </message>
    <message>
        <source>Add to this entry</source>
        <translation>Eintrag ergänzen</translation>
    </message>
    <message>
        <source>For whoever comes next (optional)</source>
        <translation>Für die nächste Schicht (optional)</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>Schicht übergeben</translation>
    </message>
    <message>
        <source>Everything since the last hand-over is passed on.</source>
        <translation>Alles seit der letzten Übergabe wird weitergegeben.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation>Wer nimmt es mit?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Notiz (optional)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>State, if worth a word (optional)</source>
        <translation>Zustand, falls erwähnenswert (optional)</translation>
    </message>
    <message>
        <source>Leave empty what was in order.</source>
        <translation>Was in Ordnung war, bleibt leer.</translation>
    </message>
    <message>
        <source>What was not in order?</source>
        <translation>Was war nicht in Ordnung?</translation>
    </message>
    <message>
        <source>Back from the round</source>
        <translation>Vom Rundgang zurück</translation>
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
        <source>Transferred to {service}, counter {counter}</source>
        <translation>Weitergegeben an {service}, Schalter {counter}</translation>
    </message>
    <message>
        <source>Transferred to counter {counter}</source>
        <translation>Weitergegeben an Schalter {counter}</translation>
    </message>
    <message>
        <source>Transferred to {service}</source>
        <translation>Weitergegeben an {service}</translation>
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
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Work log</source>
        <translation>Dienstbuch</translation>
    </message>
    <message>
        <source>All</source>
        <comment>categories</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Im Ganzen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausleihe</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>Rundgänge</translation>
    </message>
    <message>
        <source>Nothing has been entered.</source>
        <translation>Es gibt noch keinen Eintrag.</translation>
    </message>
    <message>
        <source>No shift has been handed over yet.</source>
        <translation>Noch wurde keine Schicht übergeben.</translation>
    </message>
    <message>
        <source>The site lends no equipment.</source>
        <translation>Hier wird nichts ausgeliehen.</translation>
    </message>
    <message>
        <source>No round is planned today.</source>
        <translation>Für heute ist kein Rundgang vorgesehen.</translation>
    </message>
    <message>
        <source>New entry …</source>
        <translation>Neuer Eintrag …</translation>
    </message>
    <message>
        <source>Add to this entry …</source>
        <translation>Eintrag ergänzen …</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Hand over …</source>
        <translation>Schicht übergeben …</translation>
    </message>
    <message>
        <source>Earlier entries</source>
        <translation>Frühere Einträge zeigen</translation>
    </message>
    <message>
        <source>Round done …</source>
        <translation>Vom Rundgang zurück …</translation>
    </message>
    <message>
        <source>Read …</source>
        <translation>Lesen …</translation>
    </message>
    <message>
        <source>Hand out …</source>
        <translation>Ausgeben …</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Set out on the round</source>
        <translation>Rundgang beginnen</translation>
    </message>
    <message>
        <source>Nothing was entered during this shift.</source>
        <translation>In dieser Schicht wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Please read</source>
        <translation>Bitte lesen</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Empfang</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>Höflichkeitsanruf</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>{thing} came back from {person}</source>
        <translation>{thing} von {person} zurück</translation>
    </message>
    <message>
        <source>{thing} handed out to {person}</source>
        <translation>{thing} an {person} ausgegeben</translation>
    </message>
    <message>
        <source>Please fill in every field that is not optional.</source>
        <translation>Bitte füllen Sie alle Felder aus, die nicht optional sind.</translation>
    </message>
    <message>
        <source>Someone else has done that meanwhile.</source>
        <translation>Das hat inzwischen schon jemand getan.</translation>
    </message>
    <message>
        <source>This piece is out already.</source>
        <translation>Dieser Gegenstand ist schon ausgegeben.</translation>
    </message>
    <message>
        <source>Someone has set out on this round already.</source>
        <translation>Diesen Rundgang hat schon jemand begonnen.</translation>
    </message>
    <message>
        <source>This round is not due yet.</source>
        <translation>Dieser Rundgang ist noch nicht fällig.</translation>
    </message>
    <message>
        <source>The time of this round is over.</source>
        <translation>Die Zeit für diesen Rundgang ist vorbei.</translation>
    </message>
    <message>
        <source>Please use only letters, digits and usual signs.</source>
        <translation>Bitte verwenden Sie nur Buchstaben, Ziffern und übliche Zeichen.</translation>
    </message>
    <message>
        <source>{ticket} is open behind this form.</source>
        <translation>{ticket} ist hinter diesem Formular geöffnet.</translation>
    </message>
    <message>
        <source>The visitor gave no name or number.</source>
        <translation>Die Person hat weder Namen noch Nummer angegeben.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Visitors</source>
        <comment>expected</comment>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Figures by</source>
        <comment>service, counter, day …</comment>
        <translation>Kennzahlen nach</translation>
    </message>
    <message>
        <source>Enter or a double click opens the visits behind a number.</source>
        <translation>Enter oder ein Doppelklick zeigt die Besuche hinter einer Zahl.</translation>
    </message>
    <message>
        <source>What a figure means stands here; Enter or a click opens the visits behind it.</source>
        <translation>Hier steht, was eine Kennzahl bedeutet. Enter oder ein Klick zeigt die Besuche dahinter.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Figures are for supervisors and managers. Please ask one of them.</source>
        <translation>Kennzahlen sind der Teamleitung und der Leitung vorbehalten. Bitte fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>The figures are being read …</source>
        <translation>Die Kennzahlen werden gelesen …</translation>
    </message>
    <message>
        <source>Nobody came in this period.</source>
        <translation>In diesem Zeitraum war niemand da.</translation>
    </message>
    <message>
        <source>any counter</source>
        <translation>irgendein Schalter</translation>
    </message>
    <message>
        <source>a counter for {service}</source>
        <translation>ein Schalter für {service}</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am Tag selbst</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Nachgespielt</translation>
    </message>
    <message>
        <source>Mean wait in minutes, by hour of arrival</source>
        <translation>Mittlere Wartezeit in Minuten nach Stunde der Ankunft</translation>
    </message>
    <message>
        <source>Nobody had to wait.</source>
        <translation>Niemand musste warten.</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Wer ist da?</translation>
    </message>
    <message>
        <source>Only what is empty is filled.</source>
        <translation>Besetzt werden nur freie Plätze.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>No other day has a plan.</source>
        <translation>Kein anderer Tag hat einen Plan.</translation>
    </message>
    <message>
        <source>As on which day?</source>
        <translation>Wie an welchem Tag?</translation>
    </message>
    <message>
        <source>What stands in the plan now goes.</source>
        <translation>Was jetzt im Plan steht, entfällt.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Empty the plan of this day?</source>
        <translation>Den Plan dieses Tages leeren?</translation>
    </message>
    <message>
        <source>Everybody is taken out of the plan.</source>
        <translation>Alle werden aus dem Plan genommen.</translation>
    </message>
    <message>
        <source>Empty the day</source>
        <translation>Tag leeren</translation>
    </message>
    <message>
        <source>The briefing was saved as {file}.</source>
        <translation>Der Lagebericht wurde gespeichert: {file}</translation>
    </message>
    <message>
        <source>The briefing could be neither printed nor saved.</source>
        <translation>Der Lagebericht ließ sich weder drucken noch speichern.</translation>
    </message>
    <message>
        <source>Counter for which service</source>
        <translation>Schalter für welches Anliegen</translation>
    </message>
    <message>
        <source>Waits of the whole day</source>
        <translation>Wartezeiten des ganzen Tages</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Augenblick …</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Half waited at most</source>
        <translation>Die Hälfte höchstens</translation>
    </message>
    <message>
        <source>Nine of ten at most</source>
        <translation>Neun von zehn höchstens</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Nicht aufgerufen</translation>
    </message>
    <message>
        <source>There is nothing to export in the training.</source>
        <translation>In der Übung gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Only managers and administrators may export visits.</source>
        <translation>Nur Leitung und Administration dürfen Besuche exportieren.</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The disk is full. No file was written.</source>
        <translation>Der Datenträger ist voll. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The folder is no longer there. No file was written.</source>
        <translation>Den Ordner gibt es nicht mehr. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Please choose another place.</source>
        <translation>Dort kann die Datei nicht geschrieben werden. Bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>There is a folder of this name. Please choose another one.</source>
        <translation>Es gibt einen Ordner dieses Namens. Bitte wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Daily log: {when}</source>
        <translation>Tagesprotokoll: {when}</translation>
    </message>
    <message>
        <source>The daily log cannot be written</source>
        <translation>Das Tagesprotokoll kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The daily log cannot be sent by mail</source>
        <translation>Das Tagesprotokoll kann nicht per E-Mail gesendet werden</translation>
    </message>
    <message>
        <source>The daily log did not reach all addresses</source>
        <translation>Das Tagesprotokoll hat nicht alle Adressen erreicht</translation>
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
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>%n visits were written to {file}.</source>
        <translation>
            <numerusform>Ein Besuch wurde in {file} geschrieben.</numerusform>
            <numerusform>%n Besuche wurden in {file} geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresWords</name>
    <message numerus="yes">
        <source>%n points</source>
        <comment>of a percentage</comment>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than there are</source>
        <translation>
            <numerusform>%n mehr, als es gibt</numerusform>
            <numerusform>%n mehr, als es gibt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services unserved</source>
        <translation>
            <numerusform>%n Anliegen unbesetzt</numerusform>
            <numerusform>%n Anliegen unbesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected: the mean of the last %n such weekdays.</source>
        <translation>
            <numerusform>Erwartet: nach dem letzten solchen Wochentag.</numerusform>
            <numerusform>Erwartet: Mittel der letzten %n solchen Wochentage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would not have been called before closing time.</source>
        <translation>
            <numerusform>%n Person wäre bis zum Schluss nicht aufgerufen worden.</numerusform>
            <numerusform>%n Personen wären bis zum Schluss nicht aufgerufen worden.</numerusform>
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
<context>
    <name>Report</name>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Eine Woche davor</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>steigt</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
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
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Wartezeit (Median)</translation>
    </message>
    <message>
        <source>Wait of 9 in 10</source>
        <translation>Wartezeit (9 von 10)</translation>
    </message>
    <message>
        <source>Median service time</source>
        <translation>Bedienzeit (Median)</translation>
    </message>
    <message>
        <source>Service time of 9 in 10</source>
        <translation>Bedienzeit (9 von 10)</translation>
    </message>
    <message>
        <source>Median wait with a complaint</source>
        <translation>Wartezeit Beschwerden</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Share of no-shows</source>
        <translation>Anteil nicht erschienen</translation>
    </message>
    <message>
        <source>Settled at first contact</source>
        <translation>Beim ersten Kontakt gelöst</translation>
    </message>
    <message>
        <source>Conversion of consultations</source>
        <translation>Abschlussquote der Beratung</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} Min.</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Visitors by hour of arrival</source>
        <translation>Besucher nach Stunde der Ankunft</translation>
    </message>
    <message>
        <source>Waits in minutes, by hour of arrival</source>
        <translation>Wartezeit in Minuten, nach Stunde der Ankunft</translation>
    </message>
    <message>
        <source>Tickets by service</source>
        <translation>Tickets nach Dienst</translation>
    </message>
    <message>
        <source>How tickets ended</source>
        <translation>Wie die Tickets endeten</translation>
    </message>
    <message>
        <source>Visitors by day</source>
        <translation>Besucher nach Tag</translation>
    </message>
    <message>
        <source>Visitors by week</source>
        <translation>Besucher nach Woche</translation>
    </message>
    <message>
        <source>Visitors by month</source>
        <translation>Besucher nach Monat</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Satisfaction: {score} of 5</source>
        <translation>Zufriedenheit: {score} von 5</translation>
    </message>
    <message>
        <source>5 – very good</source>
        <translation>5 – sehr gut</translation>
    </message>
    <message>
        <source>4 – good</source>
        <translation>4 – gut</translation>
    </message>
    <message>
        <source>3 – all right</source>
        <translation>3 – geht so</translation>
    </message>
    <message>
        <source>2 – not good</source>
        <translation>2 – nicht gut</translation>
    </message>
    <message>
        <source>1 – poor</source>
        <translation>1 – schlecht</translation>
    </message>
    <message>
        <source>No outcome noted</source>
        <translation>Ohne Ergebnis</translation>
    </message>
    <message>
        <source>No visits in this period.</source>
        <translation>Keine Besuche in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Nobody was called in this period.</source>
        <translation>In diesem Zeitraum wurde niemand aufgerufen.</translation>
    </message>
    <message>
        <source>No tickets in this period.</source>
        <translation>Keine Tickets in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>No ratings in this period.</source>
        <translation>Keine Bewertungen in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Groups that checked in. Each counts once, whatever its size.</source>
        <translation>Angemeldete Gruppen. Jede zählt einmal, gleich wie groß sie ist.</translation>
    </message>
    <message>
        <source>Everybody in these groups: adults and children.</source>
        <translation>Alle Personen dieser Gruppen: Erwachsene und Kinder.</translation>
    </message>
    <message>
        <source>Adults in these groups.</source>
        <translation>Erwachsene in diesen Gruppen.</translation>
    </message>
    <message>
        <source>Children in these groups.</source>
        <translation>Kinder in diesen Gruppen.</translation>
    </message>
    <message>
        <source>Groups that were given a number.</source>
        <translation>Gruppen, die eine Nummer bekommen haben.</translation>
    </message>
    <message>
        <source>Tickets that were finished. No-shows and cancelled tickets are not among them.</source>
        <translation>Abgeschlossene Tickets. Nicht erschienene und stornierte zählen nicht dazu.</translation>
    </message>
    <message>
        <source>Half of the visitors waited at most this long, from the ticket to the first call. Counted in steps of ten seconds.</source>
        <translation>Die Hälfte der Besucher wartete höchstens so lange, vom Ticket bis zum ersten Aufruf. Gezählt in Schritten von zehn Sekunden.</translation>
    </message>
    <message>
        <source>Nine in ten visitors waited at most this long, from the ticket to the first call. Counted in steps of ten seconds.</source>
        <translation>Neun von zehn Besuchern warteten höchstens so lange, vom Ticket bis zum ersten Aufruf. Gezählt in Schritten von zehn Sekunden.</translation>
    </message>
    <message>
        <source>Half of the finished tickets took at most this long, from the visitor&apos;s coming to the counter (or from the call, if that was not noted) to the end. Counted in steps of ten seconds.</source>
        <translation>Die Hälfte der abgeschlossenen Tickets dauerte höchstens so lange, vom Eintreffen am Schalter (oder vom Aufruf, wenn es nicht vermerkt ist) bis zum Ende. Gezählt in Schritten von zehn Sekunden.</translation>
    </message>
    <message>
        <source>Nine in ten finished tickets took at most this long, from the visitor&apos;s coming to the counter (or from the call, if that was not noted) to the end. Counted in steps of ten seconds.</source>
        <translation>Neun von zehn abgeschlossenen Tickets dauerten höchstens so lange, vom Eintreffen am Schalter (oder vom Aufruf, wenn es nicht vermerkt ist) bis zum Ende. Gezählt in Schritten von zehn Sekunden.</translation>
    </message>
    <message>
        <source>Half of those who came with a complaint waited at most this long, from the ticket to the first call. Counted in steps of ten seconds.</source>
        <translation>Die Hälfte derer, die mit einer Beschwerde kamen, wartete höchstens so lange, vom Ticket bis zum ersten Aufruf. Gezählt in Schritten von zehn Sekunden.</translation>
    </message>
    <message>
        <source>Tickets that were called and nobody came.</source>
        <translation>Tickets, die aufgerufen wurden und zu denen niemand kam.</translation>
    </message>
    <message>
        <source>No-shows among all tickets that were served or no-shows.</source>
        <translation>Nicht erschienene unter allen Tickets, die bedient wurden oder nicht erschienen sind.</translation>
    </message>
    <message>
        <source>Tickets that ended before they were served: the visitor did not wait any longer, or the day was over.</source>
        <translation>Tickets, die vor der Bedienung endeten: Der Besucher wartete nicht länger, oder der Tag war zu Ende.</translation>
    </message>
    <message>
        <source>Tickets whose outcome leaves nothing to be done, among all that were finished with an outcome.</source>
        <translation>Tickets, nach deren Ergebnis nichts mehr zu tun ist, unter allen, die mit einem Ergebnis abgeschlossen wurden.</translation>
    </message>
    <message>
        <source>Consultations whose outcome led to business, such as a contract or an appointment, among all consultations that were finished with an outcome.</source>
        <translation>Beratungen, die zu einem Geschäft führten, etwa zu Vertrag oder Termin, unter allen Beratungen, die mit einem Ergebnis abgeschlossen wurden.</translation>
    </message>
    <message>
        <source>Mean of the visitors&apos; ratings, from 1 (very unhappy) to 5 (very happy).</source>
        <translation>Mittel der Bewertungen, von 1 (sehr unzufrieden) bis 5 (sehr zufrieden).</translation>
    </message>
    <message>
        <source>Visitors who rated their visit.</source>
        <translation>Besucher, die ihren Besuch bewertet haben.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>Tagesprotokoll</translation>
    </message>
    <message>
        <source>Early edition</source>
        <translation>Frühe Ausgabe</translation>
    </message>
    <message>
        <source>Closing edition</source>
        <translation>Abschlussausgabe</translation>
    </message>
    <message>
        <source>{edition}, no. {number}</source>
        <translation>{edition}, Nr. {number}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Stand {time} Uhr</translation>
    </message>
    <message>
        <source>Made on {day} at {time}</source>
        <translation>Erstellt am {day} um {time} Uhr</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>By purpose</source>
        <translation>Nach Anliegen</translation>
    </message>
    <message>
        <source>By hour of arrival</source>
        <translation>Nach Ankunftszeit</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Abgang</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>late</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Groups that arrived after the early edition of {time}: {number}. They are marked “{mark}”.</source>
        <translation>Nach der frühen Ausgabe von {time} Uhr angekommene Gruppen: {number}. Sie sind mit „{mark}“ gekennzeichnet.</translation>
    </message>
    <message>
        <source>There was no early edition on this day.</source>
        <translation>An diesem Tag gab es keine frühe Ausgabe.</translation>
    </message>
    <message>
        <source>Nobody came on this day.</source>
        <translation>An diesem Tag kam niemand.</translation>
    </message>
    <message>
        <source>Party: adults + children.</source>
        <translation>Gruppe: Erwachsene + Kinder.</translation>
    </message>
    <message>
        <source>Below each figure, for comparison: the last day with visits, and a week before.</source>
        <translation>Zum Vergleich unter jeder Zahl: der letzte Tag mit Besuch und eine Woche zuvor.</translation>
    </message>
    <message>
        <source>Below each figure, for comparison: the last day with visits, and a week before, up to the same time.</source>
        <translation>Zum Vergleich unter jeder Zahl, bis zur selben Uhrzeit: der letzte Tag mit Besuch und eine Woche zuvor.</translation>
    </message>
    <message>
        <source>{log} {day}: {site}, {edition}</source>
        <translation>{log} {day}: {site}, {edition}</translation>
    </message>
    <message>
        <source>This message was sent by the reception&apos;s program.</source>
        <translation>Diese Nachricht hat das Programm des Empfangs verschickt.</translation>
    </message>
    <message>
        <source>Waited (s)</source>
        <translation>Wartezeit (s)</translation>
    </message>
    <message>
        <source>Served (s)</source>
        <translation>Bedienzeit (s)</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
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
        <translation>In Bedienung</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Nur</translation>
    </message>
    <message>
        <source>with a ticket</source>
        <translation>mit Nummer</translation>
    </message>
    <message>
        <source>called to a counter</source>
        <translation>an einen Schalter gerufen</translation>
    </message>
    <message>
        <source>with an outcome</source>
        <translation>mit Ergebnis</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Morning briefing</source>
        <translation>Lagebericht am Morgen</translation>
    </message>
    <message>
        <source>Figures of {day}</source>
        <translation>Zahlen vom {day}</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Tagesplan</translation>
    </message>
    <message>
        <source>The site is closed on this day.</source>
        <translation>An diesem Tag ist geschlossen.</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Visitors expected</source>
        <translation>Erwartete Gäste</translation>
    </message>
    <message>
        <source>On a busy day</source>
        <translation>An einem vollen Tag</translation>
    </message>
    <message>
        <source>Expected: the mean of the last days of this weekday that were open ({number}).</source>
        <translation>Erwartet: Mittel der letzten geöffneten Tage dieses Wochentags ({number}).</translation>
    </message>
    <message>
        <source>In some hours more counters would be needed than there are.</source>
        <translation>In einigen Stunden wären mehr Schalter nötig, als es gibt.</translation>
    </message>
    <message>
        <source>No earlier day of this weekday tells what to expect.</source>
        <translation>Kein früherer Tag dieses Wochentags zeigt, was zu erwarten ist.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Call-backs due</source>
        <translation>Fällige Rückrufe</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Open in the work log</source>
        <translation>Offen im Dienstbuch</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Ausleihe</translation>
    </message>
    <message>
        <source>Courtesy call</source>
        <translation>Höflichkeitsanruf</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Hand-overs that nobody has read</source>
        <translation>Übergaben, die niemand gelesen hat</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>Rundgänge</translation>
    </message>
    <message>
        <source>Equipment still out</source>
        <translation>Noch ausgeliehen</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Belongings not collected</source>
        <translation>Nicht abgeholte Sachen</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Sache</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Marke</translation>
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
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
</context>
<context>
    <name>WorkLogWords</name>
    <message numerus="yes">
        <source>%n places not in order</source>
        <translation>
            <numerusform>%n Stelle nicht in Ordnung</numerusform>
            <numerusform>%n Stellen nicht in Ordnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please use at most %n characters.</source>
        <translation>
            <numerusform>Bitte höchstens %n Zeichen.</numerusform>
            <numerusform>Bitte höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
</TS>
