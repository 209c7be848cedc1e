//! Everything that is tested from outside, as one binary: linking it takes longer than running it.
//!
//! `cfg(test)` always holds here; it tells clippy that the helpers in a module are tests too.

#[cfg(test)]
mod architecture;
#[cfg(test)]
mod around;
#[cfg(test)]
mod cases;
#[cfg(test)]
mod child;
#[cfg(test)]
mod cli;
#[cfg(test)]
mod desktop;
#[cfg(test)]
mod document;
#[cfg(test)]
mod files;
#[cfg(test)]
mod history;
#[cfg(test)]
mod import;
#[cfg(test)]
mod invented;
#[cfg(test)]
mod kill;
#[cfg(test)]
mod left_out;
#[cfg(test)]
mod letters;
#[cfg(test)]
mod licences;
#[cfg(test)]
mod list;
#[cfg(test)]
mod log;
#[cfg(test)]
mod printing;
#[cfg(test)]
mod random;
#[cfg(test)]
mod real_data;
#[cfg(test)]
mod real_window;
#[cfg(test)]
mod safekeeping;
#[cfg(test)]
mod search;
#[cfg(test)]
mod small_disk;
#[cfg(test)]
mod source;
#[cfg(test)]
mod today;
#[cfg(test)]
mod window;
#[cfg(test)]
mod words;
#[cfg(test)]
mod youths;
