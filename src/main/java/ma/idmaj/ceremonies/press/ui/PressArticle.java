package ma.idmaj.ceremonies.press.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.ceremonies.press.PressPlainText;
import ma.idmaj.ceremonies.press.PressSheet;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;
import ma.idmaj.ui.i18n.Translations;

/** A press text in one language, set as that language is whatever the page's own. */
class PressArticle extends Article {

    private final Language language;
    private final Translations translations;

    PressArticle(PressSheet sheet, Language language, Translations translations) {
        this.language = language;
        this.translations = translations;
        boolean arabic = language.arabic();
        addClassName("press-article");
        set(this, language);
        Localized.on(
                this,
                shown -> getElement()
                        .setAttribute("aria-label", Localized.text("ceremonies.press.article." + language.name())));
        var dateline = new Paragraph(sheet.dateline().in(arabic));
        dateline.addClassName("dateline");
        add(new H3(sheet.headline().in(arabic)), dateline);
        for (var paragraph : sheet.paragraphs()) {
            var words = new Paragraph(paragraph.text().in(arabic));
            if (paragraph.formula()) words.addClassName("formula");
            add(words);
        }
        if (!sheet.statements().isEmpty()) {
            add(new H4(word("ceremonies.press.statements")));
            sheet.statements().forEach(quote -> add(quote(quote)));
        }
        if (!sheet.groups().isEmpty()) add(new H4(word("ceremonies.press.table")), table(sheet));
    }

    private Component quote(PressSheet.Quote quote) {
        boolean arabic = language.arabic();
        boolean own = PressPlainText.own(quote, language);
        String other = own ? "" : " (" + word("ceremonies.press.in." + quote.language()) + ")";
        var speaker = new Span(PressPlainText.speaker(quote, arabic) + other);
        speaker.addClassName("speaker");
        var said = new Paragraph(quote.said());
        set(said, quote.language() == TextLanguage.ARABIC ? Language.AR : Language.FR);
        var block = new HtmlContainer("blockquote");
        block.add(said, speaker);
        return block;
    }

    private Component table(PressSheet sheet) {
        var list = new UnorderedList();
        list.addClassName("press-groups");
        sheet.groups().forEach(group -> list.add(row(group.label().in(language.arabic()), group.people())));
        var total = row(word("ceremonies.press.total"), sheet.people());
        total.addClassName("total");
        list.add(total);
        return list;
    }

    private static ListItem row(String label, int people) {
        return new ListItem(new Span(label), new Span(Integer.toString(people)));
    }

    private String word(String key) {
        return translations.text(language, key);
    }

    private static void set(Component component, Language language) {
        component
                .getElement()
                .setAttribute("lang", language.locale().toLanguageTag())
                .setAttribute("dir", language.dir());
    }
}
