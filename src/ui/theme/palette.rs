//! The colours by role. Text has a contrast of at least 4.5 on what it stands on, borders of
//! fields and large figures at least 3; the tests below measure it.

use iced::{Color, color};

/// The colours of a look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Palette {
    pub(crate) ink: Color,
    pub(crate) soft: Color,
    pub(crate) faint: Color,
    pub(crate) hairline: Color,
    pub(crate) desk: Color,
    pub(crate) card: Color,
    pub(crate) border: Color,
    pub(crate) ok: Pair,
    pub(crate) due: Pair,
    pub(crate) late: Pair,
    pub(crate) judgement: Pair,
    pub(crate) primary: Pair,
    pub(crate) on_primary: Color,
    pub(crate) primary_hover: Color,
    pub(crate) sidebar: Color,
    pub(crate) sidebar_text: Color,
    pub(crate) sidebar_active: Color,
    pub(crate) sidebar_ink: Color,
    pub(crate) alarm: Color,
    pub(crate) on_alarm: Color,
    /// Around what has the focus; beside it lies the colour of a card, so that one of the two is seen on
    /// whatever it stands.
    pub(crate) ring: Color,
    /// Laid over what a modal makes inert.
    pub(crate) veil: Color,
    /// The width of the lines between cards and around buttons.
    pub(crate) line: f32,
}

/// A colour and the wash behind it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Pair {
    pub(crate) strong: Color,
    pub(crate) wash: Color,
}

/// What a badge, a sign or a notice says by its colour; a word says the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Tone {
    /// Nothing in particular.
    #[default]
    Plain,
    /// In order.
    Ok,
    /// Due soon; evidence is missing.
    Due,
    /// Late, not met, wrong.
    Late,
    /// The officer's judgement.
    Judgement,
    /// Chosen, linked.
    Primary,
}

impl Palette {
    /// The colour and the wash of a tone.
    pub(crate) const fn tone(&self, tone: Tone) -> Pair {
        match tone {
            Tone::Plain => Pair {
                strong: self.soft,
                wash: self.desk,
            },
            Tone::Ok => self.ok,
            Tone::Due => self.due,
            Tone::Late => self.late,
            Tone::Judgement => self.judgement,
            Tone::Primary => self.primary,
        }
    }

    pub(crate) const LIGHT: Self = Self {
        ink: color!(0x17222d),
        soft: color!(0x54626f),
        faint: color!(0x66727f),
        hairline: color!(0xd7dee5),
        desk: color!(0xf4f6f8),
        card: color!(0xffffff),
        border: color!(0x7f8d99),
        ok: pair(color!(0x1c7448), color!(0xe3f3ea)),
        due: pair(color!(0x9a5b00), color!(0xfcf0da)),
        late: pair(color!(0xb3261e), color!(0xfbe6e4)),
        judgement: pair(color!(0x5a4a9c), color!(0xeeebf8)),
        primary: pair(color!(0x0f5e8c), color!(0xe5f0f7)),
        on_primary: color!(0xffffff),
        primary_hover: color!(0x0b4b71),
        sidebar: color!(0x10293c),
        sidebar_text: color!(0xc9d6e0),
        sidebar_active: color!(0x2d4354),
        sidebar_ink: color!(0xffffff),
        alarm: color!(0xc5372f),
        on_alarm: color!(0xffffff),
        ring: color!(0x0f5e8c),
        veil: color!(0x10293c, 0.45),
        line: 1.0,
    };

    pub(crate) const DARK: Self = Self {
        ink: color!(0xe8edf2),
        soft: color!(0xaab6c1),
        faint: color!(0x94a1ad),
        hairline: color!(0x33414e),
        desk: color!(0x131b22),
        card: color!(0x1b252e),
        border: color!(0x7d8b98),
        ok: pair(color!(0x6fcf97), color!(0x173427)),
        due: pair(color!(0xf0b757), color!(0x3a2c12)),
        late: pair(color!(0xff8a80), color!(0x431c19)),
        judgement: pair(color!(0xb5a7f0), color!(0x2b2547)),
        primary: pair(color!(0x6db7e2), color!(0x1d3546)),
        on_primary: color!(0x0c141b),
        primary_hover: color!(0x8ac7ea),
        sidebar: color!(0x0c141b),
        sidebar_text: color!(0xaab6c1),
        sidebar_active: color!(0x24303b),
        sidebar_ink: color!(0xffffff),
        alarm: color!(0xff8a80),
        on_alarm: color!(0x2a0f0d),
        ring: color!(0x6db7e2),
        veil: color!(0x000000, 0.55),
        line: 1.0,
    };

    pub(crate) const CONTRAST: Self = Self {
        ink: color!(0x000000),
        soft: color!(0x000000),
        faint: color!(0x595959),
        hairline: color!(0x000000),
        desk: color!(0xffffff),
        card: color!(0xffffff),
        border: color!(0x000000),
        ok: pair(color!(0x004d26), color!(0xffffff)),
        due: pair(color!(0x6b3b00), color!(0xffffff)),
        late: pair(color!(0x9b0000), color!(0xffffff)),
        judgement: pair(color!(0x38207f), color!(0xffffff)),
        primary: pair(color!(0x003a63), color!(0xd6ecff)),
        on_primary: color!(0xffffff),
        primary_hover: color!(0x000000),
        sidebar: color!(0x000000),
        sidebar_text: color!(0xffffff),
        sidebar_active: color!(0x3a3a3a),
        sidebar_ink: color!(0xffffff),
        alarm: color!(0xffffff),
        on_alarm: color!(0x9b0000),
        ring: color!(0x0047d6),
        veil: color!(0x000000, 0.6),
        line: 2.0,
    };
}

const fn pair(strong: Color, wash: Color) -> Pair {
    Pair { strong, wash }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance as WCAG 2 computes it.
    fn luminance(color: Color) -> f32 {
        let part = |value: f32| {
            if value <= 0.040_45 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b)
    }

    fn contrast(one: Color, other: Color) -> f32 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[track_caller]
    fn check(what: &str, one: Color, other: Color, least: f32) {
        let found = contrast(one, other);
        assert!(found >= least, "{what}: {found:.2} is less than {least}");
    }

    #[test]
    fn text_can_be_read_on_what_it_stands_on() {
        for palette in [Palette::LIGHT, Palette::DARK, Palette::CONTRAST] {
            for ground in [palette.desk, palette.card] {
                check("ink", palette.ink, ground, 7.0);
                check("soft", palette.soft, ground, 4.5);
                check("faint", palette.faint, ground, 4.5);
                check("primary", palette.primary.strong, ground, 4.5);
                check("border", palette.border, ground, 3.0);
            }
            for tone in [
                Tone::Plain,
                Tone::Ok,
                Tone::Due,
                Tone::Late,
                Tone::Judgement,
                Tone::Primary,
            ] {
                let pair = palette.tone(tone);
                check("tone", pair.strong, pair.wash, 4.5);
                check("tone on card", pair.strong, palette.card, 4.5);
            }
            check("button", palette.on_primary, palette.primary.strong, 4.5);
            check("hover", palette.on_primary, palette.primary_hover, 4.5);
            check("sidebar", palette.sidebar_text, palette.sidebar, 4.5);
            check("active", palette.sidebar_ink, palette.sidebar_active, 4.5);
            check("alarm", palette.on_alarm, palette.alarm, 4.5);
            for ground in [
                palette.desk,
                palette.card,
                palette.sidebar,
                palette.sidebar_active,
                palette.primary.strong,
                palette.primary.wash,
            ] {
                let seen = contrast(palette.ring, ground).max(contrast(palette.card, ground));
                assert!(seen >= 3.0, "ring: {seen:.2} is less than 3");
            }
            check("ring", palette.ring, palette.card, 4.5);
        }
    }
}
