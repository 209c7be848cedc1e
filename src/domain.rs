//! The words of the field as types: no files, no clock, no database.
