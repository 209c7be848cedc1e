### De woorden van venster en opdrachtregel. Elke zin hier heeft dezelfde sleutel in ../en.

app-name = Leerrecht
app-about = Dossiers, vrijstellingen, verzuim en brieven voor de leerplichtambtenaar; werkt zonder netwerk op één versleuteld bestand.

## Fouten: wat er gebeurde, en wat u nu kunt doen. De sleutel is `error-` en de code van de fout.

error-other = Er ging iets mis ({ $code }).
    .advice = Er is niets geschreven. Probeer het opnieuw; blijft het misgaan, meld dan de code.

error-file-missing = Er is geen bestand op { $path }.
    .advice = Kijk of de naam klopt en of de schijf of USB-stick aangesloten is.
error-file-exists = Er staat al een bestand op { $path }.
    .advice = Kies een andere naam; het bestaande bestand is niet aangeraakt.
error-no-permission = U mag { $path } niet lezen.
    .advice = Vraag de beheerder van deze computer om leesrecht, of kies een ander bestand.
error-read-only = Op { $path } kan niet worden geschreven.
    .advice = Kies een map waarin u mag schrijven. Wat er stond, staat er nog.
error-disk-full = De schijf is vol: { $path }.
    .advice = Maak ruimte vrij of kies een andere schijf, en doe het opnieuw. Wat er stond, staat er nog.
error-file-problem = Het lukt niet om { $path } te lezen of te schrijven ({ $kind }).
    .advice = Kijk of de schijf nog aangesloten is en probeer het opnieuw.
error-file-too-large = { $path } is te groot: meer dan { $limit } bytes.
    .advice = Kijk of dit het bedoelde bestand is.
error-symbolic-link = { $path } is een symbolische koppeling.
    .advice = Geef het pad van het bestand zelf; door een koppeling heen wordt niet geschreven.
error-not-a-file = { $path } is geen gewoon bestand.
    .advice = Geef het pad van een bestand, niet van een map of apparaat.

error-not-a-case-file = { $path } is geen dossierbestand van Leerrecht.
    .advice = Kies het dossierbestand; het heet meestal leerrecht.leerrecht-db. Het bestand is niet aangeraakt.
error-not-encrypted = { $path } is een database zonder versleuteling, niet een dossierbestand van Leerrecht.
    .advice = Kies het dossierbestand; het heet meestal leerrecht.leerrecht-db. Het bestand is niet aangeraakt.
error-cut-short = { $path } is niet compleet: het eind ontbreekt.
    .advice = Bewaar het bestand zoals het is en zet de laatste reservekopie terug met `leerrecht restore`.
error-wrong-key = Deze wachtwoordzin opent het bestand niet.
    .advice = Probeer het opnieuw; let op hoofdletters en spaties. Lukt het niet, gebruik dan de code van het herstelblad.
error-newer-file = Dit bestand is gemaakt met een nieuwere versie van Leerrecht.
    .advice = Werk Leerrecht bij en open het bestand opnieuw. Het bestand is niet aangeraakt.
error-other-program = Dit versleutelde bestand is van een ander programma.
    .advice = Kies het dossierbestand van Leerrecht. Het bestand is niet aangeraakt.
error-damaged = Het bestand is beschadigd.
    .advice = Bewaar het bestand zoals het is en zet de laatste reservekopie terug met `leerrecht restore`.
error-path-text = De naam van de map of het bestand bevat tekens die niet als tekst te lezen zijn.
    .advice = Kies een andere map of geef het bestand een gewone naam.
error-busy = Het bestand is te lang bezet.
    .advice = Wacht tot de import of reservekopie klaar is en probeer het opnieuw. Er is niets geschreven.
error-stopped = Gestopt.
    .advice = Er is niets geschreven; u kunt opnieuw beginnen.
error-no-record = Wat u zoekt, is er niet of niet meer.
    .advice = Ververs de lijst; misschien is het intussen verwijderd.
error-rule = Deze wijziging past niet bij wat er al staat.
    .advice = Er is niets geschreven. Kijk of iets dubbel is of nog ergens gebruikt wordt.
error-undo-unknown = Handeling { $act } staat niet in het logboek.
    .advice = Kijk met `leerrecht log` welke handelingen er zijn.
error-undo-no-way-back = Handeling { $act } is van een soort die niet ongedaan kan worden gemaakt.
    .advice = Een import of een regel over inzage blijft staan. Zet zo nodig de reservekopie van ervoor terug met `leerrecht restore`.
error-undo-already = Handeling { $act } is al ongedaan gemaakt.
    .advice = Er hoeft niets meer te gebeuren.
error-undo-changed-later = Handeling { $later } heeft daarna hetzelfde gewijzigd.
    .advice = Maak eerst handeling { $later } ongedaan. Er is niets geschreven.
error-undo-in-use = Later werk hangt van deze handeling af.
    .advice = Maak eerst het latere werk ongedaan, of wijzig het met de hand. Er is niets geschreven.
error-undo-destroyed = De geschiedenis van handeling { $act } is vernietigd, samen met de gegevens.
    .advice = Er is geen weg terug. Er is niets geschreven.
error-unreadable = In het bestand staat een waarde die deze versie niet kent.
    .advice = Werk Leerrecht bij. Het bestand is niet aangeraakt.
error-recovery-code-length = De herstelcode heeft niet het juiste aantal tekens.
    .advice = Neem de code over van het herstelblad, alle groepen achter elkaar.
error-recovery-code = In de herstelcode zit een tikfout.
    .advice = Vergelijk de code teken voor teken met het herstelblad.
error-no-random = Deze computer geeft geen willekeurige getallen, en zonder die is versleutelen niet veilig.
    .advice = Start de computer opnieuw op. Er is niets geschreven.
error-no-cipher = Het versleutelen mislukt op deze computer.
    .advice = Sluit andere programma's, misschien is het geheugen vol, en probeer het opnieuw. Er is niets geschreven.
error-stream = Het lezen of schrijven van een bijlage brak af.
    .advice = Er is niets toegevoegd. Kijk of de schijf nog aangesloten is en probeer het opnieuw.
error-sqlite = Het dossierbestand geeft een onverwachte fout.
    .advice = Sluit Leerrecht en open het bestand opnieuw; draai daarna `leerrecht verify`.

error-no-youth = Deze jongere staat niet in het bestand.
    .advice = Zoek de jongere eerst op; een zaak hoort altijd bij een jongere die er al is.
error-no-case = Er is geen zaak met dit nummer.
    .advice = Kijk met `leerrecht cases` welke zaken er zijn.
error-no-school = Deze school staat niet in het bestand.
    .advice = Lees de scholenlijst in met `leerrecht import schools` of kies een andere school.
error-no-officer = Deze ambtenaar staat niet in het bestand.
    .advice = Voeg de ambtenaar eerst toe.
error-no-case-record = Wat u wilt wijzigen, staat niet of niet meer in deze zaak.
    .advice = Ververs de zaak; misschien is het intussen verwijderd.
error-other-youth = Een zaak blijft bij de jongere voor wie zij is geopend.
    .advice = Open een zaak voor de andere jongere en sluit deze als vergissing.
error-other-case = Dit hoort bij een andere zaak.
    .advice = Wijzig het in de zaak waar het staat.
error-article-does-not-fit = Een zaak van de soort { $kind } rust niet op artikel { $article }.
    .advice = Kies een artikel dat bij de soort hoort, of een andere soort.
error-reason-does-not-fit = De reden { $reason } past niet bij het artikel van deze zaak.
    .advice = Bij artikel 5 en 5a wordt niets toegewezen of afgewezen: de kennisgeving voldoet of voldoet niet. Bij een aanvraag is het andersom.
error-may-not-decide = Een stagiair(e) mag niet beslissen.
    .advice = Laat een ambtenaar de zaak met deze reden sluiten.
error-case-closed = Zaak { $number } is al gesloten.
    .advice = Heropen de zaak eerst, als er nog iets moet gebeuren.
error-case-not-closed = Zaak { $number } is niet gesloten.
    .advice = Sluiten gaat met een reden, heropenen alleen na sluiten.
error-in-future = { $day } moet nog komen.
    .advice = Geef een dag tot en met vandaag. Wat nog moet gebeuren, is een taak.
error-before-opening = De zaak is pas geopend op { $day }.
    .advice = Geef een dag op of na de opening.
error-empty-text = Er staat niets.
    .advice = Vul de tekst in.
error-entry-struck = Deze regel is al doorgehaald.
    .advice = Schrijf een nieuwe regel.
error-task-done = Deze taak was al gedaan.
    .advice = Er hoeft niets meer te gebeuren.
error-nothing-chosen = Er is geen zaak gekozen.
    .advice = Kies eerst een of meer zaken.
error-no-name = De ambtenaar heeft geen naam.
    .advice = Vul de naam in zoals die onder een brief staat.
error-no-school-types = Bij een gemeente van het werkgebied staat geen schoolsoort.
    .advice = Kies ten minste één schoolsoort, of haal de gemeente weg.
error-ends-before-it-begins = Een periode eindigt voor zij begint.
    .advice = Kijk de eerste en de laatste dag of leeftijd na.

error-file-in-use = Dit dossierbestand is al open: { $login } op { $machine }, sinds { $since }.
    .advice = Sluit Leerrecht daar, of wacht tot het klaar is, en probeer het opnieuw.
error-no-lock = In de map van { $path } kan geen bestand worden vergrendeld.
    .advice = Zet het dossierbestand op de schijf van deze computer; zonder slot kunnen twee mensen elkaars werk overschrijven.
error-nobody-listens = Er is geen geopend Leerrecht dat dit kan overnemen.
    .advice = Open Leerrecht en kies het bestand daar.
error-no-answer = Het geopende Leerrecht antwoordt niet.
    .advice = Kijk of daar een vraag openstaat, en kies het bestand daar.
error-handover-too-long = Het pad is te lang om door te geven: meer dan { $limit } bytes.
    .advice = Zet het bestand in een map met een korter pad.
error-local-socket = Het geopende Leerrecht is niet te bereiken ({ $kind }).
    .advice = Kies het bestand in het venster dat al open is.

## Lijsten die niet te lezen zijn.

error-file-unreadable = Het lezen van { $path } brak af.
    .advice = Er is niets overgenomen. Kijk of de schijf nog aangesloten is en probeer het opnieuw.
error-file-empty = { $path } is leeg.
    .advice = Laat de lijst opnieuw maken.
error-file-header-only = In { $path } staan onder de koppen geen regels.
    .advice = Kijk bij wie de lijst maakte of er een filter op stond.
error-file-wrong-kind = { $path } is geen lijst, maar { $kind ->
        [json] een JSON-bestand
        [pdf] een PDF
        [picture] een afbeelding
        [document] een tekstdocument
        [markup] een webpagina
        [archive] een ingepakt archief
        [database] een database
       *[other] een bestand van een andere soort
    }.
    .advice = Vraag om de lijst als CSV, XLSX of ODS.
error-file-old-workbook = { $path } is een werkmap in een oude vorm.
    .advice = Open het bestand in Excel of LibreOffice en bewaar het als XLSX of CSV.
error-file-password = { $path } is beveiligd met een wachtwoord.
    .advice = Open het bestand in Excel of LibreOffice, bewaar het zonder wachtwoord en verwijder die kopie na het overnemen.
error-file-damaged = { $path } is beschadigd of niet compleet.
    .advice = Er is niets overgenomen. Laat de lijst opnieuw maken of kopieer het bestand opnieuw.
error-file-too-many-cells = { $path } heeft meer dan { $limit } cellen.
    .advice = Kijk of dit het bedoelde bestand is, of splits het.
error-file-too-many-columns = Regel { $line } van { $path } heeft meer dan { $limit } kolommen.
    .advice = Kijk of dit het bedoelde bestand is en of het scheidingsteken klopt.
error-file-line-too-long = Regel { $line } van { $path } is langer dan { $limit } bytes.
    .advice = Kijk of dit het bedoelde bestand is; misschien ontbreekt een aanhalingsteken.
error-file-zero-byte = Op regel { $line } van { $path } staat een teken dat in geen tekst voorkomt.
    .advice = Het bestand is beschadigd of geen lijst. Laat het opnieuw maken.
error-file-missing-columns = In { $path } ontbreken kolommen: { $columns }.
    .advice = Laat de lijst maken met deze kolommen, of wijs de kolommen aan.
error-file-unknown-form = De vorm van { $path } is niet bekend.
    .advice = Kijk of de koppen boven de kolommen staan en of dit het bedoelde bestand is.

## De opdrachtregel: hulp bij elke opdracht. De sleutel is `cli-` en de opdracht, met een attribuut per optie.

cli-help-usage = Gebruik:
cli-help-commands = Opdrachten
cli-help-command = OPDRACHT
cli-help-arguments = Argumenten
cli-help-options = Opties
cli-help-always = Bij elke opdracht
cli-help-options-mark = [OPTIES]

cli-values =
    .path = PAD
    .file = BESTAND
    .date = DATUM
    .region = REGIO
    .language = TAAL
    .name = NAAM
    .function = FUNCTIE
    .number = NUMMER
    .area = GEMEENTE:SOORTEN
    .ages = VAN-TOT
    .text = TEKST
    .kind = SOORT
    .status = STATUS
    .reason = REDEN
    .school = SCHOOL
    .sort = KOLOM
    .count = AANTAL
    .mapping = VELD=KOP
    .backup = RESERVEKOPIE
    .act = HANDELING
    .article = ARTIKEL
    .id = ID

cli = Dossiers, vrijstellingen en verzuim voor de leerplichtambtenaar; werkt zonder netwerk op één versleuteld bestand.
    .file = Het dossierbestand; anders LEERRECHT_FILE, anders leerrecht.leerrecht-db in de gegevensmap
    .json = Geef de uitkomst als JSON, ook die van een fout
    .today = De dag waarmee wordt gerekend (niet die in het logboek)
    .passphrase-file = Bestand met de wachtwoordzin op de eerste regel; anders LEERRECHT_PASSPHRASE, anders wordt erom gevraagd
    .region = Vakantieregio: noord, midden of zuid
    .lang = Taal: nl of en
    .help = Toon deze hulp
    .version = Toon de versie
cli-window = Het venster op een dossierbestand.
    .path = Het dossierbestand
cli-init = Maak een nieuw dossierbestand en druk de herstelcode één keer af.
    .officer = Naam van de ambtenaar, zoals die onder een brief staat; anders uw naam op deze computer
    .function = leerplicht (standaard) of kwalificatieplicht
    .boa = Aktenummer van de buitengewoon opsporingsambtenaar; laat weg wie er geen is
    .trainee = Stagiair(e): zonder beslis- en boa-bevoegdheid
    .area = Gemeente en soorten onderwijs van het werkgebied, zoals 0361:all of 0375:mbo; mag vaker
    .ages = Leeftijden van wie gegevens worden bewaard, zoals 4-23; zonder: alle
cli-demo = Maak in demo-output een bestand met verzonnen mensen en laat zien wat het programma kan.
    .no-window = Alleen de stappen, zonder venster
cli-backup = Maak een gecontroleerde reservekopie.
    .out = Waar de kopie komt; een bestand of een map; anders in de map met -kopieen achter de naam van het dossierbestand
cli-restore = Zet een reservekopie terug; het huidige bestand blijft ernaast bewaard.
    .backup = De reservekopie
cli-verify = Controleer het dossierbestand: versleuteling, inhoud, verwijzingen en logboek.
cli-import = Neem een lijst over; eerst zien wat er verandert kan met --dry-run.
cli-import-persons = Personen uit de BRP: GBA-V-lijst, platte CSV of Haal Centraal (JSON).
    .list = De lijst
    .dry-run = Laat alleen zien wat er zou veranderen; schrijft niets
cli-import-schools = Scholen uit een lijst van DUO, in de oude of de nieuwe indeling.
    .list = De lijst
    .dry-run = Laat alleen zien wat er zou veranderen; schrijft niets
    .types = Soort onderwijs van alle scholen in een lijst die dat niet zegt, zoals po of vo,pro
cli-import-enrolments = Inschrijvingen uit een CSV, XLSX of ODS met eigen kolommen.
    .list = De lijst
    .dry-run = Laat alleen zien wat er zou veranderen; schrijft niets
    .map = Welke kolom wat betekent, zoals geboortedatum=Geb.dat.; mag vaker en wordt onthouden
    .school = School (BRIN, eventueel met vestiging) van een lijst die dat niet zegt
    .kind = Soort onderwijs van een lijst en school die dat niet zeggen, zoals vo of mbo
    .from = Begindatum van inschrijvingen zonder begindatum
cli-cases = Toon de zaken, gefilterd en gesorteerd.
    .search = Zoekwoorden: naam, zaaknummer, school, BSN of telefoon; - leest ze van de invoer
    .kind = Alleen deze soort zaak; mag vaker
    .status = Alleen deze status; mag vaker
    .handler = Alleen de zaken van deze behandelaar
    .school = Alleen de zaken bij deze school (BRIN, eventueel met vestiging)
    .sort = Volgorde: nummer, naam, soort, status, fase, duo, school, onderwijs, gemeente, behandelaar, geopend, gesloten of termijn; met een - ervoor andersom
    .limit = Hoeveel zaken er getoond worden
    .offset = Hoeveel zaken er worden overgeslagen
cli-case = Eén zaak: tonen, openen, bijwerken, sluiten.
cli-case-show = Toon een zaak met alles wat erin staat.
    .number = Het zaaknummer, zoals 2026-0017
cli-case-new = Open een zaak voor een jongere die met zoeken gevonden is.
    .search = Zoekwoorden die precies één jongere vinden; - leest ze van de invoer
    .youth = Het nummer van de jongere, als zoeken er meer vindt
    .kind = De soort zaak
    .article = Het artikel, bij een vrijstelling of verlof
    .school = De school waar het om gaat (BRIN, eventueel met vestiging)
    .on = De dag van melding of aanvraag; anders vandaag
cli-case-note = Zet een notitie of gebeurtenis in de tijdlijn.
    .number = Het zaaknummer
    .text = De tekst; - leest die van de invoer
    .kind = Wat er gebeurde: notitie (standaard), gesprek, telefoon, huisbezoek, mdo en meer
    .on = De dag waarop het gebeurde; anders vandaag
cli-case-close = Sluit een zaak.
    .number = Het zaaknummer
    .reason = De reden van sluiting, zoals hervat of afgerond
    .note = Toelichting; - leest die van de invoer
    .on = De dag van sluiting; anders vandaag
cli-log = Toon het logboek: wie deed wat wanneer.
    .limit = Hoeveel regels
cli-undo = Maak een handeling ongedaan.
    .act = Het nummer van de handeling in het logboek; anders de laatste
cli-passphrase = De wachtwoordzin van het dossierbestand.
cli-passphrase-change = Kies een nieuwe wachtwoordzin; geeft ook een nieuwe herstelcode.
    .new-passphrase-file = Bestand met de nieuwe wachtwoordzin op de eerste regel; anders LEERRECHT_NEW_PASSPHRASE, anders wordt erom gevraagd
cli-recovery = De herstelcode, voor als de wachtwoordzin kwijt is.
cli-recovery-show = Druk de herstelcode af.
cli-recovery-use = Open het bestand met de herstelcode en kies een nieuwe wachtwoordzin.
    .code-file = Bestand met de herstelcode; anders wordt erom gevraagd
    .new-passphrase-file = Bestand met de nieuwe wachtwoordzin op de eerste regel; anders LEERRECHT_NEW_PASSPHRASE, anders wordt erom gevraagd

cli-ask-passphrase = Wachtwoordzin:
cli-ask-new-passphrase = Nieuwe wachtwoordzin (Enter neemt de vijf woorden hierboven):
cli-ask-again = Nog een keer dezelfde wachtwoordzin:
cli-offer-words = Vijf willekeurige woorden zijn sterk en goed te onthouden: { $words }

## Waarom een waarde achter een optie niet kan.

value-date-empty = er staat geen datum
value-date-unreadable = schrijf een datum als dd-mm-jjjj, of vandaag of gisteren
value-date-no-such-day = die dag bestaat niet
value-date-year = het jaar ligt niet tussen 1900 en 2199
value-area = schrijf een gemeente en soorten onderwijs, zoals 0361:all of 0375:mbo
value-ages = schrijf twee leeftijden, zoals 4-23
value-mapping = schrijf een veld en een kop, zoals geboortedatum=Geb.dat.
value-school = schrijf een BRIN, eventueel met vestiging, zoals 99AA of 99AA01
value-school-types = schrijf soorten onderwijs, zoals po of vo,pro
value-case-number = schrijf een zaaknummer als 2026-0017
value-sort = kies nummer, naam, soort, status, fase, duo, school, onderwijs, gemeente, behandelaar, geopend, gesloten of termijn

## Fouten in een aanroep van de opdrachtregel.

error-unknown-command = Er is geen opdracht { $given }.
    .advice = Kijk met `{ $command } --help` welke opdrachten er zijn.
error-missing-command = Er staat geen opdracht.
    .advice = Kies een van de opdrachten; `{ $command } --help` toont ze.
error-unknown-option = Deze opdracht kent { $option } niet.
    .advice = Kijk met `{ $command } --help` welke opties er zijn.
error-missing-argument = Er ontbreekt iets: { $option }.
    .advice = Kijk met `{ $command } --help` wat er nodig is.
error-conflicting-options = { $option } en { $other } gaan niet samen.
    .advice = Laat een van beide weg.
error-missing-value = Achter { $option } ontbreekt een waarde.
    .advice = Kijk met `{ $command } --help` wat er kan staan.
error-unknown-value = { $value } kan niet achter { $option }.
    .advice = Kies uit: { $known }.
error-bad-value = { $value } kan niet achter { $option }: { $reason }.
    .advice = Kijk met `{ $command } --help` wat er kan staan.
error-wrong-call = Deze aanroep klopt niet.
    .advice = Kijk met `{ $command } --help` hoe de opdracht werkt.
error-output = De uitkomst kan niet worden weggeschreven ({ $kind }).
    .advice = Kijk of de schijf vol is. Wat er aan het dossierbestand gewijzigd is, staat in `leerrecht log`.
error-no-data-folder = Dit systeem zegt niet waar uw gegevensmap is.
    .advice = Geef het dossierbestand met --file.
error-no-passphrase = Er is geen wachtwoordzin gegeven en er is geen terminal om erom te vragen.
    .advice = Zet de wachtwoordzin in een bestand en geef dat met --passphrase-file, of zet LEERRECHT_PASSPHRASE.
error-passphrase-file-unreadable = { $path } is geen tekst.
    .advice = Zet de wachtwoordzin als gewone tekst op de eerste regel van het bestand.
error-passphrase-file-empty = Op de eerste regel van { $path } staat niets.
    .advice = Zet de wachtwoordzin op de eerste regel van het bestand.
error-passphrases-differ = De twee wachtwoordzinnen zijn niet gelijk.
    .advice = Probeer het opnieuw. Er is niets geschreven.
error-input-unreadable = De invoer is geen leesbare tekst ({ $kind }).
    .advice = Geef tekst in UTF-8 door, of zet de tekst achter de opdracht.
error-input-empty = Er kwam geen tekst op de invoer.
    .advice = Geef de tekst door met een pijp, of zet hem achter de opdracht.

## Woorden van codes. De sleutel is de lijst en de code. Hier: soorten van zaken.

case-kind-absoluut = Absoluut verzuim
case-kind-relatief = Relatief verzuim
case-kind-overig = Overig verzuim
case-kind-luxe = Luxe verzuim
case-kind-thuiszitter = Thuiszitter
case-kind-vrijstelling = Vrijstelling
case-kind-verlof = Verlof
case-kind-gedoog = Gedoogbeschikking
case-kind-vavo = VAVO
case-kind-preventief = Preventief gesprek
case-kind-zomer = Zomerproject
case-kind-ziekte = Zorg bij ziekte (M@ZL)
case-kind-variawet = Variawet
case-kind-advies = Advies en bemiddeling
case-kind-bezwaar = Bezwaar en beroep

## Status van een zaak.

case-status-nieuw = nieuw
case-status-actief = actief
case-status-wacht = wacht
case-status-gesloten = gesloten

## Fasen van de methode (MAS).

phase-waarnemen = Waarnemen
phase-analyseren = Analyseren
phase-plannen = Plannen
phase-handelen = Handelen
phase-evalueren = Evalueren

## Status in het register van DUO.

duo-status-R = geregistreerd
duo-status-B = in behandeling
duo-status-G = afgesloten
duo-status-K = ter kennisgeving aangenomen
duo-status-I = ingetrokken
duo-status-W = wacht op verzending
duo-status-D = overgedragen aan derden

## Redenen van sluiting.

close-reason-hervat = terug naar school of opleiding hervat
close-reason-andere-opleiding = uitgeschreven: andere opleiding
close-reason-werk = uitgeschreven: werk
close-reason-uitgeschreven = uitgeschreven: overige redenen
close-reason-overleden = uitgeschreven: leerling overleden
close-reason-langdurig-ziek = geen verzuim: langdurig ziek
close-reason-legitiem-afwezig = geen verzuim: legitiem afwezig
close-reason-kennisgenomen = ter kennisgeving aangenomen
close-reason-ingetrokken = melding of verzoek ingetrokken
close-reason-ingeschreven = weer ingeschreven bij een school
close-reason-verhuisd = verhuisd buiten het werkgebied
close-reason-niet-meer-plichtig = niet meer leer- of kwalificatieplichtig
close-reason-vrijgesteld = vrijgesteld
close-reason-toegewezen = verzoek toegewezen
close-reason-afgewezen = verzoek afgewezen
close-reason-voldoet = kennisgeving voldoet aan de voorwaarden
close-reason-voldoet-niet = kennisgeving voldoet niet aan de voorwaarden
close-reason-niet-behandeld = niet in behandeling genomen
close-reason-overgedragen = overgedragen
close-reason-afgerond = afgerond
close-reason-vergissing = bij vergissing geopend

## Artikelen waarop een jongere weg mag blijven.

article-3a = art. 3a
article-3b = art. 3b
article-5-onder-a = art. 5 onder a
article-5-onder-b = art. 5 onder b
article-5-onder-c = art. 5 onder c
article-5a = art. 5a (trekkend bestaan)
article-11-onder-f = art. 11 onder f
article-11-onder-g = art. 11 onder g
article-15 = art. 15
article-vavo = VAVO
article-gedoog = gedoogbeschikking

## Wat er in een tijdlijn gebeurt.

timeline-kind-notitie = notitie
timeline-kind-melding = melding
timeline-kind-gesprek = gesprek
timeline-kind-spreekuur = spreekuur
timeline-kind-telefoon = telefoon
timeline-kind-mail = mail
timeline-kind-brief = brief
timeline-kind-huisbezoek = huisbezoek
timeline-kind-afspraak = afspraak
timeline-kind-waarschuwing = waarschuwing
timeline-kind-informatie = informatie van school
timeline-kind-mdo = MDO
timeline-kind-zat = ZAT
timeline-kind-cjz = CJZ
timeline-kind-vin = verwijsindex
timeline-kind-zorgmelding = zorgmelding
timeline-kind-halt = Halt
timeline-kind-pv = proces-verbaal
timeline-kind-besluit = besluit
timeline-kind-sluiting = contact tijdens schoolsluiting
timeline-kind-noodopvang = noodopvang
timeline-kind-fase = fase
timeline-kind-status = status
timeline-kind-inspectie = signaal aan de Inspectie
timeline-kind-overdracht = overdracht

## Soorten van onderwijs.

school-type-po = basisonderwijs
school-type-sbo = speciaal basisonderwijs
school-type-so = speciaal onderwijs
school-type-vo = voortgezet onderwijs
school-type-pro = praktijkonderwijs
school-type-vso = voortgezet speciaal onderwijs
school-type-mbo = mbo
school-type-vavo = vavo
school-type-geen = geen school

## Functies van een ambtenaar.

officer-function-leerplicht = leerplichtambtenaar
officer-function-kwalificatieplicht = ambtenaar kwalificatieplicht

## Handelingen in het logboek.

act-create-file = bestand gemaakt
act-office = kantoor gewijzigd
act-youth = jongere gewijzigd
act-school = school gewijzigd
act-partner = ketenpartner gewijzigd
act-case-new = zaak geopend
act-case-edit = zaak gewijzigd
act-case-close = zaak gesloten of heropend
act-note = notitie
act-task = taak
act-hearing = horen
act-absence = verzuimdagen
act-attachment = bijlage
act-mapping = kolommen onthouden
act-import-persons = personen overgenomen
act-import-schools = scholen overgenomen
act-import-enrolments = inschrijvingen overgenomen
act-undo = ongedaan gemaakt
act-opened = ingezien
act-searched = gezocht
act-printed = afgedrukt
act-exported = uitgevoerd
act-backed-up = reservekopie gemaakt
act-restored = reservekopie teruggezet
act-rekeyed = wachtwoordzin gewijzigd

## De namen van velden in een lijst die is overgenomen.

field-given = voornamen
field-title = titel
field-prefix = voorvoegsel
field-surname = achternaam
field-name-use = naamgebruik
field-partner = naam van de partner
field-call-name = roepnaam
field-born = geboortedatum
field-birthplace = geboorteplaats
field-sex = geslacht
field-a-number = A-nummer
field-bsn = BSN
field-onderwijsnummer = onderwijsnummer
field-municipality = gemeente
field-died = overlijden
field-suspension = opschorting
field-address = adres
field-address-from = adres vanaf
field-address-kind = soort adres
field-address-protected = geheim adres
field-parent = ouder
field-gezag = gezag
field-school-name = naam van de school
field-types = onderwijs
field-board = bevoegd gezag
field-denomination = denominatie
field-street = straat
field-house-number = huisnummer
field-postcode = postcode
field-town = plaats
field-municipality-name = gemeentenaam
field-phone = telefoon
field-website = website
field-class = klas
field-programme = opleiding
field-pupil-number = leerlingnummer
field-until = einddatum
field-from = begindatum
field-type = onderwijssoort

## Feiten in een regel van een lijst, zoals een weigering of opmerking ze noemt.

fact-a-nummer = A-nummer
fact-bsn = BSN
fact-onderwijsnummer = onderwijsnummer
fact-naam = naam
fact-naamgebruik = naamgebruik
fact-geboortedatum = geboortedatum
fact-geboorteplaats = geboorteplaats
fact-geslacht = geslacht
fact-overlijden = overlijden
fact-opschorting = opschorting
fact-geheimhouding = geheimhouding
fact-gemeente = gemeente
fact-huisnummer = huisnummer
fact-aanduiding = aanduiding bij het huisnummer
fact-postcode = postcode
fact-adres-vanaf = begin van het adres
fact-adres-buitenland = adres in het buitenland
fact-ouders = ouders
fact-gezag = gezag
fact-school = school
fact-begindatum = begindatum
fact-einddatum = einddatum
fact-onderwijssoort = onderwijssoort
fact-rij = de hele regel

## Waarom een nummer niet kan.

number-empty = het is niet ingevuld
number-not-digits = er staan andere tekens dan cijfers in
number-length = het heeft niet het juiste aantal cijfers
number-zero = het bestaat uit nullen
number-start = het begint niet zoals zo'n nummer begint
number-equal-neighbours = twee cijfers naast elkaar zijn gelijk
number-eleven-test = het klopt niet met de elfproef

## Waarom een regel niet is overgenomen.

row-no-key = Geen nummer en geen naam met geboortejaar: niet te herkennen.
row-bad-number = { $field }: { $problem }.
row-missing = { $field } ontbreekt.
row-invalid = { $field } kan niet.
row-shifted = Er staan gegevens voorbij de laatste kolom: de regel is verschoven.
row-nobody-above = Vervolgregel zonder persoon erboven.
row-shapeless = Heeft niet de vorm van een regel van deze lijst.
row-ends-before-begin = De einddatum ligt voor de begindatum.
row-repeated = Staat al op regel { $first }.
row-several = Er passen meer mensen in het dossierbestand bij; kies zelf wie het is.
row-no-youth = Deze jongere staat niet in het dossierbestand.
row-number-of-another = Dit nummer hoort bij iemand met een andere naam en geboortedatum.
row-no-school = Deze school staat niet in het dossierbestand; neem eerst de scholen over.
row-no-kind = Lijst, school en aanroep zeggen niet welk onderwijs het is; geef het met --kind.

## Wat opvalt aan een regel die wel is overgenomen.

noted-ontbreekt = { $field } ontbreekt.
noted-ongeldig = { $field } kan niet en is weggelaten.
noted-deels = { $field } klopt maar voor een deel; dat deel is overgenomen.
noted-onbekende-code = { $field } heeft een code die niet bestaat en is weggelaten.
noted-beschadigd = { $field }: tekens zijn onleesbaar en gemerkt.
noted-of-parent = { $parent }: { $what }
noted-bsn-of-another = Iemand anders in het dossierbestand heeft hetzelfde BSN.
noted-gezag-of-third = Het gezag ligt bij een derde, die deze lijst niet noemt.

role-ouder1 = ouder 1
role-ouder2 = ouder 2
role-derde = derde
role-instelling = instelling
role-verzorger = verzorger
role-onbekend = onbekende

## De uitkomst van een import.

import-preview = Proef: er is niets geschreven.
import-applied = Overgenomen in { $file }.
import-read = gelezen
import-new = nieuw
import-changed = gewijzigd
import-unchanged = ongewijzigd
import-outside = buiten het werkgebied
import-rejected = geweigerd
import-changes-title = Gewijzigd:
import-rejected-title = Geweigerd:
import-noted-title = Let op:
import-line = regel { $line }
import-record = record { $record }
import-more = … en nog { $count }; met --json staan ze er allemaal.
import-nothing = (niets)
import-no-area = Let op: er is geen werkgebied ingesteld, dus iedereen in de lijst telt mee.
import-progress = Lezen

## De pagina van een zaak.

case-address = Adres
case-guardians = Ouders en verzorgers
case-siblings = Broers en zussen
case-career = Scholen
case-clocks = Termijnen
case-tasks = Taken
case-timeline = Tijdlijn
case-hearings = Horen
case-absence = Verzuimdagen
case-attachments = Bijlagen
case-other = Andere zaken
case-onderwijsnummer = Onderwijsnummer
case-handler = Behandelaar: { $name }
case-opened = Geopend op { $day }
case-closed = Gesloten op { $day }: { $reason }
case-destroy-after = Bewaren tot en met { $day }
case-born = geboren { $born }, { $sex }
case-born-age = geboren { $born }, { $age } jaar, { $sex }
case-protected = GEHEIM ADRES: { $address }
case-until = tot { $day }
case-done = gedaan op { $day }
case-late = TE LAAT, was voor { $day }
case-due = voor { $day }
case-no-day = zonder dag
case-struck = Doorgehaald op { $day }: { $reason }
case-noted = In zaak { $number } bijgeschreven.
case-is-closed = Zaak { $number } is gesloten: { $reason }.
case-left-open = { $count ->
    [one] Er stond nog één taak of termijn open.
   *[other] Er stonden nog { $count } taken en termijnen open.
}
case-is-opened = Zaak { $number } is geopend voor { $name }.
case-same-kind = { $name } had al een open zaak van deze soort: { $numbers }.
cases-near = Niets klopt helemaal met deze woorden; dit lijkt erop:
cases-count = { $shown } van { $count } zaken
no-name = (zonder naam)
case-undo = Terugdraaien kan met: leerrecht undo { $act }

sex-M = man
sex-V = vrouw
sex-O = geslacht onbekend

authority-ja = heeft gezag
authority-nee = geen gezag
authority-onbekend = gezag onbekend

heard-ouder = ouder of verzorger
heard-jongere = jongere
heard-schoolhoofd = schoolhoofd
heard-instelling = ontvangende instelling
heard-hulpverlener = hulpverlener
heard-overig = iemand anders

channel-persoonlijk = persoonlijk
channel-telefoon = per telefoon
channel-video = per video
channel-schriftelijk = schriftelijk

absence-kind-geoorloofd = geoorloofd
absence-kind-ziek = ziek
absence-kind-te-laat = te laat
absence-kind-ongeoorloofd = ongeoorloofd

undo-done = Handeling { $act } ({ $what }) is ongedaan gemaakt.
error-nothing-to-undo = Er is niets om ongedaan te maken.
    .advice = Kijk met `leerrecht log` wat er gedaan is.
error-several-cases = Er zijn meer zaken met nummer { $number }.
    .advice = Zoek de zaak met `leerrecht cases --search` en gebruik het eigen nummer.
error-no-match = Er is niemand gevonden.
    .advice = Zoek met minder of andere woorden, of neem de jongere eerst over met `leerrecht import persons`.
error-several-matches = Het zoeken geeft meer mensen.
    .advice = Zoek met meer woorden, of kies er een met --youth en het nummer ervoor.
error-only-near = Niemand heet precies zo; deze namen lijken erop.
    .advice = Kies er een met --youth en het nummer ervoor.

## Veilig bewaren: fouten

error-case-file-disk-full = De schijf met het dossierbestand is vol.
    .advice = Maak ruimte vrij en doe het opnieuw. Er is niets half geschreven; wat er stond, staat er nog.
error-case-file-read-only = Het dossierbestand kan niet worden gewijzigd.
    .advice = Kijk of de map alleen-lezen is of de stick een schuifje heeft. Wat er stond, staat er nog.
error-other-sheet = Deze herstelcode is goed overgenomen, maar hoort niet bij dit bestand.
    .advice = Elke nieuwe wachtwoordzin geeft een nieuw herstelblad. Zoek het blad met de jongste datum; oude kopieën openen met het blad van hun tijd.
error-still-in-use = Er wordt nog met het dossierbestand gewerkt.
    .advice = Wacht tot een import of reservekopie klaar is, of stop die, en probeer het opnieuw.
error-same-file = Dit is het dossierbestand zelf, geen kopie ervan.
    .advice = Kies een reservekopie; die liggen in de map met -kopieen achter de naam van het dossierbestand.
error-damaged-copy = Deze kopie is beschadigd ({ $what }).
    .advice = Kies een andere kopie. Het dossierbestand en de kopie zijn niet aangeraakt.
error-passphrase-too-short = De wachtwoordzin heeft { $signs } tekens; het moeten er ten minste { $least } zijn.
    .advice = Neem de vijf woorden die Leerrecht voorstelt, of bedenk een langere zin.
error-passphrase-repeated-word = In de wachtwoordzin staat een woord vaker dan eens.
    .advice = Herhalen maakt een zin niet sterker. Neem vijf verschillende woorden die niets met elkaar te maken hebben.
error-passphrase-repeated-signs = De wachtwoordzin herhaalt steeds dezelfde tekens.
    .advice = Herhalen maakt een zin niet sterker. Neem vijf verschillende woorden die niets met elkaar te maken hebben.
error-passphrase-row = De wachtwoordzin is een rij op het toetsenbord, het alfabet of een rij cijfers.
    .advice = Zulke rijen worden het eerst geprobeerd. Neem de vijf woorden die Leerrecht voorstelt.
error-passphrase-common-words = De wachtwoordzin bestaat alleen uit woorden die iedereen het eerst probeert.
    .advice = Maanden, clubs, plaatsen en woorden van kantoor zijn te raden. Neem de vijf woorden die Leerrecht voorstelt.
error-passphrase-known-words = De wachtwoordzin bestaat uit woorden die buiten op het bestand staan, zoals uw naam.
    .advice = Neem de vijf woorden die Leerrecht voorstelt.
error-passphrase-too-few-words = De wachtwoordzin heeft te weinig woorden: { $words }, het moeten er ten minste { $least } zijn.
    .advice = Zet er woorden bij die niets met de andere te maken hebben, of neem de vijf woorden die Leerrecht voorstelt.
error-passphrase-guessable = De wachtwoordzin is te makkelijk te raden.
    .advice = Maak hem langer, of neem de vijf woorden die Leerrecht voorstelt.

## Veilig bewaren: wat is er nagekeken

check-pages = elke bladzijde van het bestand
check-structure = tabellen en zoekindex
check-references = verwijzingen tussen gegevens
check-triggers = de bewaking van de geschiedenis
check-log = het logboek
check-contents = de inhoud van bijlagen

stage-copy = Kopiëren
stage-pages = Bladzijden nakijken
stage-structure = Tabellen nakijken
stage-references = Verwijzingen nakijken
stage-log = Logboek nakijken
stage-contents = Bijlagen nakijken
stage-export = Opnieuw versleutelen
stage-swap = Op zijn plaats zetten

copy-reason-dag = kopie van de dag
copy-reason-gevraagd = op verzoek
copy-reason-voor-nieuwe-vorm = voor een nieuwe versie
copy-reason-voor-nieuwe-wachtwoordzin = voor een nieuwe wachtwoordzin

## Veilig bewaren: waarschuwingen

warning-file-synced = Het dossierbestand ligt in een map van { $service }.
    .advice = Zet het op een gewone map van deze computer: een programma dat mappen gelijk houdt, kan het tijdens het werk beschadigen en bewaart oude versies elders.
warning-file-on-network = Het dossierbestand ligt op een netwerkschijf.
    .advice = Zet het op de schijf van deze computer; op een netwerkschijf kan het vergrendelen mislukken. De kopieën mogen daar wel liggen.
warning-copies-synced = De kopieën liggen in een map van { $service }.
    .advice = Ze zijn versleuteld, maar komen zo wel buiten de gemeente. Kies liever een map op een netwerkschijf van de gemeente.
warning-disk-short = Op de schijf met de kopieën is nog { $free } MB vrij; een kopie is { $copy } MB.
    .advice = Maak ruimte vrij of kies een andere map voor de kopieën.
warning-old-copies-stay = De nieuwe kopie is gemaakt, maar oude kopieën konden niet worden opgeruimd.
    .advice = Kijk of u in de map met kopieën mag schrijven.

## Veilig bewaren: het herstelblad (altijd Nederlands)

sheet-title = HERSTELBLAD LEERRECHT
sheet-file = Dossierbestand
sheet-made = Gemaakt op
sheet-code = Herstelcode
sheet-what = Met deze code gaat het dossierbestand open zonder wachtwoordzin. Wie dit blad heeft, kan alles lezen.
sheet-keep = Bewaar het in de kluis van de gemeente, niet bij de computer. Maak er geen foto van.
sheet-use = Wachtwoordzin vergeten? Kies bij het openen "herstelcode", typ de groepen over en kies daarna een nieuwe wachtwoordzin. Streepjes en hoofdletters maken niet uit; de O is een nul.
sheet-new = Na een nieuwe wachtwoordzin geldt dit blad niet meer voor het dossierbestand, wel nog voor kopieën van voor die dag. Bewaar het zolang die kopieën er zijn.

error-not-the-demo = { $path } is geen bestand van de demonstratie.
    .advice = Kies een andere map, of verplaats dat bestand. Er is niets gewijzigd.

## Het dossierbestand: maken, kopiëren, terugzetten, nakijken.

init-made = Het dossierbestand is gemaakt: { $file }
    Het is van: { $officer }

    Herstelcode: { $code }

    Met deze code gaat het bestand open als de wachtwoordzin kwijt is. Schrijf de code over of druk
    `leerrecht recovery show` af, en bewaar hem in de kluis, niet bij de computer.
officer-without-name = Ambtenaar zonder naam
backup-made = Reservekopie gemaakt en gecontroleerd: { $path } ({ $size } kB).
backup-removed = { $count ->
    [one] Eén oude kopie is opgeruimd.
   *[other] { $count } oude kopieën zijn opgeruimd.
}
import-copied = Vooraf is een reservekopie gemaakt: { $path }
restore-done = De reservekopie is gecontroleerd en teruggezet als { $file }.
restore-aside = Wat er eerst stond, is bewaard als { $aside }.
verify-fine = In orde: { $what }
verify-sound = Het bestand is in orde; het logboek heeft { $lines } regels.
passphrase-changed = De wachtwoordzin is gewijzigd. { $count ->
    [one] Eén oudere kopie opent nog met de oude wachtwoordzin en het oude herstelblad.
   *[other] { $count } oudere kopieën openen nog met de oude wachtwoordzin en het oude herstelblad.
}
cli-ask-code = Herstelcode:

## De demonstratie.

demo-made = Gemaakt: { $path }, een dossierbestand met verzonnen mensen.
    De wachtwoordzin is: { $passphrase }
demo-imported = Overgenomen uit de voorbeeldlijsten:
demo-holds = Het bestand bevat nu { $youths } jongeren en { $schools } scholen.
demo-found = Zoeken naar "{ $asked }" vindt { $found }.
demo-near = Zoeken naar "{ $asked }" vindt ondanks de tikfout { $found }.
demo-not-found = Zoeken naar "{ $asked }" vindt niemand.
demo-cases = Geopend, met een notitie en een taak: { $numbers }.
demo-closed = Afgerond en gesloten: { $number }.
demo-kept = Reservekopie gemaakt en gecontroleerd: { $copy }. Ook het bestand zelf is nagekeken; het logboek heeft { $lines } regels.
demo-look = Zelf kijken kan met:

## Het venster: wat overal terugkomt.

close = Sluiten
cancel = Annuleren
save = Bewaren
field-needed = Vul dit in.
field-date-form = dd-mm-jjjj
toast-undo = Ongedaan maken
toast-undone = Ongedaan gemaakt.
toast-copied = Gekopieerd.

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
weekday-short-1 = ma
weekday-short-2 = di
weekday-short-3 = wo
weekday-short-4 = do
weekday-short-5 = vr
weekday-short-6 = za
weekday-short-7 = zo

command-search = Zoeken
command-lock = Vergrendelen
command-curtain = Gordijn: lijsten en nummers verbergen
command-back = Terug
command-undo = Laatste handeling ongedaan maken
command-help = Sneltoetsen
command-new-case = Nieuw dossier
command-today = Vandaag
command-cases = Dossiers
command-youths = Jongeren
command-schools = Scholen
command-partners = Partners
command-exchange = Uitwisselen
command-settings = Instellingen

keys-move = regel op of neer
keys-open = openen
keys-tick = aanvinken
keys-note = notitie in het dossier
keys-task = taak in het dossier
keys-save = bewaren
keys-next = naar het volgende veld of de volgende knop
help-title = Sneltoetsen
help-everywhere = Overal
help-on-screen = Op het scherm

error-no-display = Er is geen scherm om een venster op te openen.
    .advice = Start Leerrecht op een bureaublad, of gebruik de opdrachten: `leerrecht --help`.
error-no-clipboard = Dit bureaublad heeft geen klembord.
    .advice = Neem de tekst met de hand over.
error-no-dialog = Dit bureaublad heeft geen venster om een bestand te kiezen.
    .advice = Typ of plak het pad in het veld.

## Zoeken over alles.

search-placeholder = Zoek naam, BSN, telefoon, school of dossier
search-how = Typ woorden in elke volgorde; accenten en voorvoegsels maken niet uit. Met ↑ en ↓ kiest u, Enter opent.
search-nothing = Niets gevonden
search-nothing-do = Alle woorden moeten voorkomen. Probeer minder woorden, of alleen de achternaam of het geboortejaar.
search-count = { $count ->
    [one] 1 gevonden
   *[other] { $count } gevonden
}
search-near = Geen precieze treffer; dit lijkt erop.
search-cases = { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
}
hit-youth = jongere
hit-guardian = ouder of verzorger
hit-partner = partner
hit-school = school
hit-case = dossier

## Ontgrendelen.

unlock-passphrase = Wachtwoordzin
unlock-code = Code van het herstelblad
unlock-use-code = Code van het herstelblad gebruiken
unlock-use-passphrase = Wachtwoordzin gebruiken
unlock-show = Tonen wat ik typ
unlock-open = Openen
unlock-busy = Bezig met openen…

## De lijst van dossiers.

protected-address = geheim adres
due-late = { $days ->
    [one] 1 dag te laat
   *[other] { $days } dagen te laat
}
due-today = vandaag
due-tomorrow = morgen
due-any = altijd
due-this-week = deze week
due-four-weeks = vier weken
field-no-day = Geef een dag als dd-mm-jjjj, of laat het veld leeg.
curtain-on = Het gordijn is dicht
curtain-on-do = Iemand kijkt mee: lijsten en nummers zijn verborgen. F9 haalt het gordijn weg.
month-short-1 = jan
month-short-2 = feb
month-short-3 = mrt
month-short-4 = apr
month-short-5 = mei
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec

cases-title = Dossiers
cases-of = { $count } van { $all }
cases-search = Zoek naam, BSN, school of dossier
cases-new = Nieuw dossier
cases-keys = ↑ ↓ kiezen · Enter openen · Spatie aanvinken · Ctrl F zoeken in de lijst · F1 alle sneltoetsen
cases-none = Er zijn nog geen dossiers
cases-none-do = Open er een voor een jongere, of neem eerst personen en scholen over bij Uitwisselen.
cases-nothing = Geen dossier past hierbij
cases-nothing-do = Haal een filter weg, kies een andere weergave of maak het zoekveld leeg.
cases-no-school = geen school
cases-column-name = Jongere
cases-column-born = Geboren
cases-column-kind = Soort
cases-column-school = School
cases-column-phase = Fase
cases-column-next = Volgende stap
cases-column-handler = Behandelaar
cases-column-due = Termijn
cases-view-mine = Mijn open dossiers
cases-view-open = Alles wat open is
cases-view-all = Alle dossiers
cases-view-keep = + weergave bewaren
cases-view-save = Weergave bewaren
cases-view-name = Naam van de weergave
cases-views-changed = De weergaven zijn bijgewerkt.
cases-filter-all = alle
cases-filter-everything = Alles
cases-filter-several = { $count } gekozen
cases-filter-kind = Soort
cases-filter-status = Status
cases-filter-phase = Fase
cases-filter-school = School
cases-filter-education = Onderwijs
cases-filter-municipality = Gemeente
cases-filter-handler = Behandelaar
cases-filter-due = Termijn
cases-filter-tag = Label
cases-ticked = { $count ->
    [one] 1 dossier gekozen
   *[other] { $count } dossiers gekozen
}
cases-tick-none = Niets kiezen
cases-bulk-hand-over = Overdragen
cases-bulk-task = Taak
cases-bulk-tag = Label
cases-bulk-close = Sluiten
cases-bulk-hand-over-many = { $count ->
    [one] 1 dossier overdragen
   *[other] { $count } dossiers overdragen
}
cases-bulk-task-many = { $count ->
    [one] Een taak bij 1 dossier
   *[other] Een taak bij { $count } dossiers
}
cases-bulk-tag-many = { $count ->
    [one] Een label bij 1 dossier
   *[other] Een label bij { $count } dossiers
}
cases-bulk-close-many = { $count ->
    [one] 1 dossier sluiten
   *[other] { $count } dossiers sluiten
}
cases-bulk-to = Aan wie
cases-bulk-what = Wat moet er gebeuren
cases-bulk-due = Uiterlijk
cases-bulk-tag-name = Label
cases-bulk-reason = Reden
cases-bulk-do = Uitvoeren
cases-bulk-done = { $count ->
    [one] Gedaan bij 1 dossier.
   *[other] Gedaan bij { $count } dossiers.
}
cases-bulk-part = Gedaan bij { $count }; bij { $refused } kon het niet, die zijn gebleven zoals ze waren.

## Vandaag.

today-day = { $weekday } { $day } { $month } { $year } · week { $week }
today-weekday-1 = maandag
today-weekday-2 = dinsdag
today-weekday-3 = woensdag
today-weekday-4 = donderdag
today-weekday-5 = vrijdag
today-weekday-6 = zaterdag
today-weekday-7 = zondag
today-figure-late = Te laat
today-figure-today = Vandaag
today-figure-week = Deze week
today-figure-undated = Zonder datum
today-whose-mine = Mijn werk
today-whose-all = Van iedereen
today-only = Alleen: { $what }
today-column-due = Termijn
today-column-what = Wat nu
today-column-youth = Jongere
today-column-case = Dossier
today-column-officer = Wie
today-no-day = zonder datum
today-clock = termijn { $rule }
today-clock-stays = Een termijn vinkt u hier niet af: die is klaar als de stap in het dossier is gezet. Enter opent het dossier.
today-task-done = De taak is gedaan.
today-keys = ↑ ↓ kiezen · Enter dossier openen · Spatie taak is gedaan · Ctrl Shift Z ongedaan maken · F1 alle sneltoetsen
today-reading = Bezig met lezen…
today-nothing = Er is niets te doen
today-nothing-do = Geen taak staat open en geen termijn loopt. Een taak maakt u in een dossier.
today-nothing-here = Hier staat niets
today-nothing-here-do = Druk nog een keer op het getal, of op Escape, om alles te zien.
today-copy-old = De jongste reservekopie is { $days } dagen oud. Kijk of de map voor kopieën er nog is.
today-copy-none = Er is geen reservekopie te vinden. Ligt de map voor kopieën op een stick of netwerkschijf die er nu niet is?
today-copy-go = Naar de kopieën
today-unfinished = Niet afgemaakt: { $what }, bewaard op { $at }
today-unfinished-more = { $count ->
    [one] En nog 1 formulier dat niet af is.
   *[other] En nog { $count } formulieren die niet af zijn.
}
today-unfinished-go = Verder gaan
today-form-case = dossier
today-form-new-case = nieuw dossier
today-form-youth = jongere
today-form-school = school
today-form-partner = partner
today-form-settings = instellingen
today-form-elsewhere = formulier
kept-drop = Weggooien

error-youth-without-name = De jongere heeft geen naam.
    .advice = Vul ten minste een voornaam of een achternaam in.
error-bsn-of-another = Een andere jongere in het bestand heeft dit BSN.
    .advice = Kijk het nummer na, of zoek de andere jongere: misschien staat iemand dubbel. Er is niets geschreven.

## Formulieren: de namen van velden, en wat er mis kan zijn.

entry-given = Voornamen
entry-call_name = Roepnaam
entry-prefix = Voorvoegsel
entry-surname = Achternaam
entry-partner_prefix = Voorvoegsel van de partner
entry-partner_surname = Achternaam van de partner
entry-name_use = Gebruikt de naam
entry-sex = Geslacht
entry-born = Geboren
entry-birthplace = Geboorteplaats
entry-bsn = BSN
entry-onderwijsnummer = Onderwijsnummer
entry-a_number = A-nummer
entry-municipality = Gemeente
entry-died = Overleden
entry-kept = Niet bewaard formulier van { $at } is teruggezet.
entry-kept-strange = Een formulier van { $at } past niet in deze velden. Dit stond erin; zolang het hier staat, wordt niets overschreven:
entry-no-birth-date = Geef dd-mm-jjjj; met ?? voor wat niet bekend is, of alleen maand en jaar, of het jaar.
entry-no-municipality = Deze gemeente is niet bekend. Geef de naam of de code van vier cijfers.
entry-number-not-digits = In dit nummer staan andere tekens dan cijfers.
entry-number-length = Dit nummer heeft niet het juiste aantal cijfers.
entry-number-other = Zo'n nummer bestaat niet. Neem het opnieuw over.
entry-number-eleven-test = Dit nummer klopt niet met de elfproef. Kijk of er een cijfer verkeerd staat.
name-use-E = eigen naam
name-use-P = naam van de partner
name-use-V = naam van de partner, dan de eigen
name-use-N = eigen naam, dan die van de partner

## Jongeren: de lijst en de pagina.

youths-search = Zoek naam, geboortejaar of BSN
youths-count = { $count ->
    [one] 1 jongere
   *[other] { $count } jongeren
}
youths-keys = ↑ ↓ kiezen · Enter openen · Ctrl F zoeken in de lijst · F1 alle sneltoetsen
youths-none = Er zijn nog geen jongeren
youths-none-do = Neem een lijst met personen over, of voeg een jongere toe bij een nieuw dossier.
youths-column-name = Jongere
youths-column-born = Geboren
youths-column-municipality = Gemeente
youths-column-school = School
youths-column-open = Open dossiers
youth-age = { $age } jaar
youth-facts = Gegevens
youth-edit = Gegevens wijzigen
youth-saved = De gegevens zijn bewaard.
youth-show = Nummers tonen
youth-hide = Nummers verbergen
youth-no-cases = Er is nog geen dossier.
youth-career = Scholen
youth-no-school = Geen inschrijving bekend.
youth-diplomas = Diploma's
youth-no-diplomas = Geen diploma bekend.
youth-addresses = Adressen
youth-no-address = Geen adres bekend.
youth-address-unknown = adres onbekend
youth-guardians = Ouders en gezag
youth-no-guardians = Geen ouders of verzorgers bekend.
youth-siblings = Broers en zussen
youth-no-siblings = Geen bekend.
youth-history = Geschiedenis
youth-no-history = Gekomen met een import en daarna niet gewijzigd.
youth-since = sinds { $day }
youth-until = tot en met { $day }
diploma-kind-vmbo = vmbo
diploma-kind-havo = havo
diploma-kind-vwo = vwo
diploma-kind-mbo = mbo
diploma-kind-pro = praktijkonderwijs
diploma-kind-vso = vso
diploma-kind-buitenland = buitenlands diploma
diploma-kind-overig = ander diploma
diploma-level-1 = niveau 1
diploma-level-2 = niveau 2
diploma-level-3 = niveau 3
diploma-level-4 = niveau 4
diploma-level-bb = basisberoepsgericht
diploma-level-kb = kaderberoepsgericht
diploma-level-gl = gemengd
diploma-level-tl = theoretisch
