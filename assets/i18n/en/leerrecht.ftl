### The words of window and command line. Every sentence here has the key of the Dutch one in ../nl.

app-name = Leerrecht
app-about = Cases, exemptions, absence and letters for the school attendance officer; works without a network on one encrypted file.

## Errors: what happened, and what you can do now. The key is `error-` and the error's code.

error-other = Something went wrong ({ $code }).
    .advice = Nothing was written. Try again; when it goes on failing, report the code.

error-file-missing = There is no file at { $path }.
    .advice = See whether the name is right and the disk or USB stick is connected.
error-file-exists = A file stands at { $path } already.
    .advice = Choose another name; the existing file was not touched.
error-no-permission = You may not read { $path }.
    .advice = Ask the keeper of this computer for permission, or choose another file.
error-read-only = Nothing can be written at { $path }.
    .advice = Choose a folder in which you may write. What was there is still there.
error-disk-full = The disk is full: { $path }.
    .advice = Make room or choose another disk, and do it again. What was there is still there.
error-file-problem = { $path } cannot be read or written: { system-kind }.
    .advice = See whether the disk is still connected and try again.
# What the system said; the kind comes from the error that names it.
system-kind = { $kind ->
    [not-found] it is not there
    [permission-denied] it is not allowed
    [already-exists] it is there already
    [not-a-directory] a part of the path is no folder
    [directory-not-empty] the folder is not empty
    [read-only] nothing can be written there
    [stale] the network disk was connected anew
    [disk-full] the disk is full
    [not-seekable] this is no plain file
    [busy] another program is using it
    [name] the name is not allowed there
    [other-disk] it lies on another disk
    [timed-out] no answer came
    [interrupted] it was interrupted
    [broken-off] it broke off halfway
    [not-text] it is no readable text
    [no-memory] the memory is full
    [unsupported] this disk cannot do that
    [unreachable] it cannot be reached
   *[other] the system does not say why
}
error-file-too-large = { $path } is too large: more than { $limit } bytes.
    .advice = See whether this is the file you meant.
error-symbolic-link = { $path } is a symbolic link.
    .advice = Give the path of the file itself; nothing is written through a link.
error-not-a-file = { $path } is no plain file.
    .advice = Give the path of a file, not of a folder or device.

error-not-a-case-file = { $path } is not a case file of Leerrecht.
    .advice = Choose the case file; its usual name is leerrecht.leerrecht-db. The file was not touched.
error-not-encrypted = { $path } is a database without encryption, not a case file of Leerrecht.
    .advice = Choose the case file; its usual name is leerrecht.leerrecht-db. The file was not touched.
error-cut-short = { $path } is not complete: its end is missing.
    .advice = Keep the file as it is and put back the last backup in the window or with `leerrecht restore`.
error-wrong-key = This passphrase does not open the file.
    .advice = Try again; mind capitals and spaces. When it goes on failing, use the code on the recovery sheet.
error-newer-file = This file was made with a newer version of Leerrecht.
    .advice = Update Leerrecht and open the file again. The file was not touched.
error-other-program = This encrypted file belongs to another program.
    .advice = Choose the case file of Leerrecht. The file was not touched.
error-damaged = The file is damaged.
    .advice = Keep the file as it is and put back the last backup in the window or with `leerrecht restore`.
error-path-text = The name of the folder or file holds signs that are no readable text.
    .advice = Choose another folder, or give the file an ordinary name.
error-busy = The file is busy for too long.
    .advice = Wait until the import or backup is done and try again. Nothing was written.
error-stopped = Stopped.
    .advice = Nothing was written; you can start again.
error-no-record = What you look for is not there, or no longer.
    .advice = Refresh the list; it may have been removed meanwhile.
error-rule = This change does not go with what is there already.
    .advice = Nothing was written. See whether something is there twice or is still used elsewhere.
error-undo-unknown = Act { $act } is not in the log.
    .advice = See with `leerrecht log` which acts there are.
error-undo-no-way-back = Act { $act } is of a kind that cannot be undone.
    .advice = A large import, or a line about who looked, stays. If need be, put back the backup from before it.
error-undo-already = Act { $act } was undone before.
    .advice = Nothing more is needed.
error-undo-changed-later = Act { $later } changed the same thing afterwards.
    .advice = Undo act { $later } first. Nothing was written.
error-undo-in-use = Later work depends on this act.
    .advice = Undo the later work first, or change it by hand. Nothing was written.
error-undo-destroyed = The history of act { $act } was destroyed together with the data.
    .advice = There is no way back. Nothing was written.
error-unreadable = The file holds a value that this version does not know.
    .advice = Update Leerrecht. The file was not touched.
error-recovery-code-length = The recovery code does not have the right number of signs.
    .advice = Copy the code from the recovery sheet, all groups after each other.
error-recovery-code = The recovery code holds a typing error.
    .advice = Compare the code with the recovery sheet sign by sign.
error-no-random = This computer gives no random numbers, and without them encryption is not safe.
    .advice = Restart the computer. Nothing was written.
error-no-cipher = Encrypting fails on this computer.
    .advice = Close other programs, the memory may be full, and try again. Nothing was written.
error-stream = Reading or writing an attachment broke off.
    .advice = Nothing was added. See whether the disk is still connected and try again.
error-sqlite = The case file gives an unexpected error.
    .advice = Close Leerrecht and open the file again; then run `leerrecht verify`.

error-no-youth = This youth is not in the file.
    .advice = Look the youth up first; a case always belongs to a youth who is there.
error-no-case = There is no case with this number.
    .advice = See with `leerrecht cases` which cases there are.
error-no-school = This school is not in the file.
    .advice = Read the list of schools with `leerrecht import schools`, or choose another school.
error-no-officer = This officer is not in the file.
    .advice = Add the officer first.
error-no-case-record = What you want to change is not in this case, or no longer.
    .advice = Refresh the case; it may have been removed meanwhile.
error-other-youth = A case stays with the youth for whom it was opened.
    .advice = Open a case for the other youth and close this one as a mistake.
error-other-case = This belongs to another case.
    .advice = Change it in the case where it stands.
error-article-does-not-fit = A case of kind { $kind } does not rest on article { $article }.
    .advice = Choose an article that goes with the kind, or another kind.
error-reason-does-not-fit = The reason { $reason } does not go with the article of case { $number }.
    .advice = Under article 5 and 5a nothing is granted or refused: the notification meets the conditions or does not. With a request it is the other way round.
error-may-not-decide = A trainee may not decide.
    .advice = Let an officer close the case with this reason.
error-case-closed = Case { $number } is closed already.
    .advice = Reopen the case first if something has still to be done.
error-case-not-closed = Case { $number } is not closed.
    .advice = Closing takes a reason; reopening comes only after closing.
error-in-future = { $day } is still to come.
    .advice = Give a day up to today. What has still to be done is a task.
error-before-opening = Case { $number } was opened only on { $day }.
    .advice = Give a day on or after the opening.
error-empty-text = Nothing was written.
    .advice = Fill in the text.
error-entry-struck = This entry was struck before.
    .advice = Write a new entry.
error-entry-of-act = This entry belongs to closing, reopening or handing over the case.
    .advice = Undo that act, or write a note beside it. Nothing was written.
error-task-done = This task was done before.
    .advice = Nothing more is needed.
error-others-guardian = This parent or carer does not belong to the youth of this case.
    .advice = Choose a parent or carer of this youth, or add one first.
error-summoned-after = The summons of { $day } is from after the hearing.
    .advice = Give a day for the summons that is not after that of the hearing.
error-absence-there = All of these days of absence stand there already.
    .advice = Nothing needs to be added. Choose another day, or another kind or other lesson hours.
error-nothing-chosen = No case was chosen.
    .advice = Choose one or more cases first.
error-no-name = The officer has no name.
    .advice = Fill in the name as it stands under a letter.
error-no-school-types = A municipality of the work area has no kind of school.
    .advice = Choose at least one kind of school, or take the municipality away.
error-ends-before-it-begins = A period ends before it begins.
    .advice = Check the first and the last day or age.

error-file-in-use = This case file is open already{ $who ->
        [here] {" on this computer"}
        [machine] {" on computer "}{ $machine }
        [login-here] {" on this computer"}, with user { $login }
        [login-machine] {" on computer "}{ $machine }, with user { $login }
        [login] , with user { $login }
       *[nobody] {""}
    }{ $when ->
        [today] , since today { $since }
        [yesterday] , since yesterday { $since }
        [other] , since { $since }
       *[unknown] {""}
    }.
    .advice = Close Leerrecht there, or wait until it is done, and try again.
error-no-lock = No file can be locked in the folder of { $path }.
    .advice = Put the case file on this computer's own disk; without a lock two people can overwrite each other's work.
error-nobody-listens = There is no open Leerrecht that can take this over.
    .advice = Open Leerrecht and choose the file there.
error-no-answer = The open Leerrecht does not answer.
    .advice = See whether a question is open there, and choose the file there.
error-handover-too-long = The path is too long to pass on: more than { $limit } bytes.
    .advice = Put the file in a folder with a shorter path.
error-local-socket = The open Leerrecht cannot be reached: { system-kind }.
    .advice = Choose the file in the window that is open already.

## Lists that cannot be read.

error-file-unreadable = Reading { $path } broke off.
    .advice = Nothing was taken over. See whether the disk is still connected and try again.
error-file-empty = { $path } is empty.
    .advice = Have the list made again.
error-file-header-only = There are no rows below the headers of { $path }.
    .advice = See with the maker of the list whether a filter was on.
error-nothing-read = There is nothing in { $path } to take over.
    .advice = See whether this is the right file, and ask whoever made the list whether a filter was on.
error-changed-since-preview = { $path } was changed after you saw what it would change.
    .advice = Nothing was taken over. Look at the list again and then take it over.
error-broken-off = Reading { $path } ended unexpectedly.
    .advice = Nothing was taken over. Try again; if it fails again, have the list made anew.
error-file-wrong-kind = { $path } is not a list but { $kind ->
        [json] a JSON file
        [pdf] a PDF
        [picture] a picture
        [document] a text document
        [markup] a web page
        [archive] a packed archive
        [database] a database
       *[other] a file of another kind
    }.
    .advice = Ask for the list as CSV, XLSX or ODS.
error-file-old-workbook = { $path } is a workbook in an old form.
    .advice = Open the file in Excel or LibreOffice and save it as XLSX or CSV.
error-file-password = { $path } is protected with a password.
    .advice = Open the file in Excel or LibreOffice, save it without password, and remove that copy after the import.
error-file-damaged = { $path } is damaged or not complete.
    .advice = Nothing was taken over. Have the list made again or copy the file again.
error-file-too-many-cells = { $path } has more than { $limit } cells.
    .advice = See whether this is the file you meant, or split it.
error-file-too-many-columns = Line { $line } of { $path } has more than { $limit } columns.
    .advice = See whether this is the file you meant and the delimiter is right.
error-file-line-too-long = Line { $line } of { $path } is longer than { $limit } bytes.
    .advice = See whether this is the file you meant; a quotation mark may be missing.
error-file-zero-byte = Line { $line } of { $path } holds a sign that stands in no text.
    .advice = The file is damaged or no list. Have it made again.
error-file-missing-columns = { $path } lacks columns: { $columns }.
    .advice = Have the list made with these columns, or point the columns out.
error-file-no-sheet = { $path } has no sheet { $sheet } with anything on it.
    .advice = Choose one of these sheets: { $known }.
error-file-no-workbook = { $path } is no workbook and has no sheets.
    .advice = Leave the sheet out.
error-file-unknown-form = The form of { $path } is not known.
    .advice = See whether headers stand above the columns and this is the file you meant.

## The command line: help with each command. The key is `cli-` and the command, with an attribute for each option.

cli-help-usage = Usage:
cli-help-commands = Commands
cli-help-command = COMMAND
cli-help-arguments = Arguments
cli-help-options = Options
cli-help-always = With every command
cli-help-options-mark = [OPTIONS]

cli-values =
    .path = PATH
    .file = FILE
    .date = DATE
    .region = REGION
    .language = LANGUAGE
    .name = NAME
    .function = FUNCTION
    .number = NUMBER
    .area = MUNICIPALITY:KINDS
    .ages = FROM-TO
    .text = TEXT
    .kind = KIND
    .status = STATUS
    .reason = REASON
    .school = SCHOOL
    .sort = ORDER
    .count = COUNT
    .mapping = FIELD=HEADER
    .backup = BACKUP
    .act = ACT
    .article = ARTICLE
    .id = ID
    .view = VIEW

cli = Cases, exemptions and absence for the school attendance officer; works without a network on one encrypted file.
    .file = The case file; else LEERRECHT_FILE, else leerrecht.leerrecht-db in the data folder
    .json = Give the outcome as JSON, also that of a failure
    .today = The day that is reckoned with (not the one in the log)
    .passphrase-file = File with the passphrase on its first line; else LEERRECHT_PASSPHRASE, else it is asked for
    .region = Holiday region: noord, midden or zuid
    .lang = Language: nl or en
    .help = Show this help
    .version = Show the version
cli-window = The window on a case file.
    .path = The case file
cli-init = Make a new case file and print the recovery code once.
    .officer = Name of the officer, as it stands under a letter; else your name on this computer
    .function = leerplicht (default) or kwalificatieplicht
    .boa = Number of the special investigating officer's deed; leave it out for who is none
    .trainee = Trainee: without the right to decide or to act as special investigating officer
    .area = Municipality and kinds of education of the work area, as 0361:all or 0375:mbo; may be repeated
    .ages = Ages of whom data are kept, as 4-23; without it: all
cli-demo = Make a file of invented people in demo-output and show what the program can do.
    .no-window = Only the steps, without a window
cli-backup = Make a verified backup.
    .out = Where the copy goes; a file or a folder; else into the folder with -kopieen behind the name of the case file
cli-restore = Put a backup back; the present file is kept beside it.
    .backup = The backup
cli-verify = Check the case file: encryption, content, references and log.
    .repair = Make lists and search index anew where nothing but these is wrong
cli-import = Take over a list; --dry-run first shows what would change.
cli-import-persons = Persons of the BRP: GBA-V list, flat CSV or Haal Centraal (JSON).
    .list = The list
    .dry-run = Only show what would change; writes nothing
    .sheet = The sheet of a workbook; else the first with something on it
cli-import-schools = Schools from a list of DUO, in the old or the new layout.
    .list = The list
    .dry-run = Only show what would change; writes nothing
    .sheet = The sheet of a workbook; else the first with something on it
    .types = Kind of education of all schools in a list that does not say it, as po or vo,pro
cli-import-enrolments = Enrolments from a CSV, XLSX or ODS with columns of its own.
    .list = The list
    .dry-run = Only show what would change; writes nothing
    .sheet = The sheet of a workbook; else the first with something on it
    .map = Which column means what, as geboortedatum=Geb.dat., or that no column means it: vestiging=; may be repeated and is remembered
    .school = School (BRIN, perhaps with location) of a list that does not say it
    .kind = Kind of education where list and school do not say it, as vo or mbo
    .from = First day of enrolments without one
cli-cases = Show the cases, filtered and sorted.
    .search = Search words: name, case number, school, BSN or telephone; - reads them from the input
    .kind = Only this kind of case; may be repeated
    .status = Only this status; may be repeated
    .handler = Only the cases of this handler
    .school = Only the cases at this school (BRIN, perhaps with location)
    .sort = Order: nummer, naam, soort, status, fase, duo, school, onderwijs, gemeente, behandelaar, geopend, gesloten or termijn; with a - before it the other way round
    .limit = How many cases are shown
    .offset = How many cases are skipped
cli-letter = Make a letter of a case, or of all cases in a view. The letter is kept in the case.
    .case = The case number
    .all = For all cases in the view
    .kind = The kind of letter: waarschuwing
    .view = The name of the view
    .again = Also where a warning was made already: about all days again
    .out = Where the PDF goes; several letters each get a number. With --all a folder that exists
cli-case = One case: show, open, add to, close.
cli-case-show = Show a case with everything in it.
    .number = The case number, as 2026-0017
cli-case-new = Open a case for a youth who was found by searching.
    .search = Search words that find exactly one youth; - reads them from the input
    .youth = The number of the youth, where searching finds more
    .kind = The kind of case
    .article = The article, of an exemption or leave
    .school = The school it is about (BRIN, perhaps with location)
    .on = The day of the report or request; else today
cli-case-note = Put a note or an event into the timeline.
    .number = The case number
    .text = The text; - reads it from the input
    .kind = What happened: notitie (default), gesprek, telefoon, huisbezoek, mdo and more
    .on = The day it happened; else today
cli-case-close = Close a case.
    .number = The case number
    .reason = The reason of closing, as hervat or afgerond
    .note = Explanation; - reads it from the input
    .on = The day of closing; else today
cli-log = Show the log: who did what and when.
    .limit = How many lines
cli-undo = Undo an act.
    .act = The number of the act in the log; else the last one
cli-passphrase = The passphrase of the case file.
cli-passphrase-change = Choose a new passphrase; gives a new recovery code as well.
    .new-passphrase-file = File with the new passphrase on its first line; else LEERRECHT_NEW_PASSPHRASE, else it is asked for
cli-recovery = The recovery code, for when the passphrase is lost.
cli-recovery-show = Print the recovery code.
cli-recovery-use = Open the file with the recovery code and choose a new passphrase.
    .code-file = File with the recovery code; else it is asked for
    .new-passphrase-file = File with the new passphrase on its first line; else LEERRECHT_NEW_PASSPHRASE, else it is asked for

cli-ask-passphrase = Passphrase:
cli-ask-new-passphrase = New passphrase (Enter takes the five words above):
cli-ask-again = The same passphrase once more:
cli-offer-words = Five random words are strong and easy to remember: { $words }

## Why a value behind an option is not possible.

value-date-empty = there is no date
value-date-unreadable = write a date as dd-mm-yyyy, or vandaag or gisteren
value-date-no-such-day = there is no such day
value-date-year = the year is not between 1900 and 2199
value-area = write a municipality and kinds of education, as 0361:all or 0375:mbo
value-ages = write two ages, as 4-23
value-mapping = write a field and a header, as geboortedatum=Geb.dat., or a field alone, as vestiging=
value-school = write a BRIN, perhaps with location, as 99AA or 99AA01
value-school-types = write kinds of education, as po or vo,pro
value-case-number = write a case number as 2026-0017
value-sort = choose nummer, naam, soort, status, fase, duo, school, onderwijs, gemeente, behandelaar, geopend, gesloten or termijn

## Failures in a call of the command line.

error-unknown-command = There is no command { $given }.
    .advice = See with `{ $command } --help` which commands there are.
error-missing-command = There is no command.
    .advice = Choose one of the commands; `{ $command } --help` shows them.
error-unknown-option = This command does not know { $option }.
    .advice = See with `{ $command } --help` which options there are.
error-missing-argument = Something is missing: { $option }.
    .advice = See with `{ $command } --help` what is needed.
error-conflicting-options = { $option } and { $other } do not go together.
    .advice = Leave one of them out.
error-missing-value = A value is missing behind { $option }.
    .advice = See with `{ $command } --help` what can stand there.
error-unknown-value = { $value } cannot stand behind { $option }.
    .advice = Choose from: { $known }.
error-bad-value = { $value } cannot stand behind { $option }: { $reason }.
    .advice = See with `{ $command } --help` what can stand there.
error-wrong-call = This call is not right.
    .advice = See with `{ $command } --help` how the command works.
error-output = The outcome cannot be written: { system-kind }.
    .advice = See whether the disk is full. What changed in the case file stands in `leerrecht log`.
error-no-data-folder = This system does not say where your data folder is.
    .advice = Give the case file with --file.
error-no-passphrase = No passphrase was given and there is no terminal to ask for it.
    .advice = Put the passphrase into a file and give it with --passphrase-file, or set LEERRECHT_PASSPHRASE.
error-passphrase-file-unreadable = { $path } is no text.
    .advice = Put the passphrase as plain text on the first line of the file.
error-passphrase-file-empty = There is nothing on the first line of { $path }.
    .advice = Put the passphrase on the first line of the file.
error-passphrases-differ = The two passphrases are not the same.
    .advice = Try again. Nothing was written.
error-input-unreadable = The input is no readable text: { system-kind }.
    .advice = Pass on text in UTF-8, or put the text behind the command.
error-input-empty = No text came from the input.
    .advice = Pass the text on with a pipe, or put it behind the command.

## Words of codes. The key is the list and the code. Here: kinds of case.

case-kind-absoluut = Absolute absence
case-kind-relatief = Relative absence
case-kind-overig = Other absence
case-kind-luxe = Luxury absence
case-kind-thuiszitter = Long-term absence
case-kind-vrijstelling = Exemption
case-kind-verlof = Leave
case-kind-gedoog = Toleration
case-kind-vavo = VAVO
case-kind-preventief = Preventive talk
case-kind-zomer = Summer project
case-kind-ziekte = Care around illness (M@ZL)
case-kind-variawet = Variawet
case-kind-advies = Advice and mediation
case-kind-bezwaar = Objection and appeal

## Status of a case.

case-status-nieuw = new
case-status-actief = active
case-status-wacht = waiting
case-status-gesloten = closed

## Phases of the method (MAS).

phase-waarnemen = Observing
phase-analyseren = Analysing
phase-plannen = Planning
phase-handelen = Acting
phase-evalueren = Evaluating

## Status in DUO's register.

duo-status-R = registered
duo-status-B = being handled
duo-status-G = closed
duo-status-K = taken note of
duo-status-I = withdrawn
duo-status-W = waits to be sent
duo-status-D = handed to a third party

## Reasons of closing.

close-reason-hervat = back to school
close-reason-andere-opleiding = left: other education
close-reason-werk = left: work
close-reason-uitgeschreven = left: other reasons
close-reason-overleden = left: pupil died
close-reason-langdurig-ziek = no absence: long illness
close-reason-legitiem-afwezig = no absence: legitimate
close-reason-kennisgenomen = taken note of
close-reason-ingetrokken = report or request withdrawn
close-reason-ingeschreven = enrolled again
close-reason-verhuisd = moved out of the work area
close-reason-niet-meer-plichtig = no longer bound
close-reason-vrijgesteld = exempted
close-reason-toegewezen = request granted
close-reason-afgewezen = request refused
close-reason-voldoet = notification meets the conditions
close-reason-voldoet-niet = notification does not meet the conditions
close-reason-niet-behandeld = not taken up
close-reason-overgedragen = handed over
close-reason-afgerond = done
close-reason-vergissing = opened by mistake

## Articles on which a youth may stay away.

article-3a = art. 3a
article-3b = art. 3b
article-5-onder-a = art. 5 under a
article-5-onder-b = art. 5 under b
article-5-onder-c = art. 5 under c
article-5a = art. 5a (itinerant life)
article-11-onder-f = art. 11 under f
article-11-onder-g = art. 11 under g
article-15 = art. 15
article-vavo = VAVO
article-gedoog = toleration

## What happens in a timeline.

timeline-kind-notitie = note
timeline-kind-melding = report
timeline-kind-gesprek = talk
timeline-kind-spreekuur = consultation hour
timeline-kind-telefoon = telephone
timeline-kind-mail = e-mail
timeline-kind-brief = letter
timeline-kind-huisbezoek = home visit
timeline-kind-afspraak = agreement
timeline-kind-waarschuwing = warning
timeline-kind-informatie = information of the school
timeline-kind-mdo = MDO
timeline-kind-zat = ZAT
timeline-kind-cjz = CJZ
timeline-kind-vin = VIN index
timeline-kind-zorgmelding = care report
timeline-kind-halt = Halt
timeline-kind-pv = official report
timeline-kind-besluit = decision
timeline-kind-sluiting = contact in a closure
timeline-kind-noodopvang = emergency care
timeline-kind-fase = phase
timeline-kind-status = status
timeline-kind-inspectie = signal to the Inspectie
timeline-kind-overdracht = handover
timeline-kind-gesloten = closed
timeline-kind-heropend = reopened

## What an act writes into the timeline itself.

deed-closed = Reason: { $reason }
deed-reopened = The case is open again.
deed-handed-to = Handed over to { $name }

## Kinds of education.

school-type-po = primary
school-type-sbo = special primary
school-type-so = special
school-type-vo = secondary
school-type-pro = practical
school-type-vso = special secondary
school-type-mbo = mbo
school-type-vavo = vavo
school-type-geen = no school

## Functions of an officer.

officer-function-leerplicht = school attendance officer
officer-function-kwalificatieplicht = qualification officer

## Acts in the log.

act-create-file = file made
act-office = office changed
act-youth = youth changed
act-school = school changed
act-partner = partner changed
act-case-new = case opened
act-case-edit = case changed
act-case-close = case closed or opened again
act-note = note
act-task = task
act-hearing = hearing
act-absence = days of absence
act-attachment = attachment
act-letter = letter
act-mapping = columns remembered
act-import-persons = persons imported
act-import-schools = schools imported
act-import-enrolments = enrolments imported
act-undo = undone
act-opened = looked at
act-searched = searched
act-printed = printed
act-exported = exported
act-stayed = not printed or exported after all
act-backed-up = backup made
act-restored = backup restored
act-rekeyed = passphrase changed
act-rebuilt = lists and search index made anew

## What was done to a case, and to many at once.

did-hand-over = case handed over
did-tag = case got a tag
did-untag = tag taken away
did-task = case got a task
did-close = case closed
did-reopen = case reopened
did-note = note written
did-correct = note corrected
did-strike = note struck
did-many-hand-over = { $count ->
    [one] 1 case handed over
   *[other] { $count } cases handed over
}
did-many-tag = { $count ->
    [one] 1 case got a tag
   *[other] { $count } cases got a tag
}
did-many-untag = { $count ->
    [one] a tag taken from 1 case
   *[other] a tag taken from { $count } cases
}
did-many-task = { $count ->
    [one] 1 case got a task
   *[other] { $count } cases got a task
}
did-many-close = { $count ->
    [one] 1 case closed
   *[other] { $count } cases closed
}
did-many-reopen = { $count ->
    [one] 1 case reopened
   *[other] { $count } cases reopened
}

## The names of fields in a list that was taken over.

field-given = given names
field-title = title
field-prefix = prefix
field-surname = surname
field-name-use = use of names
field-partner = partner's name
field-call-name = call name
field-born = birth date
field-birthplace = birthplace
field-sex = sex
field-a-number = A-number
field-bsn = BSN
field-onderwijsnummer = education number
field-municipality = municipality
field-municipality-since = registration in the municipality
field-died = death
field-suspension = suspension
field-address = address
field-address-from = address since
field-address-kind = kind of address
field-address-protected = secret address
field-parent = parent
field-parent-born = a parent's birth date
field-parent-sex = a parent's sex
field-parent-died = death of a parent
field-parent-bsn = a parent's BSN
field-parent-gezag = a parent's authority
field-school-name = name of the school
field-school-types = education of the school
field-board = board
field-denomination = denomination
field-street = street
field-house-number = house number
field-postcode = postcode
field-town = town
field-municipality-name = name of the municipality
field-phone = telephone
field-website = website
field-class = class
field-programme = programme
field-pupil-number = pupil number
field-enrolment-until = last day
field-enrolment-from = first day
field-enrolment-kind = kind of education

## Facts in a row of a list, as a refusal or remark names them.

fact-a-nummer = A-number
fact-bsn = BSN
fact-onderwijsnummer = education number
fact-naam = name
fact-naamgebruik = use of names
fact-geboortedatum = birth date
fact-geboorteplaats = birthplace
fact-geslacht = sex
fact-overlijden = death
fact-opschorting = suspension
fact-geheimhouding = secrecy
fact-gemeente = municipality
fact-gemeente-vanaf = registration in the municipality
fact-adres = address
fact-huisnummer = house number
fact-aanduiding = designation of the house number
fact-postcode = postcode
fact-adres-vanaf = begin of the address
fact-adres-buitenland = address abroad
fact-ouders = parents
fact-gezag = authority
fact-school = school
fact-vestiging = location
fact-begindatum = first day
fact-einddatum = last day
fact-onderwijssoort = kind of education
fact-rij = the whole row

## Why a number is not possible.

number-empty = it is not filled in
number-not-digits = it holds signs other than digits
number-length = it has not the right number of digits
number-zero = it consists of zeros
number-start = it does not start as such a number does
number-equal-neighbours = two digits side by side are equal
number-eleven-test = it fails the eleven test

## Why a row was not taken over.

row-no-key = No number and no name with birth year: cannot be recognised.
row-bad-number = { $field }: { $problem }.
row-missing = { $field } is missing.
row-invalid = { $field } is not possible.
row-shifted = There is something beyond the last column: the row has shifted.
row-too-short = The row ends too early. Columns missing: { $missing }.
row-nobody-above = Continues a person who is not there.
row-shapeless = Has not the shape of a row of this list.
row-ends-before-begin = The last day lies before the first.
row-repeated = Stands on line { $first } already.
row-repeated-record = Stands in record { $record } already.
row-several = More than one person in the case file fits, and this row does not say which of them it is.
row-no-youth = This youth is not in the case file.
row-number-of-another = This number belongs to somebody with another name or birth date.
row-no-school = This school is not in the case file; import the schools first.
row-no-kind = List, school and call do not say which education it is; give it with --kind.

## What is odd about a row that was taken over.

noted-ontbreekt = { $field } is missing.
noted-ongeldig = { $field } is not possible and was left out.
noted-ongeldig-overlijden = The date of death is not possible and was left out; the person does count as dead.
noted-deels = { $field } is right only in part; that part was taken over.
noted-onbekende-code = { $field } has a code that does not exist and was left out.
noted-beschadigd = { $field }: signs are unreadable and marked.
noted-of-parent = { $parent }: { $what }
noted-bsn-of-another = Somebody else in the case file has the same BSN.
noted-thin-proof = Recognised by the number; name and birth date say too little to be sure.
noted-gezag-of-third = Authority lies with a third, whom this list does not name.

role-ouder1 = parent 1
role-ouder2 = parent 2
role-derde = third
role-instelling = institution
role-verzorger = carer
role-onbekend = unknown

## The outcome of an import.

import-preview = Dry run: nothing was written.
import-applied = Taken over into { $file }.
import-sheet = Read: sheet { $sheet }.
import-sheet-of-more = Read: sheet { $sheet }; not read: { $others }. Choose another sheet with --sheet.
import-read = read
import-new = new
import-changed = changed
import-unchanged = unchanged
import-outside = outside the work area
import-rejected = rejected
import-changes-title = Changed:
import-rejected-title = Rejected:
import-noted-title = Mind:
import-line = line { $line }
import-record = record { $record }
import-more = … and { $count } more; with --json they are all there.
import-nothing = (nothing)
import-no-area = Mind: no work area has been set, so everybody in the list counts.
import-progress = Reading

## The page of a case.

case-address = Address
case-guardians = Parents and carers
case-siblings = Brothers and sisters
case-career = Schools
case-clocks = Terms
case-tasks = Tasks
case-timeline = Timeline
case-hearings = Hearings
case-absence = Days of absence
case-attachments = Attachments
case-other = Other cases
case-onderwijsnummer = Education number
case-handler = Handler: { $name }
case-opened = Opened on { $day }
case-closed = Closed on { $day }: { $reason }
case-destroy-after = Keep until { $day }
case-born = born { $born }, { $sex }
case-born-age = born { $born }, { $age } years old, { $sex }
case-protected = SECRET ADDRESS: { $address }
case-until = until { $day }
case-done = done on { $day }
case-late = LATE, was due on { $day }
case-due = due on { $day }
case-no-day = without a day
case-struck = Struck on { $day }: { $reason }
case-noted = Added to case { $number }.
case-is-closed = Case { $number } is closed: { $reason }.
case-left-open = { $count ->
    [one] One task or term was still open.
   *[other] { $count } tasks and terms were still open.
}
case-is-opened = Case { $number } is opened for { $name }.
case-same-kind = { $name } had an open case of this kind already: { $numbers }.
cases-near = Nothing fits these words entirely; this is like them:
cases-count = { $shown } of { $count } cases
no-name = (without a name)
case-undo = To undo it: leerrecht undo { $act }

sex-M = male
sex-V = female
sex-O = sex unknown

authority-ja = has authority
authority-nee = no authority
authority-onbekend = authority unknown

heard-ouder = parent or carer
heard-jongere = youth
heard-schoolhoofd = head of the school
heard-instelling = receiving institution
heard-hulpverlener = care worker
heard-overig = somebody else

channel-persoonlijk = in person
channel-telefoon = by telephone
channel-video = by video
channel-schriftelijk = in writing

absence-kind-geoorloofd = excused
absence-kind-ziek = ill
absence-kind-te-laat = late
absence-kind-ongeoorloofd = unexcused

undo-done = Act { $act } ({ $what }) was undone.
error-nothing-to-undo = There is nothing to undo.
    .advice = See with `leerrecht log` what was done.
error-several-cases = There is more than one case with number { $number }.
    .advice = Find the case with `leerrecht cases --search` and use its own number.
error-no-match = Nobody was found.
    .advice = Search with fewer or other words, or import the youth first with `leerrecht import persons`.
error-several-matches = The search gives more than one person.
    .advice = Search with more words, or choose one with --youth and the number before it.
error-only-near = Nobody has exactly this name; these are like it.
    .advice = Choose one with --youth and the number before it.

## Safe keeping: errors

error-case-file-disk-full = The disk with the case file is full.
    .advice = Make room and do it again. Nothing is half written; what was there is still there.
error-case-file-read-only = The case file cannot be changed.
    .advice = See whether the folder is read-only or the stick has a switch. What was there is still there.
error-derived-wrong = The lists and the search index do not agree with the records.
    .advice = Nothing is lost: they can be made anew. Do that in the settings or with `leerrecht verify --repair`.
error-half-replaced = The disk refused half-way: the new file is not in its place yet and the old one no longer.
    .advice = Take nothing out of the folder. See whether the disk is still connected and has room, and open the file again: then it is finished. If you were choosing a new passphrase, that is mostly the one that counts; afterwards print the recovery sheet anew with `leerrecht recovery show`.
error-other-sheet = This recovery code was typed right but belongs to another file.
    .advice = Every new passphrase gives a new recovery sheet. Look for the sheet with the latest date; old copies open with the sheet of their time.
error-still-in-use = Work on the case file still runs.
    .advice = Wait until an import or backup is done, or stop it, and try again.
error-same-file = This is the case file itself, not a copy of it.
    .advice = Choose a backup; they lie in the folder named after the case file with -kopieen behind it.
error-damaged-copy = This copy is damaged ({ $what }).
    .advice = Choose another copy. Neither the case file nor the copy was touched.
error-passphrase-too-short = The passphrase has { $signs } signs; it needs at least { $least }.
    .advice = Take the five words that Leerrecht offers, or think of a longer sentence.
error-passphrase-repeated-word = A word stands in the passphrase more than once.
    .advice = Repeating adds no strength. Take five different words that have nothing to do with each other.
error-passphrase-repeated-signs = The passphrase repeats the same signs.
    .advice = Repeating adds no strength. Take five different words that have nothing to do with each other.
error-passphrase-row = The passphrase is a row of the keyboard, the alphabet or digits in order.
    .advice = Such rows are tried first. Take the five words that Leerrecht offers.
error-passphrase-common-words = The passphrase has only words that everybody tries first.
    .advice = Months, clubs, towns and words of the office can be guessed. Take the five words that Leerrecht offers.
error-passphrase-known-words = The passphrase has only words that stand on the outside of the file, such as your name.
    .advice = Take the five words that Leerrecht offers.
error-passphrase-too-few-words = The passphrase has too few words: { $words }, it needs at least { $least }.
    .advice = Add words that have nothing to do with the others, or take the five words that Leerrecht offers.
error-passphrase-guessable = The passphrase is too easily guessed.
    .advice = Make it longer, or take the five words that Leerrecht offers.

## Safe keeping: what was checked

check-pages = every page of the file
check-structure = tables and search index
check-references = references between records
check-triggers = the guard of the history
check-log = the log
check-contents = the content of attachments
check-derived = lists and search index against the records

stage-copy = Copying
stage-pages = Checking pages
stage-structure = Checking tables
stage-references = Checking references
stage-log = Checking the log
stage-contents = Checking attachments
stage-derived = Checking lists and search index
stage-export = Encrypting anew
stage-swap = Putting in place
stage-records = Reading the list

copy-reason-dag = copy of the day
copy-reason-gevraagd = on request
copy-reason-voor-nieuwe-vorm = before a new version
copy-reason-voor-nieuwe-wachtwoordzin = before a new passphrase
copy-reason-voor-import = before an import
copy-reason-voor-terugzetten = before a copy was put back

## Safe keeping: warnings

warning-file-synced = The case file lies in a folder of { $service }.
    .advice = Put it in an ordinary folder of this computer: a program that synchronises folders can damage it during work and keeps old versions elsewhere.
warning-file-on-network = The case file lies on a network disk.
    .advice = Put it on the disk of this computer; on a network disk locking can fail. The copies may lie there.
warning-copies-synced = The copies lie in a folder of { $service }.
    .advice = They are encrypted, but leave the municipality this way. Better choose a folder on a network disk of the municipality.
warning-disk-short = The disk with the copies has { $free } MB left; a copy is { $copy } MB.
    .advice = Make room or choose another folder for the copies.
warning-copies-too-large = All copies together were larger than { $most } MB; so { $count } were cleared away that would have been kept otherwise.
    .advice = Put a copy that you want to keep longer in another place with `leerrecht backup --out`.
warning-old-copies-stay = The new copy was made, but old copies could not be cleared away.
    .advice = See whether you may write in the folder with copies.

## Safe keeping: the recovery sheet

sheet-title = RECOVERY SHEET LEERRECHT
sheet-file = Case file
sheet-made = Made on
sheet-code = Recovery code
sheet-what = With this code the case file opens without the passphrase. Whoever has this sheet can read everything.
sheet-keep = Keep it in the safe of the municipality, not near the computer. Take no photograph of it.
sheet-use = Passphrase forgotten? Choose "recovery code" when opening, type the groups over and then choose a new passphrase. Dashes and capitals do not matter; the O is a zero.
sheet-new = After a new passphrase this sheet no longer opens the case file, but still the copies made before that day. Keep it as long as those copies are there.

error-not-the-demo = { $path } is not a file of the demonstration.
    .advice = Move that file or give it another name, or start the demonstration from another folder. Nothing was changed.
error-demo-stories = The cases of the demonstration cannot be read: { $reason }.
    .advice = The program was not built well. Get it again, or tell its makers.

## The case file: making, copying, bringing back, checking.

init-made = The case file is made: { $file }
    It belongs to: { $officer }

    Recovery code: { $code }

    This code opens the file when the passphrase is lost. Write it down or print
    `leerrecht recovery show`, and keep it in the safe, not with the computer.
officer-without-name = Officer without a name
backup-made = Backup made and verified: { $path } ({ $size } kB).
backup-removed = { $count ->
    [one] One old copy was cleared away.
   *[other] { $count } old copies were cleared away.
}
backup-of-day-failed = Mind: today's backup was not made.
import-copied = A backup was made first: { $path }
restore-done = The backup was checked and put back as { $file }.
restore-aside = What stood there before is kept as { $aside }.
verify-fine = Fine: { $what }
verify-sound = The file is sound; its log has { $lines } lines.
passphrase-changed = The passphrase was changed. { $count ->
    [one] One older copy still opens with the old passphrase and the old recovery sheet.
   *[other] { $count } older copies still open with the old passphrase and the old recovery sheet.
}
cli-ask-code = Recovery code:

## The demonstration.

demo-made = Made: { $path }, a case file of invented people.
    The passphrase is: { $passphrase }
demo-imported = Taken over from the sample lists:
demo-holds = The file now holds { $youths } youths and { $schools } schools.
demo-found = Searching for "{ $asked }" finds { $found }.
demo-near = Searching for "{ $asked }" finds { $found } in spite of the typing error.
demo-not-found = Searching for "{ $asked }" finds nobody.
demo-cases = Opened and worked on: { $count } cases, { $first } to { $last }.
demo-closed = Done and closed: { $numbers }.
demo-letters = { $count } letters made of case { $number }; in the folder are { $names }.
demo-kept = Backup made and verified: { $copy }. The file itself was checked too; its log has { $lines } lines.
demo-look = To look yourself:

## The window: what comes back everywhere.

close = Close
cancel = Cancel
save = Save
entry-needed = Fill this in.
entry-date-form = dd-mm-yyyy
toast-undo = Undo
toast-undone = Undone: { $text }
toast-copied = Copied.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-short-1 = Mo
weekday-short-2 = Tu
weekday-short-3 = We
weekday-short-4 = Th
weekday-short-5 = Fr
weekday-short-6 = Sa
weekday-short-7 = Su

command-search = Search
command-lock = Lock
command-curtain = Curtain: hide lists and numbers
command-back = Back
command-undo = Undo the last act
command-help = Keyboard shortcuts
command-new-case = New case
command-today = Today
command-cases = Cases
command-youths = Youths
command-schools = Schools
command-partners = Partners
command-exchange = Exchange
command-settings = Settings

keys-move = row up or down
keys-open = open
keys-tick = tick
keys-note = note in the case
keys-task = task in the case
keys-hearing = hearing or talk in the case
keys-absence = days of absence in the case
keys-save = save
keys-next = to the next field or button
help-title = Keyboard shortcuts
help-everywhere = Everywhere
help-on-screen = On this page

error-no-display = There is no display to open a window on.
    .advice = Start Leerrecht on a desktop, or use the commands: `leerrecht --help`.
error-no-clipboard = This desktop has no clipboard.
    .advice = Take the text over by hand.
error-no-dialog = This desktop has no dialog to choose a file with.
    .advice = Type or paste the path in the field.

## Searching everything.

search-placeholder = Search name, BSN, phone, school or case
search-how = Type words in any order; accents and prefixes do not matter. ↑ and ↓ choose, Enter opens.
search-nothing = Nothing found
search-nothing-do = All words must be there. Try fewer words, or only the surname or the year of birth.
search-count = { $count ->
    [one] 1 found
   *[other] { $count } found
}
search-count-more = more than { $count } found
search-near = No exact hit; these come close.
search-cases = { $count ->
    [one] 1 case
   *[other] { $count } cases
}
hit-youth = youth
hit-guardian = parent or guardian
hit-partner = partner
hit-school = school
hit-case = case

## Unlocking.

unlock-passphrase = Passphrase
unlock-code = Code of the recovery sheet
unlock-use-code = Use the code of the recovery sheet
unlock-use-passphrase = Use the passphrase
unlock-show = Show what I type
unlock-open = Open
unlock-busy = Opening…

## The list of cases.

protected-address = protected address
due-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
due-today = today
due-tomorrow = tomorrow
entry-no-day = Give a day as dd-mm-yyyy, or leave the field empty.
curtain-on = The curtain is drawn
curtain-on-do = Somebody looks along: lists and numbers are hidden. F9 takes the curtain away.
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

cases-title = Cases
cases-of = { $count } of { $all }
cases-search = Search name, BSN, school or case
cases-search-short = Find a case
cases-new = New case
cases-keys = ↑ ↓ choose · Enter opens · Space ticks · Ctrl F searches the list · F1 all shortcuts
cases-none = There are no cases yet
cases-none-do = Open one for a youth, or first take over persons and schools under Exchange.
cases-nothing = No case fits this
cases-nothing-do = Take a filter away, choose another view or empty the search field.
cases-no-school = no school
cases-column-name = Youth
cases-column-born = Born
cases-column-kind = Kind
cases-column-school = School
cases-column-phase = Phase
cases-column-next = Next step
cases-column-handler = Handler
cases-column-due = Due
cases-view-mine = My open cases
cases-view-open = Everything open
cases-view-all = All cases
cases-view-keep = + save view
cases-view-save = Save view
cases-view-name = Name of the view
cases-views-changed = The views are up to date.
cases-filters = Filters
cases-filters-more = More filters
cases-filter-all = all
cases-filter-everything = Everything
cases-filter-several = { $count } chosen
cases-filter-kind = Kind
cases-filter-status = Status
cases-filter-phase = Phase
cases-filter-school = School
cases-filter-education = Education
cases-filter-municipality = Municipality
cases-filter-handler = Handler
cases-filter-due = Due
cases-filter-tag = Tag
cases-ticked = { $count ->
    [one] 1 case chosen
   *[other] { $count } cases chosen
}
cases-tick-none = Choose nothing
cases-bulk-hand-over = Hand over
cases-bulk-task = Task
cases-bulk-tag = Tag
cases-bulk-close = Close
cases-bulk-hand-over-many = { $count ->
    [one] Hand 1 case over
   *[other] Hand { $count } cases over
}
cases-bulk-task-many = { $count ->
    [one] A task with 1 case
   *[other] A task with { $count } cases
}
cases-bulk-tag-many = { $count ->
    [one] A tag for 1 case
   *[other] A tag for { $count } cases
}
cases-bulk-close-many = { $count ->
    [one] Close 1 case
   *[other] Close { $count } cases
}
cases-bulk-what = What has to be done
cases-bulk-due = By
cases-bulk-tag-name = Tag
cases-bulk-do = Do it
cases-bulk-done = { $what }.
cases-bulk-part = { $what }; not possible with { $refused }, which stay as they were.

## Exchange: taking lists over.

exchange-title = Take over a list
exchange-choose = Choose file
exchange-choose-title = Which file do you want to take over?
exchange-kind-lists = Lists (CSV, Excel, OpenDocument, JSON)
exchange-kind-all = All files
exchange-browse = Browse
exchange-open = Open
exchange-path = File
exchange-how = Type or paste the path and press Enter, or drop the file on this window. Nothing changes before you press Take over.
exchange-what-persons = Persons
exchange-what-schools = Schools
exchange-what-enrolments = Enrolments
exchange-form-persons = extract of the BRP: GBA-V, one row per person, or Haal Centraal
exchange-form-schools = list of locations by DUO
exchange-form-enrolments = pupil list of a school; you choose what each column means
exchange-past = Taken over before
exchange-no-past = Nothing has been taken over yet.
exchange-past-counts = { $new } new, { $changed } changed
exchange-past-outside = { $count } outside the work area
exchange-past-rejected = { $count } refused
exchange-past-refused = Refused lines
exchange-past-more = … and { $count } more; Copy refused lines gives all of them.
exchange-other-file = Other file
exchange-again = Another file
exchange-back = Back
exchange-count = See what changes
exchange-apply = Take over
exchange-recognised = Recognised as
exchange-is-gba-v = Persons of the BRP, in the form of the GBA-V
exchange-is-plat = Persons of the BRP, one row per person
exchange-is-haal-centraal = Persons of the BRP, in the form of Haal Centraal
exchange-is-duo = Schools, in the form of DUO
exchange-is-enrolments = Pupil list of a school
exchange-sheet = Sheet of the workbook
exchange-types = Which education do these schools give?
exchange-types-why = The list does not say. Leave all of it empty if you do not know: what is known stays.
exchange-columns = What does each column mean?
exchange-columns-remembered = This is what you chose the last time. Choose again if it is no longer right.
exchange-columns-guessed = Proposed by the names of the columns. Your choice is remembered for lists with the same columns.
exchange-show-numbers = Show numbers
exchange-column-none = do not take over
exchange-column-nameless = column without a name
exchange-field-bsn = BSN
exchange-field-onderwijsnummer = onderwijsnummer
exchange-field-leerlingnummer = pupil number
exchange-field-voornamen = given names
exchange-field-roepnaam = call name
exchange-field-voorvoegsel = prefix
exchange-field-achternaam = surname
exchange-field-geboortedatum = birth date
exchange-field-geslacht = sex
exchange-field-school = school (BRIN)
exchange-field-vestiging = location
exchange-field-begindatum = first day
exchange-field-einddatum = last day
exchange-field-onderwijssoort = kind of education
exchange-field-klas = class
exchange-field-opleiding = programme
exchange-has-bsn = who: known
exchange-has-school = school: known
exchange-has-begindatum = since when: known
exchange-lacks-bsn = still needed: BSN, onderwijsnummer, or surname with birth date
exchange-lacks-school = still needed: the school
exchange-lacks-begindatum = still needed: the first day
exchange-unsaid = What the list itself does not say
exchange-school = School, where no column names it
exchange-school-search = Search name, town or BRIN
exchange-school-none = This school was not found. Take over the schools first.
exchange-school-other = other school
exchange-from = First day, where there is none
exchange-education = Education, where list and school leave it open
exchange-education-none = cannot be said
exchange-kept = You were choosing this when the window closed.
exchange-kept-do = Your choices were kept. Nothing has been taken over yet.
exchange-drop-kept = Throw away
exchange-reading = The list is being read and compared. Nothing is written.
exchange-nothing-written = Nothing has been written yet.
exchange-nothing-new = There is nothing new in this list.
exchange-nothing-new-do = All that can be used is in the case file already. There is nothing to take over.
exchange-count-new = new
exchange-count-changed = changed
exchange-count-unchanged = unchanged
exchange-count-outside = outside work area
exchange-count-rejected = refused
exchange-count-noted = remarks
exchange-none-new = Nothing in this list is new
exchange-none-changed = Nothing changes
exchange-none-unchanged = Nothing is unchanged
exchange-none-outside = Nothing falls outside the work area
exchange-none-rejected = No row was refused
exchange-none-noted = There are no remarks
exchange-column-line = Line
exchange-column-name = Name
exchange-column-born = Born
exchange-column-field = Fact
exchange-column-old = Stands there now
exchange-column-new = Becomes
exchange-column-why = Why
exchange-column-what = Remark
exchange-first-rows = These are the first { $count } rows; the count is complete.
exchange-busy = Taking over
exchange-busy-wait = Wait until this is done. Nothing else can be written meanwhile.
exchange-settling = Bringing lists and search index up to date
exchange-stopping = Being stopped; everything stays as it was
exchange-stopped = Stopped. Nothing was taken over.
exchange-done-short = The list was taken over.
exchange-done = Taken over: { $new } new and { $changed } changed.
exchange-done-refused = { $count ->
    [one] One row was refused.
   *[other] { $count } rows were refused.
}
exchange-copy = The backup made first is { $path }.
exchange-copy-newest = The newest backup holds everything from before.
exchange-refused-what = Give the list of refused rows back to whoever made the file. It holds no names.
exchange-refused-copy = Copy refused rows
exchange-refused-save-as = Save refused rows
exchange-refused-save = Save refused rows
exchange-refused-where = Where
exchange-refused-file = refused
exchange-refused-saved = Saved as { $path }.

## Schools and partners.

schools-title = Schools
schools-count = { $count ->
    [one] 1 school
   *[other] { $count } schools
}
schools-search = Search name, town or BRIN
schools-search-short = Find a school
schools-of-area = Own work area · { $count }
schools-all = All schools · { $count }
schools-none-of-area = No such school in your work area
schools-none-of-area-do = Here stand the schools that lie in your work area, or to which a youth of this file goes.
schools-none = There are no schools in the file yet
schools-none-do = Take over the list of schools of DUO under Exchange.
schools-to-exchange = To Exchange
schools-column-name = School
schools-column-key = Location
schools-column-town = Town
schools-column-types = Education
schools-column-open = Open cases
school-facts = Facts
school-fact-street = Address
school-fact-town = Town
school-fact-types = Education
school-fact-board = Board
school-fact-denomination = Denomination
school-fact-website = Website
school-fact-phone = Phone
school-fact-until = Closed on
school-contacts = Contacts
school-no-contacts = Nobody yet. Put here whom you call about absence.
school-contact = Contact
school-contact-add = Add contact
school-contacts-changed = The contacts are up to date.
school-cases = { $count ->
    [one] 1 case
   *[other] { $count } cases
}
school-no-cases = There are no cases with this school.
school-gone = This school is no longer in the file
partners-title = Partners
partners-search = Search name, organisation or number
partners-search-short = Find a partner
partners-add = Add partner
partners-one = Partner
partners-remove = Take away
partners-none = No partners yet
partners-none-do = Put here the people you work with: youth team, school doctor, samenwerkingsverband, Halt, Raad.
partners-changed = The partners are up to date.
partners-until = until { $day }
organisation-kind-jeugdteam = youth team
organisation-kind-jgz = school health care (JGZ)
organisation-kind-swv = samenwerkingsverband
organisation-kind-rmc = RMC
organisation-kind-halt = Halt
organisation-kind-raad = Raad voor de Kinderbescherming
organisation-kind-om = Openbaar Ministerie
organisation-kind-veilig-thuis = Veilig Thuis
organisation-kind-veiligheidshuis = Zorg- en Veiligheidshuis
organisation-kind-gi = gecertificeerde instelling
organisation-kind-jeugdhulp = youth care
organisation-kind-politie = police
organisation-kind-inspectie = Inspectie van het Onderwijs
organisation-kind-gemeente = municipality
organisation-kind-overig = other
## Window: the facts of a case

facts-kind = Kind of case
facts-article = Article
facts-opened = Came in on
facts-handler = Handler
facts-duo = Status at DUO
facts-no-duo = not reported
facts-phase = Phase
facts-education = Education
facts-municipality = Municipality
facts-school = School
facts-school-find = Find a school
facts-school-change = Another school
facts-school-hint = Name, town or code of the school

## Window: a case

dossier-note = Note
dossier-task = Task
dossier-later = Later
dossier-facts = Change the facts
dossier-gone = This case is no longer in the file.
dossier-gone-do = Opening it was undone, or it was taken away elsewhere.
dossier-gone-list = To the cases
dossier-kept = Kept on { $when }
dossier-discard = Throw away
dossier-go-on = Go on
dossier-note-waits = A half-written note waits
dossier-note-waits-at = A half-written note of { $at } waits
dossier-task-waits = A half-written task waits
dossier-task-waits-at = A half-written task of { $at } waits
dossier-youth = Youth
dossier-born-age = { $born } · { $age } years
dossier-died = died on { $day }
dossier-died-some-day = died, the day is not known
dossier-number-show = show
dossier-number-hide = hide
dossier-no-address = No address known
dossier-earlier = { $count ->
    [one] and one earlier address
   *[other] and { $count } earlier addresses
}
dossier-guardians = Parents and authority
dossier-no-guardians = No parents or carers are known.
dossier-speaks = speaks { $language }
dossier-same-address = same address as the youth
dossier-school = School
dossier-no-school = This case is not about one school.
dossier-school-missing = The school is missing
dossier-school-missing-do = Without a school no school weeks can be counted, and who reported the absence is not known.
dossier-no-municipality = The municipality is missing
dossier-no-municipality-do = Then mandate and letterhead are not known.
dossier-add-municipality = Fill in the municipality
dossier-link-school = Link to { $school }
dossier-link-other = This case is about this school
dossier-add-school = Add a school
dossier-since = since { $day }
dossier-career = Other enrolments
dossier-siblings = Brothers and sisters
dossier-diplomas = Diplomas
dossier-startkwalificatie = basic qualification
dossier-startkwalificatie-unknown = basic qualification not to be determined
dossier-status = Where it stands
dossier-phase = Approach
dossier-closed = Closed on { $day }: { $reason }
dossier-aliases = Earlier number
dossier-timeline = Timeline
dossier-timeline-empty = Nothing here yet. Write the first note with N.
dossier-struck = struck
dossier-corrects = corrected
dossier-history = History
dossier-history-show = Show
dossier-history-hide = Hide
dossier-history-count = { $count ->
    [one] 1 act
   *[other] { $count } acts
}
dossier-note-form = New note
dossier-note-new = + note
dossier-note-kind = Kind
dossier-note-on = On
dossier-note-at = Time
dossier-note-text = What happened
dossier-note-hint = Whom did you speak to, what was agreed?
dossier-note-reason = Why it was not right before
dossier-note-save = Save
dossier-in-future = That day has not come yet. Give a day that has been.
dossier-needs-day = This is no day. Write for instance 25-11-2026 or yesterday.
dossier-no-time = This is no time. Write for instance 9:15.
dossier-edit-entry = correct
dossier-strike-entry = strike
dossier-correct = Correct the note
dossier-correct-do = Correct
dossier-strike = Strike
dossier-strike-why = Why this is not right
dossier-clocks = Terms
dossier-no-clocks = No term of the law is running.
dossier-done = done { $day }
dossier-tasks = Tasks
dossier-no-tasks = There is nothing to do.
dossier-task-new = + task
dossier-task-form = New task
dossier-task-change = Change the task
dossier-task-title = What has to be done
dossier-task-due = By
dossier-task-who = Who does it
dossier-hearings = Hearings
dossier-no-hearings = Nobody has been heard yet and nothing is planned.
dossier-planned = planned
dossier-outcome-open = outcome open
dossier-outcome-record = Record the outcome
dossier-hearing-form = Record a hearing or talk
dossier-hearing-change = Change the hearing or talk
dossier-hearing-remove = Take away
dossier-hearing-remove-sure = Take away this hearing or talk?
dossier-hearing-remove-what = On { $day }, { $who }.
dossier-remove-do = Take away
dossier-remove-not = Leave it
dossier-sure-undo = Ctrl Shift Z brings it back.
hearing-heard = Who is heard
hearing-whom = Which parent or carer
hearing-whom-choose = Choose who it is
hearing-whom-needed = Choose who it is.
hearing-unlisted = not among them
hearing-no-parent-now = is no longer with this youth
hearing-on = On
hearing-at = Time (may be empty)
hearing-channel = How
hearing-place = Where (may be empty)
hearing-place-why = A place may betray a protected address: it is not shown in the case and not in letters.
hearing-summoned = Summoned on (may be empty)
hearing-summoned-after = This is after the hearing. Give a day before it, or leave the field empty.
hearing-appeared = Outcome
hearing-came-unknown = not known yet
hearing-came-yes = appeared
hearing-came-no = did not appear
hearing-not-yet = That day is still to come: then the outcome is not known yet.
hearing-statement = What was said
hearing-statement-hint = The statement, as far as possible in the words of who was heard.
hearing-counts-when = Choose ‘appeared’ at Outcome: otherwise a letter does not count this as a talk.
dossier-appeared = appeared
dossier-absent = did not appear
dossier-absence = Absence
dossier-no-absence = There are no days of absence yet.
dossier-absence-form = Add days of absence
dossier-absence-do = Add
dossier-absence-week = Week { $week }
dossier-absence-whole = whole day
dossier-absence-hours = hour { $hours }
dossier-absence-minutes = { $minutes } min
dossier-absence-more = { $count ->
    [one] Show 1 older one
   *[other] Show { $count } older ones
}
dossier-absence-fewer = Show fewer
dossier-absence-remove = { $count ->
    [one] Take away 1 day
   *[other] Take away { $count } days
}
dossier-absence-untick = Choose none
dossier-absence-remove-sure = { $count ->
    [one] Take away this day of absence?
   *[other] Take away these { $count } days of absence?
}
dossier-absence-remove-more = { $count ->
    [one] and 1 more day
   *[other] and { $count } more days
}
absence-from = On or from
absence-until = Until (may be empty)
absence-kind = How the school reports it
absence-amount = How much of the day
absence-amount-whole = whole day
absence-amount-lessons = lesson hours
absence-amount-part = part of the day
absence-hours = Lesson hours
absence-hours-form = 1,2,5 or 1-4
absence-minutes = Minutes (may be empty)
absence-stretch = { $from } to { $until }
absence-plan = { $count ->
    [one] 1 day: { $days }
   *[other] { $count } days: { $days }
}
absence-plan-there = { $count ->
    [one] 1 day stands there already and is not added again.
   *[other] { $count } days stand there already and are not added again.
}
absence-plan-open = With a last day all days from Monday to Friday count.
absence-no-holidays = School holidays are not known: leave days off out yourself.
absence-day-there = This day stands there already.
absence-all-there = All of these days stand there already.
absence-backwards = The last day lies before the first.
absence-too-long = This is longer than a year. Check the days.
absence-no-school-day = There is no school day in it: only a weekend.
absence-no-lesson-hours = Write lesson hours from 1 to 10, such as 1,2,5 or 1-4.
absence-no-minutes = Write a number from 1 to 1440, or leave the field empty.
dossier-absence-days = { $count ->
    [one] 1 report
   *[other] { $count } reports
}
dossier-absence-unexcused = { $count ->
    [one] of which 1 unexcused
   *[other] of which { $count } unexcused
}
dossier-files = Attachments
dossier-file-new = + attachment
dossier-file-drop = Or drop a file here.
dossier-file-add = Add an attachment
dossier-file-path = Where the file is
dossier-file-add-how = The file is kept encrypted; the original stays where it is.
dossier-file-browse = Browse
dossier-file-rename = Rename the attachment
dossier-file-rename-do = Rename
dossier-file-remove = Take the attachment away
dossier-file-name = Name
dossier-file-copy = Save a copy
dossier-file-copy-do = Save the copy
dossier-file-copy-how = The copy is not encrypted. The log will say that it was made.
dossier-file-place = Where the copy goes
dossier-file-proposed = attachment
dossier-file-reading = The attachment is being read.
dossier-file-not-shown = This kind of file cannot be shown here.
dossier-file-not-shown-do = Save a copy to open it with another program.
dossier-file-page = Page { $page } of { $pages }
dossier-tags = Tags
dossier-tag = Add a tag
dossier-tag-name = Tag
dossier-tag-new = + tag
dossier-others = Other cases
dossier-hand-over = Hand over
hand-over-to = To whom
hand-over-why = Why (goes into the timeline)
hand-over-tasks = { $count ->
    [one] The open task of the handler too
   *[other] The { $count } open tasks of the handler too
}
dossier-close = Close the case
dossier-close-form = Close the case
dossier-reopen = Reopen
dossier-close-reason = Reason
dossier-close-on = Closed on
dossier-close-note = Remarks
dossier-close-tasks = { $count ->
    [one] One task is still open.
   *[other] { $count } tasks are still open.
}
dossier-close-terms = { $count ->
    [one] One term is still running.
   *[other] { $count } terms are still running.
}
dossier-close-letters = { $count ->
    [one] One letter was made and not sent yet.
   *[other] { $count } letters were made and not sent yet.
}
dossier-close-duo = The status at DUO is still: { $status }.
close-doubt-kind = This reason does not go with this kind of case.
close-doubt-leerplicht = On that day the youth is still bound to go to school: this reason does not end that.
close-doubt-kwalificatieplicht = On that day the youth is still bound to qualify: this reason does not end that.
close-doubt-do = See whether another reason is meant. It can be closed so as well; that is yours to judge.
close-open-do = Open tasks stay under Today after closing until they are done; open terms do not.
dossier-did-note = The note stands in the timeline.
dossier-did-correct = The note was corrected.
dossier-did-strike = The note was struck.
dossier-did-task = The task was added.
dossier-did-task-change = The task was changed.
dossier-did-task-done = The task is done.
dossier-did-task-remove = The task was taken away.
dossier-did-hearing = The hearing or talk is recorded.
dossier-did-hearing-change = The hearing or talk is changed.
dossier-did-hearing-remove = The hearing or talk is taken away.
dossier-did-absence = The days of absence are added.
dossier-did-absence-remove = The days of absence are taken away.
dossier-did-tag = The tags are up to date.
dossier-did-hand-over = The case was handed over.
dossier-did-status = The status was changed.
dossier-did-edit = The facts were changed.
dossier-did-close = The case is closed.
dossier-did-reopen = The case is open again.
dossier-did-attach = The attachment was added.
dossier-did-rename = The attachment has another name now.
dossier-did-file-remove = The attachment was taken away.
dossier-did-copy = The copy was saved.
## What is filled in for a new file, and later in the settings.

go-on = Continue
go-back = Back
holiday-region-noord = north
holiday-region-midden = middle
holiday-region-zuid = south
setup-path-choose = Choose…
setup-path-folder = Choose a folder
setup-path-save = Choose where the file goes
setup-officer-name = Name, as it stands under a letter
setup-officer-name-like = for example: F. Voorbeeld
setup-officer-function = Function
setup-officer-boa = Number as special investigating officer (boa)
setup-officer-boa-none = Leave this empty if you are not a boa.
setup-officer-trainee = Trainee: prepares, but does not decide and is no boa
setup-officer-phone = Telephone
setup-officer-email = E-mail address
setup-officer-from = In function from
setup-officer-until = Last day in function
setup-area-search = Add a municipality
setup-area-search-like = type part of the name, Enter adds it
setup-area-unknown = No municipality has this in its name.
setup-area-ended = no longer exists
setup-area-all = all kinds
setup-area-none = Add at least one municipality.
setup-area-no-types = Choose at least one kind of school, or take the municipality out.
setup-area-from = From
setup-area-until = Up to and including
setup-phrase = Passphrase
setup-phrase-again = Once more
setup-phrase-differs = This is not the same as above.
setup-phrase-show = Show what I type; then once is enough
setup-phrase-strong = This passphrase is strong enough.
setup-phrase-offer = Five words from Leerrecht
setup-phrase-why = Chosen by chance from { $count } words: not to be guessed, but easy to remember. You may also think up a sentence yourself.
setup-phrase-take = Take these
setup-phrase-other = Other words
setup-sheet-what = If you forget the passphrase, only this code still opens the file. Print the sheet, write the code down or save it on a stick, and put it in the municipality's safe. Whoever has it can read everything.
setup-sheet-of = { $file }, made on { $made }
setup-sheet-print = Print
setup-sheet-printed = The recovery sheet was sent to the printer.
setup-sheet-printed-do = Fetch it at once and put it in the municipality's safe.
setup-sheet-print-else = Write the code down, or save the sheet as a text file on a stick. When there is a printer later, show the sheet again in the settings.
setup-sheet-no-print = On this computer Leerrecht does not print itself. Write the code down, copy it, or save the sheet as a text file.
setup-sheet-copy = Copy the code
setup-sheet-copied = The code stays on the clipboard for a minute and then goes.
setup-sheet-save-as = Save as a text file
setup-sheet-file = recovery-sheet.txt
setup-sheet-where = File or folder, preferably on a stick
setup-sheet-plain = This file is not encrypted. Do not leave it on this computer.
setup-sheet-saved = Saved as { $path }.
setup-sheet-saved-do = Print it or put the stick in the safe. Then erase the file from this computer.
setup-sheet-next = The code is on paper
setup-sheet-check = Check the code
setup-sheet-ask = Type the code over from your paper. So it is certain that it is right before you need it.
setup-sheet-typed = Code of the recovery sheet
setup-sheet-how = Dashes, spaces and capitals do not matter; the O is a zero.
setup-sheet-again = Show the code once more
setup-sheet-right = The code is right.
setup-sheet-safe = Keep the recovery sheet in the municipality's safe, not near the computer.

## The first time: five steps.

first-run-step = Step { $step } of { $of }
first-run-step-officer = Officer
first-run-step-area = Work area
first-run-step-passphrase = Passphrase
first-run-step-sheet = Recovery sheet
first-run-step-rest = Schools and copies
first-run-title-officer = Welcome to Leerrecht. Who are you?
first-run-title-area = For which youths do you work?
first-run-title-passphrase = What opens your case file?
first-run-title-sheet = The recovery sheet
first-run-title-rest = Schools and copies
first-run-what-officer = Everything you put into Leerrecht goes into one encrypted file on this computer. Nothing leaves it.
first-run-what-area = Add your municipalities and choose for each of which kinds of school you have the youths. It can be changed later.
first-run-what-passphrase = Without this passphrase or the recovery code nobody can read the file, not even we. Choose one that you remember.
first-run-what-sheet = Your case file was made. Now put away the key for emergencies.
first-run-what-rest = Your file is ready to work in. Two more things.
first-run-region = Holiday region
first-run-region-proposed = Proposed by the municipality; check it.
first-run-region-why = Will be needed to count school weeks; this version does not know the holidays yet. You can also choose it later.
first-run-file = The file comes here
first-run-create = Make the file
first-run-busy = Making it…
first-run-schools = Schools
first-run-schools-what = Leerrecht knows no schools yet. Take over the list of DUO at Exchange, now or later. Cases can also be opened without a list of schools.
first-run-copies = Backups
first-run-copies-what = Each day that something changed, Leerrecht makes a verified, encrypted copy in this folder. A folder on the municipality's network disk is safer than this computer alone.
first-run-folder = Folder for copies
first-run-folder-take = Use this folder
first-run-folder-other = Choose another folder
first-run-import = Take over schools
first-run-later = Later; go to Today
## Today.

today-day = { $weekday } { $day } { $month } { $year } · week { $week }
today-weekday-1 = Monday
today-weekday-2 = Tuesday
today-weekday-3 = Wednesday
today-weekday-4 = Thursday
today-weekday-5 = Friday
today-weekday-6 = Saturday
today-weekday-7 = Sunday
today-figure-late = Late
today-figure-today = Today
today-figure-soon = Next 7 days
today-figure-later = Later
today-figure-undated = Without a date
today-whose-mine = My work
today-whose-all = Everybody's
today-only = Only: { $what }
today-column-due = Due
today-column-what = What now
today-column-youth = Youth
today-column-case = Case
today-column-officer = Who
today-no-day = no date
today-clock = term { $rule }
today-clock-stays = A term is not ticked here: it is done when its step stands in the case. Enter opens the case.
today-task-done = The task is done.
today-keys = ↑ ↓ choose · Enter open the case · Space task is done · Ctrl Z undo · F1 all keys
today-reading = Reading…
today-nothing = There is nothing to do
today-nothing-do = No task is open and no term runs. A task is made in a case.
today-nothing-here = Nothing here
today-nothing-here-do = Press the figure again, or Escape, to see everything.
today-copy-old = The newest copy is { $days } days old. See whether the folder for copies is still there.
today-copy-none = No copy can be found. Does the folder for copies lie on a stick or network disk that is not there now?
today-unfinished = Not finished: { $what }, kept on { $at }
today-unfinished-more = { $count ->
    [one] And 1 more form that is not finished.
   *[other] And { $count } more forms that are not finished.
}
today-unfinished-go = Go on
today-form-case = case
today-form-dossier-note = note
today-form-dossier-correct = correction of a note
today-form-dossier-strike = entry to be struck
today-form-dossier-task = task
today-form-dossier-task-change = change of a task
today-form-dossier-hearing = hearing or talk
today-form-dossier-hearing-change = change of a hearing or talk
today-form-dossier-absence = days of absence
today-form-dossier-close = closing
today-form-dossier-hand-over = hand-over
today-form-dossier-facts = facts of the case
today-form-new-case = new case
today-form-cases = list of cases
today-form-exchange = exchange
today-form-youth = youth
today-form-school = school
today-form-partner = partner
today-form-settings = settings
today-form-elsewhere = form
kept-drop = Throw away

## Youths and a new case.

youths-search = Name, birth date, BSN or phone
youths-search-short = Find a youth
youth-gone = This youth is no longer in the file
new-case-who = About whom is it? Search first.
new-case-not-there = Is the youth not among them?
new-case-add-youth = Add youth
new-case-youth = New youth
new-case-youth-added = The youth is in the file.
new-case-open = Open
new-case-done = The case is open.
new-case-running = A case of this kind is running already
new-case-running-do = See first whether it belongs there.
new-youth-given = Given names
new-youth-prefix = Prefix
new-youth-surname = Surname
new-youth-born = Birth date
new-youth-born-read = Read as { $born }
new-youth-bsn = BSN, where it is known
new-youth-no-bsn = This is no BSN: look at the digits, or leave it empty.

## Settings.

settings-title = Settings
settings-saved = The settings are saved.
settings-change = Change
settings-look = Look and locking
settings-look-which = Colours
settings-look-system = as the system
settings-look-light = light
settings-look-dark = dark
settings-look-contrast = high contrast
settings-language = Language
settings-language-system = as the system
settings-language-nl = Dutch
settings-language-en = English
settings-text-size = Size of text
settings-percent = { $percent } %
settings-lock-after = Lock the file when nobody is there
settings-minutes = after { $minutes } minutes
settings-look-where = This belongs to this computer and does not stand in the case file.
settings-officers = Officers
settings-officer-add = Add an officer
settings-officer-boa = boa { $number }
settings-officer-until = up to and including { $until }
settings-area = Work area
settings-area-none = No work area has been set.
settings-kept = This was not saved yet; it was kept at { $at }.
settings-kept-discard = Throw away what I typed
settings-copies-folder-taken = New backups go to the folder you chose.
settings-copies-made = The backup was made and verified.
settings-copies-now = Make a copy now
settings-copies-none = There are no backups in this folder yet.
settings-copies-newest = Newest backups
settings-copies-size = { $size } kB
settings-check = Check the file
settings-passphrase = Passphrase and recovery sheet
settings-log = Log
settings-log-what = The newest lines: what was done and looked at, and by whom.
settings-about = About Leerrecht
settings-about-version = Version
settings-about-offline = Leerrecht works without a network. Everything stands in one encrypted file on this computer.
settings-about-reader = This window does not work with a screen reader. Everything can be done with the keyboard.
settings-about-law = This version does not check everything against the Compulsory Education Act. For a warning it looks at the duty to go to school and who gets the letter ({ $articles }).
settings-about-law-do = Exemptions, leave and the limit of 16 hours you check yourself. The choices in a letter stay yours.

error-youth-without-name = The youth has no name.
    .advice = Fill in at least a given name or a surname.
error-bsn-of-another = Another youth in the file has this BSN.
    .advice = Check the number, or look for the other youth: somebody may be in the file twice. Nothing was written.

## Forms: the names of fields, and what can be wrong.

entry-given = Given names
entry-call_name = Call name
entry-prefix = Prefix
entry-surname = Surname
entry-partner_prefix = Partner's prefix
entry-partner_surname = Partner's surname
entry-name_use = Uses the name
entry-sex = Sex
entry-born = Born
entry-birthplace = Place of birth
entry-bsn = BSN
entry-onderwijsnummer = Education number
entry-a_number = A-nummer
entry-municipality = Municipality
entry-died = Died on (? where not known)
entry-deceased = Died
entry-kept = An unsaved form of { $at } was put back.
entry-kept-strange = You typed this in this form before, kept on { $at }; it does not stand in the fields. It is kept beside what you type now, until you throw it away:
entry-no-birth-date = Give dd-mm-yyyy; with ?? for what is not known, or only month and year, or the year.
entry-no-municipality = This municipality is not known. Give its name or its code of four digits.
entry-number-not-digits = This number holds signs other than digits.
entry-number-length = This number does not have the right number of digits.
entry-number-other = There is no such number. Copy it again.
entry-number-eleven-test = This number fails the eleven test. See whether a digit is wrong.
name-use-E = own name
name-use-P = partner's name
name-use-V = partner's name, then the own
name-use-N = own name, then the partner's

## Youths: the list and the page.

youths-count = { $count ->
    [one] 1 youth
   *[other] { $count } youths
}
youths-keys = ↑ ↓ choose · Enter open · Ctrl F search in the list · F1 all keys
youths-none = There are no youths yet
youths-none-do = Import a list of persons, or add a youth with a new case.
youths-column-name = Youth
youths-column-born = Born
youths-column-municipality = Municipality
youths-column-school = School
youths-column-open = Open cases
youth-age = { $age } years
youth-facts = Facts
youth-show = Show numbers
youth-hide = Hide numbers
youth-no-cases = There is no case yet.
youth-career = Schools
youth-no-school = No enrolment known.
youth-diplomas = Diplomas
youth-no-diplomas = No diploma known.
youth-addresses = Addresses
youth-no-address = No address known.
youth-address-unknown = address unknown
youth-guardians = Parents and authority
youth-no-guardians = No parents or carers known.
youth-siblings = Brothers and sisters
youth-no-siblings = None known.
youth-history = History
youth-no-history = Came with an import and was not changed since.
youth-since = since { $day }
youth-until = until { $day } inclusive
diploma-kind-vmbo = vmbo
diploma-kind-havo = havo
diploma-kind-vwo = vwo
diploma-kind-mbo = mbo
diploma-kind-pro = praktijkonderwijs
diploma-kind-vso = vso
diploma-kind-buitenland = foreign diploma
diploma-kind-overig = another diploma
diploma-level-1 = level 1
diploma-level-2 = level 2
diploma-level-3 = level 3
diploma-level-4 = level 4
diploma-level-bb = basisberoepsgericht
diploma-level-kb = kaderberoepsgericht
diploma-level-gl = gemengd
diploma-level-tl = theoretisch

## Work on the whole file: passphrase, recovery sheet, restoring, mending.
whole-title-passphrase = New passphrase
whole-title-sheet = The recovery sheet
whole-title-restore = Putting a backup back
whole-title-repair = Mending the file
whole-wait = Other work on the file ends first…
whole-go = To the settings
whole-done-passphrase = The new passphrase holds from now on.
whole-done-sheet = The old recovery sheet no longer opens the file.
whole-old-copies = { $count ->
    [0] There are no older copies.
    [one] One older copy still opens with what held until now. Keep the old sheet as long as that copy is there.
   *[other] { $count } older copies still open with what held until now. Keep the old sheet as long as those copies are there.
    }
whole-restored = The copy was checked and is now in the place of the file.
whole-restored-do = The file opens with the passphrase of when the copy was made. What you had half typed came along.
whole-restore-before = Of the file of just now a copy was made first: { $path }
whole-derived = The lists and the search index do not agree with the data.
whole-derived-do = Nothing is lost: they can be made anew.
whole-damaged-do = Do not work on in it. Put a backup back below; the file of now is kept then.
keep-not = What you type is still on the screen but not yet kept. Make room or connect the disk again; Leerrecht tries again every second.
keep-again = What you typed is kept again.
keep-close = The window stays open: what you typed last is not kept. Close once more to stop all the same; that is then lost.
setup-path-open = Choose a file
settings-safe-what = The passphrase opens the file. The recovery sheet is the key for when you forget it: keep it in the safe of the municipality.
settings-safe-passphrase = Change the passphrase
settings-safe-sheet = Make a recovery sheet
settings-safe-passphrase-how = A copy of the file is made first. A new passphrase comes with a new recovery sheet, which you type over afterwards.
settings-safe-old = Passphrase of now
settings-safe-change = Change
settings-safe-show = Show the sheet
settings-safe-make = Make a new sheet
settings-safe-which = Which sheet
settings-safe-which-new = A new sheet
settings-safe-which-same = The same sheet once more
settings-safe-new-why = The old sheet does not open the file after that. Choose this when the old sheet is lost, or when somebody saw it. The passphrase stays as it is.
settings-safe-same-why = The sheet that is there already holds as well.
settings-restore = Put a copy back…
settings-restore-title = Putting a copy back
settings-restore-what = Choose a copy. It is checked first; nothing changes yet.
settings-restore-other = Or a copy at another place
settings-restore-check = Check
settings-restore-go = Put this copy back
settings-restore-then = Passphrase of then
settings-restore-then-why = This copy does not open with what opens the file of now.
settings-restore-sound = The copy was checked and is in order.
settings-restore-holds = Last act in it: { $at }. Cases: { $cases }; youths: { $youths }.
settings-restore-now = The file of now: last act { $at }; cases: { $cases }; youths: { $youths }.
settings-restore-gone = { $lines ->
    [0] The log has no lines after this copy.
    [one] One line of the log is from after this copy; what was done then is not in it.
   *[other] { $lines } lines of the log are from after this copy; what was done then is not in it.
    }
settings-restore-first = A copy of the file of now is made first. So you can go back.
settings-restore-foreign = This is a copy of another case file.
settings-repair = Make lists and search index anew
setup-phrase-new = New passphrase
## People and schools: forms, filters, and what can be wrong.

error-no-youth-record = This is not there any more.
    .advice = It was removed or undone meanwhile. What you typed is still in the form.
error-person-without-name = The parent or carer has no name.
    .advice = Fill in at least a given name or a surname.
error-bsn-of-another-guardian = Another parent or carer in the file has this BSN.
    .advice = Check the number, or look that person up and choose them. Nothing was written.
error-bound-already = This person is with this youth already.
    .advice = Change what is there, or end it first. Nothing was written.
error-empty-address = Nothing stands in this address yet.
    .advice = Fill in a street or a description, or choose as its kind: not known.
error-ends-before = The end lies before the beginning on { $day }.
    .advice = Check both days. Nothing was written.
error-own-sibling = Nobody is their own brother or sister.
    .advice = Choose another youth.
error-sibling-already = These two are known as brother or sister already.
    .advice = There is nothing to do.
people-form-facts = Facts
people-form-guardian = Add a parent or carer
people-form-bond = Parent or carer
people-form-address = Add an address
people-form-home = Address
people-form-school = Add a school
people-form-enrolment = Enrolment
people-form-diploma = Add a diploma
people-form-certificate = Diploma
people-form-sibling = Link a brother or sister
people-title = { $form } · { $name }
people-names-change = The name changes
people-name-change = { $part }: { $before } → { $now }
people-name-odd = The sign “{ $sign }” stands in this name. Is that right?
people-name-odd-do = It can be saved as it is: real names are odd at times.
people-did-saved = { $what } of { $name } saved.
people-did-removed = { $what } of { $name } taken away.
people-did-linked = { $what } of { $name } linked.
people-did-unlinked = The link with a brother or sister of { $name } is gone.
people-some-saved = { $what } saved.
people-some-removed = { $what } taken away.
people-some-linked = { $what } linked.
people-some-unlinked = The link with a brother or sister is gone.
people-what-facts = Facts
people-what-guardian = Parent or guardian
people-what-address = Address
people-what-enrolment = Enrolment
people-what-diploma = Diploma
people-what-sibling = Brother or sister
people-gone-do = It cannot be saved. What you typed stands below and is kept, also when you close this.
people-remove = Was wrong: take away
people-chosen = This person is in the file already. What you change here holds for all children they are with.
people-others = { $count ->
    [one] This person is also with 1 other youth
   *[other] This person is also with { $count } other youths
}
people-others-do = Name, numbers and phone hold there as well; role and gezag only here.
people-stranger = It is not known what this person is to the youth
people-stranger-do = So every address of this person counts as protected, until the role is known.
people-find-guardian = Search first: name, BSN or phone
people-find-school = Search name, town or BRIN
people-find-enrolment = Search name, town or BRIN
people-find-sibling = Search name, date of birth or BSN
people-none-guardian = Nobody found. Enter adds a new person.
people-none-school = This school was not found. Import the schools first, or add it under Schools.
people-none-enrolment = This school was not found. Import the schools first, or add it under Schools.
people-none-sibling = Nobody found. Add the youth first with a new case.
people-new = New person
people-find-twin = Look up who has this BSN
people-other-school = Another school
people-likely = Perhaps
people-likely-guardian = same carer
people-likely-address = same address
people-add = Add
people-change = Change
people-link = Link
people-add-address = Add an address
people-show-address = Show address
people-hide-address = Hide address
people-same-parent = same parent
people-linked-by-hand = linked
people-kept = { $form }: unsaved form of { $at }
people-go-on = Go on
people-now = now
people-pupil-number = pupil number { $number }
people-letter-address = postal address
people-keys = E facts · O parent · A address · S school · D diploma · B brother or sister · N new case · F1 all shortcuts
yes-no-ja = yes
yes-no-nee = no
entry-unset = –
entry-role = Role
entry-authority = Gezag
entry-gezag_from = Since
entry-gezag_until = Until and including
entry-phone = Phone
entry-second_phone = Second phone
entry-email = E-mail
entry-language = Language, when it is not Dutch
entry-municipality_since = Registered since
entry-suspension = No longer followed because of
entry-protected = Is this address protected?
entry-home = Kind of address
entry-street = Street
entry-house_number = House number
entry-house_letter = House letter
entry-addition = Addition
entry-designation = Designation
entry-location = Description of the place
entry-postcode = Postcode
entry-town = Town
entry-foreign1 = Address line 1
entry-foreign2 = Address line 2
entry-foreign3 = Address line 3
entry-country = Country
entry-address_municipality = Municipality of this address
entry-from = From
entry-until = Until
entry-moves = The address before ends then
entry-enrolled_from = First day
entry-enrolled_until = Last day
entry-education = Education
entry-programme = Programme or level
entry-class = Class
entry-pupil_number = Pupil number
entry-changes_schools = The enrolment before ends the day before
entry-diploma = Diploma
entry-level_vmbo = Leerweg
entry-level_mbo = Level
entry-obtained_on = Obtained on
entry-no-mail = This is no e-mail address.
entry-no-house-number = A house number is a number; letter and addition stand beside it.
entry-no-postcode = A postcode is four digits and two letters.
address-kind-woon = home
address-kind-brief = postal address
address-kind-locatie = description of a place
address-kind-buitenland = address abroad
address-kind-onbekend = not known
designation-by = near
designation-to = opposite
protection-onbekend = not known: counts as protected
protection-geen = not protected
protection-geheim = protected: nobody else
suspension-O = death
suspension-E = emigration
suspension-M = ministerial decision
suspension-F = error in the register
suspension-R = not a resident
suspension-W = erased record
error-school-key-taken = A school with this BRIN and location is in the file already.
    .advice = Look that school up. Nothing was written.
school-edit = Facts of the school
school-new = Add a school
school-saved = The facts of the school were saved.
school-added = The school is in the file.
school-closed = closed on { $day }
school-fact-municipality = Municipality
school-fact-from = Opened on
school-now = { $count ->
    [one] 1 youth now
   *[other] { $count } youths now
}
school-before = { $count ->
    [one] 1 youth before or later
   *[other] { $count } youths before or later
}
school-no-pupils = Nobody is enrolled at this school now.
school-more-pupils = And { $count } more. The list of youths shows all of them, filtered by this school.
entry-brin = BRIN and location
entry-name = Name
entry-types = Education, such as po or vo, pro
entry-website = Website
entry-board = Board
entry-denomination = Denomination
entry-opened = Opened on
entry-closed = Closed on
entry-function = Function
entry-organisation_kind = Kind of organisation
entry-organisation = Organisation
entry-partner_until = Worked there until and including
entry-no-brin = A BRIN is four signs, with two digits for the location: 12AB00.
entry-no-school-types = Choose from po, sbo, so, vo, pro, vso, mbo, vavo, with commas between.
partners-ended = works there no more
youths-shielded = shielded
youths-protected = Protected address
youths-filter-clear = Clear filters
youths-filter-none = No youth fits these filters
youths-filter-none-do = Choose another filter, or clear them. Who has a protected address does not stand under a municipality or school.
youths-all-ages = All ages
youths-ages-work = { $from } to { $until } years
youths-left-out = { $count ->
    [one] Show 1 of another age as well
   *[other] Show { $count } of other ages as well
}
youths-none-of-age = Nobody of this age
youths-none-of-age-do = Whoever is younger or older is not in this list. Of which ages you keep data is said in Settings.
youths-ages-young = up to 4 years
youths-ages-primary = 5 to 11 years
youths-ages-secondary = 12 to 15 years
youths-ages-qualifying = 16 and 17 years
youths-ages-adult = 18 years and older
youths-ages-unknown = age not known
youths-all-municipalities = All municipalities
youths-no-municipality = municipality not known
youths-all-schools = All schools
youths-no-school = no school
people-added-gezag = parent or carer added
people-added-address = address added
people-added-enrolment = school added
people-added-diploma = diploma added
people-added-sibling = brother or sister linked
people-changed-gezag = role or gezag changed
people-changed-guardian = facts of a parent or carer changed
people-changed-address = address changed
people-changed-enrolment = enrolment changed
people-changed-diploma = diploma changed
people-changed-sibling = link changed

## Making a new case
new-case-about = About whom and what
new-case-go-there = Go there
new-case-running-one = { $number } · { $what }, since { $since }, with { $handler }
new-case-waits = What you filled in about the case comes back as soon as you have chosen the youth.
new-case-half-added = Half filled in
new-case-go-on-adding = Go on adding
new-youth-sex = Sex
new-youth-municipality = Municipality
new-youth-born-form = dd-mm-yyyy, with ?? for what is not known
new-youth-needs-born = Give the birth date; with ?? for what is not known.
new-youth-born-later = That day has yet to come. Look at the year.
new-youth-alike = This may be somebody who is in the file already
new-youth-alike-do = Choose the youth below, or add somebody else all the same.
new-youth-anyway = It is somebody else: add
## Fields, and the gallery of parts (only for those who build the window).

entry-too-long = This would become { $count } signs; { $most } fit here. Nothing was taken over. Paste a smaller part; a long text can be an attachment of a case.
command-gallery = Parts
gallery-part-controls = Buttons and choices
gallery-part-fields = Fields
gallery-part-tables = Tables
gallery-part-told = Messages
gallery-part-looks = Text and colour
gallery-part-signs = Signs
gallery-pressed = Pressed: { $what }.
gallery-on = On
gallery-off = Off
gallery-primary = Main button
gallery-lead = With a key
gallery-secondary = Ordinary button
gallery-sign = With a sign
gallery-danger = Dangerous
gallery-icon = A sign alone
gallery-chip = Choice
gallery-chip-chosen = Chosen
gallery-link = Link
gallery-tick = Tick
gallery-row = Row
gallery-choices = Lists to choose from
gallery-few = One out of four
gallery-many = One out of sixty
gallery-wrong = Nothing chosen yet, and it must be
gallery-nothing = Choose
gallery-option = Row { $number }
gallery-opens = What opens, and copying
gallery-open = Open
gallery-popup = This lies above the rest.
gallery-close = Close
gallery-copied = Copied text
gallery-empty = Empty
gallery-filled = Filled
gallery-needed = Required
gallery-long = Too long for the width
gallery-signs = With other signs
gallery-right = From right to left
gallery-fixed = Cannot be changed
gallery-like = Type something
gallery-submitted = Enter in a field
gallery-name = Fietje Voorbeeld
gallery-name-long = Wilhelmina Theodora Johanna Maria van den Voorbeeld-Fictief tot Verzonnen Namen that fit nowhere and must stay whole all the same
gallery-name-signs = Fietje 😀🎒 Voorbeeld
gallery-name-right = נעמה דוגמה · نور المثال
gallery-days-texts = Days and long text
gallery-day = Day
gallery-area = Long text
gallery-text-long = This is a longer text, to see how lines stand under each other. Nothing in it is for anybody to know. It is long enough for three lines on a narrow screen, and short enough to read.
gallery-read = To read only
gallery-fact = Fact
gallery-reading = Text that can be selected
gallery-line = One line that does not fit
gallery-none = Nothing stands here yet
gallery-none-do = This says why it is empty, and what one can do.
gallery-rows-none = No rows
gallery-rows-few = Some rows
gallery-rows-many = Ten thousand rows
gallery-rows-long = Names that do not fit
gallery-row-opened = a row opened
gallery-column-name = Name
gallery-column-number = Number
gallery-column-state = State
gallery-tone-plain = plain
gallery-tone-ok = in order
gallery-tone-due = due
gallery-tone-late = late
gallery-tone-judgement = judgement
gallery-tone-primary = chosen
gallery-notices = Notices
gallery-advice = This says what to do now.
gallery-toasts = What was just done
gallery-done = The note stands in the timeline.
gallery-tell = Say something at the foot of the window
gallery-undo = undo
gallery-cancelled = stopped
gallery-back = back
gallery-dropped = a file dropped
gallery-work = Long work, and a dialog over everything
gallery-working = Reading the file
gallery-further = One step further
gallery-dialog = Dialog over everything
gallery-places = Places
gallery-card = Card
gallery-drop = Drop a file here.
gallery-texts = Text
gallery-text-title = Title of a screen
gallery-text-section = Head of a part
gallery-text-label = Name of a field
gallery-text-body = Running text
gallery-text-strong = Running text that stands out
gallery-text-small = What is read second
gallery-text-aside = Somebody else's words
gallery-text-faint = What is there but asks nothing
gallery-text-control = Text on a button
gallery-colours = Colours
gallery-tones = Tones, with their wash
gallery-wash = { $of }, wash
gallery-colour-ink = ink
gallery-colour-soft = soft text
gallery-colour-faint = faint text
gallery-colour-hairline = hairline
gallery-colour-desk = desk
gallery-colour-card = card
gallery-colour-border = border of a field
gallery-colour-ring = ring of the focus
gallery-colour-on-primary = on primary
gallery-colour-primary-hover = primary, pointed at
gallery-colour-sidebar = sidebar
gallery-colour-sidebar-text = text in the sidebar
gallery-colour-sidebar-active = active in the sidebar
gallery-colour-sidebar-ink = text on it
gallery-colour-alarm = alarm
gallery-colour-on-alarm = on alarm
gallery-colour-veil = veil
keys-word-back = a word back
keys-word-on = a word forward (Ctrl Shift Z too)
## Work on the whole file: passphrase, recovery sheet, restoring, mending.
   *[other] { $count } older copies still open with what held until now. Keep the old sheet as long as those copies are there.
    }
   *[other] { $lines } lines of the log are from after this copy; what was done then is not in it.
    }
## Making a new case
log-title = Log
log-search = Search
log-search-like = act, officer or case number
log-day = On this day
log-count = { $count ->
    [one] 1 line
   *[other] { $count } lines
    }
log-none = No line agrees with this
log-none-do = Search for an act such as note, for the name of an officer or for a whole case number.
log-all = Show everything
log-keys = ↑ ↓ PgUp PgDn Home End go through the log · Enter opens what the line is about · Ctrl F search · Escape back
log-column-day = Day
log-column-time = Time
log-column-act = What
log-column-about = About
log-column-officer = Who
log-column-number = Line
settings-log-all = Open the whole log
settings-rules = Own rules
settings-own = Own municipality
settings-own-why = The municipality that employs you. It must be in the work area.
settings-ages = Ages
settings-ages-all = All ages
settings-ages-are = From { $from } up to { $until } years
settings-ages-why = Of youths of another age an import takes nothing over. This is yours to set.
settings-terms = How long a closed case is kept
settings-terms-not = Not set: no day of destruction is computed.
settings-terms-are = Compulsory education: until { $birth } years after birth. Qualification duty: until { $duty } years after its end. Source: { $source }.
settings-terms-why = The proposal comes from what others write about the Selectielijst 2020; the list itself was not checked. Have your archivist confirm the terms. They hold for cases that you close from now on.
settings-terms-propose = Fill in the proposal
settings-terms-none = No term
entry-after_birth = Compulsory education: years after birth
entry-after_duty = Qualification duty: years after its end
entry-source = Where this stands
entry-age_from = From, in years
entry-age_until = Up to and including, in years
entry-years = Fill in a number of whole years, from 0 to 120.
settings-known-law = Law and terms, as of
settings-known-municipalities = Municipalities, last change known
settings-known-holidays = School holidays
settings-known-holidays-not = This version does not know them yet. Your region is kept for when it does.
settings-licence-program = Licence of Leerrecht
settings-licence-letters = Licence of the typeface Inter
settings-licence-parts = Parts by others
settings-licence-close = Close
law-old = What Leerrecht knows of the law is older than a year.
law-old-do = Ask whoever looks after this computer for a newer version. Until then look up terms and articles yourself on wetten.overheid.nl.
settings-file = Case file
settings-file-where = The file lies here
settings-file-move = This is how you move it: close Leerrecht, move the file and the folder with -kopieen behind the same name to an ordinary folder, and open the file there by double-clicking it. Then take it away from where it was.
today-file-go = How do I move it?
today-law-go = What this version knows
first-run-place = File or folder
first-run-place-take = Use this place
first-run-place-other = Choose another place
first-run-open = Open this file
today-sheet = The recovery sheet of this file was not typed back yet.
today-sheet-go = Show the recovery sheet
today-notices-more = { $count ->
    [one] 1 more notice
   *[other] { $count } more notices
    }
whole-restored-typed = What you had half typed came along.

## The list of cases
dossier-unsaved = This is what you were typing
dossier-unsaved-copy = Copy this text
cases-keys-ticked = ↑ ↓ choose · Space tick · Shift ↑ ↓ add · Ctrl A all · O hand over · T task · L tag · S close · Esc tick none
cases-everything = Clear all filters
cases-ticked-closed = { $count ->
    [one] 1 of them closed
   *[other] { $count } of them closed
}
cases-ticked-hidden = { $count ->
    [one] 1 of them not in the list now
   *[other] { $count } of them not in the list now
}
cases-bulk-none = { $refused ->
    [one] It could not be done with this case; it is as it was.
   *[other] It could not be done with any of the { $refused } cases; they are as they were.
}
cases-bulk-closed-stay = { $count ->
    [one] 1 case is closed already and stays as it is.
   *[other] { $count } cases are closed already and stay as they are.
}
cases-bulk-unfinished = { $count ->
    [one] In 1 case a task or term is still open.
   *[other] In { $count } cases a task or term is still open.
}
cases-bulk-later = { $count ->
    [one] 1 case was opened only after this day and stays open.
   *[other] { $count } cases were opened only after this day and stay open.
}
cases-bulk-unfit = { $count ->
    [one] With 1 case this reason does not go with the article; it stays open.
   *[other] With { $count } cases this reason does not go with the article; they stay open.
}
cases-bulk-closed-too = { $count ->
    [one] 1 closed case goes along and stays closed.
   *[other] { $count } closed cases go along and stay closed.
}
cases-bulk-half = You were busy: { $what }, { $count ->
    [one] 1 case
   *[other] { $count } cases
}. Kept on { $when }.
cases-bulk-more = And { $count } more.
cases-due-any = whenever
cases-due-late = late
cases-due-today = today
cases-due-this-week = this week or late
cases-due-four-weeks = within four weeks or late
cases-view-rename = Rename view
cases-view-rename-do = rename
cases-view-drop = remove
cases-view-taken = There is a view with this name already
cases-view-taken-do = Choose another name, or press once more to replace that one.
cases-view-replace = Replace
cases-filter-order = Order
cases-order-nummer = number
cases-order-naam = name
cases-order-soort = kind
cases-order-status = status
cases-order-fase = phase
cases-order-duo = status at DUO
cases-order-school = school
cases-order-onderwijs = education
cases-order-gemeente = municipality
cases-order-behandelaar = handler
cases-order-geopend = came in
cases-order-gesloten = closed
cases-order-termijn = due
rescue-go = Put a backup back
rescue-have = I already have a case file or a copy of it
rescue-what = Choose a copy. It is checked and comes at the place below. What stands there now is put aside and not thrown away.

## Exchange: the way back
exchange-way-back = First a copy is made in { $folder }. After that you can undo the import as long as nothing builds on it.
exchange-way-back-there = The copy { $path } holds everything of now. You can also undo the import as long as nothing builds on it.
exchange-undone = The import was undone.
exchange-is-undone = This import was undone.
exchange-is-undone-do = What was new is gone, what was changed is as it was.
exchange-past-undo = Undo
exchange-past-redo = Take over again
exchange-redone = The list was taken over again.
exchange-undo-title = Undo this import?
exchange-undo-schools = { $count ->
    [one] 1 new school disappears from the case file.
   *[other] { $count } new schools disappear from the case file.
}
exchange-undo-persons = { $count ->
    [one] 1 new youth disappears from the case file, with address and parents.
   *[other] { $count } new youths disappear from the case file, with address and parents.
}
exchange-undo-enrolments = { $count ->
    [one] 1 new enrolment disappears from the case file.
   *[other] { $count } new enrolments disappear from the case file.
}
exchange-undo-changed = { $count ->
    [one] Of 1 line that changed something, what stood there comes back.
   *[other] Of { $count } lines that changed something, what stood there comes back.
}
exchange-undo-hangs = Does something hang on it already, such as a case or an enrolment, or was something of it changed since? Then all of it stays, and you read why.
exchange-undo-sure = Yes, undo
exchange-past-undone = undone

## Short, where a row has little room.
protected-short = secret
keys-space = Space
## Forms that no longer fit
entry-kept-take = Copy the text
today-unfinished-text = { $said }. It does not stand in the fields of the form. You typed this: { $text }
## Settings, closing and opening
log-detail-line = up to line
log-detail-bytes = bytes
log-detail-cases = cases
log-detail-attachment = attachment
log-detail-letters = letters
log-detail-letter = letter
log-detail-after = after line
whole-restored-typed-later = What you had half typed could not come along yet. It is kept as soon as the file is open and has room.
unkept-close = The window stays open: something you had half typed is not kept yet.
unkept-close-do = Open the file and it is kept after all. Close once more to stop all the same; that is then lost.
unkept-other = You had half typed this in another file. It was not kept there.
unkept-other-do = Copy it if you still need it, or open that other file: then it comes back.
unkept-copy = Copy text
unkept-drop = Throw text away
missing-title = Your case file is not there
missing-what = This file was open last, but cannot be found now.
missing-do = Is it on a stick or a network drive? Connect it and try again. Was it moved? Then choose where it is now.
missing-other = Where the file is now
missing-again = Try again
missing-take = Open this file
missing-new = Make a new file
error-last-file-gone = The file that was open last is not there: { $path }
    .advice = Connect the stick or drive it is on. If you want another or a new file, name it with --file.
## What must not get lost
error-has-it-already = This officer handles case { $number } already.
    .advice = Choose another officer. The reason you typed is still in the form.
error-has-tag-already = Case { $number } has this tag already.
    .advice = Nothing needs to be done.
error-has-no-such-tag = Case { $number } does not have this tag.
    .advice = Nothing needs to be done.
error-move-without-day = A move needs a day: the address before ends on it.
    .advice = Fill in from when, or take the tick at moving away.
today-typed-show = show
today-typed-hide = hide
today-typed-copy = Copy what you typed
partners-column-name = Name
partners-column-organisation = Organisation
partners-column-kind = Kind
partners-column-reached = Reached by
## The curtain, searching and what goes wrong
curtain-shielded = Hidden: this youth has a protected address. F9 draws the curtain away.
curtain-told = Done. What was done stands behind the curtain.
curtain-told-wrong = This did not work. Why stands behind the curtain. F9 draws the curtain away.
draft-unread = What you half typed here before cannot be read now. { $why }
draft-unread-do = It is tried again each second. What you type now is kept beside it: nothing is lost.
draft-is-back = What you half typed before can be read again. It stands in its form again.
draft-is-back-there = What you half typed before can be read again. It stands in its form when you go there.
draft-read-again = What you half typed before can be read again. It stands on Today, beside what you type now.
entry-no-such-day = This day does not exist. Check the day and the month.
exchange-all-refused = { $count ->
    [one] The only line was refused.
   *[other] All { $count } lines were refused.
}
exchange-all-refused-do = There is nothing to take over. Below it says for each line why. Correct the list, or give the refused lines back to whoever made the file, and open it again afterwards.
## Back step by step, copies, closing
toast-done-again = Done again: { $text }
toast-again = Redo
toast-nothing-to-undo = There is nothing left to undo.
log-cases = { $count ->
    [one] 1 case
   *[other] { $count } cases
}
log-closed = cases closed
dossier-handed = Handed over to { $name }

# Letters on paper
error-document-undrawable = The typeface of the letter has no shape for these characters: { $characters }.
    .advice = Take them away or write them out; then nothing is missing from the letter.
error-document-address = The address does not fit the window of the envelope, also not in the smallest size.
    .advice = Shorten the lines of the address.
error-document-return-address = The return address does not fit on one line above the address.
    .advice = Shorten the municipality's return address.
error-document-letterhead = The letterhead leaves no room for text on the first page.
    .advice = Use a lower logo or fewer lines of the sender.
error-document-margin = The lines above and below the text leave no room for it.
    .advice = Shorten the line above or below the text.
error-document-too-tall = A row of a table or a signature is taller than a page.
    .advice = Divide the text over more rows.
error-document-cells = A row has { $found } cells, the table { $expected } columns.
    .advice = Give each row a cell for each column.
error-document-pages = It would become more than { $most } pages.
    .advice = Shorten the text or make more than one document of it.
error-document-fault = The document could not be made ({ $what }). This is a fault of the program.
    .advice = Nothing was changed. Report it with this text.
error-logo-unreadable = The logo is no picture that can be read.
    .advice = Choose a PNG or a JPEG.
error-logo-too-large = The logo has more than { $most } million points.
    .advice = Make the picture smaller; a width of 1,000 points is enough.
error-letter-kind-of-case = This letter does not go with a case of kind { $kind }.
    .advice = A warning is about absence. Open a case of that kind for it.
error-letter-case-closed = The case is closed.
    .advice = Reopen it if a letter must still go out.
error-letter-youth-deceased = The youth has died.
    .advice = No letter is made. Close the case.
error-letter-youth-departed = The youth is no longer registered as a resident.
    .advice = Find out where the youth lives now, and whether the case must go to another municipality.
error-letter-no-guardian = No parent, guardian or carer is known.
    .advice = Add the parents on the page of the youth if they must get a letter.
error-letter-nobody = There is nobody who can get this letter.
    .advice = See on the page of the youth who has authority, and how old the youth is.
error-letter-no-hearing = Nobody has been heard about this absence yet: no warning without a talk (article 22 Leerplichtwet).
    .advice = First record the hearing or the talk in the case: there with the key H. A talk of before the first day of the absence does not count.
error-letter-not-heard = This person has not been spoken with about this absence yet; others were heard.
    .advice = Hear this person first, point at the talk he took part in, or leave his letter out.
error-letter-talk-with-whom = For the officer to judge: there was a talk, but the case does not say with whom.
    .advice = Say with whom it was; else the letter only says that there was one.
error-letter-no-absence = No unexcused absence was recorded.
    .advice = Enter the days of the school's report in the case: there with the key V.
error-letter-no-school = The case has no school.
    .advice = Choose the school of the case.
error-letter-no-duty = On the days of absence no duty to go to school held for the youth.
    .advice = Check the date of birth, the diplomas and the days.
error-letter-duty-ended = On the day of this letter the youth is no longer bound to go to school: of age, or with a startkwalificatie (article 4b Leerplichtwet).
    .advice = A warning can no longer be given. Close the case, or see whether the absence has to be reported elsewhere.
error-letter-duty-unclear = For the officer to judge: the file does not tell whether leerplicht or kwalificatieplicht held.
    .advice = Choose which duty held on the days of absence.
error-letter-duty-now-unclear = For the officer to judge: which duty holds on the day of this letter the file does not tell.
    .advice = See whether a diploma was added; then choose which duty held on the days of absence.
error-letter-duty-changed = For the officer to judge: on the days of absence leerplicht held, now kwalificatieplicht does. The letter names both.
    .advice = See whether a warning still fits.
error-letter-luxe-beyond-warning = For the officer to judge: the holiday without leave took more than one school day. Guideline 2017R002 then asks for an official report and no warning.
    .advice = See whether a warning can be given here.
error-letter-enrolled-after-all = For the officer to judge: the case is of absolute absence, but the file has an enrolment that goes on.
    .advice = See whether the youth was enrolled again.
error-letter-in-weekend = For the officer to judge: some of the absence lies in a weekend.
    .advice = Check the days with the school. The file does not know the school holidays; look at those too.
error-letter-other-municipality = For the officer to judge: the youth is now registered in another municipality than that of the case.
    .advice = See whether the case has to go to that municipality.
error-letter-no-agreements = No agreements were recorded.
    .advice = Fill them in if there are any; else the letter does not mention them.
error-letter-watch-past = The day until which is watched, { $day }, has passed.
    .advice = Choose a day after today.
error-letter-watch-past-eighteen = On { $day } the youth is of age: from that day on no duty holds.
    .advice = Choose a day before it.
error-letter-watch-capped = Watching ends sooner: on { $day } the youth comes of age, and no duty holds any more.
    .advice = See whether a warning still makes sense then.
error-letter-no-officer = It is not known which officer signs.
    .advice = Enter the officer in Settings, or assign the case.
error-letter-trainee = A trainee signs no letter.
    .advice = Let an officer make the letter.
error-letter-no-contact = There is no telephone number and no e-mail address to answer to.
    .advice = Enter the officer's number or e-mail address in Settings.
error-letter-no-municipality = It is not known of which municipality the letter is.
    .advice = Choose the municipality of the case, or in Settings.
error-letter-no-return-address = No return address was entered; the post cannot bring the letter back.
    .advice = Enter the return address with the house style.
error-letter-no-name = There is no surname to write to.
    .advice = Complete the name on the page of the youth.
error-letter-no-address = No address is known.
    .advice = Add the address on the page of the youth.
error-letter-address-incomplete = The address is not complete: street, number, postcode or town is missing.
    .advice = Complete the address on the page of the youth.
error-letter-address-abroad = The address lies abroad; the country is known by its code only.
    .advice = See whether the country stands in the last line of the address.
error-letter-guardian-deceased = This person has died.
    .advice = No letter goes to this person. If that is wrong, correct it on the page of the youth.
error-letter-no-gezag = This person has no authority, and the youth does not live with him.
    .advice = Who cares for the youth without authority is registered as a carer.
error-letter-gezag-ended = The bond of this person with the youth did not hold on the days of absence.
    .advice = Check the dates on the page of the youth.
error-letter-bond-over = For the officer to judge: the bond of this person with the youth held on days of absence, but no longer does.
    .advice = Choose whether this person gets a letter.
error-letter-bond-on-some-days = The bond of this person with the youth did not hold on all days; the letter has only those on which it did.
    .advice = Check the dates on the page of the youth.
error-letter-gezag-unknown = For the officer to judge: whether this person has authority is not known.
    .advice = Find out; then choose whether this person gets a letter.
error-letter-carer = For the officer to judge: this person cares for the youth without authority. Article 2 (1) holds for him too.
    .advice = Choose whether this person gets a letter.
error-letter-lives-along = For the officer to judge: this person has no authority, but the youth lives with him. Who cares for the youth is bound too (article 2 (1)); the letter addresses him as carer.
    .advice = Choose whether this person gets a letter.
error-letter-under-twelve = On the days of absence the youth was not yet 12; article 2 (3) holds from 12 on.
    .advice = The youth gets no letter of his own.
error-letter-since-twelve = The youth turned 12 on or between the days of absence; his letter has only the days from that birthday on (article 2 (3)).
    .advice = See whether a letter of his own fits then.
error-letter-luxe-under-sixteen = Holiday without leave is the parents' doing: who is not yet 16 gets no warning for it.
    .advice = The youth gets no letter of his own.
error-letter-luxe-by-himself = For the officer to judge: holiday without leave is the parents' matter, unless the youth went by himself.
    .advice = Choose whether the youth gets a letter of his own.
error-letter-warned-before = A warning was made on { $day } already. This letter is about all days, also those of then.
    .advice = See whether a second warning fits.
error-letter-only-since-warning = A warning was made on { $day } already. This letter has only the days after it.
    .advice = See whether a second warning fits; or choose all days.
error-letter-warned-already = A warning was made on { $day } already, and no absence was recorded since. This letter would be the same.
    .advice = If it is to be made again all the same, choose all days (on the command line: --again).
error-letter-talk-before-case = For the officer to judge: the talk was on { $day }, before the case was opened. The file does not say since when the youth is not enrolled.
    .advice = See whether that talk was about this.
error-letter-agreements-held = There is an address that this person may not know. The agreements therefore do not stand in his letter.
    .advice = Tick them for this person if nothing in them tells that address.
error-letter-letterhead-tells = For the officer to judge: the letterhead names the municipality. That may tell where the youth lives, which this person may not know.
    .advice = See whether this person knows the municipality already, or send the letter in another way.
error-letter-not-enrolled = The youth is not enrolled: the parents must see to that (articles 2 (1) and 4a).
    .advice = The youth gets no warning of his own in this case.
error-letter-age-unclear = Whether the youth was 12 on the days of absence cannot be told: the date of birth is not complete.
    .advice = Complete the date of birth.
error-letter-empty-section = Your own text in the part '{ $section }' is empty.
    .advice = Write something there, or take the template's text back.
error-letter-protected-address = The part '{ $section }' holds something that betrays a protected address.
    .advice = Take street, postcode, town and school out of that text.
error-letter-nobody-chosen = Nobody was chosen to get a letter.
    .advice = Choose who gets one.
error-letter-not-addressed = This person gets no letter in this case.
    .advice = Choose somebody from the list.
error-letter-changed = The case has changed since you looked at the letter. No letter was made.
    .advice = Look at the letter again and then make it.
error-letter-sent-already = This letter was sent already.
    .advice = Nothing more has to be done.
error-letter-sent-when = This letter cannot have been sent on { $day }.
    .advice = Choose a day from the date of the letter until today.
error-letter-no-consent = E-mail and portal are allowed with consent only, and none was recorded.
    .advice = Enter the day the addressee agreed, or choose another way.
error-no-letter = This letter is not (or no longer) in the file.
    .advice = Refresh the case; perhaps the letter was undone.
error-letter-no-folder = There is no folder at { $path }.
    .advice = Make the folder or give another. No letter was made.
error-no-view = There is no view named { $name }.
    .advice = Make the view in the window, with the list of cases.
error-template-syntax = The template { $file } cannot be read (line { $line }: { $what }).
    .advice = Mend the template.
error-template-field = The template { $file } names a field in line { $line } that this letter does not have: { $what }.
    .advice = Mend the name of the field in the template.
error-template-empty = A field in line { $line } of the template { $file } is empty. No letter was made.
    .advice = Complete the fact in the case.
error-template-table = The template { $file } asks in line { $line } for a table that this letter does not have: { $what }.
    .advice = Mend the name of the table in the template.
error-template-section = The template { $file } holds something without a place, or twice: { $what } (line { $line }).
    .advice = Mend the parts of the template.
error-template-endless = The template { $file } does not end (line { $line }).
    .advice = Mend the loop in the template.
letter-kind-waarschuwing = official warning
letter-channel-post = by post
letter-channel-uitgereikt = handed over
letter-channel-e-mail = by e-mail, with consent
letter-channel-portaal = through the portal, with consent
letter-written = { $reference }, { $name }: { $path }
letter-not-written = { $reference }, { $name }: made, but not written to disk. { $why }
letter-refused = { $number }: { $why }
letter-nothing-in-view = There is no case in this view.
log-undone = Undone: { $what }
log-again = Done again: { $what }
log-of-line = { $what } (line { $line })

## House style of a municipality: how its letters begin.

error-house-style-no-sender = There is no sender.
    .advice = Fill in whom the letters come from. Nothing was written.
error-house-style-lines = There are more than { $most } contact lines.
    .advice = Join some lines. Nothing was written.
error-house-style-too-light = The colour { $colour } is too light for white paper: contrast { $whole }.{ $tenth }, and 4.5 is needed.
    .advice = Choose a darker colour. Nothing was written.
error-house-style-not-in-area = This municipality is not in the work area.
    .advice = Put it in the work area first. Nothing was written.
error-house-style-not-drawn = The sample could not be drawn.
    .advice = What you filled in is still there. Save it and open the settings again.
entry-style_sender = Sender
entry-style_return = Return address
entry-style_contact_1 = Contact line 1
entry-style_contact_2 = Contact line 2
entry-style_contact_3 = Contact line 3
entry-style_contact_4 = Contact line 4
entry-style_contact_5 = Contact line 5
entry-style_contact_6 = Contact line 6
entry-style_colour = Colour of the sender
entry-style_signatory = Signed by
entry-style_reachable = Can be reached
entry-no-colour = Write a colour as #154273, or leave the field empty for black.
entry-colour-light = Too light for white paper: contrast { $whole }.{ $tenth }, and 4.5 is needed.
entry-style-too-tall = This is too high: it runs into the address. Make it shorter.
entry-style-return-long = This does not fit on the one line above the address. Make it shorter.
settings-style = House style
settings-style-what = How a letter begins: for each municipality of the work area. This stands in the case file.
settings-style-of = Municipality
settings-style-facts = Sender and signature
settings-style-usual = { $sender } (nothing filled in yet)
settings-style-how = The contact lines stand at the top right: team, visiting address, telephone, e-mail. Without a signatory whoever makes the letter signs it.
settings-style-sample = This is how it looks on paper, with an invented addressee.
settings-style-lacking = A whole letter still needs: { $what }.
settings-style-lacks-contact = a contact line
settings-style-lacks-return-address = the return address
settings-style-colours = Or choose a colour
settings-style-colour-black = black
settings-style-colour-blue = blue
settings-style-colour-green = green
settings-style-colour-red = red
settings-style-colour-purple = purple
settings-style-colour-brown = brown
settings-style-contrast = Contrast with white paper: { $whole }.{ $tenth } (4.5 at least).
settings-style-logo = Logo (PNG or JPEG)
settings-style-logo-why = The logo takes the place of the sender's name.
settings-style-logo-take = Use the logo
settings-style-logo-drop = Take the logo away

## Printing.

error-cannot-print = Leerrecht does not print by itself on this system.
    .advice = Save the letter as PDF and print it from another program.
error-no-print-command = This computer has nothing to print with (the program lp is missing).
    .advice = Save the letter as PDF and open it in another program. Your system administrator can install CUPS.
error-no-print-server = The print service of this computer (CUPS) is not running.
    .advice = Restart the computer or ask your system administrator, or save the letter as PDF and open it in another program.
error-no-printer = No printer is set up on this computer.
    .advice = Set up a printer in the settings of the system, or save the letter as PDF and open it in another program.
error-no-default-printer = None of the printers is the default printer.
    .advice = Choose a printer, or make one the default in the settings of the system.
error-print-refused = The printer did not take it: { $said }
    .advice = Look at the printer and try again, or save the letter as PDF and open it in another program.
error-print-silent = The system gave no answer to the print job.
    .advice = See first whether something comes out of the printer after all. Otherwise save the letter as PDF and open it in another program.
keys-letter = warning of the case
keys-letter-print = make and print the letter
keys-letter-show = letter: show the one to another
keys-letter-zoom = letter: show it larger or smaller
keys-letter-pages = letter: pages on or back
today-form-letter = letter
curtain-others = Hidden: this is about others too. F9 draws the curtain away.
dossier-did-letter-copy = The copy of the letter was saved.
dossier-did-letter-sent = The letter was noted as sent.
letters = Letters
letters-none = No letter has been made yet.
letter-begin = Warning
letter-open = look
letter-title = Official warning · { $name }
letter-print = Make and print
letter-make = Make, do not print
letter-save = Save as PDF
letter-save-do = Make and save as PDF
letter-busy = Being made…
letter-file = letter
letter-folder = The folder where the letters go
letter-folder-how = Each letter becomes a PDF of its own, named by the number of the case. The PDF is not encrypted; the log will say that it was made.
letter-not-yet = This letter cannot be shown yet
letter-not-yet-do = As soon as this is filled in, the letter stands here as it comes on paper.
letter-recipients = To whom
letter-youth = youth
letter-left-out = { $name } gets no letter. { $why }
letter-heard = Heard on { $day }.
letter-not-come = Invited on { $day }, did not come.
letter-talk = A talk on { $day }; with whom was not written down.
letter-talk-with = Was at this talk
letter-talk-none = not pointed at
letter-contents = What the letter says
letter-agreements = Agreements, each on a line of its own
letter-agreements-hint = At school at half past eight each day
letter-again = Take also the days that were warned about before
letter-agreements-to = Put the agreements in this letter
letter-statement-to = Put in this letter what the youth said
letter-until = Absence watched up to and including
letter-tell-school = Say in the letter that the school hears of this warning
letter-duty = Which duty held
letter-duty-leerplicht = leerplicht
letter-duty-kwalificatieplicht = kwalificatieplicht
letter-judgement = for the officer to judge
letter-texts = Text to { $name }
letter-texts-how = Write a part in words of your own; they hold for this letter only.
letter-own = Change
letter-own-is = own text
letter-standard = Back to the standard text
letter-section-onderwerp = Subject
letter-section-aanhef = Salutation
letter-section-aanleiding = Occasion
letter-section-verzuim = Absence
letter-section-wet = What the law says
letter-section-vraag = What is asked
letter-section-vervolg = What may follow
letter-section-bezwaar = Objection
letter-section-vragen = Questions
letter-section-voet = Foot of the page
letter-zoom-fit = fits
letter-zoom-in = Larger
letter-zoom-out = Smaller
letter-nothing = There is no letter to show
letter-nothing-do = Nobody can get this letter. At the left it says why.
letter-write-hearing = Record the hearing or talk
letter-write-absence = Record days of absence
letter-to-case = To the case
letter-to-youth = To the youth
letter-to-style = To the house style
letter-to-settings = To the settings
letter-made =
    { $count ->
        [one] The letter was made.
       *[other] { $count } letters were made.
    }
letter-printed =
    { $count ->
        [one] The letter was made and sent to the printer.
       *[other] { $count } letters were made and sent to the printer.
    }
letter-saved =
    { $count ->
        [one] The letter was made and saved as PDF.
       *[other] { $count } letters were made and saved as PDF.
    }
letter-not-printed =
    { $count ->
        [one] The letter was made, but not printed.
       *[other] { $count } letters were made, but not printed.
    }
letter-not-saved =
    { $count ->
        [one] The letter was made, but not saved as PDF.
       *[other] { $count } letters were made, but not saved as PDF.
    }
letter-partly-printed = { $count } letters were made, of which { $left } sent to the printer. Not printed: { $which }.
letter-partly-saved = { $count } letters were made, of which { $left } saved as PDF. Not saved: { $which }.
letter-print-again = Print
letter-printed-again = The letter was sent to the printer.
letter-not-sent = not sent yet
letter-is-sent = Was sent
letter-mark-sent = Note as sent
letter-sent = { $how }, { $day }
letter-sent-how = How
letter-sent-on = On which day
letter-consent = On which day the reader agreed to that
letter-consent-why = By e-mail or portal only with consent given before (section 2.3 Awb).
letter-consent-needed = Fill in the day on which the reader agreed, or choose another way.
print-card = Printing
print-on = Printer
print-usual = usual printer
print-usual-named = usual printer ({ $name })
print-copies = Copies
print-both-sides = Both sides

## What an act changed in a case.

changed-kind = Kind of case
changed-article = Article
changed-status = Status
changed-phase = Approach
changed-duo-status = DUO status
changed-school = School
changed-school-type = Education
changed-municipality = Municipality
changed-handler = Handled by
changed-opened-on = Received on
changed-closed-on = Closed on
changed-close-reason = Reason of closing
changed-entry = In the timeline
changed-day = Date
changed-text = Text
changed-struck = Struck
changed-task = Task
changed-due = Due
changed-assignee = For
changed-done-on = Done on
changed-hearing = Hearing
changed-heard = Who
changed-channel = How
changed-appeared = Appeared
changed-statement = Statement
changed-absence = Day of absence
changed-absence-kind = Kind of absence
changed-attachment = Attachment
changed-tag = Tag
changed-letter = Letter to
changed-sent-on = Sent on
change-came = { $fact }: { $new }
change-went = { $fact }: { $old }, taken away
change-from-to = { $fact }: { $old } → { $new }
change-more = … and { $count } more
## What an act is called once it is taken back.

dossier-act-note = note
dossier-act-correct = correction of a note
dossier-act-strike = striking of a note
dossier-act-task = new task
dossier-act-task-change = change of a task
dossier-act-task-done = finished task
dossier-act-task-remove = removed task
dossier-act-hearing = hearing or talk
dossier-act-hearing-change = change of a hearing or talk
dossier-act-hearing-remove = removed hearing or talk
dossier-act-absence = days of absence
dossier-act-absence-remove = removed days of absence
dossier-act-tag = tags
dossier-act-hand-over = handing over
dossier-act-status = status
dossier-act-edit = facts
dossier-act-close = closing
dossier-act-reopen = reopening
dossier-act-attach = attachment
dossier-act-rename = name of an attachment
dossier-act-file-remove = removed attachment
dossier-act-copy = copy
dossier-act-letter-copy = copy of a letter
dossier-act-letter-sent = sending of a letter
toast-act-in = { $what } in { $case }
toast-nothing-to-redo = There is nothing left to do again.
command-redo = Do again what was undone
keys-open-case = open the case
keys-task-done = task is done
keys-figures = show everything again, where one figure is chosen
keys-tick-more = tick these too
keys-tick-all = tick everything, or nothing
keys-tick-none = tick nothing any more
keys-find = search in the list
keys-bulk-hand-over = hand over the ticked cases
keys-bulk-task = task in the ticked cases
keys-bulk-tag = tag on the ticked cases
keys-bulk-close = close the ticked cases
keys-new-case = new case for this youth
keys-person-facts = facts of the youth
keys-person-guardian = add a parent or carer
keys-person-address = add an address
keys-person-school = enrolment at a school
keys-person-diploma = add a diploma
keys-person-sibling = link a brother or sister
keys-close-or-back = close what is open, else back
keys-close-form = close the form
keys-letter-make = make and keep the letter
keys-add = add
keys-school-person = add a contact
keys-school-facts = facts of the school
keys-exchange-file = choose a file
keys-exchange-on = on: count, then take over
keys-exchange-back = stop, or one step back
help-in-fields = In fields
search-near-count = { $count ->
    [one] No exact hit; one that comes close
   *[other] No exact hit; { $count } that come close
}
today-task-done-of = ‘{ $title }’ of { $name } is done.
today-task-done-one = ‘{ $title }’ is done.
today-done-hint = Task is done
today-column-done = Done
cases-column-number = Number
cases-column-status = Status
new-case-running-others = This youth has a running case already
youths-add = Add youth
