package ma.idmaj.ceremonies.press.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.ceremonies.press.PressDraft;
import ma.idmaj.ceremonies.press.PressPage;
import ma.idmaj.ceremonies.press.PressTemplate;
import ma.idmaj.ceremonies.press.PressVersion;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

/** Every version of a text as it was saved, to be read again. */
class PressVersions extends Details {

    private final PressPanels services;
    private final PressPage page;

    PressVersions(PressPanels services, PressPage page) {
        this.services = services;
        this.page = page;
        setVisible(page.versions().size() > 1);
        addClassName("press-versions");
        Localized.on(this, language -> setSummaryText(Localized.text("ceremonies.press.versions")));
        var names = services.accounts.of(
                page.versions().stream().map(PressVersion::writtenBy).toList());
        var list = new UnorderedList();
        for (PressVersion version : page.versions()) {
            var fact = new Span();
            Localized.on(
                    fact,
                    language -> fact.setText(Localized.text(
                            "ceremonies.press.versionFact",
                            version.number(),
                            names.of(version.writtenBy(), language.arabic()),
                            Formats.moment(version.writtenAt()))));
            var open = Localized.text(new Button(), "ceremonies.press.versions.open", version.number());
            open.addClickListener(click -> show(version.number()));
            var row = new ListItem(fact, open);
            row.addClassName("row");
            list.add(row);
        }
        add(list);
    }

    private void show(int number) {
        PressDraft draft = services.texts.version(page.text().id(), number);
        var dialog = new Dialog();
        dialog.addClassName("press-version");
        dialog.add(sentence(draft.headline()));
        var formulas = services.formulas.byId();
        draft.parts()
                .forEach(part -> dialog.add(sentence(
                        part.formula() == null
                                ? part.text()
                                : formulas.get(part.formula()).text())));
        Localized.on(
                dialog, language -> dialog.setHeaderTitle(Localized.text("ceremonies.press.versions.title", number)));
        var close = Localized.text(new Button(), "ceremonies.press.close");
        close.addClickListener(click -> dialog.close());
        dialog.getFooter().add(close);
        dialog.open();
    }

    private Div sentence(LocalizedText kept) {
        var ar = new Paragraph(PressTemplate.words(services.translations, kept.ar(), Language.AR));
        ar.getElement().setAttribute("lang", "ar-MA").setAttribute("dir", "rtl");
        var fr = new Paragraph(PressTemplate.words(services.translations, kept.fr(), Language.FR));
        fr.getElement().setAttribute("lang", "fr-MA").setAttribute("dir", "ltr");
        var pair = new Div(ar, fr);
        pair.addClassNames("field-pair");
        return pair;
    }
}
