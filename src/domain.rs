//! The words of the field as types.
//!
//! Knows the standard library, chrono and serde (and in [`fold`] the table of plain letters); no files, no clock, no
//! database, no window. What stands here has been parsed: a value that exists is a possible one. What the law says about
//! it is not here.
//!
//! What is entered is a draft ([`youth::YouthDraft`]); with its key and history it is a record ([`youth::Youth`]). To
//! start reading: [`record`], [`youth`], [`case`].
//!
//! # Dutch words that stay Dutch
//! English has no word for these that would not lie.
//!
//! - **absoluut verzuim**: being bound to go to school and not being enrolled anywhere.
//! - **advies**: advice or mediation asked by a parent or school, without a report.
//! - **beroep**: appeal to the court against the decision on a bezwaar.
//! - **besluit**: a decision in the sense of the Awb, against which bezwaar is open.
//! - **bezwaar**: objection against a besluit, to whoever took it.
//! - **boa**: buitengewoon opsporingsambtenaar, an officer who may draw up an official report.
//! - **BRIN**: the number of an educational institution.
//! - **BRP**: basisregistratie personen, the population register.
//! - **BSN**: burgerservicenummer, the citizen's number.
//! - **CJZ**: casusoverleg complexe jeugdzaken, in the Veiligheidshuis.
//! - **DUO**: the agency that keeps the registers of schools, pupils and absence reports.
//! - **gedoogbeschikking**: a written statement that absence is tolerated, by policy and not by law.
//! - **gezag**: legal authority over a minor.
//! - **Halt**: the bureau that settles small offences of youths aged 12 to 17 outside court.
//! - **JGZ**: jeugdgezondheidszorg, the health service for youths.
//! - **kwalificatieplicht**: the duty of 16- and 17-year-olds without startkwalificatie (LPW art. 4a).
//! - **leerplicht**: the duty to be enrolled and attend from five to sixteen (LPW art. 2 and 3).
//! - **leerplichtambtenaar**: the officer this program is for (LPW art. 16).
//! - **lesweek**: a week with lessons at the youth's own school.
//! - **LPW**: Leerplichtwet 1969.
//! - **luxe verzuim**: holiday outside the school holidays, without leave.
//! - **MAS**: Methodische Aanpak Schoolverzuim, the five phases of handling absence.
//! - **MDO**: multidisciplinair overleg, the meeting of all who are involved.
//! - **M@ZL**: medische advisering van de ziekgemelde leerling, the method for care around illness.
//! - **noodopvang**: emergency care for children while schools are closed.
//! - **OM**: Openbaar Ministerie, the public prosecution.
//! - **onderwijsnummer**: DUO's number for a pupil without a BSN.
//! - **proces-verbaal**: official report of an offence, under oath of office.
//! - **Raad**: Raad voor de Kinderbescherming.
//! - **relatief verzuim**: enrolled, but absent without leave; wettelijk from sixteen hours in four lesweken on.
//! - **richting**: the fundamental orientation, religious or philosophical, of a school.
//! - **RMC**: regionale meld- en coördinatiefunctie for early school leavers, now Doorstroompunt.
//! - **RNI**: registratie niet-ingezetenen, the register of who does not live here.
//! - **samenwerkingsverband**: the schools of a region that share the care for pupils (passend onderwijs).
//! - **spreekuur**: consultation hours of the officer at a school.
//! - **stagiair(e)**: a trainee, who may not decide.
//! - **startkwalificatie**: diploma of havo, vwo, or mbo of level 2 or higher.
//! - **ter kennisgeving**: taken note of, nothing more to do.
//! - **thuiszitter**: who sits at home: enrolled, and absent for more than four weeks.
//! - **trekkend bestaan**: the travelling life of fairground and circus families (LPW art. 5a).
//! - **Variawet**: the rules by which a pupil with a handicap may get other hours of education.
//! - **VAVO**: general secondary education for adults.
//! - **Veilig Thuis**: the office where child abuse is reported.
//! - **verlof**: leave, while enrolled (LPW art. 11).
//! - **vervangende leerplicht**: another programme in place of (part of) school (LPW art. 3a and 3b).
//! - **vestiging**: a location of a school.
//! - **VIN**: verwijsindex, where professionals signal that they know a youth.
//! - **vrijstelling**: exemption from the duty to be enrolled (LPW art. 5, 5a, 15).
//! - **ZAT**: zorgadviesteam of a school.
//! - **zomerproject**: following every leaver through the summer until he has started somewhere.

// Leaf types.
pub mod code;
pub mod fold;
pub mod id;
pub mod number;
pub mod partial_date;
pub mod record;
pub mod time;

// People and where they live.
pub mod address;
pub mod guardian;
pub mod municipality;
pub mod name;
pub mod officer;
pub mod partner;
pub mod person;
pub mod youth;

// Schools.
pub mod diploma;
pub mod enrolment;
pub mod school;

// Cases and what happens in them.
pub mod absence;
pub mod attachment;
pub mod case;
pub mod clock;
pub mod hearing;
pub mod house_style;
pub mod letter;
pub mod task;
pub mod timeline;
