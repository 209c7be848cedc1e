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
error-file-problem = Het lukt niet om { $path } te lezen of te schrijven: { system-kind }.
    .advice = Kijk of de schijf nog aangesloten is en probeer het opnieuw.
# Wat het systeem zei; de soort komt van de fout die het noemt.
system-kind = { $kind ->
    [not-found] het is er niet
    [permission-denied] het mag niet
    [already-exists] het bestaat al
    [not-a-directory] een deel van het pad is geen map
    [directory-not-empty] de map is niet leeg
    [read-only] er kan daar niet worden geschreven
    [stale] de netwerkschijf is opnieuw verbonden
    [disk-full] de schijf is vol
    [not-seekable] dit is geen gewoon bestand
    [busy] een ander programma heeft het in gebruik
    [name] de naam mag daar niet
    [other-disk] het ligt op een andere schijf
    [timed-out] het antwoord bleef uit
    [interrupted] het werd onderbroken
    [broken-off] het brak halverwege af
    [not-text] het is geen leesbare tekst
    [no-memory] het geheugen is vol
    [unsupported] deze schijf kan dat niet
    [unreachable] het is niet te bereiken
   *[other] het systeem zegt niet waarom
}
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
    .advice = Bewaar het bestand zoals het is en zet de laatste reservekopie terug in het venster of met `leerrecht restore`.
error-wrong-key = Deze wachtwoordzin opent het bestand niet.
    .advice = Probeer het opnieuw; let op hoofdletters en spaties. Lukt het niet, gebruik dan de code van het herstelblad.
error-newer-file = Dit bestand is gemaakt met een nieuwere versie van Leerrecht.
    .advice = Werk Leerrecht bij en open het bestand opnieuw. Het bestand is niet aangeraakt.
error-other-program = Dit versleutelde bestand is van een ander programma.
    .advice = Kies het dossierbestand van Leerrecht. Het bestand is niet aangeraakt.
error-damaged = Het bestand is beschadigd.
    .advice = Bewaar het bestand zoals het is en zet de laatste reservekopie terug in het venster of met `leerrecht restore`.
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
    .advice = Een grote import of een regel over inzage blijft staan. Zet zo nodig de reservekopie van ervoor terug.
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
    .advice = Zoek de jongere eerst op; een dossier hoort altijd bij een jongere die er al is.
error-no-case = Er is geen dossier met dit nummer.
    .advice = Kijk met `leerrecht cases` welke dossiers er zijn.
error-no-school = Deze school staat niet in het bestand.
    .advice = Lees de scholenlijst in met `leerrecht import schools` of kies een andere school.
error-no-officer = Deze ambtenaar staat niet in het bestand.
    .advice = Voeg de ambtenaar eerst toe.
error-no-case-record = Wat u wilt wijzigen, staat niet of niet meer in dit dossier.
    .advice = Ververs het dossier; misschien is het intussen verwijderd.
error-other-youth = Een dossier blijft bij de jongere voor wie het is geopend.
    .advice = Open een dossier voor de andere jongere en sluit deze als vergissing.
error-other-case = Dit hoort bij een ander dossier.
    .advice = Wijzig het in het dossier waar het staat.
error-article-does-not-fit = Een dossier van de soort { $kind } rust niet op artikel { $article }.
    .advice = Kies een artikel dat bij de soort hoort, of een andere soort.
error-reason-does-not-fit = De reden { $reason } past niet bij het artikel van dossier { $number }.
    .advice = Bij artikel 5 en 5a wordt niets toegewezen of afgewezen: de kennisgeving voldoet of voldoet niet. Bij een aanvraag is het andersom.
error-may-not-decide = Een stagiair(e) mag niet beslissen.
    .advice = Laat een ambtenaar het dossier met deze reden sluiten.
error-case-closed = Dossier { $number } is al gesloten.
    .advice = Heropen het dossier eerst, als er nog iets moet gebeuren.
error-case-not-closed = Dossier { $number } is niet gesloten.
    .advice = Sluiten gaat met een reden, heropenen alleen na sluiten.
error-in-future = { $day } moet nog komen.
    .advice = Geef een dag tot en met vandaag. Wat nog moet gebeuren, is een taak.
error-before-opening = Dossier { $number } is pas geopend op { $day }.
    .advice = Geef een dag op of na de opening.
error-empty-text = Er staat niets.
    .advice = Vul de tekst in.
error-entry-struck = Deze regel is al doorgehaald.
    .advice = Schrijf een nieuwe regel.
error-entry-of-act = Deze regel hoort bij het sluiten, heropenen of overdragen van het dossier.
    .advice = Maak die handeling ongedaan, of schrijf er een notitie bij. Er is niets geschreven.
error-task-done = Deze taak was al gedaan.
    .advice = Er hoeft niets meer te gebeuren.
error-others-guardian = Deze ouder of verzorger hoort niet bij de jongere van dit dossier.
    .advice = Kies een ouder of verzorger van deze jongere, of voeg die eerst toe.
error-summoned-after = De oproep van { $day } is van na het horen.
    .advice = Geef voor de oproep een dag op of voor die van het horen.
error-absence-there = Deze verzuimdagen staan er allemaal al zo.
    .advice = Er hoeft niets bij. Kies een andere dag, of iets anders bij soort of lesuren.
error-nothing-chosen = Er is geen dossier gekozen.
    .advice = Kies eerst een of meer dossiers.
error-no-name = De ambtenaar heeft geen naam.
    .advice = Vul de naam in zoals die onder een brief staat.
error-no-school-types = Bij een gemeente van het werkgebied staat geen schoolsoort.
    .advice = Kies ten minste één schoolsoort, of haal de gemeente weg.
error-ends-before-it-begins = Een periode eindigt voor zij begint.
    .advice = Kijk de eerste en de laatste dag of leeftijd na.

error-file-in-use = Dit dossierbestand is al open{ $who ->
        [here] {" op deze computer"}
        [machine] {" op computer "}{ $machine }
        [login-here] {" op deze computer"}, bij gebruiker { $login }
        [login-machine] {" op computer "}{ $machine }, bij gebruiker { $login }
        [login] , bij gebruiker { $login }
       *[nobody] {""}
    }{ $when ->
        [today] , sinds vandaag { $since }
        [yesterday] , sinds gisteren { $since }
        [other] , sinds { $since }
       *[unknown] {""}
    }.
    .advice = Sluit Leerrecht daar, of wacht tot het klaar is, en probeer het opnieuw.
error-no-lock = In de map van { $path } kan geen bestand worden vergrendeld.
    .advice = Zet het dossierbestand op de schijf van deze computer; zonder slot kunnen twee mensen elkaars werk overschrijven.
error-nobody-listens = Er is geen geopend Leerrecht dat dit kan overnemen.
    .advice = Open Leerrecht en kies het bestand daar.
error-no-answer = Het geopende Leerrecht antwoordt niet.
    .advice = Kijk of daar een vraag openstaat, en kies het bestand daar.
error-handover-too-long = Het pad is te lang om door te geven: meer dan { $limit } bytes.
    .advice = Zet het bestand in een map met een korter pad.
error-local-socket = Het geopende Leerrecht is niet te bereiken: { system-kind }.
    .advice = Kies het bestand in het venster dat al open is.

## Lijsten die niet te lezen zijn.

error-file-unreadable = Het lezen van { $path } brak af.
    .advice = Er is niets overgenomen. Kijk of de schijf nog aangesloten is en probeer het opnieuw.
error-file-empty = { $path } is leeg.
    .advice = Laat de lijst opnieuw maken.
error-file-header-only = In { $path } staan onder de koppen geen regels.
    .advice = Kijk bij wie de lijst maakte of er een filter op stond.
error-nothing-read = In { $path } staat niets om over te nemen.
    .advice = Kijk of dit het bedoelde bestand is, en bij wie de lijst maakte of er een filter op stond.
error-changed-since-preview = { $path } is gewijzigd nadat u zag wat er zou veranderen.
    .advice = Er is niets overgenomen. Bekijk de lijst opnieuw en neem haar dan over.
error-broken-off = Het lezen van { $path } is onverwacht gestopt.
    .advice = Er is niets overgenomen. Probeer het opnieuw; lukt het weer niet, laat de lijst dan opnieuw maken.
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
error-file-no-sheet = { $path } heeft geen blad { $sheet } waar iets op staat.
    .advice = Kies een van deze bladen: { $known }.
error-file-no-workbook = { $path } is geen werkmap en heeft geen bladen.
    .advice = Laat het blad weg.
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
    .view = WEERGAVE

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
    .repair = Maak lijsten en zoekindex opnieuw als alleen die niet kloppen
cli-import = Neem een lijst over; eerst zien wat er verandert kan met --dry-run.
cli-import-persons = Personen uit de BRP: GBA-V-lijst, platte CSV of Haal Centraal (JSON).
    .list = De lijst
    .dry-run = Laat alleen zien wat er zou veranderen; schrijft niets
    .sheet = Het blad van een werkmap; anders het eerste waar iets op staat
cli-import-schools = Scholen uit een lijst van DUO, in de oude of de nieuwe indeling.
    .list = De lijst
    .dry-run = Laat alleen zien wat er zou veranderen; schrijft niets
    .sheet = Het blad van een werkmap; anders het eerste waar iets op staat
    .types = Soort onderwijs van alle scholen in een lijst die dat niet zegt, zoals po of vo,pro
cli-import-enrolments = Inschrijvingen uit een CSV, XLSX of ODS met eigen kolommen.
    .list = De lijst
    .dry-run = Laat alleen zien wat er zou veranderen; schrijft niets
    .sheet = Het blad van een werkmap; anders het eerste waar iets op staat
    .map = Welke kolom wat betekent, zoals geboortedatum=Geb.dat., of dat geen kolom het betekent: vestiging=; mag vaker en wordt onthouden
    .school = School (BRIN, eventueel met vestiging) van een lijst die dat niet zegt
    .kind = Soort onderwijs van een lijst en school die dat niet zeggen, zoals vo of mbo
    .from = Begindatum van inschrijvingen zonder begindatum
cli-cases = Toon de dossiers, gefilterd en gesorteerd.
    .search = Zoekwoorden: naam, dossiernummer, school, BSN of telefoon; - leest ze van de invoer
    .kind = Alleen deze soort dossier; mag vaker
    .status = Alleen deze status; mag vaker
    .handler = Alleen de dossiers van deze behandelaar
    .school = Alleen de dossiers bij deze school (BRIN, eventueel met vestiging)
    .sort = Volgorde: nummer, naam, soort, status, fase, duo, school, onderwijs, gemeente, behandelaar, geopend, gesloten of termijn; met een - ervoor andersom
    .limit = Hoeveel dossiers er getoond worden
    .offset = Hoeveel dossiers er worden overgeslagen
cli-letter = Maak een brief van een dossier, of van alle dossiers in een weergave. De brief blijft in het dossier bewaard.
    .case = Het dossiernummer
    .all = Voor alle dossiers in de weergave
    .kind = De soort brief: waarschuwing
    .view = De naam van de weergave
    .again = Ook als er al is gewaarschuwd: over alle dagen opnieuw
    .out = Waar de PDF komt; bij meer brieven krijgt elke een nummer. Met --all een map die bestaat
cli-case = Eén dossier: tonen, openen, bijwerken, sluiten.
cli-case-show = Toon een dossier met alles wat erin staat.
    .number = Het dossiernummer, zoals 2026-0017
cli-case-new = Open een dossier voor een jongere die met zoeken gevonden is.
    .search = Zoekwoorden die precies één jongere vinden; - leest ze van de invoer
    .youth = Het nummer van de jongere, als zoeken er meer vindt
    .kind = De soort dossier
    .article = Het artikel, bij een vrijstelling of verlof
    .school = De school waar het om gaat (BRIN, eventueel met vestiging)
    .on = De dag van melding of aanvraag; anders vandaag
cli-case-note = Zet een notitie of gebeurtenis in de tijdlijn.
    .number = Het dossiernummer
    .text = De tekst; - leest die van de invoer
    .kind = Wat er gebeurde: notitie (standaard), gesprek, telefoon, huisbezoek, mdo en meer
    .on = De dag waarop het gebeurde; anders vandaag
cli-case-close = Sluit een dossier.
    .number = Het dossiernummer
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
value-mapping = schrijf een veld en een kop, zoals geboortedatum=Geb.dat., of alleen een veld, zoals vestiging=
value-school = schrijf een BRIN, eventueel met vestiging, zoals 99AA of 99AA01
value-school-types = schrijf soorten onderwijs, zoals po of vo,pro
value-case-number = schrijf een dossiernummer als 2026-0017
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
error-output = De uitkomst kan niet worden weggeschreven: { system-kind }.
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
error-input-unreadable = De invoer is geen leesbare tekst: { system-kind }.
    .advice = Geef tekst in UTF-8 door, of zet de tekst achter de opdracht.
error-input-empty = Er kwam geen tekst op de invoer.
    .advice = Geef de tekst door met een pijp, of zet hem achter de opdracht.

## Woorden van codes. De sleutel is de lijst en de code. Hier: soorten van dossiers.

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

## Status van een dossier.

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
timeline-kind-gesloten = gesloten
timeline-kind-heropend = heropend

## Wat een handeling zelf in de tijdlijn schrijft.

deed-closed = Reden: { $reason }
deed-reopened = Het dossier is weer open.
deed-handed-to = Overgedragen aan { $name }

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
act-case-new = dossier geopend
act-case-edit = dossier gewijzigd
act-case-close = dossier gesloten of heropend
act-note = notitie
act-task = taak
act-hearing = horen
act-absence = verzuimdagen
act-attachment = bijlage
act-letter = brief
act-mapping = kolommen onthouden
act-import-persons = personen overgenomen
act-import-schools = scholen overgenomen
act-import-enrolments = inschrijvingen overgenomen
act-undo = ongedaan gemaakt
act-opened = ingezien
act-searched = gezocht
act-printed = afgedrukt
act-exported = uitgevoerd
act-stayed = toch niet afgedrukt of uitgevoerd
act-backed-up = reservekopie gemaakt
act-restored = reservekopie teruggezet
act-rekeyed = wachtwoordzin gewijzigd
act-rebuilt = lijsten en zoekindex opnieuw gemaakt

## Wat er met een dossier, en met veel tegelijk, is gedaan.

did-hand-over = dossier overgedragen
did-tag = dossier kreeg een label
did-untag = label weggehaald
did-task = dossier kreeg een taak
did-close = dossier gesloten
did-reopen = dossier heropend
did-note = notitie geschreven
did-correct = notitie verbeterd
did-strike = notitie doorgehaald
did-many-hand-over = { $count ->
    [one] 1 dossier overgedragen
   *[other] { $count } dossiers overgedragen
}
did-many-tag = { $count ->
    [one] 1 dossier kreeg een label
   *[other] { $count } dossiers kregen een label
}
did-many-untag = { $count ->
    [one] van 1 dossier een label weggehaald
   *[other] van { $count } dossiers een label weggehaald
}
did-many-task = { $count ->
    [one] 1 dossier kreeg een taak
   *[other] { $count } dossiers kregen een taak
}
did-many-close = { $count ->
    [one] 1 dossier gesloten
   *[other] { $count } dossiers gesloten
}
did-many-reopen = { $count ->
    [one] 1 dossier heropend
   *[other] { $count } dossiers heropend
}

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
field-municipality-since = inschrijving in de gemeente
field-died = overlijden
field-suspension = opschorting
field-address = adres
field-address-from = adres vanaf
field-address-kind = soort adres
field-address-protected = geheim adres
field-parent = ouder
field-parent-born = geboortedatum van een ouder
field-parent-sex = geslacht van een ouder
field-parent-died = overlijden van een ouder
field-parent-bsn = BSN van een ouder
field-parent-gezag = gezag van een ouder
field-school-name = naam van de school
field-school-types = onderwijs van de school
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
field-enrolment-until = einddatum
field-enrolment-from = begindatum
field-enrolment-kind = onderwijssoort

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
fact-gemeente-vanaf = inschrijving in de gemeente
fact-adres = adres
fact-huisnummer = huisnummer
fact-aanduiding = aanduiding bij het huisnummer
fact-postcode = postcode
fact-adres-vanaf = begin van het adres
fact-adres-buitenland = adres in het buitenland
fact-ouders = ouders
fact-gezag = gezag
fact-school = school
fact-vestiging = vestiging
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
row-invalid = Wat bij { $field } staat, klopt niet.
row-shifted = Er staan gegevens voorbij de laatste kolom: de regel is verschoven.
row-too-short = De regel houdt te vroeg op. Aantal kolommen dat ontbreekt: { $missing }.
row-nobody-above = Vervolgregel zonder persoon erboven.
row-shapeless = Heeft niet de vorm van een regel van deze lijst.
row-ends-before-begin = De einddatum ligt voor de begindatum.
row-repeated = Staat al op regel { $first }.
row-repeated-record = Staat al in record { $record }.
row-several = Er passen meer mensen in het dossierbestand bij, en deze regel zegt niet wie van hen het is.
row-no-youth = Deze jongere staat niet in het dossierbestand.
row-number-of-another = Dit nummer hoort bij iemand met een andere naam of geboortedatum.
row-no-school = Deze school staat niet in het dossierbestand; neem eerst de scholen over.
row-no-kind = Lijst, school en aanroep zeggen niet welk onderwijs het is; geef het met --kind.

## Wat opvalt aan een regel die wel is overgenomen.

noted-ontbreekt = { $field } ontbreekt.
noted-ongeldig = { $field } kan niet en is weggelaten.
noted-ongeldig-overlijden = De datum van overlijden kan niet en is weggelaten; de persoon geldt wel als overleden.
noted-deels = { $field } klopt maar voor een deel; dat deel is overgenomen.
noted-onbekende-code = { $field } heeft een code die niet bestaat en is weggelaten.
noted-beschadigd = { $field }: tekens zijn onleesbaar en gemerkt.
noted-of-parent = { $parent }: { $what }
noted-bsn-of-another = Iemand anders in het dossierbestand heeft hetzelfde BSN.
noted-thin-proof = Herkend aan het nummer; naam en geboortedatum zeggen te weinig om zeker te zijn.
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
import-sheet = Gelezen: blad { $sheet }.
import-sheet-of-more = Gelezen: blad { $sheet }; niet gelezen: { $others }. Kies een ander blad met --sheet.
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

## De pagina van een dossier.

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
case-other = Andere dossiers
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
case-noted = In dossier { $number } bijgeschreven.
case-is-closed = Dossier { $number } is gesloten: { $reason }.
case-left-open = { $count ->
    [one] Er stond nog één taak of termijn open.
   *[other] Er stonden nog { $count } taken en termijnen open.
}
case-is-opened = Dossier { $number } is geopend voor { $name }.
case-same-kind = { $name } had al een open dossier van deze soort: { $numbers }.
cases-near = Niets klopt helemaal met deze woorden; dit lijkt erop:
cases-count = { $shown } van { $count } dossiers
no-name = (zonder naam)
case-undo = Ongedaan maken kan met: leerrecht undo { $act }

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
error-several-cases = Er zijn meer dossiers met nummer { $number }.
    .advice = Zoek het dossier met `leerrecht cases --search` en gebruik het eigen nummer.
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
error-derived-wrong = De lijsten en de zoekindex kloppen niet met de gegevens.
    .advice = Er is niets kwijt: ze kunnen opnieuw worden gemaakt. Doe dat bij Instellingen of met `leerrecht verify --repair`.
error-half-replaced = De schijf weigerde halverwege: het nieuwe bestand staat nog niet op zijn plaats en het oude ook niet meer.
    .advice = Haal niets uit de map. Kijk of de schijf nog is aangesloten en ruimte heeft, en open het bestand opnieuw: dan wordt het afgemaakt. Was u bezig met een nieuwe wachtwoordzin, dan geldt meestal die; maak daarna het herstelblad opnieuw bij Instellingen of met `leerrecht recovery show`.
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
check-derived = lijsten en zoekindex tegen de gegevens

stage-copy = Kopiëren
stage-pages = Bladzijden nakijken
stage-structure = Tabellen nakijken
stage-references = Verwijzingen nakijken
stage-log = Logboek nakijken
stage-contents = Bijlagen nakijken
stage-derived = Lijsten en zoekindex nakijken
stage-export = Opnieuw versleutelen
stage-swap = Op zijn plaats zetten
stage-records = Lijst lezen

copy-reason-dag = kopie van de dag
copy-reason-gevraagd = op verzoek
copy-reason-voor-nieuwe-vorm = voor een nieuwe versie
copy-reason-voor-nieuwe-wachtwoordzin = voor een nieuwe wachtwoordzin
copy-reason-voor-import = voor een import
copy-reason-voor-terugzetten = voor het terugzetten van een kopie

## Veilig bewaren: waarschuwingen

warning-file-synced = Het dossierbestand ligt in een map van { $service }.
    .advice = Zet het op een gewone map van deze computer: een programma dat mappen gelijk houdt, kan het tijdens het werk beschadigen en bewaart oude versies elders.
warning-file-on-network = Het dossierbestand ligt op een netwerkschijf.
    .advice = Zet het op de schijf van deze computer; op een netwerkschijf kan het vergrendelen mislukken. De kopieën mogen daar wel liggen.
warning-copies-synced = De kopieën liggen in een map van { $service }.
    .advice = Ze zijn versleuteld, maar komen zo wel buiten de gemeente. Kies liever een map op een netwerkschijf van de gemeente.
warning-disk-short = Op de schijf met de kopieën is nog { $free } MB vrij; een kopie is { $copy } MB.
    .advice = Maak ruimte vrij of kies een andere map voor de kopieën.
warning-copies-too-large = Alle kopieën samen waren groter dan { $most } MB; daarom zijn er { $count } opgeruimd die anders waren bewaard.
    .advice = Zet een kopie die u langer wilt houden op een andere plaats met `leerrecht backup --out`.
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
    .advice = Verplaats dat bestand of geef het een andere naam, of start de demonstratie vanuit een andere map. Er is niets gewijzigd.
error-demo-stories = De dossiers van de demonstratie zijn niet te lezen: { $reason }.
    .advice = Het programma is niet goed gebouwd. Haal het opnieuw op, of meld dit aan de makers.

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
backup-of-day-failed = Let op: de reservekopie van vandaag is niet gemaakt.
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
demo-cases = Geopend en bewerkt: { $count } dossiers, { $first } tot en met { $last }.
demo-closed = Afgerond en gesloten: { $numbers }.
demo-letters = { $count } brieven gemaakt uit dossier { $number }; in de map staan { $names }.
demo-kept = Reservekopie gemaakt en gecontroleerd: { $copy }. Ook het bestand zelf is nagekeken; het logboek heeft { $lines } regels.
demo-look = Zelf kijken kan met:

## Het venster: wat overal terugkomt.

close = Sluiten
cancel = Annuleren
save = Opslaan
entry-needed = Vul dit in.
entry-date-form = dd-mm-jjjj
toast-undo = Ongedaan maken
toast-undone = Ongedaan gemaakt: { $text }
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
keys-hearing = horen of gesprek in het dossier
keys-absence = verzuimdagen in het dossier
keys-save = bewaren
keys-next = naar het volgende veld of de volgende knop
help-title = Sneltoetsen
help-everywhere = Overal
help-on-screen = Op deze pagina

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
search-count-more = meer dan { $count } gevonden
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
entry-no-day = Geef een dag als dd-mm-jjjj, of laat het veld leeg.
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
cases-search-short = Zoek een dossier
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
cases-column-phase = Aanpak
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
cases-filters = Filters
cases-filters-more = Meer filters
cases-filter-all = alle
cases-filter-everything = Alles
cases-filter-several = { $count } gekozen
cases-filter-kind = Soort
cases-filter-status = Status
cases-filter-phase = Aanpak
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
cases-bulk-close = Afsluiten
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
    [one] 1 dossier afsluiten
   *[other] { $count } dossiers afsluiten
}
cases-bulk-what = Wat moet er gebeuren
cases-bulk-due = Uiterlijk
cases-bulk-tag-name = Label
cases-bulk-do = Uitvoeren
cases-bulk-done = { $what }.
cases-bulk-part = { $what }; bij { $refused } kon het niet, die zijn gebleven zoals ze waren.

## Uitwisselen: lijsten overnemen.

exchange-title = Een lijst overnemen
exchange-choose = Bestand kiezen
exchange-choose-title = Welk bestand wilt u overnemen?
exchange-kind-lists = Lijsten (CSV, Excel, OpenDocument, JSON)
exchange-kind-all = Alle bestanden
exchange-browse = Bladeren
exchange-open = Openen
exchange-path = Bestand
exchange-how = Typ of plak het pad en druk op Enter, of sleep het bestand op dit venster. Er verandert niets voordat u op Overnemen drukt.
exchange-what-persons = Personen
exchange-what-schools = Scholen
exchange-what-enrolments = Inschrijvingen
exchange-form-persons = uittreksel uit de BRP: GBA-V, één regel per persoon of Haal Centraal
exchange-form-schools = lijst van DUO met vestigingen
exchange-form-enrolments = leerlingenlijst van een school; u kiest welke kolom wat betekent
exchange-past = Eerder overgenomen
exchange-no-past = Er is nog niets overgenomen.
exchange-past-counts = { $new } nieuw, { $changed } gewijzigd
exchange-past-outside = { $count } buiten het werkgebied
exchange-past-rejected = { $count } geweigerd
exchange-past-refused = Geweigerde regels
exchange-past-more = … en nog { $count }; met Kopieer geweigerde regels hebt u ze allemaal.
exchange-other-file = Ander bestand
exchange-again = Nog een bestand
exchange-back = Terug
exchange-count = Bekijk wat er verandert
exchange-apply = Overnemen
exchange-recognised = Herkend als
exchange-is-gba-v = Personen uit de BRP, in de vorm van de GBA-V
exchange-is-plat = Personen uit de BRP, één regel per persoon
exchange-is-haal-centraal = Personen uit de BRP, in de vorm van Haal Centraal
exchange-is-duo = Scholen, in de vorm van DUO
exchange-is-enrolments = Leerlingenlijst van een school
exchange-sheet = Blad van de werkmap
exchange-types = Welk onderwijs geven deze scholen?
exchange-types-why = De lijst zegt het niet. Laat alles leeg als u het niet weet: wat bekend is, blijft staan.
exchange-columns = Wat betekent elke kolom?
exchange-columns-remembered = Zo hebt u het de vorige keer gekozen. Klopt het niet meer, kies dan anders.
exchange-columns-guessed = Voorgesteld naar de namen van de kolommen. Uw keuze wordt onthouden voor lijsten met dezelfde kolommen.
exchange-show-numbers = Nummers tonen
exchange-column-none = niet overnemen
exchange-column-nameless = kolom zonder naam
exchange-field-bsn = BSN
exchange-field-onderwijsnummer = onderwijsnummer
exchange-field-leerlingnummer = leerlingnummer
exchange-field-voornamen = voornamen
exchange-field-roepnaam = roepnaam
exchange-field-voorvoegsel = voorvoegsel
exchange-field-achternaam = achternaam
exchange-field-geboortedatum = geboortedatum
exchange-field-geslacht = geslacht
exchange-field-school = school (BRIN)
exchange-field-vestiging = vestiging
exchange-field-begindatum = begindatum
exchange-field-einddatum = einddatum
exchange-field-onderwijssoort = onderwijssoort
exchange-field-klas = klas
exchange-field-opleiding = opleiding
exchange-has-bsn = wie: bekend
exchange-has-school = school: bekend
exchange-has-begindatum = sinds wanneer: bekend
exchange-lacks-bsn = nog nodig: BSN, onderwijsnummer, of achternaam met geboortedatum
exchange-lacks-school = nog nodig: de school
exchange-lacks-begindatum = nog nodig: de begindatum
exchange-unsaid = Wat de lijst zelf niet zegt
exchange-school = School, als geen kolom haar noemt
exchange-school-search = Zoek naam, plaats of BRIN
exchange-school-none = Deze school is niet gevonden. Neem eerst de scholen over.
exchange-school-other = andere school
exchange-from = Begindatum, als er geen staat
exchange-education = Onderwijs, als de lijst niets zegt
exchange-education-none = niet te zeggen
exchange-kept = Dit was u aan het kiezen toen het venster sloot.
exchange-kept-do = Uw keuzes zijn bewaard. Er is nog niets overgenomen.
exchange-drop-kept = Weggooien
exchange-reading = De lijst wordt gelezen en vergeleken. Er wordt niets geschreven.
exchange-nothing-written = Er is nog niets geschreven.
exchange-nothing-new = In deze lijst staat niets nieuws.
exchange-nothing-new-do = Alles wat bruikbaar is, staat al in het dossierbestand. Er valt niets over te nemen.
exchange-count-new = nieuw
exchange-count-changed = gewijzigd
exchange-count-unchanged = ongewijzigd
exchange-count-outside = buiten werkgebied
exchange-count-rejected = geweigerd
exchange-count-noted = let op
exchange-none-new = Niets in deze lijst is nieuw
exchange-none-changed = Niets verandert
exchange-none-unchanged = Niets is ongewijzigd
exchange-none-outside = Niets valt buiten het werkgebied
exchange-none-rejected = Geen regel is geweigerd
exchange-none-noted = Er zijn geen opmerkingen
exchange-column-line = Regel
exchange-column-name = Naam
exchange-column-born = Geboren
exchange-column-field = Gegeven
exchange-column-old = Staat er nu
exchange-column-new = Wordt
exchange-column-why = Waarom
exchange-column-what = Wat opvalt
exchange-first-rows = Dit zijn de eerste { $count } regels; de telling is volledig.
exchange-busy = Bezig met overnemen
exchange-busy-wait = Wacht tot dit klaar is. Intussen kan er niets anders worden geschreven.
exchange-settling = Lijsten en zoekindex bijwerken
exchange-stopping = Wordt gestopt; alles blijft zoals het was
exchange-stopped = Gestopt. Er is niets overgenomen.
exchange-done-short = De lijst is overgenomen.
exchange-done = Overgenomen: { $new } nieuw en { $changed } gewijzigd.
exchange-done-refused = { $count ->
    [one] Eén regel is geweigerd.
   *[other] { $count } regels zijn geweigerd.
}
exchange-copy = De reservekopie van vooraf is { $path }.
exchange-copy-newest = In de nieuwste reservekopie staat alles van vooraf.
exchange-refused-what = Geef de lijst van geweigerde regels terug aan de maker van het bestand. Er staan geen namen in.
exchange-refused-copy = Kopieer geweigerde regels
exchange-refused-save-as = Bewaar geweigerde regels
exchange-refused-save = Geweigerde regels bewaren
exchange-refused-where = Waar
exchange-refused-file = geweigerd
exchange-refused-saved = Bewaard als { $path }.

## Scholen en partners.

schools-title = Scholen
schools-count = { $count ->
    [one] 1 school
   *[other] { $count } scholen
}
schools-search = Zoek naam, plaats of BRIN
schools-search-short = Zoek een school
schools-of-area = Eigen werkgebied · { $count }
schools-all = Alle scholen · { $count }
schools-none-of-area = In uw werkgebied is hiervan geen school
schools-none-of-area-do = Hier staan de scholen die in uw werkgebied liggen of waar een jongere uit dit bestand naartoe gaat.
schools-none = Er staan nog geen scholen in het bestand
schools-none-do = Neem de scholenlijst van DUO over bij Uitwisselen.
schools-to-exchange = Naar Uitwisselen
schools-column-name = School
schools-column-key = Vestiging
schools-column-town = Plaats
schools-column-types = Onderwijs
schools-column-open = Open dossiers
school-facts = Gegevens
school-fact-street = Adres
school-fact-town = Plaats
school-fact-types = Onderwijs
school-fact-board = Bevoegd gezag
school-fact-denomination = Denominatie
school-fact-website = Website
school-fact-phone = Telefoon
school-fact-until = Gesloten op
school-contacts = Contactpersonen
school-no-contacts = Nog niemand. Zet hier wie u belt over verzuim.
school-contact = Contactpersoon
school-contact-add = Contactpersoon toevoegen
school-contacts-changed = De contactpersonen zijn bijgewerkt.
school-cases = { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
}
school-no-cases = Bij deze school staan geen dossiers.
school-gone = Deze school staat niet meer in het bestand
partners-title = Partners
partners-search = Zoek naam, organisatie of nummer
partners-search-short = Zoek een partner
partners-add = Partner toevoegen
partners-one = Partner
partners-remove = Weghalen
partners-none = Nog geen partners
partners-none-do = Zet hier de mensen met wie u samenwerkt: jeugdteam, schoolarts, samenwerkingsverband, Halt, Raad.
partners-changed = De partners zijn bijgewerkt.
partners-until = tot { $day }
organisation-kind-jeugdteam = jeugdteam
organisation-kind-jgz = jeugdgezondheidszorg
organisation-kind-swv = samenwerkingsverband
organisation-kind-rmc = RMC
organisation-kind-halt = Halt
organisation-kind-raad = Raad voor de Kinderbescherming
organisation-kind-om = Openbaar Ministerie
organisation-kind-veilig-thuis = Veilig Thuis
organisation-kind-veiligheidshuis = Zorg- en Veiligheidshuis
organisation-kind-gi = gecertificeerde instelling
organisation-kind-jeugdhulp = jeugdhulp
organisation-kind-politie = politie
organisation-kind-inspectie = Inspectie van het Onderwijs
organisation-kind-gemeente = gemeente
organisation-kind-overig = overig
## Venster: de gegevens van een dossier

facts-kind = Soort dossier
facts-article = Artikel
facts-opened = Binnengekomen op
facts-handler = Behandelaar
facts-duo = Status bij DUO
facts-no-duo = niet gemeld
facts-phase = Aanpak
facts-education = Onderwijs
facts-municipality = Gemeente
facts-school = School
facts-school-find = Zoek een school
facts-school-change = Andere school
facts-school-hint = Naam, plaats of code van de school

## Venster: een dossier

dossier-note = Notitie
dossier-task = Taak
dossier-later = Later verder
dossier-facts = Gegevens wijzigen
dossier-gone = Dit dossier staat niet meer in het bestand.
dossier-gone-do = Het openen ervan is teruggedraaid, of het is ergens anders weggehaald.
dossier-gone-list = Naar de dossiers
dossier-kept = Bewaard op { $when }
dossier-discard = Gooi weg
dossier-go-on = Verder
dossier-note-waits = Concept van een notitie wacht
dossier-note-waits-at = Concept van een notitie van { $at } wacht
dossier-task-waits = Concept van een taak wacht
dossier-task-waits-at = Concept van een taak van { $at } wacht
dossier-youth = Jongere
dossier-born-age = { $born } · { $age } jaar
dossier-died = overleden op { $day }
dossier-died-some-day = overleden, de dag is niet bekend
dossier-number-show = toon
dossier-number-hide = verberg
dossier-no-address = Geen adres bekend
dossier-earlier = { $count ->
    [one] en één eerder adres
   *[other] en { $count } eerdere adressen
}
dossier-guardians = Ouders en gezag
dossier-no-guardians = Er zijn geen ouders of verzorgers bekend.
dossier-speaks = spreekt { $language }
dossier-same-address = zelfde adres als de jongere
dossier-school = School
dossier-no-school = Dit dossier gaat niet over één school.
dossier-school-missing = De school ontbreekt
dossier-school-missing-do = Zonder school zijn lesweken niet te tellen, en wie het verzuim meldde is niet bekend.
dossier-no-municipality = De gemeente ontbreekt
dossier-no-municipality-do = Mandaat en briefhoofd zijn dan niet bekend.
dossier-add-municipality = Gemeente invullen
dossier-link-school = Koppel aan { $school }
dossier-link-other = Dit dossier gaat over deze school
dossier-add-school = School toevoegen
dossier-since = sinds { $day }
dossier-career = Andere inschrijvingen
dossier-siblings = Broers en zussen
dossier-diplomas = Diploma's
dossier-startkwalificatie = startkwalificatie
dossier-startkwalificatie-unknown = startkwalificatie niet te bepalen
dossier-status = Stand van zaken
dossier-phase = Aanpak
dossier-closed = Gesloten op { $day }: { $reason }
dossier-aliases = Eerder nummer
dossier-timeline = Tijdlijn
dossier-timeline-empty = Hier staat nog niets. Schrijf met N de eerste notitie.
dossier-struck = doorgehaald
dossier-corrects = verbeterd
dossier-history = Geschiedenis
dossier-history-show = Toon
dossier-history-hide = Verberg
dossier-history-count = { $count ->
    [one] 1 handeling
   *[other] { $count } handelingen
}
dossier-note-form = Nieuwe notitie
dossier-note-new = + notitie
dossier-note-kind = Soort
dossier-note-on = Op
dossier-note-at = Tijd
dossier-note-text = Wat er gebeurde
dossier-note-hint = Wie sprak u, wat is er afgesproken?
dossier-note-reason = Waarom het eerder niet klopte
dossier-note-save = Opslaan
dossier-in-future = Die dag moet nog komen. Vul een dag in die geweest is.
dossier-needs-day = Dit is geen dag. Schrijf bijvoorbeeld 25-11-2026 of gisteren.
dossier-no-time = Dit is geen tijd. Schrijf bijvoorbeeld 9:15.
dossier-edit-entry = verbeter
dossier-strike-entry = haal door
dossier-correct = Notitie verbeteren
dossier-correct-do = Verbeter
dossier-strike = Haal door
dossier-strike-why = Waarom dit niet klopt
dossier-clocks = Termijnen
dossier-no-clocks = Er loopt geen wettelijke termijn.
dossier-done = gedaan { $day }
dossier-tasks = Taken
dossier-no-tasks = Er is niets te doen.
dossier-task-new = + taak
dossier-task-form = Nieuwe taak
dossier-task-change = Taak wijzigen
dossier-task-title = Wat er moet gebeuren
dossier-task-due = Uiterlijk op
dossier-task-who = Wie het doet
dossier-hearings = Horen
dossier-no-hearings = Er is nog niemand gehoord en er is niets gepland.
dossier-planned = gepland
dossier-outcome-open = afloop open
dossier-outcome-record = Afloop vastleggen
dossier-hearing-form = Horen of gesprek vastleggen
dossier-hearing-change = Horen of gesprek wijzigen
dossier-hearing-remove = Weghalen
dossier-hearing-remove-sure = Dit horen of gesprek weghalen?
dossier-hearing-remove-what = Op { $day }, { $who }.
dossier-remove-do = Haal weg
dossier-remove-not = Laat staan
dossier-sure-undo = Met Ctrl Shift Z komt het terug.
hearing-heard = Wie wordt gehoord
hearing-whom = Welke ouder of verzorger
hearing-whom-choose = Kies wie het is
hearing-whom-needed = Kies wie het is.
hearing-unlisted = staat er niet bij
hearing-no-parent-now = staat niet meer bij deze jongere
hearing-on = Op
hearing-at = Tijd (mag leeg)
hearing-channel = Hoe
hearing-place = Waar (mag leeg)
hearing-place-why = Een plaats kan een geheim adres verraden: zij komt niet op het dossier en niet in brieven.
hearing-summoned = Opgeroepen op (mag leeg)
hearing-summoned-after = Dit is na het horen. Vul een dag ervoor in, of laat het veld leeg.
hearing-appeared = Afloop
hearing-came-unknown = nog niet bekend
hearing-came-yes = verschenen
hearing-came-no = niet verschenen
hearing-not-yet = Die dag moet nog komen: dan is de afloop nog niet bekend.
hearing-statement = Wat er is gezegd
hearing-statement-hint = De verklaring, zo veel mogelijk in eigen woorden van wie gehoord werd.
hearing-counts-when = Kies bij Afloop ‘verschenen’: anders telt dit niet als gesprek in een brief.
dossier-appeared = verschenen
dossier-absent = niet verschenen
dossier-absence = Verzuim
dossier-no-absence = Er staan nog geen verzuimdagen.
dossier-absence-form = Verzuimdagen toevoegen
dossier-absence-do = Voeg toe
dossier-absence-week = Week { $week }
dossier-absence-whole = hele dag
dossier-absence-hours = uur { $hours }
dossier-absence-minutes = { $minutes } min.
dossier-absence-more = { $count ->
    [one] Nog 1 oudere tonen
   *[other] Nog { $count } oudere tonen
}
dossier-absence-fewer = Minder tonen
dossier-absence-remove = { $count ->
    [one] Haal 1 dag weg
   *[other] Haal { $count } dagen weg
}
dossier-absence-untick = Kies niets
dossier-absence-remove-sure = { $count ->
    [one] Deze verzuimdag weghalen?
   *[other] Deze { $count } verzuimdagen weghalen?
}
dossier-absence-remove-more = { $count ->
    [one] en nog 1 dag
   *[other] en nog { $count } dagen
}
absence-from = Op of vanaf
absence-until = Tot en met (mag leeg)
absence-kind = Hoe de school het meldt
absence-amount = Hoeveel van de dag
absence-amount-whole = hele dag
absence-amount-lessons = lesuren
absence-amount-part = deel van de dag
absence-hours = Lesuren
absence-hours-form = 1,2,5 of 1-4
absence-minutes = Minuten (mag leeg)
absence-stretch = { $from } t/m { $until }
absence-plan = { $count ->
    [one] 1 dag: { $days }
   *[other] { $count } dagen: { $days }
}
absence-plan-there = { $count ->
    [one] 1 dag staat er al zo en komt er niet nog eens bij.
   *[other] { $count } dagen staan er al zo en komen er niet nog eens bij.
}
absence-plan-open = Met een laatste dag erbij tellen alle dagen van maandag tot en met vrijdag mee.
absence-no-holidays = Schoolvakanties zijn niet bekend: haal vrije dagen er zelf uit.
absence-day-there = Deze dag staat er al zo.
absence-all-there = Deze dagen staan er allemaal al zo.
absence-backwards = De laatste dag ligt voor de eerste.
absence-too-long = Dit is langer dan een jaar. Kijk de dagen na.
absence-no-school-day = Hier valt geen schooldag in: alleen een weekend.
absence-no-lesson-hours = Schrijf lesuren van 1 tot en met 10, zoals 1,2,5 of 1-4.
absence-no-minutes = Schrijf een getal van 1 tot en met 1440, of laat het veld leeg.
dossier-absence-days = { $count ->
    [one] 1 melding
   *[other] { $count } meldingen
}
dossier-absence-unexcused = { $count ->
    [one] waarvan 1 ongeoorloofd
   *[other] waarvan { $count } ongeoorloofd
}
dossier-files = Bijlagen
dossier-file-new = + bijlage
dossier-file-drop = Of sleep een bestand hierheen.
dossier-file-add = Bijlage toevoegen
dossier-file-path = Waar het bestand staat
dossier-file-add-how = Het bestand wordt versleuteld bewaard; het origineel blijft staan waar het staat.
dossier-file-browse = Bladeren
dossier-file-rename = Bijlage hernoemen
dossier-file-rename-do = Hernoemen
dossier-file-remove = Bijlage weghalen
dossier-file-name = Naam
dossier-file-copy = Kopie opslaan
dossier-file-copy-do = Sla kopie op
dossier-file-copy-how = De kopie is niet versleuteld. In het logboek komt te staan dat zij gemaakt is.
dossier-file-place = Waar de kopie komt
dossier-file-proposed = bijlage
dossier-file-reading = De bijlage wordt gelezen.
dossier-file-not-shown = Dit soort bestand kan hier niet worden getoond.
dossier-file-not-shown-do = Sla een kopie op om het met een ander programma te openen.
dossier-file-page = Bladzijde { $page } van { $pages }
dossier-tags = Labels
dossier-tag = Label toevoegen
dossier-tag-name = Label
dossier-tag-new = + label
dossier-others = Andere dossiers
dossier-hand-over = Overdragen
hand-over-to = Aan wie
hand-over-why = Waarom (komt in de tijdlijn)
hand-over-tasks = { $count ->
    [one] Ook de open taak van de behandelaar
   *[other] Ook de { $count } open taken van de behandelaar
}
dossier-close = Dossier afsluiten
dossier-close-form = Dossier afsluiten
dossier-reopen = Heropenen
dossier-close-reason = Reden
dossier-close-on = Gesloten op
dossier-close-note = Toelichting
dossier-close-tasks = { $count ->
    [one] Eén taak staat nog open.
   *[other] { $count } taken staan nog open.
}
dossier-close-terms = { $count ->
    [one] Eén termijn loopt nog.
   *[other] { $count } termijnen lopen nog.
}
dossier-close-letters = { $count ->
    [one] Eén brief is gemaakt en nog niet verstuurd.
   *[other] { $count } brieven zijn gemaakt en nog niet verstuurd.
}
dossier-close-duo = De status bij DUO is nog: { $status }.
close-doubt-kind = Deze reden past niet bij dit soort dossier.
close-doubt-leerplicht = De jongere is op die dag nog leerplichtig: daar maakt deze reden geen einde aan.
close-doubt-kwalificatieplicht = De jongere is op die dag nog kwalificatieplichtig: daar maakt deze reden geen einde aan.
close-doubt-do = Kijk of een andere reden bedoeld is. Sluiten kan ook zo; dat oordeel is aan u.
close-open-do = Open taken blijven na het sluiten op Vandaag staan, tot ze gedaan zijn; open termijnen niet.
dossier-did-note = De notitie staat in de tijdlijn.
dossier-did-correct = De notitie is verbeterd.
dossier-did-strike = De notitie is doorgehaald.
dossier-did-task = De taak is toegevoegd.
dossier-did-task-change = De taak is gewijzigd.
dossier-did-task-done = De taak is gedaan.
dossier-did-task-remove = De taak is weggehaald.
dossier-did-hearing = Het horen of gesprek is vastgelegd.
dossier-did-hearing-change = Het horen of gesprek is gewijzigd.
dossier-did-hearing-remove = Het horen of gesprek is weggehaald.
dossier-did-absence = De verzuimdagen zijn toegevoegd.
dossier-did-absence-remove = De verzuimdagen zijn weggehaald.
dossier-did-tag = De labels zijn bijgewerkt.
dossier-did-hand-over = Het dossier is overgedragen.
dossier-did-status = De status is gewijzigd.
dossier-did-edit = De gegevens zijn gewijzigd.
dossier-did-close = Het dossier is gesloten.
dossier-did-reopen = Het dossier is weer open.
dossier-did-attach = De bijlage is toegevoegd.
dossier-did-rename = De bijlage heet nu anders.
dossier-did-file-remove = De bijlage is weggehaald.
dossier-did-copy = De kopie is opgeslagen.
## Wat bij een nieuw bestand en later bij de instellingen wordt ingevuld.

go-on = Verder
go-back = Terug
holiday-region-noord = noord
holiday-region-midden = midden
holiday-region-zuid = zuid
setup-path-choose = Kiezen…
setup-path-folder = Kies een map
setup-path-save = Kies waar het bestand komt
setup-officer-name = Naam, zoals die onder een brief staat
setup-officer-name-like = bijvoorbeeld: F. Voorbeeld
setup-officer-function = Functie
setup-officer-boa = Aktenummer buitengewoon opsporingsambtenaar (boa)
setup-officer-boa-none = Laat dit leeg als u geen boa bent.
setup-officer-trainee = Stagiair(e): bereidt voor, maar beslist niet en is geen boa
setup-officer-phone = Telefoon
setup-officer-email = E-mailadres
setup-officer-from = In functie vanaf
setup-officer-until = Laatste dag in functie
setup-area-search = Gemeente toevoegen
setup-area-search-like = typ een deel van de naam, Enter voegt toe
setup-area-unknown = Geen gemeente heeft dit in haar naam.
setup-area-ended = opgeheven
setup-area-all = alle soorten
setup-area-none = Voeg ten minste één gemeente toe.
setup-area-no-types = Kies ten minste één soort onderwijs, of haal de gemeente weg.
setup-area-from = Vanaf
setup-area-until = Tot en met
setup-phrase = Wachtwoordzin
setup-phrase-again = Nog een keer
setup-phrase-differs = Dit is niet hetzelfde als hierboven.
setup-phrase-show = Tonen wat ik typ; dan is één keer genoeg
setup-phrase-strong = Deze wachtwoordzin is sterk genoeg.
setup-phrase-offer = Vijf woorden van Leerrecht
setup-phrase-why = Door het toeval gekozen uit { $count } woorden: niet te raden, wel te onthouden. U mag ook zelf een zin bedenken.
setup-phrase-take = Deze nemen
setup-phrase-other = Andere woorden
setup-sheet-what = Vergeet u de wachtwoordzin, dan opent alleen deze code het bestand nog. Druk het blad af, schrijf de code over of bewaar hem op een stick, en leg hem in de kluis van de gemeente. Wie hem heeft, kan alles lezen.
setup-sheet-of = { $file }, gemaakt op { $made }
setup-sheet-print = Afdrukken
setup-sheet-printed = Het herstelblad is naar de printer gestuurd.
setup-sheet-printed-do = Haal het meteen op en leg het in de kluis van de gemeente.
setup-sheet-print-else = Schrijf de code over, of bewaar het blad als tekstbestand op een stick. Is er later een printer, toon het blad dan opnieuw bij Instellingen.
setup-sheet-no-print = Op deze computer drukt Leerrecht niet zelf af. Schrijf de code over, kopieer hem of bewaar het blad als tekstbestand.
setup-sheet-copy = Code kopiëren
setup-sheet-copied = De code blijft een minuut op het klembord en gaat er dan af.
setup-sheet-save-as = Bewaren als tekstbestand
setup-sheet-file = herstelblad.txt
setup-sheet-where = Bestand of map, het liefst op een stick
setup-sheet-plain = Dit bestand is niet versleuteld. Laat het niet op deze computer staan.
setup-sheet-saved = Bewaard als { $path }.
setup-sheet-saved-do = Druk het af of leg de stick in de kluis. Wis het bestand daarna van deze computer.
setup-sheet-next = De code staat op papier
setup-sheet-check = Code nakijken
setup-sheet-ask = Typ de code over van uw papier. Zo is zeker dat hij klopt voordat u hem nodig hebt.
setup-sheet-typed = Code van het herstelblad
setup-sheet-how = Streepjes, spaties en hoofdletters maken niet uit; de O is een nul.
setup-sheet-again = Code nog een keer tonen
setup-sheet-right = De code klopt.
setup-sheet-safe = Bewaar het herstelblad in de kluis van de gemeente, niet bij de computer.

## De eerste keer: vijf stappen.

first-run-step = Stap { $step } van { $of }
first-run-step-officer = Ambtenaar
first-run-step-area = Werkgebied
first-run-step-passphrase = Wachtwoordzin
first-run-step-sheet = Herstelblad
first-run-step-rest = Scholen en kopieën
first-run-title-officer = Welkom bij Leerrecht. Wie bent u?
first-run-title-area = Voor welke jongeren werkt u?
first-run-title-passphrase = Waarmee gaat uw dossierbestand open?
first-run-title-sheet = Het herstelblad
first-run-title-rest = Scholen en kopieën
first-run-what-officer = Alles wat u in Leerrecht zet, komt in één versleuteld bestand op deze computer. Er gaat niets naar buiten.
first-run-what-area = Voeg uw gemeenten toe en kies per gemeente van welke soorten onderwijs u de jongeren hebt. Later wijzigen kan.
first-run-what-passphrase = Zonder deze zin of de herstelcode kan niemand het bestand lezen, ook wij niet. Kies er een die u onthoudt.
first-run-what-sheet = Uw dossierbestand is gemaakt. Leg nu de sleutel voor noodgevallen weg.
first-run-what-rest = Uw bestand is klaar om in te werken. Nog twee dingen.
first-run-region = Vakantieregio
first-run-region-proposed = Voorgesteld naar de gemeente; controleer het.
first-run-region-why = Straks nodig om lesweken te tellen; deze versie kent de schoolvakanties nog niet. U kunt dit ook later kiezen.
first-run-file = Het bestand komt hier
first-run-create = Bestand maken
first-run-busy = Bezig met maken…
first-run-schools = Scholen
first-run-schools-what = Leerrecht kent nog geen scholen. Neem de lijst van DUO over bij Uitwisselen, nu of later. Dossiers kunt u ook zonder scholenlijst openen.
first-run-copies = Reservekopieën
first-run-copies-what = Elke dag dat er iets gewijzigd is, maakt Leerrecht een gecontroleerde, versleutelde kopie in deze map. Een map op een netwerkschijf van de gemeente is veiliger dan deze computer alleen.
first-run-folder = Map voor kopieën
first-run-folder-take = Deze map gebruiken
first-run-folder-other = Andere map kiezen
first-run-import = Scholen overnemen
first-run-later = Later; naar Vandaag
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
today-figure-soon = Komende 7 dagen
today-figure-later = Later
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
today-keys = ↑ ↓ kiezen · Enter dossier openen · Spatie taak is gedaan · Ctrl Z ongedaan maken · F1 alle sneltoetsen
today-reading = Bezig met lezen…
today-nothing = Er is niets te doen
today-nothing-do = Geen taak staat open en geen termijn loopt. Een taak maakt u in een dossier.
today-nothing-here = Hier staat niets
today-nothing-here-do = Druk nog een keer op het getal, of op Escape, om alles te zien.
today-copy-old = De jongste reservekopie is { $days } dagen oud. Kijk of de map voor kopieën er nog is.
today-copy-none = Er is geen reservekopie te vinden. Ligt de map voor kopieën op een stick of netwerkschijf die er nu niet is?
today-unfinished = Niet afgemaakt: { $what }, bewaard op { $at }
today-unfinished-more = { $count ->
    [one] En nog 1 formulier dat niet af is.
   *[other] En nog { $count } formulieren die niet af zijn.
}
today-unfinished-go = Verder gaan
today-form-case = dossier
today-form-dossier-note = notitie
today-form-dossier-correct = verbetering van een notitie
today-form-dossier-strike = doorhaling
today-form-dossier-task = taak
today-form-dossier-task-change = wijziging van een taak
today-form-dossier-hearing = horen of gesprek
today-form-dossier-hearing-change = wijziging van horen of gesprek
today-form-dossier-absence = verzuimdagen
today-form-dossier-close = afsluiting
today-form-dossier-hand-over = overdracht
today-form-dossier-facts = gegevens van het dossier
today-form-new-case = nieuw dossier
today-form-cases = lijst van dossiers
today-form-exchange = uitwisselen
today-form-youth = jongere
today-form-school = school
today-form-partner = partner
today-form-settings = instellingen
today-form-elsewhere = formulier
kept-drop = Weggooien

## Jongeren en een nieuw dossier.

youths-search = Naam, geboortedatum, BSN of telefoon
youths-search-short = Zoek een jongere
youth-gone = Deze jongere staat niet meer in het bestand
new-case-who = Over wie gaat het? Zoek eerst.
new-case-not-there = Staat de jongere er niet bij?
new-case-add-youth = Jongere toevoegen
new-case-youth = Nieuwe jongere
new-case-youth-added = De jongere staat in het bestand.
new-case-open = Openen
new-case-done = Het dossier is geopend.
new-case-running = Er loopt al een dossier van deze soort
new-case-running-do = Kijk eerst of het daar bij hoort.
new-youth-given = Voornamen
new-youth-prefix = Voorvoegsel
new-youth-surname = Achternaam
new-youth-born = Geboortedatum
new-youth-born-read = Gelezen als { $born }
new-youth-bsn = BSN, als het bekend is
new-youth-no-bsn = Dit is geen BSN: kijk de cijfers na, of laat het leeg.

## Instellingen.

settings-title = Instellingen
settings-saved = De instellingen zijn bewaard.
settings-change = Wijzigen
settings-look = Uiterlijk en vergrendelen
settings-look-which = Kleuren
settings-look-system = zoals het systeem
settings-look-light = licht
settings-look-dark = donker
settings-look-contrast = hoog contrast
settings-language = Taal
settings-language-system = zoals het systeem
settings-language-nl = Nederlands
settings-language-en = Engels
settings-text-size = Lettergrootte
settings-percent = { $percent } %
settings-lock-after = Het bestand vergrendelen als er niemand is
settings-minutes = na { $minutes } minuten
settings-look-where = Dit hoort bij deze computer en staat niet in het dossierbestand.
settings-officers = Ambtenaren
settings-officer-add = Ambtenaar toevoegen
settings-officer-boa = boa { $number }
settings-officer-until = tot en met { $until }
settings-area = Werkgebied
settings-area-none = Er is geen werkgebied ingesteld.
settings-kept = Dit was nog niet bewaard; het is op { $at } onthouden.
settings-kept-discard = Weggooien wat ik typte
settings-copies-folder-taken = Nieuwe kopieën komen in de gekozen map.
settings-copies-made = De reservekopie is gemaakt en gecontroleerd.
settings-copies-now = Nu een kopie maken
settings-copies-none = Er liggen nog geen kopieën in deze map.
settings-copies-newest = Nieuwste kopieën
settings-copies-size = { $size } kB
settings-check = Bestand nakijken
settings-passphrase = Wachtwoordzin en herstelblad
settings-log = Logboek
settings-log-what = De nieuwste regels: wat er is gedaan en ingezien, en door wie.
settings-about = Over Leerrecht
settings-about-version = Versie
settings-about-offline = Leerrecht werkt zonder netwerk. Alles staat in één versleuteld bestand op deze computer.
settings-about-reader = Dit venster werkt niet met een schermlezer. Alles is wel met het toetsenbord te bedienen.
settings-about-law = Deze versie toetst niet alles aan de Leerplichtwet. Bij een waarschuwing kijkt zij naar leerplicht, kwalificatieplicht en wie de brief krijgt ({ $articles }).
settings-about-law-do = Vrijstellingen, verlof en de grens van 16 uur toetst u zelf. De keuzes in een brief blijven van u.

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
entry-died = Overleden op (? als dat onbekend is)
entry-deceased = Overleden
entry-kept = Niet bewaard formulier van { $at } is teruggezet.
entry-kept-strange = Dit typte u eerder in dit formulier, bewaard op { $at }; het staat niet in de velden. Het blijft bewaard naast wat u nu typt, tot u het weggooit:
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

## Werk aan het hele bestand: wachtwoordzin, herstelblad, terugzetten, herstellen.
whole-title-passphrase = Nieuwe wachtwoordzin
whole-title-sheet = Het herstelblad
whole-title-restore = Reservekopie terugzetten
whole-title-repair = Bestand herstellen
whole-wait = Eerst wordt ander werk aan het bestand afgemaakt…
whole-go = Naar de instellingen
whole-done-passphrase = De nieuwe wachtwoordzin geldt vanaf nu.
whole-done-sheet = Het oude herstelblad opent het bestand niet meer.
whole-old-copies = { $count ->
    [0] Er zijn geen oudere kopieën.
    [one] Eén oudere kopie opent nog met wat tot nu toe gold. Bewaar het oude blad zolang die kopie er is.
   *[other] { $count } oudere kopieën openen nog met wat tot nu toe gold. Bewaar het oude blad zolang die kopieën er zijn.
    }
whole-restored = De kopie is gecontroleerd en staat nu op de plaats van het bestand.
whole-restored-do = Het bestand opent met de wachtwoordzin van toen de kopie werd gemaakt. Wat u half had getypt, is meegenomen.
whole-restore-before = Van het bestand van net is eerst een kopie gemaakt: { $path }
whole-derived = De lijsten en de zoekindex kloppen niet met de gegevens.
whole-derived-do = Er is niets kwijt: ze kunnen opnieuw worden gemaakt.
whole-damaged-do = Werk er niet in verder. Zet hieronder een reservekopie terug; het bestand van nu blijft dan bewaard.
keep-not = Wat u typt, staat nog op het scherm maar is nog niet bewaard. Maak ruimte of sluit de schijf weer aan; Leerrecht probeert het elke seconde opnieuw.
keep-again = Wat u typte, is weer bewaard.
keep-close = Het venster blijft open: wat u het laatst typte, is niet bewaard. Sluit nog een keer om toch te stoppen; dat gaat dan verloren.
setup-path-open = Kies een bestand
settings-safe-what = Met de wachtwoordzin gaat het bestand open. Het herstelblad is de sleutel voor als u de zin vergeet: bewaar het in de kluis van de gemeente.
settings-safe-passphrase = Wachtwoordzin wijzigen
settings-safe-sheet = Herstelblad maken
settings-safe-passphrase-how = Van het bestand wordt eerst een kopie gemaakt. Bij een nieuwe wachtwoordzin hoort een nieuw herstelblad; dat typt u daarna over.
settings-safe-old = Wachtwoordzin van nu
settings-safe-change = Wijzigen
settings-safe-show = Blad tonen
settings-safe-make = Nieuw blad maken
settings-safe-which = Welk blad
settings-safe-which-new = Een nieuw blad
settings-safe-which-same = Hetzelfde blad nog een keer
settings-safe-new-why = Het oude blad opent het bestand daarna niet meer. Kies dit als het oude blad zoek is, of als iemand het zag. De wachtwoordzin blijft zoals hij is.
settings-safe-same-why = Het blad dat er al is, blijft ook gelden.
settings-restore = Kopie terugzetten…
settings-restore-title = Een kopie terugzetten
settings-restore-what = Kies een kopie. Zij wordt eerst nagekeken; er verandert nog niets.
settings-restore-other = Of een kopie op een andere plaats
settings-restore-check = Nakijken
settings-restore-go = Deze kopie terugzetten
settings-restore-then = Wachtwoordzin van toen
settings-restore-then-why = Deze kopie opent niet met wat het bestand van nu opent.
settings-restore-sound = De kopie is nagekeken en in orde.
settings-restore-holds = Laatste handeling erin: { $at }. Dossiers: { $cases }; jongeren: { $youths }.
settings-restore-now = Het bestand van nu: laatste handeling { $at }; dossiers: { $cases }; jongeren: { $youths }.
settings-restore-gone = { $lines ->
    [0] Het logboek heeft na deze kopie geen regels meer.
    [one] Eén regel van het logboek is van na deze kopie; wat toen gedaan is, staat er niet in.
   *[other] { $lines } regels van het logboek zijn van na deze kopie; wat toen gedaan is, staat er niet in.
    }
settings-restore-first = Van het bestand van nu wordt eerst een kopie gemaakt. U kunt dus terug.
settings-restore-foreign = Dit is een kopie van een ander dossierbestand.
settings-repair = Lijsten en zoekindex opnieuw maken
setup-phrase-new = Nieuwe wachtwoordzin
## Mensen en scholen: formulieren, filters en wat er mis kan zijn.

error-no-youth-record = Dit staat er niet meer.
    .advice = Het is intussen weggehaald of ongedaan gemaakt. Wat u typte staat nog in het formulier.
error-person-without-name = De ouder of verzorger heeft geen naam.
    .advice = Vul ten minste een voornaam of een achternaam in.
error-bsn-of-another-guardian = Een andere ouder of verzorger in het bestand heeft dit BSN.
    .advice = Kijk het nummer na, of zoek die persoon op en kies hem. Er is niets geschreven.
error-bound-already = Deze persoon staat al bij deze jongere.
    .advice = Wijzig wat er staat, of beëindig het eerst. Er is niets geschreven.
error-empty-address = In dit adres staat nog niets.
    .advice = Vul een straat of een beschrijving in, of kies als soort: niet bekend.
error-ends-before = Het einde ligt voor het begin op { $day }.
    .advice = Kijk beide dagen na. Er is niets geschreven.
error-own-sibling = Niemand is zijn eigen broer of zus.
    .advice = Kies een andere jongere.
error-sibling-already = Deze twee staan al als broer of zus bij elkaar.
    .advice = Er hoeft niets te gebeuren.
people-form-facts = Gegevens
people-form-guardian = Ouder of verzorger toevoegen
people-form-bond = Ouder of verzorger
people-form-address = Adres toevoegen
people-form-home = Adres
people-form-school = School toevoegen
people-form-enrolment = Inschrijving
people-form-diploma = Diploma toevoegen
people-form-certificate = Diploma
people-form-sibling = Broer of zus koppelen
people-title = { $form } · { $name }
people-names-change = De naam verandert
people-name-change = { $part }: { $before } → { $now }
people-name-odd = In deze naam staat het teken “{ $sign }”. Klopt dat?
people-name-odd-do = Opslaan kan gewoon: echte namen zijn soms vreemd.
people-did-saved = { $what } van { $name } bewaard.
people-did-removed = { $what } van { $name } weggehaald.
people-did-linked = { $what } van { $name } gekoppeld.
people-did-unlinked = De koppeling met een broer of zus van { $name } is weg.
people-some-saved = { $what } bewaard.
people-some-removed = { $what } weggehaald.
people-some-linked = { $what } gekoppeld.
people-some-unlinked = De koppeling met een broer of zus is weg.
people-what-facts = Gegevens
people-what-guardian = Ouder of verzorger
people-what-address = Adres
people-what-enrolment = Inschrijving
people-what-diploma = Diploma
people-what-sibling = Broer of zus
people-gone-do = Opslaan kan niet. Wat u typte staat hieronder en blijft onthouden, ook als u dit venster sluit.
people-remove = Klopte niet: weghalen
people-chosen = Deze persoon staat al in het bestand. Wat u hier wijzigt, geldt voor alle kinderen bij wie hij staat.
people-others = { $count ->
    [one] Deze persoon staat ook bij 1 andere jongere
   *[other] Deze persoon staat ook bij { $count } andere jongeren
}
people-others-do = Naam, nummers en telefoon gelden ook daar; rol en gezag alleen hier.
people-stranger = Wat deze persoon van de jongere is, is niet bekend
people-stranger-do = Daarom geldt elk adres van deze persoon als geheim, tot de rol bekend is.
people-find-guardian = Zoek eerst: naam, BSN of telefoon
people-find-school = Zoek naam, plaats of BRIN
people-find-enrolment = Zoek naam, plaats of BRIN
people-find-sibling = Zoek naam, geboortedatum of BSN
people-none-guardian = Niemand gevonden. Enter voegt een nieuwe persoon toe.
people-none-school = Deze school is niet gevonden. Neem eerst de scholen over, of voeg haar toe bij Scholen.
people-none-enrolment = Deze school is niet gevonden. Neem eerst de scholen over, of voeg haar toe bij Scholen.
people-none-sibling = Niemand gevonden. Voeg de jongere eerst toe bij een nieuw dossier.
people-new = Nieuwe persoon
people-find-twin = Zoek wie dit BSN heeft
people-other-school = Andere school
people-likely = Misschien
people-likely-guardian = zelfde verzorger
people-likely-address = zelfde adres
people-add = Toevoegen
people-change = Wijzigen
people-link = Koppelen
people-add-address = Adres toevoegen
people-show-address = Adres tonen
people-hide-address = Adres verbergen
people-same-parent = zelfde ouder
people-linked-by-hand = gekoppeld
people-kept = { $form }: niet bewaard formulier van { $at }
people-go-on = Verder gaan
people-now = nu
people-pupil-number = leerlingnummer { $number }
people-letter-address = briefadres
people-keys = E gegevens · O ouder · A adres · S school · D diploma · B broer of zus · N nieuw dossier · F1 alle sneltoetsen
yes-no-ja = ja
yes-no-nee = nee
entry-unset = –
entry-role = Rol
entry-authority = Gezag
entry-gezag_from = Sinds
entry-gezag_until = Tot en met
entry-phone = Telefoon
entry-second_phone = Tweede telefoon
entry-email = E-mail
entry-language = Taal, als het geen Nederlands is
entry-municipality_since = Ingeschreven sinds
entry-suspension = Bijhouding gestopt wegens
entry-protected = Is dit adres geheim?
entry-home = Soort adres
entry-street = Straat
entry-house_number = Huisnummer
entry-house_letter = Huisletter
entry-addition = Toevoeging
entry-designation = Aanduiding
entry-location = Beschrijving van de plaats
entry-postcode = Postcode
entry-town = Woonplaats
entry-foreign1 = Adresregel 1
entry-foreign2 = Adresregel 2
entry-foreign3 = Adresregel 3
entry-country = Land
entry-address_municipality = Gemeente van dit adres
entry-from = Vanaf
entry-until = Tot
entry-moves = Het vorige adres eindigt dan
entry-enrolled_from = Eerste dag
entry-enrolled_until = Laatste dag
entry-education = Onderwijs
entry-programme = Opleiding of niveau
entry-class = Klas
entry-pupil_number = Leerlingnummer
entry-changes_schools = De vorige inschrijving eindigt de dag ervoor
entry-diploma = Diploma
entry-level_vmbo = Leerweg
entry-level_mbo = Niveau
entry-obtained_on = Behaald op
entry-no-mail = Dit is geen e-mailadres.
entry-no-house-number = Een huisnummer is een getal; letter en toevoeging staan ernaast.
entry-no-postcode = Een postcode is vier cijfers en twee letters.
address-kind-woon = woonadres
address-kind-brief = briefadres
address-kind-locatie = beschrijving van een plaats
address-kind-buitenland = adres in het buitenland
address-kind-onbekend = niet bekend
designation-by = bij
designation-to = tegenover
protection-onbekend = onbekend: telt als geheim
protection-geen = niet geheim
protection-geheim = geheim: niemand anders
suspension-O = overlijden
suspension-E = emigratie
suspension-M = ministerieel besluit
suspension-F = fout in de registratie
suspension-R = niet-ingezetene
suspension-W = gewiste persoonslijst
error-school-key-taken = Er staat al een school met deze BRIN en vestiging in het bestand.
    .advice = Zoek die school op. Er is niets geschreven.
school-edit = Gegevens van de school
school-new = School toevoegen
school-saved = De gegevens van de school zijn bewaard.
school-added = De school staat in het bestand.
school-closed = gesloten op { $day }
school-fact-municipality = Gemeente
school-fact-from = Geopend op
school-now = { $count ->
    [one] 1 jongere nu
   *[other] { $count } jongeren nu
}
school-before = { $count ->
    [one] 1 jongere eerder of later
   *[other] { $count } jongeren eerder of later
}
school-no-pupils = Er staat nu niemand op deze school ingeschreven.
school-more-pupils = En nog { $count }. De lijst van jongeren toont ze allemaal, met het filter op deze school.
entry-brin = BRIN en vestiging
entry-name = Naam
entry-types = Onderwijs, zoals po of vo, pro
entry-website = Website
entry-board = Bevoegd gezag
entry-denomination = Denominatie
entry-opened = Geopend op
entry-closed = Gesloten op
entry-function = Functie
entry-organisation_kind = Soort organisatie
entry-organisation = Organisatie
entry-partner_until = Werkte daar tot en met
entry-no-brin = Een BRIN is vier tekens, met twee cijfers voor de vestiging: 12AB00.
entry-no-school-types = Kies uit po, sbo, so, vo, pro, vso, mbo, vavo, met een komma ertussen.
partners-ended = werkt er niet meer
youths-shielded = afgeschermd
youths-protected = Geheim adres
youths-filter-clear = Filters wissen
youths-filter-none = Geen jongere past bij deze filters
youths-filter-none-do = Kies een ander filter, of wis ze. Wie een geheim adres heeft, staat niet onder een gemeente of school.
youths-all-ages = Alle leeftijden
youths-ages-work = { $from } tot en met { $until } jaar
youths-left-out = { $count ->
    [one] Toon ook 1 van een andere leeftijd
   *[other] Toon ook { $count } van een andere leeftijd
}
youths-none-of-age = Niemand van deze leeftijd
youths-none-of-age-do = Wie jonger of ouder is, staat niet in deze lijst. Van welke leeftijden u gegevens bewaart, staat bij Instellingen.
youths-ages-young = tot en met 4 jaar
youths-ages-primary = 5 tot en met 11 jaar
youths-ages-secondary = 12 tot en met 15 jaar
youths-ages-qualifying = 16 en 17 jaar
youths-ages-adult = 18 jaar en ouder
youths-ages-unknown = leeftijd niet bekend
youths-all-municipalities = Alle gemeenten
youths-no-municipality = gemeente niet bekend
youths-all-schools = Alle scholen
youths-no-school = geen school
people-added-gezag = ouder of verzorger toegevoegd
people-added-address = adres toegevoegd
people-added-enrolment = school toegevoegd
people-added-diploma = diploma toegevoegd
people-added-sibling = broer of zus gekoppeld
people-changed-gezag = rol of gezag gewijzigd
people-changed-guardian = gegevens van ouder of verzorger gewijzigd
people-changed-address = adres gewijzigd
people-changed-enrolment = inschrijving gewijzigd
people-changed-diploma = diploma gewijzigd
people-changed-sibling = koppeling gewijzigd

## Een nieuw dossier maken
new-case-about = Over wie en wat
new-case-go-there = Ga daarheen
new-case-running-one = { $number } · { $what }, sinds { $since }, bij { $handler }
new-case-waits = Wat u over het dossier invulde, komt terug zodra u de jongere hebt gekozen.
new-case-half-added = Half ingevuld
new-case-go-on-adding = Verder met toevoegen
new-youth-sex = Geslacht
new-youth-municipality = Gemeente
new-youth-born-form = dd-mm-jjjj, met ?? voor wat niet bekend is
new-youth-needs-born = Geef de geboortedatum; met ?? voor wat niet bekend is.
new-youth-born-later = Die dag moet nog komen. Kijk het jaar na.
new-youth-alike = Dit is misschien iemand die al in het bestand staat
new-youth-alike-do = Kies de jongere hieronder, of voeg toch iemand anders toe.
new-youth-anyway = Het is iemand anders: toevoegen
## Velden, en de galerij van onderdelen (alleen voor wie het venster bouwt).

entry-too-long = Dit zou { $count } tekens worden; hier passen er { $most }. Er is niets overgenomen. Plak een kleiner stuk; een lange tekst kan als bijlage bij een dossier.
command-gallery = Onderdelen
gallery-part-controls = Knoppen en keuzes
gallery-part-fields = Velden
gallery-part-tables = Tabellen
gallery-part-told = Meldingen
gallery-part-looks = Tekst en kleur
gallery-part-signs = Tekens
gallery-pressed = Gedrukt: { $what }.
gallery-on = Aan
gallery-off = Uit
gallery-primary = Belangrijkste knop
gallery-lead = Met toets
gallery-secondary = Gewone knop
gallery-sign = Met teken
gallery-danger = Gevaarlijk
gallery-icon = Alleen een teken
gallery-chip = Keuze
gallery-chip-chosen = Gekozen
gallery-link = Verwijzing
gallery-tick = Vinkje
gallery-row = Regel
gallery-choices = Keuzelijsten
gallery-few = Een uit vier
gallery-many = Een uit zestig
gallery-wrong = Nog niets gekozen, en dat moet
gallery-nothing = Kies
gallery-option = Regel { $number }
gallery-opens = Wat opengaat, en kopiëren
gallery-open = Open
gallery-popup = Dit ligt boven de rest.
gallery-close = Sluiten
gallery-copied = Gekopieerde tekst
gallery-empty = Leeg
gallery-filled = Gevuld
gallery-needed = Verplicht
gallery-long = Te lang voor de breedte
gallery-signs = Met andere tekens
gallery-right = Van rechts naar links
gallery-fixed = Niet te wijzigen
gallery-like = Typ iets
gallery-submitted = Enter in een veld
gallery-name = Fietje Voorbeeld
gallery-name-long = Wilhelmina Theodora Johanna Maria van den Voorbeeld-Fictief tot Verzonnen Namen die nergens in passen en toch heel moeten blijven
gallery-name-signs = Fietje 😀🎒 Voorbeeld
gallery-name-right = נעמה דוגמה · نور المثال
gallery-days-texts = Dagen en lange tekst
gallery-day = Dag
gallery-area = Lange tekst
gallery-text-long = Dit is een langere tekst, om te zien hoe regels onder elkaar staan. Er staat niets in wat iemand moet weten. Hij is lang genoeg voor drie regels op een smal scherm, en kort genoeg om te lezen.
gallery-read = Alleen lezen
gallery-fact = Gegeven
gallery-reading = Tekst die te selecteren is
gallery-line = Eén regel die niet past
gallery-none = Hier staat nog niets
gallery-none-do = Dit zegt waarom het leeg is, en wat iemand kan doen.
gallery-rows-none = Geen regels
gallery-rows-few = Enkele regels
gallery-rows-many = Tienduizend regels
gallery-rows-long = Namen die niet passen
gallery-row-opened = een regel geopend
gallery-column-name = Naam
gallery-column-number = Nummer
gallery-column-state = Stand
gallery-tone-plain = gewoon
gallery-tone-ok = in orde
gallery-tone-due = binnenkort
gallery-tone-late = te laat
gallery-tone-judgement = oordeel
gallery-tone-primary = gekozen
gallery-notices = Berichten
gallery-advice = Dit zegt wat er nu te doen is.
gallery-toasts = Wat net is gedaan
gallery-done = De notitie staat in de tijdlijn.
gallery-tell = Zeg iets onderaan het venster
gallery-undo = ongedaan maken
gallery-cancelled = gestopt
gallery-back = terug
gallery-dropped = een bestand losgelaten
gallery-work = Lang werk, en een venster over alles
gallery-working = Bestand lezen
gallery-further = Een stap verder
gallery-dialog = Venster over alles
gallery-places = Plekken
gallery-card = Kaart
gallery-drop = Laat hier een bestand los.
gallery-texts = Tekst
gallery-text-title = Titel van een scherm
gallery-text-section = Kop van een deel
gallery-text-label = Naam van een veld
gallery-text-body = Gewone tekst
gallery-text-strong = Gewone tekst die opvalt
gallery-text-small = Wat iemand daarna leest
gallery-text-aside = Woorden van iemand anders
gallery-text-faint = Wat er staat maar niets vraagt
gallery-text-control = Tekst op een knop
gallery-colours = Kleuren
gallery-tones = Tonen, met de achtergrond erbij
gallery-wash = { $of }, achtergrond
gallery-colour-ink = tekst
gallery-colour-soft = rustige tekst
gallery-colour-faint = lichte tekst
gallery-colour-hairline = dunne lijn
gallery-colour-desk = bureau
gallery-colour-card = kaart
gallery-colour-border = rand van een veld
gallery-colour-ring = rand om de aandacht
gallery-colour-on-primary = op de hoofdkleur
gallery-colour-primary-hover = hoofdkleur, aangewezen
gallery-colour-sidebar = zijbalk
gallery-colour-sidebar-text = tekst in de zijbalk
gallery-colour-sidebar-active = gekozen in de zijbalk
gallery-colour-sidebar-ink = tekst daarop
gallery-colour-alarm = alarm
gallery-colour-on-alarm = op alarm
gallery-colour-veil = sluier
keys-word-back = een woord terug
keys-word-on = een woord vooruit (ook Ctrl Shift Z)
## Werk aan het hele bestand: wachtwoordzin, herstelblad, terugzetten, herstellen.
   *[other] { $count } oudere kopieën openen nog met wat tot nu toe gold. Bewaar het oude blad zolang die kopieën er zijn.
    }
   *[other] { $lines } regels van het logboek zijn van na deze kopie; wat toen gedaan is, staat er niet in.
    }
## Een nieuw dossier maken
log-title = Logboek
log-search = Zoeken
log-search-like = handeling, ambtenaar of dossiernummer
log-day = Op deze dag
log-count = { $count ->
    [one] 1 regel
   *[other] { $count } regels
    }
log-none = Geen regel past hierbij
log-none-do = Zoek op een handeling zoals notitie, op de naam van een ambtenaar of op een heel dossiernummer.
log-all = Alles tonen
log-keys = ↑ ↓ PgUp PgDn Home End gaan door het logboek · Enter opent waar de regel over gaat · Ctrl F zoeken · Escape terug
log-column-day = Dag
log-column-time = Tijd
log-column-act = Wat
log-column-about = Waarover
log-column-officer = Wie
log-column-number = Regel
settings-log-all = Hele logboek openen
settings-rules = Eigen afspraken
settings-own = Eigen gemeente
settings-own-why = De gemeente waar u in dienst bent. Zij moet in het werkgebied staan.
settings-ages = Leeftijden
settings-ages-all = Alle leeftijden
settings-ages-are = Van { $from } tot en met { $until } jaar
settings-ages-why = Van jongeren met een andere leeftijd neemt een import niets over. Dit hebt u zelf in de hand.
settings-terms = Bewaartermijn van een gesloten dossier
settings-terms-not = Niet ingesteld: er wordt geen dag van vernietigen berekend.
settings-terms-are = Leerplicht: tot { $birth } jaar na de geboorte. Kwalificatieplicht: tot { $duty } jaar na het einde. Bron: { $source }.
settings-terms-why = Het voorstel komt uit wat anderen over de Selectielijst 2020 schrijven; de lijst zelf is niet nagekeken. Laat uw archivaris de termijnen bevestigen. Ze gelden voor dossiers die u vanaf nu sluit.
settings-terms-propose = Voorstel invullen
settings-terms-none = Geen termijn
entry-after_birth = Leerplicht: jaren na de geboorte
entry-after_duty = Kwalificatieplicht: jaren na het einde
entry-source = Waar dit staat
entry-age_from = Vanaf, in jaren
entry-age_until = Tot en met, in jaren
entry-years = Vul een aantal hele jaren in, van 0 tot 120.
settings-known-law = Wet en termijnen, stand van
settings-known-municipalities = Gemeenten, laatste wijziging erin
settings-known-holidays = Schoolvakanties
settings-known-holidays-not = Deze versie kent ze nog niet. Uw regio wordt alvast bewaard.
settings-licence-program = Licentie van Leerrecht
settings-licence-letters = Licentie van het lettertype Inter
settings-licence-parts = Onderdelen van anderen
settings-licence-close = Sluiten
law-old = Wat Leerrecht van de wet weet, is ouder dan een jaar.
law-old-do = Vraag uw beheerder om een nieuwere versie. Kijk termijnen en artikelen tot die tijd zelf na op wetten.overheid.nl.
settings-file = Dossierbestand
settings-file-where = Het bestand ligt hier
settings-file-move = Zo verplaatst u het: sluit Leerrecht, verplaats het bestand en de map met -kopieen achter dezelfde naam naar een gewone map, en open het bestand daar door erop te dubbelklikken. Haal het daarna weg waar het lag.
today-file-go = Hoe verplaats ik het?
today-law-go = Wat deze versie weet
first-run-place = Bestand of map
first-run-place-take = Deze plaats gebruiken
first-run-place-other = Andere plaats kiezen
first-run-open = Dit bestand openen
today-sheet = Het herstelblad van dit bestand is nog niet overgetypt.
today-sheet-go = Herstelblad tonen
today-notices-more = { $count ->
    [one] Nog 1 melding
   *[other] Nog { $count } meldingen
    }
whole-restored-typed = Wat u half had getypt, is meegenomen.

## De lijst van dossiers
dossier-unsaved = Dit was u aan het typen
dossier-unsaved-copy = Kopieer deze tekst
cases-keys-ticked = ↑ ↓ kiezen · Spatie aanvinken · Shift ↑ ↓ erbij kiezen · Ctrl A alles · O overdragen · T taak · L label · S afsluiten · Esc niets kiezen
cases-everything = Alle filters weg
cases-ticked-closed = { $count ->
    [one] waarvan 1 gesloten
   *[other] waarvan { $count } gesloten
}
cases-ticked-hidden = { $count ->
    [one] waarvan 1 nu niet in de lijst
   *[other] waarvan { $count } nu niet in de lijst
}
cases-bulk-none = { $refused ->
    [one] Bij dit dossier kon het niet; het is gebleven zoals het was.
   *[other] Bij geen van de { $refused } dossiers kon het; ze zijn gebleven zoals ze waren.
}
cases-bulk-closed-stay = { $count ->
    [one] 1 dossier is al gesloten en blijft zoals het is.
   *[other] { $count } dossiers zijn al gesloten en blijven zoals ze zijn.
}
cases-bulk-unfinished = { $count ->
    [one] In 1 dossier staat nog een taak of termijn open.
   *[other] In { $count } dossiers staat nog een taak of termijn open.
}
cases-bulk-later = { $count ->
    [one] 1 dossier is pas na deze dag geopend en blijft open.
   *[other] { $count } dossiers zijn pas na deze dag geopend en blijven open.
}
cases-bulk-unfit = { $count ->
    [one] Bij 1 dossier past deze reden niet bij het artikel; dat blijft open.
   *[other] Bij { $count } dossiers past deze reden niet bij het artikel; die blijven open.
}
cases-bulk-closed-too = { $count ->
    [one] 1 gesloten dossier doet mee en blijft gesloten.
   *[other] { $count } gesloten dossiers doen mee en blijven gesloten.
}
cases-bulk-half = U was bezig: { $what }, { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
}. Bewaard op { $when }.
cases-bulk-more = En zo nog { $count }.
cases-due-any = altijd
cases-due-late = te laat
cases-due-today = vandaag
cases-due-this-week = deze week of te laat
cases-due-four-weeks = binnen vier weken of te laat
cases-view-rename = Weergave hernoemen
cases-view-rename-do = hernoemen
cases-view-drop = verwijderen
cases-view-taken = Er is al een weergave met deze naam
cases-view-taken-do = Kies een andere naam, of druk nog eens om die te vervangen.
cases-view-replace = Vervangen
cases-filter-order = Volgorde
cases-order-nummer = nummer
cases-order-naam = naam
cases-order-soort = soort
cases-order-status = status
cases-order-fase = aanpak
cases-order-duo = status bij DUO
cases-order-school = school
cases-order-onderwijs = onderwijs
cases-order-gemeente = gemeente
cases-order-behandelaar = behandelaar
cases-order-geopend = binnengekomen
cases-order-gesloten = gesloten
cases-order-termijn = termijn
rescue-go = Een reservekopie terugzetten
rescue-have = Ik heb al een dossierbestand of een kopie ervan
rescue-what = Kies een kopie. Zij wordt nagekeken en komt op de plaats hieronder. Wat daar nu staat, wordt opzijgezet en niet weggegooid.

## Uitwisselen: de weg terug
exchange-way-back = Eerst komt er een reservekopie in { $folder }. Daarna kunt u het overnemen ongedaan maken zolang er niets op voortbouwt.
exchange-way-back-there = In de reservekopie { $path } staat alles van nu. U kunt het overnemen ook ongedaan maken zolang er niets op voortbouwt.
exchange-undone = Het overnemen is ongedaan gemaakt.
exchange-is-undone = Dit overnemen is ongedaan gemaakt.
exchange-is-undone-do = Wat nieuw was is weg, wat gewijzigd was is weer zoals het stond.
exchange-past-undo = Ongedaan maken
exchange-past-redo = Opnieuw overnemen
exchange-redone = De lijst is opnieuw overgenomen.
exchange-undo-title = Dit overnemen ongedaan maken?
exchange-undo-schools = { $count ->
    [one] 1 nieuwe school verdwijnt uit het dossierbestand.
   *[other] { $count } nieuwe scholen verdwijnen uit het dossierbestand.
}
exchange-undo-persons = { $count ->
    [one] 1 nieuwe jongere verdwijnt uit het dossierbestand, met adres en ouders.
   *[other] { $count } nieuwe jongeren verdwijnen uit het dossierbestand, met adres en ouders.
}
exchange-undo-enrolments = { $count ->
    [one] 1 nieuwe inschrijving verdwijnt uit het dossierbestand.
   *[other] { $count } nieuwe inschrijvingen verdwijnen uit het dossierbestand.
}
exchange-undo-changed = { $count ->
    [one] Bij 1 regel die iets wijzigde, komt terug wat er stond.
   *[other] Bij { $count } regels die iets wijzigden, komt terug wat er stond.
}
exchange-undo-hangs = Hangt er al iets aan, zoals een dossier of een inschrijving, of is er daarna iets in gewijzigd? Dan blijft alles staan en leest u waarom.
exchange-undo-sure = Ja, ongedaan maken
exchange-past-undone = ongedaan gemaakt

## Kort, waar een rij weinig plaats heeft.
protected-short = geheim
keys-space = Spatie
## Formulieren die niet meer passen
entry-kept-take = Kopieer de tekst
today-unfinished-text = { $said }. Het staat niet in de velden van het formulier. Dit typte u: { $text }
## Instellingen, sluiten en openen
log-detail-line = tot en met regel
log-detail-bytes = bytes
log-detail-cases = dossiers
log-detail-attachment = bijlage
log-detail-letters = brieven
log-detail-letter = brief
log-detail-after = na regel
whole-restored-typed-later = Wat u half had getypt, kon nog niet mee. Het wordt bewaard zodra het bestand open is en ruimte heeft.
unkept-close = Het venster blijft open: iets wat u half had getypt, is nog niet bewaard.
unkept-close-do = Open het bestand, dan wordt het alsnog bewaard. Sluit nog een keer om toch te stoppen; dat gaat dan verloren.
unkept-other = Dit had u half getypt in een ander bestand. Het is daar niet bewaard.
unkept-other-do = Kopieer het als u het nog nodig hebt, of open dat andere bestand: dan komt het terug.
unkept-copy = Tekst kopiëren
unkept-drop = Tekst weggooien
missing-title = Uw dossierbestand is er niet
missing-what = Dit bestand was het laatst open, maar is nu niet te vinden.
missing-do = Staat het op een stick of een netwerkschijf? Sluit die aan en probeer het opnieuw. Is het verplaatst? Kies dan waar het nu staat.
missing-other = Waar het bestand nu staat
missing-again = Opnieuw proberen
missing-take = Dit bestand openen
missing-new = Een nieuw bestand maken
error-last-file-gone = Het bestand dat het laatst open was, is er niet: { $path }
    .advice = Sluit de stick of schijf aan waar het op staat. Wilt u een ander of een nieuw bestand, geef dat dan op met --file.
## Wat niet weg mag raken
error-has-it-already = Deze behandelaar heeft dossier { $number } al.
    .advice = Kies een andere behandelaar. De reden die u typte staat nog in het formulier.
error-has-tag-already = Dossier { $number } heeft dit label al.
    .advice = Er hoeft niets te gebeuren.
error-has-no-such-tag = Dossier { $number } heeft dit label niet.
    .advice = Er hoeft niets te gebeuren.
error-move-without-day = Bij een verhuizing hoort een dag: dan eindigt het vorige adres.
    .advice = Vul in vanaf wanneer, of zet het vinkje bij verhuizen uit.
today-typed-show = tonen
today-typed-hide = verbergen
today-typed-copy = Kopieer wat u typte
partners-column-name = Naam
partners-column-organisation = Organisatie
partners-column-kind = Soort
partners-column-reached = Bereikbaar
## Het gordijn, zoeken en wat tegenzit
curtain-shielded = Verborgen: deze jongere heeft een geheim adres. F9 haalt het gordijn weg.
curtain-told = Gelukt. Wat er is gedaan, staat achter het gordijn.
curtain-told-wrong = Dit lukte niet. Waarom staat achter het gordijn. F9 haalt het gordijn weg.
draft-unread = Wat u hier eerder half typte, is nu niet te lezen. { $why }
draft-unread-do = Het wordt elke seconde opnieuw geprobeerd. Wat u nu typt, komt ernaast: er gaat niets verloren.
draft-is-back = Wat u eerder half typte, is weer te lezen. Het staat weer in zijn formulier.
draft-is-back-there = Wat u eerder half typte, is weer te lezen. Het staat in zijn formulier als u daar weer komt.
draft-read-again = Wat u eerder half typte, is weer te lezen. Het staat op Vandaag, naast wat u nu typt.
entry-no-such-day = Deze dag bestaat niet. Kijk de dag en de maand na.
exchange-all-refused = { $count ->
    [one] De enige regel is geweigerd.
   *[other] Alle { $count } regels zijn geweigerd.
}
exchange-all-refused-do = Er valt niets over te nemen. Hieronder staat per regel waarom. Verbeter de lijst, of geef de geweigerde regels terug aan de maker van het bestand, en open haar daarna opnieuw.
## Stap voor stap terug, kopieën, sluiten
toast-done-again = Opnieuw gedaan: { $text }
toast-again = Opnieuw
toast-nothing-to-undo = Er is niets meer om ongedaan te maken.
log-cases = { $count ->
    [one] 1 dossier
   *[other] { $count } dossiers
}
log-closed = zaken gesloten
dossier-handed = Overgedragen aan { $name }

# Brieven op papier
error-document-undrawable = Deze tekens staan niet in het lettertype van de brief: { $characters }.
    .advice = Haal ze weg of schrijf ze uit; dan is er niets dat in de brief ontbreekt.
error-document-address = Het adres past niet in het venster van de envelop, ook niet in de kleinste letter.
    .advice = Kort de regels van het adres in.
error-document-return-address = Het retouradres past niet op één regel boven het adres.
    .advice = Kort het retouradres van de gemeente in.
error-document-letterhead = Het briefhoofd laat op de eerste bladzijde geen ruimte voor de tekst.
    .advice = Gebruik een lager logo of minder regels van de afzender.
error-document-margin = De kop- en voetregels laten geen ruimte voor de tekst.
    .advice = Kort de kopregel of de voetregel in.
error-document-too-tall = Een rij van een tabel of een ondertekening is hoger dan een bladzijde.
    .advice = Verdeel de tekst over meer rijen.
error-document-cells = Een rij heeft { $found } vakken, de tabel { $expected } kolommen.
    .advice = Geef elke rij een vak voor elke kolom.
error-document-pages = Het zou meer dan { $most } bladzijden worden.
    .advice = Kort de tekst in of maak er meer dan één document van.
error-document-fault = Het document kon niet worden gemaakt ({ $what }). Dit is een fout van het programma.
    .advice = Er is niets veranderd. Meld het met deze tekst.
error-logo-unreadable = Het logo is geen plaatje dat gelezen kan worden.
    .advice = Kies een PNG of een JPEG.
error-logo-too-large = Het logo heeft meer dan { $most } miljoen beeldpunten.
    .advice = Maak het plaatje kleiner; een breedte van 1.000 punten is genoeg.
error-letter-kind-of-case = Deze brief past niet bij een dossier van de soort { $kind }.
    .advice = Een waarschuwing gaat over verzuim. Open daarvoor een dossier van die soort.
error-letter-case-closed = Het dossier is gesloten.
    .advice = Heropen het dossier als er nog een brief uit moet.
error-letter-youth-deceased = De jongere is overleden.
    .advice = Er wordt geen brief gemaakt. Sluit het dossier.
error-letter-youth-departed = De jongere staat niet meer als ingezetene ingeschreven.
    .advice = Kijk waar de jongere nu woont, en of het dossier naar een andere gemeente moet.
error-letter-no-guardian = Er is geen ouder, voogd of verzorger bekend.
    .advice = Voeg de ouders toe op de pagina van de jongere als zij een brief moeten krijgen.
error-letter-nobody = Er is niemand die deze brief kan krijgen.
    .advice = Kijk op de pagina van de jongere wie gezag heeft en hoe oud de jongere is.
error-letter-no-hearing = Er is nog niemand gehoord over dit verzuim: zonder gesprek geen waarschuwing (artikel 22 Leerplichtwet).
    .advice = Leg eerst het horen of het gesprek vast in het dossier: daar met de toets H. Een gesprek van vóór de eerste dag van het verzuim telt niet mee.
error-letter-not-heard = Met deze persoon is over dit verzuim nog niet gesproken; anderen zijn wel gehoord.
    .advice = Hoor deze persoon eerst, wijs het gesprek aan waar hij bij was, of laat zijn brief weg.
error-letter-talk-with-whom = Oordeel ambtenaar: er was een gesprek, maar het dossier zegt niet met wie.
    .advice = Wijs aan met wie het was; anders staat in de brief alleen dat er een gesprek was.
error-letter-no-absence = Er is geen ongeoorloofd verzuim vastgelegd.
    .advice = Neem de dagen uit de melding van de school over in het dossier: daar met de toets V.
error-letter-no-school = Bij het dossier staat geen school.
    .advice = Kies de school bij het dossier.
error-letter-no-duty = Op de dagen van het verzuim was de jongere niet leerplichtig of kwalificatieplichtig.
    .advice = Controleer de geboortedatum, de diploma's en de dagen.
error-letter-duty-ended = Op de dag van deze brief is de jongere niet meer leerplichtig of kwalificatieplichtig: 18 jaar, of met een startkwalificatie (artikel 4b Leerplichtwet).
    .advice = Een waarschuwing kan niet meer. Sluit het dossier, of kijk of het verzuim nog ergens gemeld moet worden.
error-letter-duty-unclear = Oordeel ambtenaar: leerplichtig of kwalificatieplichtig is uit het bestand niet te bepalen.
    .advice = Kies welke plicht gold op de dagen van het verzuim.
error-letter-duty-now-unclear = Oordeel ambtenaar: welke plicht op de dag van deze brief geldt, is uit het bestand niet te bepalen.
    .advice = Kijk of er een diploma bij is gekomen; kies daarna welke plicht gold op de dagen van het verzuim.
error-letter-duty-changed = Oordeel ambtenaar: op de dagen van het verzuim gold de leerplicht, nu de kwalificatieplicht. De brief noemt beide.
    .advice = Ga na of een waarschuwing nu nog past.
error-letter-luxe-beyond-warning = Oordeel ambtenaar: het luxe verzuim duurde meer dan één schooldag. Volgens richtlijn 2017R002 volgt dan geen waarschuwing maar een proces-verbaal.
    .advice = Ga na of een waarschuwing hier kan.
error-letter-enrolled-after-all = Oordeel ambtenaar: het dossier is van absoluut verzuim, maar in het bestand loopt nog een inschrijving.
    .advice = Kijk na of de jongere weer is ingeschreven.
error-letter-in-weekend = Oordeel ambtenaar: een deel van het verzuim ligt in een weekend.
    .advice = Kijk de dagen na bij de school. Schoolvakanties kent het bestand niet; kijk ook daarnaar.
error-letter-other-municipality = Oordeel ambtenaar: de jongere staat nu in een andere gemeente ingeschreven dan die van het dossier.
    .advice = Ga na of het dossier naar die gemeente moet.
error-letter-no-agreements = Er zijn geen afspraken vastgelegd.
    .advice = Vul de afspraken in als die er zijn; anders noemt de brief ze niet.
error-letter-watch-past = De dag tot wanneer wordt meegekeken, { $day }, is voorbij.
    .advice = Kies een dag na vandaag.
error-letter-watch-past-eighteen = Op { $day } is de jongere 18 jaar: vanaf die dag geldt er geen plicht meer.
    .advice = Kies een dag daarvoor.
error-letter-watch-capped = Meekijken eindigt eerder: op { $day } wordt de jongere 18 jaar, en dan geldt er geen plicht meer.
    .advice = Ga na of een waarschuwing dan nog zin heeft.
error-letter-no-officer = Het is niet bekend welke ambtenaar ondertekent.
    .advice = Vul bij Instellingen de ambtenaar in, of wijs het dossier toe.
error-letter-trainee = Een stagiair(e) ondertekent geen brief.
    .advice = Laat een ambtenaar de brief maken.
error-letter-no-contact = Er is geen telefoonnummer en geen e-mailadres om te antwoorden.
    .advice = Vul bij Instellingen het nummer of het e-mailadres van de ambtenaar in.
error-letter-no-municipality = Het is niet bekend van welke gemeente de brief is.
    .advice = Kies de gemeente bij het dossier of bij Instellingen.
error-letter-no-return-address = Er is geen retouradres ingevuld; de post kan de brief niet terugbrengen.
    .advice = Vul het retouradres in bij de huisstijl.
error-letter-no-name = Er is geen achternaam om aan te schrijven.
    .advice = Vul de naam aan op de pagina van de jongere.
error-letter-no-address = Er is geen adres bekend.
    .advice = Voeg het adres toe op de pagina van de jongere.
error-letter-address-incomplete = Het adres is niet volledig: straat, nummer, postcode of plaats ontbreekt.
    .advice = Vul het adres aan op de pagina van de jongere.
error-letter-address-abroad = Het adres ligt in het buitenland; het land is alleen als code bekend.
    .advice = Kijk of het land in de laatste adresregel staat.
error-letter-guardian-deceased = Deze persoon is overleden.
    .advice = Er gaat geen brief naar deze persoon. Klopt het niet, verbeter het dan op de pagina van de jongere.
error-letter-no-gezag = Deze persoon heeft geen gezag en de jongere woont niet bij hem.
    .advice = Wie voor de jongere zorgt zonder gezag, staat als verzorger geregistreerd.
error-letter-gezag-ended = De band van deze persoon met de jongere gold niet op de dagen van het verzuim.
    .advice = Controleer de datums op de pagina van de jongere.
error-letter-bond-over = Oordeel ambtenaar: de band van deze persoon met de jongere gold op dagen van het verzuim, maar nu niet meer.
    .advice = Kies of deze persoon een brief krijgt.
error-letter-bond-on-some-days = De band van deze persoon met de jongere gold niet op alle dagen; in de brief staan alleen de dagen waarop die gold.
    .advice = Controleer de datums op de pagina van de jongere.
error-letter-gezag-unknown = Oordeel ambtenaar: het is niet bekend of deze persoon gezag heeft.
    .advice = Ga het na; kies dan of deze persoon een brief krijgt.
error-letter-carer = Oordeel ambtenaar: deze persoon verzorgt de jongere zonder gezag. Ook dan geldt artikel 2, lid 1.
    .advice = Kies of deze persoon een brief krijgt.
error-letter-lives-along = Oordeel ambtenaar: deze persoon heeft geen gezag, maar de jongere woont bij hem. Wie de jongere verzorgt, is ook gebonden (artikel 2, lid 1); de brief spreekt hem aan als verzorger.
    .advice = Kies of deze persoon een brief krijgt.
error-letter-under-twelve = De jongere was op de dagen van het verzuim nog geen 12 jaar; artikel 2, lid 3, geldt vanaf 12 jaar.
    .advice = De jongere krijgt geen eigen brief.
error-letter-since-twelve = De jongere werd 12 jaar op of tussen de dagen van het verzuim; in zijn brief staan alleen de dagen vanaf die verjaardag (artikel 2, lid 3).
    .advice = Ga na of een eigen brief dan past.
error-letter-luxe-under-sixteen = Luxe verzuim is van de ouders: wie nog geen 16 is, krijgt daarvoor geen waarschuwing.
    .advice = De jongere krijgt geen eigen brief.
error-letter-luxe-by-himself = Oordeel ambtenaar: luxe verzuim is een zaak van de ouders, tenzij de jongere zelf op vakantie ging.
    .advice = Kies of de jongere een eigen brief krijgt.
error-letter-warned-before = Op { $day } is al een waarschuwing gemaakt. Deze brief gaat over alle dagen, ook die van toen.
    .advice = Ga na of een tweede waarschuwing past.
error-letter-only-since-warning = Op { $day } is al een waarschuwing gemaakt. In deze brief staan alleen de dagen daarna.
    .advice = Ga na of een tweede waarschuwing past; kies anders alle dagen.
error-letter-warned-already = Op { $day } is al een waarschuwing gemaakt, en daarna is er geen verzuim vastgelegd. Deze brief zou dezelfde zijn.
    .advice = Moet hij toch opnieuw, kies dan alle dagen (op de opdrachtregel: --again).
error-letter-talk-before-case = Oordeel ambtenaar: het gesprek was op { $day }, voordat het dossier openging. Sinds wanneer de jongere niet is ingeschreven, staat niet in het bestand.
    .advice = Ga na of dat gesprek hierover ging.
error-letter-agreements-held = Er is een adres dat deze persoon niet mag weten. De afspraken staan daarom niet in zijn brief.
    .advice = Vink ze voor deze persoon aan als er niets in staat waaruit dat adres blijkt.
error-letter-letterhead-tells = Oordeel ambtenaar: het briefhoofd noemt de gemeente. Daaruit kan blijken waar de jongere woont, en dat mag deze persoon niet weten.
    .advice = Ga na of deze persoon de gemeente al kent, of stuur de brief op een andere manier.
error-letter-not-enrolled = De jongere staat niet ingeschreven: daarvoor zorgen de ouders (artikel 2, lid 1, en 4a).
    .advice = De jongere krijgt geen eigen waarschuwing in dit dossier.
error-letter-age-unclear = Of de jongere op de dagen van het verzuim 12 jaar was, is niet te bepalen: de geboortedatum is niet volledig.
    .advice = Vul de geboortedatum aan.
error-letter-empty-section = Uw eigen tekst in het onderdeel '{ $section }' is leeg.
    .advice = Schrijf er iets, of zet de tekst van het sjabloon terug.
error-letter-protected-address = In het onderdeel '{ $section }' staat iets waaruit een geheim adres is af te leiden.
    .advice = Haal straat, postcode, plaats en school uit die tekst.
error-letter-nobody-chosen = Er is niemand gekozen om een brief te krijgen.
    .advice = Kies wie een brief krijgt.
error-letter-not-addressed = Deze persoon krijgt in dit dossier geen brief.
    .advice = Kies iemand uit de lijst.
error-letter-changed = Het dossier is veranderd sinds u de brief bekeek. Er is geen brief gemaakt.
    .advice = Bekijk de brief opnieuw en maak hem dan.
error-letter-sent-already = Deze brief is al verstuurd.
    .advice = Er hoeft niets meer te gebeuren.
error-letter-sent-when = Op { $day } kan deze brief niet zijn verstuurd.
    .advice = Kies een dag vanaf de datum van de brief tot en met vandaag.
error-letter-no-consent = Per e-mail of via het portaal mag alleen met instemming, en die is niet vastgelegd.
    .advice = Vul in op welke dag de ontvanger instemde, of kies een andere manier.
error-no-letter = Deze brief staat niet (meer) in het bestand.
    .advice = Ververs het dossier; misschien is de brief ongedaan gemaakt.
error-letter-no-folder = Er is geen map op { $path }.
    .advice = Maak de map of geef een andere. Er is geen brief gemaakt.
error-no-view = Er is geen weergave met de naam { $name }.
    .advice = Maak de weergave in het venster, bij de lijst van dossiers.
error-template-syntax = Het sjabloon { $file } is niet te lezen (regel { $line }: { $what }).
    .advice = Herstel het sjabloon.
error-template-field = Het sjabloon { $file } noemt op regel { $line } een veld dat deze brief niet heeft: { $what }.
    .advice = Herstel de naam van het veld in het sjabloon.
error-template-empty = Een veld op regel { $line } van het sjabloon { $file } is leeg. Er is geen brief gemaakt.
    .advice = Vul het gegeven aan in het dossier.
error-template-table = Het sjabloon { $file } vraagt op regel { $line } om een tabel die deze brief niet heeft: { $what }.
    .advice = Herstel de naam van de tabel in het sjabloon.
error-template-section = In het sjabloon { $file } staat iets zonder plaats of twee keer: { $what } (regel { $line }).
    .advice = Herstel de onderdelen van het sjabloon.
error-template-endless = Het sjabloon { $file } houdt niet op (regel { $line }).
    .advice = Herstel de herhaling in het sjabloon.
letter-kind-waarschuwing = officiële waarschuwing
letter-channel-post = per post
letter-channel-uitgereikt = uitgereikt
letter-channel-e-mail = per e-mail, met instemming
letter-channel-portaal = via het portaal, met instemming
letter-written = { $reference }, { $name }: { $path }
letter-not-written = { $reference }, { $name }: gemaakt, maar niet weggeschreven. { $why }
letter-refused = { $number }: { $why }
letter-nothing-in-view = In deze weergave staat geen dossier.
log-undone = Ongedaan: { $what }
log-again = Opnieuw: { $what }
log-of-line = { $what } (regel { $line })

## Huisstijl van een gemeente: hoe haar brieven beginnen.

error-house-style-no-sender = Er staat geen afzender.
    .advice = Vul in van wie de brieven komen. Er is niets geschreven.
error-house-style-lines = Er zijn meer dan { $most } contactregels.
    .advice = Voeg regels samen. Er is niets geschreven.
error-house-style-too-light = De kleur { $colour } is te licht voor wit papier: contrast { $whole },{ $tenth }, en 4,5 is nodig.
    .advice = Kies een donkerdere kleur. Er is niets geschreven.
error-house-style-not-in-area = Deze gemeente staat niet in het werkgebied.
    .advice = Zet haar eerst in het werkgebied. Er is niets geschreven.
error-house-style-not-drawn = Het voorbeeld kon niet worden getekend.
    .advice = Wat u invulde, staat er nog. Bewaar het en open de instellingen opnieuw.
entry-style_sender = Afzender
entry-style_return = Retouradres
entry-style_contact_1 = Contactregel 1
entry-style_contact_2 = Contactregel 2
entry-style_contact_3 = Contactregel 3
entry-style_contact_4 = Contactregel 4
entry-style_contact_5 = Contactregel 5
entry-style_contact_6 = Contactregel 6
entry-style_colour = Kleur van de afzender
entry-style_signatory = Ondertekend door
entry-style_reachable = Bereikbaar
entry-no-colour = Schrijf een kleur als #154273, of laat het veld leeg voor zwart.
entry-colour-light = Te licht voor wit papier: contrast { $whole },{ $tenth }, en 4,5 is nodig.
entry-style-too-tall = Dit neemt te veel hoogte in: het raakt het adres. Maak het korter.
entry-style-return-long = Dit past niet op de ene regel boven het adres. Maak het korter.
settings-style = Huisstijl
settings-style-what = Hoe een brief begint: per gemeente van het werkgebied. Dit staat in het dossierbestand.
settings-style-of = Gemeente
settings-style-facts = Afzender en ondertekening
settings-style-usual = { $sender } (nog niets ingevuld)
settings-style-how = De contactregels komen rechtsboven: team, bezoekadres, telefoon, e-mail. Zonder ondertekenaar ondertekent wie de brief maakt.
settings-style-sample = Zo wordt het op papier, met een verzonnen geadresseerde.
settings-style-lacking = Voor een hele brief ontbreekt nog: { $what }.
settings-style-lacks-contact = een contactregel
settings-style-lacks-return-address = het retouradres
settings-style-colours = Of kies een kleur
settings-style-colour-black = zwart
settings-style-colour-blue = blauw
settings-style-colour-green = groen
settings-style-colour-red = rood
settings-style-colour-purple = paars
settings-style-colour-brown = bruin
settings-style-contrast = Contrast met wit papier: { $whole },{ $tenth } (minstens 4,5).
settings-style-logo = Logo (PNG of JPEG)
settings-style-logo-why = Het logo komt in de plaats van de naam van de afzender.
settings-style-logo-take = Logo gebruiken
settings-style-logo-drop = Logo weghalen

## Afdrukken.

error-cannot-print = Op dit systeem drukt Leerrecht niet zelf af.
    .advice = Bewaar de brief als PDF en druk hem af met een ander programma.
error-no-print-command = Op deze computer staat niets om mee af te drukken (het programma lp ontbreekt).
    .advice = Bewaar de brief als PDF en open hem in een ander programma. Uw systeembeheerder kan CUPS installeren.
error-no-print-server = De afdrukdienst van deze computer (CUPS) draait niet.
    .advice = Start de computer opnieuw of vraag uw systeembeheerder, of bewaar de brief als PDF en open hem in een ander programma.
error-no-printer = Op deze computer is geen printer ingesteld.
    .advice = Stel een printer in bij de instellingen van het systeem, of bewaar de brief als PDF en open hem in een ander programma.
error-no-default-printer = Geen van de printers is de standaardprinter.
    .advice = Kies een printer, of stel er een in als standaard bij de instellingen van het systeem.
error-print-refused = De printer nam de afdruk niet aan: { $said }
    .advice = Kijk de printer na en probeer het opnieuw, of bewaar de brief als PDF en open hem in een ander programma.
error-print-silent = Het systeem gaf geen antwoord op de afdrukopdracht.
    .advice = Kijk eerst of er toch iets uit de printer komt. Bewaar de brief anders als PDF en open hem in een ander programma.
keys-letter = waarschuwing van het dossier
keys-letter-print = brief maken en afdrukken
keys-letter-show = brief: die aan een ander tonen
keys-letter-zoom = brief: groter of kleiner tonen
keys-letter-pages = brief: bladzijden verder of terug
today-form-letter = brief
curtain-others = Verborgen: hier staan gegevens van anderen. F9 haalt het gordijn weg.
dossier-did-letter-copy = De kopie van de brief is opgeslagen.
dossier-did-letter-sent = De brief is als verstuurd genoteerd.
letters = Brieven
letters-none = Er is nog geen brief gemaakt.
letter-begin = Waarschuwing
letter-open = bekijk
letter-title = Officiële waarschuwing · { $name }
letter-print = Maken en afdrukken
letter-make = Maken zonder afdrukken
letter-save = Bewaren als PDF
letter-save-do = Maak en bewaar als PDF
letter-busy = Wordt gemaakt…
letter-file = brief
letter-folder = De map waar de brieven komen
letter-folder-how = Elke brief wordt een eigen PDF, met het dossiernummer als naam. De PDF is niet versleuteld; in het logboek komt te staan dat hij gemaakt is.
letter-not-yet = Deze brief is nog niet te tonen
letter-not-yet-do = Zodra dit is ingevuld, staat hier de brief zoals hij op papier komt.
letter-recipients = Aan wie
letter-youth = jongere
letter-left-out = { $name } krijgt geen brief. { $why }
letter-heard = Gehoord op { $day }.
letter-not-come = Uitgenodigd op { $day }, niet gekomen.
letter-talk = Gesprek op { $day }; met wie is niet vastgelegd.
letter-talk-with = Was bij dit gesprek
letter-talk-none = niet aangewezen
letter-contents = Wat in de brief staat
letter-agreements = Afspraken, elke op een eigen regel
letter-agreements-hint = Elke dag om half negen op school
letter-again = Neem ook de dagen waarvoor al is gewaarschuwd
letter-agreements-to = Zet de afspraken in deze brief
letter-statement-to = Zet in deze brief wat de jongere zei
letter-until = Verzuim volgen tot en met
letter-tell-school = Zet in de brief dat ook de school van deze waarschuwing hoort
letter-duty = Welke plicht gold
letter-duty-leerplicht = leerplicht
letter-duty-kwalificatieplicht = kwalificatieplicht
letter-judgement = oordeel ambtenaar
letter-texts = Tekst aan { $name }
letter-texts-how = Schrijf een onderdeel in eigen woorden; dat geldt voor deze brief alleen.
letter-own = Aanpassen
letter-own-is = eigen tekst
letter-standard = Terug naar de standaardtekst
letter-section-onderwerp = Onderwerp
letter-section-aanhef = Aanhef
letter-section-aanleiding = Aanleiding
letter-section-verzuim = Verzuim
letter-section-wet = Wat de wet zegt
letter-section-vraag = Wat er gevraagd wordt
letter-section-vervolg = Wat er kan volgen
letter-section-bezwaar = Bezwaar
letter-section-vragen = Vragen
letter-section-voet = Voet van de bladzijde
letter-zoom-fit = passend
letter-zoom-in = Groter
letter-zoom-out = Kleiner
letter-nothing = Er is geen brief te tonen
letter-nothing-do = Niemand kan deze brief krijgen. Links staat waarom.
letter-write-hearing = Horen of gesprek vastleggen
letter-write-absence = Verzuimdagen vastleggen
letter-to-case = Naar het dossier
letter-to-youth = Naar de jongere
letter-to-style = Naar de huisstijl
letter-to-settings = Naar Instellingen
letter-made =
    { $count ->
        [one] De brief is gemaakt.
       *[other] { $count } brieven zijn gemaakt.
    }
letter-printed =
    { $count ->
        [one] De brief is gemaakt en naar de printer gestuurd.
       *[other] { $count } brieven zijn gemaakt en naar de printer gestuurd.
    }
letter-saved =
    { $count ->
        [one] De brief is gemaakt en als PDF bewaard.
       *[other] { $count } brieven zijn gemaakt en als PDF bewaard.
    }
letter-not-printed =
    { $count ->
        [one] De brief is gemaakt, maar niet afgedrukt.
       *[other] { $count } brieven zijn gemaakt, maar niet afgedrukt.
    }
letter-not-saved =
    { $count ->
        [one] De brief is gemaakt, maar niet als PDF bewaard.
       *[other] { $count } brieven zijn gemaakt, maar niet als PDF bewaard.
    }
letter-partly-printed = { $count } brieven zijn gemaakt, waarvan { $left } naar de printer gestuurd. Niet afgedrukt: { $which }.
letter-partly-saved = { $count } brieven zijn gemaakt, waarvan { $left } als PDF bewaard. Niet bewaard: { $which }.
letter-print-again = Afdrukken
letter-printed-again = De brief is naar de printer gestuurd.
letter-not-sent = nog niet verstuurd
letter-is-sent = Is verstuurd
letter-mark-sent = Als verstuurd noteren
letter-sent = { $how }, { $day }
letter-sent-how = Hoe
letter-sent-on = Op welke dag
letter-consent = Op welke dag de ontvanger daarmee instemde
letter-consent-why = Per e-mail of via het portaal mag alleen met instemming vooraf (afdeling 2.3 Awb).
letter-consent-needed = Vul in op welke dag de ontvanger instemde, of kies een andere manier.
print-card = Afdrukken
print-on = Printer
print-usual = standaardprinter
print-usual-named = standaardprinter ({ $name })
print-copies = Exemplaren
print-both-sides = Dubbelzijdig

## Wat een handeling in een dossier wijzigde.

changed-kind = Soort dossier
changed-article = Artikel
changed-status = Stand
changed-phase = Aanpak
changed-duo-status = Status bij DUO
changed-school = School
changed-school-type = Onderwijs
changed-municipality = Gemeente
changed-handler = Behandelaar
changed-opened-on = Binnengekomen op
changed-closed-on = Gesloten op
changed-close-reason = Reden van sluiten
changed-entry = In de tijdlijn
changed-day = Datum
changed-text = Tekst
changed-struck = Doorgehaald
changed-task = Taak
changed-due = Uiterlijk
changed-assignee = Voor
changed-done-on = Gedaan op
changed-hearing = Horen
changed-heard = Wie
changed-channel = Hoe
changed-appeared = Verschenen
changed-statement = Verklaring
changed-absence = Verzuimdag
changed-absence-kind = Soort verzuim
changed-attachment = Bijlage
changed-tag = Label
changed-letter = Brief aan
changed-sent-on = Verstuurd op
change-came = { $fact }: { $new }
change-went = { $fact }: { $old }, weggehaald
change-from-to = { $fact }: { $old } → { $new }
change-more = … en nog { $count }
## What an act is called once it is taken back.

dossier-act-note = notitie
dossier-act-correct = verbetering van een notitie
dossier-act-strike = doorhaling van een notitie
dossier-act-task = nieuwe taak
dossier-act-task-change = wijziging van een taak
dossier-act-task-done = afgevinkte taak
dossier-act-task-remove = weggehaalde taak
dossier-act-hearing = horen of gesprek
dossier-act-hearing-change = wijziging van horen of gesprek
dossier-act-hearing-remove = weggehaald horen of gesprek
dossier-act-absence = verzuimdagen
dossier-act-absence-remove = weggehaalde verzuimdagen
dossier-act-tag = labels
dossier-act-hand-over = overdracht
dossier-act-status = status
dossier-act-edit = gegevens
dossier-act-close = sluiting
dossier-act-reopen = heropening
dossier-act-attach = bijlage
dossier-act-rename = naam van een bijlage
dossier-act-file-remove = weggehaalde bijlage
dossier-act-copy = kopie
dossier-act-letter-copy = kopie van een brief
dossier-act-letter-sent = verzending van een brief
toast-act-in = { $what } in { $case }
toast-nothing-to-redo = Er is niets meer om opnieuw te doen.
command-redo = Opnieuw doen wat ongedaan is gemaakt
keys-open-case = dossier openen
keys-task-done = taak is gedaan
keys-figures = weer alles tonen, als één getal gekozen is
keys-tick-more = erbij aanvinken
keys-tick-all = alles aanvinken, of niets
keys-tick-none = niets meer aanvinken
keys-find = zoeken in de lijst
keys-bulk-hand-over = aangevinkte dossiers overdragen
keys-bulk-task = taak bij aangevinkte dossiers
keys-bulk-tag = label bij aangevinkte dossiers
keys-bulk-close = aangevinkte dossiers sluiten
keys-new-case = nieuw dossier voor deze jongere
keys-person-facts = gegevens van de jongere
keys-person-guardian = ouder of verzorger toevoegen
keys-person-address = adres toevoegen
keys-person-school = inschrijving op een school
keys-person-diploma = diploma toevoegen
keys-person-sibling = broer of zus koppelen
keys-close-or-back = sluiten wat open is, anders terug
keys-close-form = formulier sluiten
keys-letter-make = brief maken en bewaren
keys-add = toevoegen
keys-school-person = contactpersoon toevoegen
keys-school-facts = gegevens van de school
keys-exchange-file = bestand kiezen
keys-exchange-on = verder: tellen, dan overnemen
keys-exchange-back = stoppen of een stap terug
help-in-fields = In velden
search-near-count = { $count ->
    [one] Geen precieze treffer; één die erop lijkt
   *[other] Geen precieze treffer; { $count } die erop lijken
}
today-task-done-of = ‘{ $title }’ van { $name } is gedaan.
today-task-done-one = ‘{ $title }’ is gedaan.
today-done-hint = Taak is gedaan
today-column-done = Gedaan
cases-column-number = Nummer
cases-column-status = Status
new-case-running-others = Deze jongere heeft al een lopend dossier
youths-add = Jongere toevoegen
