package ma.idmaj.ceremonies.press.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.closing.ui.ReasonDialog;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.ceremonies.press.statements.SpeakerKind;
import ma.idmaj.ceremonies.press.statements.Statement;
import ma.idmaj.ceremonies.press.statements.StatementState;
import ma.idmaj.documents.layout.PaperWords;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** What was said for the press, with the consent to publish it and who stands for it. */
class StatementsPanel extends Section {

    private final PressPanels services;
    private final CeremonyDetail ceremony;
    private final Runnable changed;
    private final AccountNames.Names names;

    StatementsPanel(PressPanels services, CeremonyDetail ceremony, PressOccasion occasion, Runnable changed) {
        this.services = services;
        this.ceremony = ceremony;
        this.changed = changed;
        setId("statements");
        addClassName("press-statements");
        List<Statement> all = services.statements.of(ceremony.id(), occasion);
        names = services.accounts.of(all.stream().map(Statement::writtenBy).toList());
        add(Localized.text(new H3(), "ceremonies.press.statements"));
        if (all.isEmpty()) add(Localized.text(new Paragraph(), "ceremonies.press.statements.none"));
        var list = new UnorderedList();
        all.forEach(statement -> list.add(row(statement)));
        if (!all.isEmpty()) add(list);
        boolean open =
                PressOccasion.of(ceremony.state()).filter(occasion::equals).isPresent();
        if (!open || !services.organises()) return;
        var more = Localized.text(new Button(), "ceremonies.press.statements.add");
        more.setId("add-statement");
        more.addClickListener(click -> new StatementDialog(services, ceremony, occasion, changed).open());
        add(more);
    }

    private ListItem row(Statement statement) {
        var speaker = new Span();
        speaker.addClassName("primary-name");
        var consent = new Paragraph();
        consent.addClassName("hint");
        Localized.on(speaker, language -> {
            speaker.setText(speaker(statement, language));
            consent.setText(Localized.text(
                            "ceremonies.press.statements.consent",
                            statement.consentWay(),
                            statement.consentOn(),
                            statement.consentTo())
                    + " · "
                    + Localized.text(
                            "ceremonies.press.statements.writtenBy",
                            names.of(statement.writtenBy(), language.arabic())));
        });
        var said = new Paragraph(statement.said());
        boolean arabic = statement.language() == TextLanguage.ARABIC;
        said.getElement().setAttribute("lang", arabic ? "ar-MA" : "fr-MA").setAttribute("dir", arabic ? "rtl" : "ltr");
        var head = new Div(speaker, chip(statement.state()));
        head.addClassName("row");
        var row = new ListItem(head, said, consent);
        if (statement.withdrawnReason() != null)
            row.add(Localized.text(
                    new Paragraph(), "ceremonies.press.statements.withdrawnWhy", statement.withdrawnReason()));
        row.add(acts(statement));
        return row;
    }

    /** A beneficiary's name is the text's matter, by its consents: here the kind is enough. */
    private static String speaker(Statement statement, Language language) {
        if (statement.kind() == SpeakerKind.BENEFICIARY) return Localized.label(statement.kind());
        String name = new LocalizedText(statement.speakerAr(), statement.speakerLatin()).in(language.arabic());
        String title = statement.title().in(language.arabic());
        return title.isEmpty() ? name : PaperWords.of(language.arabic()).text("press.speaker", name, title);
    }

    private Div acts(Statement statement) {
        var acts = new Div();
        acts.addClassName("row");
        if (services.approves()
                && statement.state() == StatementState.WRITTEN
                && !services.own(statement.writtenBy())) {
            var approve = Localized.text(new Button(), "ceremonies.press.statements.approve");
            approve.addClassName("approve-statement");
            named(approve, statement);
            approve.addClickListener(click -> PressPanels.act(
                    () -> services.statements.approve(ceremony.id(), statement.id()),
                    changed,
                    "ceremonies.press.statements.approved"));
            acts.add(approve);
        }
        boolean mayWithdraw = services.organises() || services.approves();
        if (mayWithdraw && statement.state() != StatementState.WITHDRAWN) {
            var withdraw = Localized.text(new Button(), "ceremonies.press.statements.withdraw");
            named(withdraw, statement);
            withdraw.addClickListener(click -> new ReasonDialog(
                            "ceremonies.press.statements.withdraw",
                            reason -> PressPanels.act(
                                    () -> services.statements.withdraw(ceremony.id(), statement.id(), reason),
                                    changed,
                                    "ceremonies.press.statements.withdrawn"))
                    .open());
            acts.add(withdraw);
        }
        return acts;
    }

    /** Whose statement it is about: the words alone are those of every row. */
    private static void named(Button button, Statement statement) {
        Localized.on(
                button,
                language -> button.setAriaLabel(Localized.text(
                        "ceremonies.press.statements.actOn", button.getText(), speaker(statement, language))));
    }

    private static StateChip chip(StatementState state) {
        return new StateChip(
                state,
                switch (state) {
                    case WRITTEN -> Tone.WAITING;
                    case APPROVED -> Tone.GOOD;
                    case WITHDRAWN -> Tone.BAD;
                });
    }
}
