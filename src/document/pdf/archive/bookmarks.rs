//! Headings as bookmarks, each below the higher one before it.

use lopdf::{Document as File, Object, ObjectId, dictionary};

use crate::document::layout::Bookmark;
use crate::document::measure::PAGE;
use crate::document::pdf::metadata;

/// Adds the bookmarks, if there are any, and tells where they begin.
pub(super) fn add(file: &mut File, marks: &[Bookmark], pages: &[ObjectId]) -> Option<Object> {
    if marks.is_empty() {
        return None;
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = marks.iter().map(|_| file.new_object_id()).collect();
    let parents = parents(marks);
    for (at, (mark, id)) in marks.iter().zip(&ids).enumerate() {
        let page = pages.get(mark.sheet).copied().unwrap_or_default();
        let parent = parents.get(at).copied().flatten();
        let mut entry = dictionary! {
            "Title" => metadata::text(&mark.title),
            "Parent" => parent.and_then(|parent| ids.get(parent)).copied().unwrap_or(root),
            "Dest" => vec![
                page.into(),
                "XYZ".into(),
                Object::Null,
                (PAGE.1 - mark.y).into(),
                Object::Null,
            ],
        };
        let siblings = children(&parents, parent);
        let place = siblings.iter().position(|sibling| *sibling == at);
        let beside = |step: fn(usize) -> Option<usize>| {
            let sibling = siblings.get(place.and_then(step)?)?;
            ids.get(*sibling).copied()
        };
        if let Some(before) = beside(|place| place.checked_sub(1)) {
            entry.set("Prev", before);
        }
        if let Some(next) = beside(|place| place.checked_add(1)) {
            entry.set("Next", next);
        }
        span(&mut entry, &children(&parents, Some(at)), &ids);
        file.set_object(*id, entry);
    }
    let mut outline = dictionary! { "Type" => "Outlines" };
    span(&mut outline, &children(&parents, None), &ids);
    file.set_object(root, outline);
    Some(root.into())
}

/// The first and last of what lies below an entry; all of it is shown.
fn span(entry: &mut lopdf::Dictionary, children: &[usize], ids: &[ObjectId]) {
    let id = |child: Option<&usize>| ids.get(*child?).copied();
    if let (Some(first), Some(last)) = (id(children.first()), id(children.last())) {
        entry.set("First", first);
        entry.set("Last", last);
        entry.set("Count", i64::try_from(children.len()).unwrap_or(i64::MAX));
    }
}

/// The place of the parent of each: the last higher one before it.
fn parents(marks: &[Bookmark]) -> Vec<Option<usize>> {
    let mut above: Vec<usize> = Vec::new();
    let mut parents = Vec::with_capacity(marks.len());
    let rank = |at: &usize| marks.get(*at).map_or(0, |mark| mark.rank);
    for (at, mark) in marks.iter().enumerate() {
        while above.last().is_some_and(|last| rank(last) >= mark.rank) {
            above.pop();
        }
        parents.push(above.last().copied());
        above.push(at);
    }
    parents
}

fn children(parents: &[Option<usize>], of: Option<usize>) -> Vec<usize> {
    let all = parents.iter().enumerate();
    all.filter(|(_, parent)| **parent == of)
        .map(|(at, _)| at)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_lies_below_the_higher_one_before_it() {
        let mark = |rank| Bookmark {
            title: String::new(),
            rank,
            sheet: 0,
            y: 0.0,
        };
        let found = parents(&[mark(1), mark(2), mark(3), mark(2), mark(1), mark(3)]);
        assert_eq!(found, [None, Some(0), Some(1), Some(0), None, Some(4)]);
    }
}
