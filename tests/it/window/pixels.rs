//! The pixels of a picture.

use iced_test::core::Rectangle;

/// The part of a picture that lies there.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place within a picture"
)]
pub(in crate::window) fn pixels(
    picture: &image::RgbaImage,
    at: Rectangle,
) -> impl Iterator<Item = image::Rgba<u8>> + Clone + '_ {
    let (right, below) = (at.x + at.width, at.y + at.height);
    let columns = at.x.max(0.0) as u32..(right as u32).min(picture.width());
    let rows = at.y.max(0.0) as u32..(below as u32).min(picture.height());
    rows.flat_map(move |y| columns.clone().map(move |x| *picture.get_pixel(x, y)))
}

/// How far two colours stand apart, as WCAG 2 computes it.
pub(in crate::window) fn contrast(one: image::Rgba<u8>, other: image::Rgba<u8>) -> f32 {
    let luminance = |image::Rgba([red, green, blue, _]): image::Rgba<u8>| {
        let part = |value: u8| (f32::from(value) / 255.0).powf(2.2);
        0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}
