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
        <source>Visitor is here</source>
        <translation>Gast ist da</translation>
    </message>
    <message>
        <source>Finish …</source>
        <translation>Abschließen …</translation>
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
        <source>Call next</source>
        <translation>Nächsten aufrufen</translation>
    </message>
    <message>
        <source>Call chosen</source>
        <translation>Gewählten aufrufen</translation>
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
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
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
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choose a counter</source>
        <translation>Schalter wählen</translation>
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
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
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
        <comment>one's own counter</comment>
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
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Schalter {number}</translation>
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
        <source>ddd d MMM yyyy</source>
        <comment>date, in the letters of Qt</comment>
        <translation>ddd d. MMM yyyy</translation>
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
</context>
</TS>
