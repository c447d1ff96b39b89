package ma.idmaj.ceremonies.press.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.guests.Guest;
import ma.idmaj.ceremonies.press.basis.ListPerson;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.ceremonies.press.statements.ConsentWay;
import ma.idmaj.ceremonies.press.statements.SpeakerKind;
import ma.idmaj.ceremonies.press.statements.StatementDraft;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.util.Optional;

/** A statement to be written down: who speaks, the words, and the consent to publish them. A refusal leaves what was typed. */
class StatementDialog extends Dialog {

    private final Select<SpeakerKind> kind = Fields.choice("ceremonies.press.statements.kind", SpeakerKind.class);
    private final ComboBox<Guest> guest = Fields.label(new ComboBox<>(), "ceremonies.press.statements.guest");
    private final ComboBox<ListPerson> person = Fields.label(new ComboBox<>(), "ceremonies.press.statements.person");
    private final TextField nameAr = Fields.arabicText("ceremonies.press.statements.nameAr", StatementDraft.MAX_NAME);
    private final TextField nameLatin =
            Fields.latinText("ceremonies.press.statements.nameLatin", StatementDraft.MAX_NAME);
    private final TextField titleAr =
            Fields.optional(Fields.arabicText("ceremonies.press.statements.titleAr", StatementDraft.MAX_TITLE));
    private final TextField titleFr =
            Fields.optional(Fields.latinText("ceremonies.press.statements.titleFr", StatementDraft.MAX_TITLE));
    private final Select<TextLanguage> language =
            Fields.choice("ceremonies.press.statements.language", TextLanguage.class);
    private final TextArea said = Fields.longText("ceremonies.press.statements.said", StatementDraft.MAX_SAID);
    private final DatePicker consentOn = Fields.date("ceremonies.press.statements.consentOn");
    private final Select<ConsentWay> consentWay =
            Fields.choice("ceremonies.press.statements.consentWay", ConsentWay.class);
    private final TextField consentTo = Fields.text("ceremonies.press.statements.consentTo", StatementDraft.MAX_NAME);

    StatementDialog(PressPanels services, CeremonyDetail ceremony, PressOccasion occasion, Runnable changed) {
        addClassNames("entry-dialog", "statement-dialog");
        ids();
        guest.setItems(services.guests.guests(ceremony.id()));
        person.setItems(services.statements.quotable(ceremony.id()));
        Fields.hint(person, "ceremonies.press.statements.person.hint");
        Localized.on(guest, shown -> {
            guest.setItemLabelGenerator(one -> one.guest().name().in(shown.arabic()));
            person.setItemLabelGenerator(one -> Localized.text(
                    "ceremonies.press.statements.personChoice", one.position(), one.name(), one.mayBeNamed() ? 1 : 0));
        });
        kind.addValueChangeListener(change -> speaker(change.getValue()));
        kind.setValue(SpeakerKind.GUEST);
        language.setValue(TextLanguage.ARABIC);
        consentWay.setValue(ConsentWay.SIGNED);
        consentOn.setMax(services.today());
        consentOn.setValue(services.today());
        said.addClassName("wide");
        kind.addClassName("wide");
        var form = new Div(
                kind,
                guest,
                person,
                nameAr,
                nameLatin,
                titleAr,
                titleFr,
                language,
                said,
                consentWay,
                consentOn,
                consentTo);
        form.addClassName("form-grid");
        add(form);
        var save = Localized.text(new Button(), "ceremonies.press.statements.save");
        save.setId("save-statement");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> draft().ifPresent(draft -> {
            if (!Notices.attempt(() -> services.statements.write(ceremony.id(), occasion, draft))) return;
            close();
            changed.run();
            Notices.done("ceremonies.press.statements.written");
        }));
        var cancel = Localized.text(new Button(), "ceremonies.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(this, shown -> setHeaderTitle(Localized.text("ceremonies.press.statements.add")));
        getFooter().add(cancel, save);
    }

    private void ids() {
        kind.setId("speaker-kind");
        guest.setId("speaker-guest");
        person.setId("speaker-person");
        nameAr.setId("speaker-ar");
        nameLatin.setId("speaker-latin");
        said.setId("said");
        consentTo.setId("consent-to");
    }

    private void speaker(SpeakerKind chosen) {
        guest.setVisible(chosen == SpeakerKind.GUEST);
        person.setVisible(chosen == SpeakerKind.BENEFICIARY);
        boolean other = chosen == SpeakerKind.OTHER;
        nameAr.setVisible(other);
        nameLatin.setVisible(other);
        titleAr.setVisible(other);
        titleFr.setVisible(other);
    }

    private Optional<StatementDraft> draft() {
        SpeakerKind chosen = kind.getValue();
        boolean spoken = switch (chosen) {
            case GUEST -> Fields.check(guest, guest.getValue() != null, "ceremonies.press.statements.guestMissing");
            case BENEFICIARY ->
                Fields.check(person, person.getValue() != null, "ceremonies.press.statements.personMissing");
            case OTHER ->
                Fields.check(
                        nameAr,
                        !nameAr.getValue().isBlank() || !nameLatin.getValue().isBlank(),
                        "ceremonies.press.statements.speakerMissing");
        };
        boolean worded = Fields.check(said, !said.getValue().isBlank(), "ceremonies.press.statements.saidMissing");
        boolean dated =
                Fields.check(consentOn, consentOn.getValue() != null, "ceremonies.press.statements.consentInTheFuture");
        boolean heard = Fields.check(
                consentTo, !consentTo.getValue().isBlank(), "ceremonies.press.statements.consentToMissing");
        Fields.focusFirstInvalid(guest, person, nameAr, said, consentOn, consentTo);
        if (!spoken || !worded || !dated || !heard) return Optional.empty();
        boolean invited = chosen == SpeakerKind.GUEST;
        return Optional.of(new StatementDraft(
                chosen,
                chosen == SpeakerKind.BENEFICIARY ? person.getValue().line() : null,
                invited ? guest.getValue().guest().name().ar() : nameAr.getValue(),
                invited ? guest.getValue().guest().name().latin() : nameLatin.getValue(),
                invited ? guest.getValue().guest().title() : new LocalizedText(titleAr.getValue(), titleFr.getValue()),
                language.getValue(),
                said.getValue(),
                consentOn.getValue(),
                consentWay.getValue(),
                consentTo.getValue()));
    }
}
