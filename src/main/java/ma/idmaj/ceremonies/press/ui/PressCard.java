package ma.idmaj.ceremonies.press.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.press.PressPage;
import ma.idmaj.ceremonies.press.PressState;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.Objects;
import java.util.stream.Stream;

/** One press text: where it stands, its words in both languages, what was checked, its statements and versions. */
class PressCard extends Div {

    private final PressPanels services;
    private final CeremonyDetail ceremony;
    private final PressPage page;
    private final Runnable changed;
    private final Div content = new Div();

    PressCard(PressPanels services, CeremonyDetail ceremony, PressPage page, Runnable changed) {
        this.services = services;
        this.ceremony = ceremony;
        this.page = page;
        this.changed = changed;
        addClassNames("stack", "press-card");
        content.addClassName("stack");
        add(facts(), content);
        read();
    }

    private void read() {
        content.removeAll();
        var text = page.text();
        boolean approved = text.state() == PressState.APPROVED;
        if (approved && !page.holds()) content.add(note("ceremonies.press.standsNot", Tone.BAD));
        if (!text.remark().isEmpty()) content.add(note("ceremonies.press.remark", Tone.WAITING, text.remark()));
        var words = new Div(
                new PressArticle(page.sheet(), Language.AR, services.translations),
                new PressArticle(page.sheet(), Language.FR, services.translations));
        words.addClassName("press-words");
        content.add(
                new PressActions(services, ceremony, page, this::edit, changed),
                words,
                new PressTicks(services, ceremony, page.ticks(), changed),
                new StatementsPanel(services, ceremony, text.occasion(), changed),
                new PressVersions(services, page));
        if (approved) {
            var digest = new Code(page.digest());
            digest.addClassName("ltr");
            var line = new Div(Localized.text(new Span(), "ceremonies.press.digest"), digest);
            line.addClassNames("hint", "press-digest");
            content.add(line);
        }
    }

    private void edit() {
        content.removeAll();
        content.add(new PressEditor(services, page, changed, this::read));
    }

    private Div facts() {
        var text = page.text();
        var version = page.versions().getFirst();
        var names = services.accounts.of(Stream.of(version.writtenBy(), text.approvedBy())
                .filter(Objects::nonNull)
                .toList());
        var written = new Span();
        var approved = new Span();
        approved.setVisible(text.approvedBy() != null);
        Localized.on(written, language -> {
            written.setText(Localized.text(
                    "ceremonies.press.versionFact",
                    version.number(),
                    names.of(version.writtenBy(), language.arabic()),
                    Formats.moment(version.writtenAt())));
            if (text.approvedBy() != null && text.approvedAt() != null)
                approved.setText(Localized.text(
                        "ceremonies.press.approvedFact",
                        names.of(text.approvedBy(), language.arabic()),
                        Formats.moment(text.approvedAt())));
        });
        var facts = new Div(
                chip(text.state()),
                Localized.text(new Span(), "ceremonies.PressOccasion." + text.occasion()),
                written,
                approved);
        facts.addClassNames("row", "press-facts");
        return facts;
    }

    private static StateChip chip(PressState state) {
        return new StateChip(
                state,
                switch (state) {
                    case DRAFT -> Tone.NEUTRAL;
                    case SUBMITTED -> Tone.WAITING;
                    case APPROVED -> Tone.GOOD;
                    case WITHDRAWN -> Tone.BAD;
                });
    }

    private static Paragraph note(String key, Tone tone, Object... values) {
        var note = Localized.text(new Paragraph(), key, values);
        note.addClassNames("press-note", tone.cssClass());
        note.getElement().setAttribute("role", "status");
        return note;
    }
}
