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
error-busy = Het bestand is te lang bezet.
    .advice = Wacht tot de import of reservekopie klaar is en probeer het opnieuw. Er is niets geschreven.
error-stopped = Gestopt.
    .advice = Er is niets geschreven; u kunt opnieuw beginnen.
error-no-record = Wat u zoekt, is er niet of niet meer.
    .advice = Ververs de lijst; misschien is het intussen verwijderd.
error-rule = Deze wijziging past niet bij wat er al staat.
    .advice = Er is niets geschreven. Kijk of iets dubbel is of nog ergens gebruikt wordt.
error-undo-refused = Dit kan niet ongedaan worden gemaakt.
    .advice = Er is niets geschreven. Later werk hangt ervan af; maak dat eerst ongedaan of wijzig het met de hand.
error-unreadable = In het bestand staat een waarde die deze versie niet kent.
    .advice = Werk Leerrecht bij. Het bestand is niet aangeraakt.
error-recovery-code-length = De herstelcode heeft niet het juiste aantal tekens.
    .advice = Neem de code over van het herstelblad, alle groepen achter elkaar.
error-recovery-code = In de herstelcode zit een tikfout.
    .advice = Vergelijk de code teken voor teken met het herstelblad.
error-no-random = Deze computer geeft geen willekeurige getallen, en zonder die is versleutelen niet veilig.
    .advice = Start de computer opnieuw op. Er is niets geschreven.
error-stream = Het lezen of schrijven van een bijlage brak af.
    .advice = Er is niets toegevoegd. Kijk of de schijf nog aangesloten is en probeer het opnieuw.
error-sqlite = Het dossierbestand geeft een onverwachte fout.
    .advice = Sluit Leerrecht en open het bestand opnieuw; draai daarna `leerrecht verify`.

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
error-file-wrong-kind = { $path } is geen lijst, maar een bestand van een andere soort ({ $kind }).
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
