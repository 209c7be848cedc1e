//! What stands around a youth: those who care for him, addresses, schools, diplomas, brothers and
//! sisters; added, corrected, ended, taken away and brought back.

mod addresses;
mod guardians;
mod others;

use leerrecht::domain::address::{Address, AddressDraft, AddressKind, AddressOwner};
use leerrecht::domain::guardian::{Authority, GuardianDraft, Role};
use leerrecht::domain::number::Bsn;
use leerrecht::service::cases;
use leerrecht::service::youths::{self, Bond, YouthPage};

use crate::invented::{File, day, name};

const BOND: Bond = Bond {
    role: Role::Parent2,
    authority: Authority::Yes,
    from: None,
    until: None,
};

fn page(file: &File) -> YouthPage {
    youths::page(file.desk(), file.youth).unwrap().unwrap()
}

fn undo(file: &File, changes: &leerrecht::store::Changes) {
    cases::undo(file.desk(), changes.op.unwrap()).unwrap();
}

fn father() -> GuardianDraft {
    GuardianDraft {
        bsn: Bsn::parse("999990019").ok(),
        phone: Some("06 12345678".to_owned()),
        ..GuardianDraft::new(name("Vader", "van der", "Voorbeeld"))
    }
}

fn home(number: u32, from: &str) -> Address {
    Address {
        street: Some("Verzonnenlaan".to_owned()),
        house_number: Some(number),
        postcode: "1811AB".parse().ok(),
        town: Some("Verzonnen".to_owned()),
        from: Some(day(from).into()),
        ..Address::empty(AddressKind::Street)
    }
}

fn of_youth(file: &File, address: Address) -> AddressDraft {
    AddressDraft {
        owner: AddressOwner::Youth(file.youth),
        address,
    }
}
