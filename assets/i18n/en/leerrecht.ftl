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
error-file-problem = { $path } cannot be read or written ({ $kind }).
    .advice = See whether the disk is still connected and try again.
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
    .advice = Keep the file as it is and put back the last backup with `leerrecht restore`.
error-wrong-key = This passphrase does not open the file.
    .advice = Try again; mind capitals and spaces. When it goes on failing, use the code on the recovery sheet.
error-newer-file = This file was made with a newer version of Leerrecht.
    .advice = Update Leerrecht and open the file again. The file was not touched.
error-other-program = This encrypted file belongs to another program.
    .advice = Choose the case file of Leerrecht. The file was not touched.
error-damaged = The file is damaged.
    .advice = Keep the file as it is and put back the last backup with `leerrecht restore`.
error-busy = The file is busy for too long.
    .advice = Wait until the import or backup is done and try again. Nothing was written.
error-stopped = Stopped.
    .advice = Nothing was written; you can start again.
error-no-record = What you look for is not there, or no longer.
    .advice = Refresh the list; it may have been removed meanwhile.
error-rule = This change does not go with what is there already.
    .advice = Nothing was written. See whether something is there twice or is still used elsewhere.
error-undo-refused = This cannot be undone.
    .advice = Nothing was written. Later work hangs on it; undo that first or change it by hand.
error-unreadable = The file holds a value that this version does not know.
    .advice = Update Leerrecht. The file was not touched.
error-recovery-code-length = The recovery code does not have the right number of signs.
    .advice = Copy the code from the recovery sheet, all groups after each other.
error-recovery-code = The recovery code holds a typing error.
    .advice = Compare the code with the recovery sheet sign by sign.
error-no-random = This computer gives no random numbers, and without them encryption is not safe.
    .advice = Restart the computer. Nothing was written.
error-stream = Reading or writing an attachment broke off.
    .advice = Nothing was added. See whether the disk is still connected and try again.
error-sqlite = The case file gives an unexpected error.
    .advice = Close Leerrecht and open the file again; then run `leerrecht verify`.

error-file-in-use = This case file is open already: { $login } on { $machine }, since { $since }.
    .advice = Close Leerrecht there, or wait until it is done, and try again.
error-no-lock = No file can be locked in the folder of { $path }.
    .advice = Put the case file on this computer's own disk; without a lock two people can overwrite each other's work.
error-nobody-listens = There is no open Leerrecht that can take this over.
    .advice = Open Leerrecht and choose the file there.
error-no-answer = The open Leerrecht does not answer.
    .advice = See whether a question is open there, and choose the file there.
error-handover-too-long = The path is too long to pass on: more than { $limit } bytes.
    .advice = Put the file in a folder with a shorter path.
error-local-socket = The open Leerrecht cannot be reached ({ $kind }).
    .advice = Choose the file in the window that is open already.

## Lists that cannot be read.

error-file-unreadable = Reading { $path } broke off.
    .advice = Nothing was taken over. See whether the disk is still connected and try again.
error-file-empty = { $path } is empty.
    .advice = Have the list made again.
error-file-header-only = There are no rows below the headers of { $path }.
    .advice = See with the maker of the list whether a filter was on.
error-file-wrong-kind = { $path } is no list, but a file of another kind ({ $kind }).
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
error-file-unknown-form = The form of { $path } is not known.
    .advice = See whether headers stand above the columns and this is the file you meant.
