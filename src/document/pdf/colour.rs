//! What the colours of a file mean: the profile of sRGB (IEC 61966-2.1), in the form of ICC.1:2004.
//! Made here, as it is short and holds nothing but numbers of the standard.

/// A signed number of 16 bits before the point and 16 behind it.
type Fixed = u32;

/// D50, the white that profiles are told in.
const WHITE: [Fixed; 3] = [0x0000_F6D6, 0x0001_0000, 0x0000_D32D];
/// Red, green and blue of sRGB, in that white.
const RED: [Fixed; 3] = [0x0000_6FA2, 0x0000_38F5, 0x0000_0390];
const GREEN: [Fixed; 3] = [0x0000_6299, 0x0000_B785, 0x0000_18DA];
const BLUE: [Fixed; 3] = [0x0000_24A0, 0x0000_0F84, 0x0000_B6CF];
/// From D65, the white of sRGB, to D50.
const ADAPTATION: [Fixed; 9] = [
    0x0001_0C42,
    0x0000_05DE,
    0xFFFF_F325,
    0x0000_0793,
    0x0000_FD90,
    0xFFFF_FBA1,
    0xFFFF_FDA2,
    0x0000_03DB,
    0x0000_C081,
];
/// The curve: power 2.4, 1/1.055, 0.055/1.055, 1/12.92, and 0.04045 where it begins.
const CURVE: [Fixed; 5] = [
    0x0002_6666,
    0x0000_F2A7,
    0x0000_0D59,
    0x0000_13D0,
    0x0000_0A5B,
];

/// The profile.
pub(super) fn profile() -> Vec<u8> {
    let curve = tagged(b"para", &[&[0, 3, 0, 0], fixed(&CURVE).as_slice()]);
    let colour = |of: &[Fixed]| tagged(b"XYZ ", &[&fixed(of)]);
    let tags: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", words("sRGB")),
        (b"cprt", words("CC0")),
        (b"wtpt", colour(&WHITE)),
        (b"chad", tagged(b"sf32", &[&fixed(&ADAPTATION)])),
        (b"rXYZ", colour(&RED)),
        (b"gXYZ", colour(&GREEN)),
        (b"bXYZ", colour(&BLUE)),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut table = number(tags.len()).to_vec();
    let mut data = Vec::new();
    let start = HEADER + 4 + tags.len() * 12;
    for (name, tag) in tags {
        table.extend(name);
        table.extend(number(start + data.len()));
        table.extend(number(tag.len()));
        data.extend(tag);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    [header(start + data.len()), table, data].concat()
}

const HEADER: usize = 128;

/// A display profile of version 4.2, from red, green and blue to the space of XYZ.
fn header(length: usize) -> Vec<u8> {
    let mut header = number(length).to_vec();
    header.extend([0; 4]);
    header.extend([4, 0x20, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    // 1 January 2026, midnight.
    for part in [2026_u16, 1, 1, 0, 0, 0] {
        header.extend(part.to_be_bytes());
    }
    header.extend(b"acsp");
    header.resize(68, 0);
    header.extend(fixed(&WHITE));
    header.resize(HEADER, 0);
    header
}

fn number(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes()
}

fn fixed(values: &[Fixed]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_be_bytes())
        .collect()
}

fn tagged(kind: &[u8; 4], parts: &[&[u8]]) -> Vec<u8> {
    let mut tag = kind.to_vec();
    tag.extend([0; 4]);
    tag.extend(parts.concat());
    tag
}

/// Words in one language.
fn words(text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let place = [
        number(1),
        number(12),
        *b"enUS",
        number(units.len()),
        number(28),
    ]
    .concat();
    tagged(b"mluc", &[&place, &units])
}
