//! What a case is about, in a word or two.

use crate::domain::case::{Article, CaseKind};
use crate::i18n::Words;

/// The kind of a case, with its article where the kind leaves a choice: a kind with one article says
/// it already.
pub(crate) fn matter(kind: CaseKind, article: Option<Article>, words: &Words) -> String {
    let word = words.word("case-kind", kind.code());
    match article {
        Some(article) if kind.articles().len() > 1 => {
            format!("{word} {}", words.word("article", article.code()))
        }
        Some(_) | None => word,
    }
}

/// The same where there is little room: the article comes first, for that is what decides, and what
/// the law keeps apart is never cut off.
pub(crate) fn short_matter(kind: CaseKind, article: Option<Article>, words: &Words) -> String {
    let word = words.word("case-kind", kind.code());
    match article {
        Some(article) if kind.articles().len() > 1 => {
            let article = words.word("article", article.code());
            format!("{} · {}", capital(&article), word.to_lowercase())
        }
        Some(_) | None => word,
    }
}

fn capital(text: &str) -> String {
    let mut signs = text.chars();
    let first = signs.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(signs).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    #[track_caller]
    fn check(kind: CaseKind, article: Option<Article>, expected: &str) {
        let words = Words::new(Language::Dutch);
        assert_eq!(matter(kind, article, &words), expected);
    }

    #[test]
    fn in_little_room_the_article_comes_first() {
        let words = Words::new(Language::Dutch);
        let short = |article| short_matter(CaseKind::Vrijstelling, Some(article), &words);
        assert_eq!(short(Article::A5OnderA), "Art. 5 onder a · vrijstelling");
        assert_eq!(
            short(Article::A5a),
            "Art. 5a (trekkend bestaan) · vrijstelling"
        );
        let other = short_matter(CaseKind::Vavo, Some(Article::Vavo), &words);
        assert_eq!(other, "VAVO");
    }

    #[test]
    fn the_article_is_said_where_there_is_a_choice() {
        check(CaseKind::Relatief, None, "Relatief verzuim");
        check(CaseKind::Vavo, Some(Article::Vavo), "VAVO");
        check(CaseKind::Vrijstelling, None, "Vrijstelling");
        let exemption = CaseKind::Vrijstelling;
        check(exemption, Some(Article::A15), "Vrijstelling art. 15");
    }
}
