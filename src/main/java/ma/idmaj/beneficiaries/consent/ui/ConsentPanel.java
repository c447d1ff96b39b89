package ma.idmaj.beneficiaries.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.beneficiaries.consent.ConsentAnswer;
import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.ConsentRecord;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.papers.FilePaperService;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the person agreed to and did not, question by question, and every answer before. */
public final class ConsentPanel extends Div {

    private final ConsentService consents;
    private final FilePaperService papers;
    private final AccountNames accounts;
    private final Clock clock;
    private final UUID file;
    private final boolean writes;
    private final Runnable changed;
    private final Div shown = new Div();

    public ConsentPanel(
            ConsentService consents,
            FilePaperService papers,
            AccountNames accounts,
            Clock clock,
            UUID file,
            boolean writes,
            Runnable changed) {
        this.consents = consents;
        this.papers = papers;
        this.accounts = accounts;
        this.clock = clock;
        this.file = file;
        this.writes = writes;
        this.changed = changed;
        addClassNames("panel", "stack", "consent-panel");
        shown.addClassName("stack");
        add(Localized.text(new H2(), "beneficiaries.consent.title"), shown);
        Localized.on(shown, language -> draw());
    }

    private void draw() {
        shown.removeAll();
        var current = consents.current(file);
        var history = consents.history(file);
        var words = new ConsentWords(history, papers.of(file), accounts);
        advice(current.get(ConsentKind.DATA_PROCESSING));
        var cards = new Div();
        cards.addClassName("cards");
        for (ConsentKind kind : ConsentKind.values()) cards.add(card(kind, current.get(kind), words));
        shown.add(cards);
        // The data protection officer writes down that a consent was taken back, and asks for none.
        if (writes && !consents.possible(file).isEmpty())
            shown.add(recordButton(current.get(ConsentKind.DATA_PROCESSING) == null));
        if (history.size() > current.size()) shown.add(history(history, words));
    }

    private void advice(@Nullable ConsentRecord processing) {
        if (processing != null && processing.answer() == ConsentAnswer.GIVEN) return;
        var advice = new Paragraph(Localized.text(
                processing == null
                        ? "beneficiaries.consent.needed"
                        : processing.answer() == ConsentAnswer.WITHDRAWN
                                ? "beneficiaries.consent.closedFile"
                                : "beneficiaries.consent.refusedNeeds"));
        advice.addClassNames("advice", processing == null ? "tone-waiting" : "tone-bad");
        shown.add(advice);
    }

    private Button recordButton(boolean firstTime) {
        var record = new Button(Localized.text("beneficiaries.consent.record"));
        record.setId("record-consent");
        if (firstTime) record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        record.addClickListener(click ->
                new ConsentDialog(consents, file, papers.of(file), LocalDate.now(clock), this::recorded).open());
        return record;
    }

    private void recorded() {
        draw();
        changed.run();
        Notices.done("beneficiaries.consent.recorded");
    }

    private static Div card(ConsentKind kind, @Nullable ConsentRecord answer, ConsentWords words) {
        var card = new Div(new H3(Localized.label(kind)), ConsentTones.chip(answer));
        card.addClassNames("card", "stack");
        if (answer == null) return card;
        card.add(new FactsList()
                .fact("beneficiaries.consent.saidOn", new Ltr(Formats.date(answer.saidOn())))
                .fact("beneficiaries.consent.language", new Span(Localized.label(answer.language())))
                .fact("beneficiaries.consent.textVersion", new Span(words.versions(answer)))
                .fact("beneficiaries.consent.evidence", new Span(words.evidence(answer)))
                .fact("beneficiaries.consent.recordedBy", new Span(words.recordedBy(answer))));
        return card;
    }

    private static Details history(List<ConsentRecord> history, ConsentWords words) {
        var table = new DataTable<ConsentRecord>("beneficiaries.consent.history")
                .column("beneficiaries.consent.question", (a, l) -> new Span(Localized.label(a.kind())))
                .column("beneficiaries.consent.answer", (a, l) -> ConsentTones.chip(a))
                .column("beneficiaries.consent.saidOn", (a, l) -> new Ltr(Formats.date(a.saidOn())))
                .column("beneficiaries.consent.textVersion", (a, l) -> new Span(words.versions(a)))
                .column("beneficiaries.consent.evidence", (a, l) -> new Span(words.evidence(a)))
                .column("beneficiaries.consent.recordedBy", (a, l) -> new Span(words.recordedBy(a)))
                .rows(history);
        Component summary = new Span(Localized.text("beneficiaries.consent.history"));
        return new Details(summary, table);
    }
}
