//! The real program, called as a person or a script calls it: every command, exit code and bad
//! input.

mod calls;
mod cases;
mod import;
mod letters;
mod real_files;
mod run;
mod safekeeping;
