package ma.idmaj.beneficiaries.consent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;

import ma.idmaj.beneficiaries.consent.ConsentAnswer;
import ma.idmaj.beneficiaries.consent.ConsentDraft;
import ma.idmaj.beneficiaries.consent.ConsentKind;
import ma.idmaj.beneficiaries.consent.ConsentService;
import ma.idmaj.beneficiaries.consent.PrivacyText;
import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.beneficiaries.papers.PaperRow;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** One sitting: the notice is read, each question put as it is written, the answers recorded with their evidence. */
class ConsentDialog extends Dialog {

    private final Map<String, PrivacyText> texts;
    private final String number;
    private final Select<TextLanguage> language = Fields.choice("beneficiaries.consent.language", TextLanguage.class);
    private final NoticeText notice = new NoticeText();
    private final Map<ConsentKind, Paragraph> questions = new EnumMap<>(ConsentKind.class);
    private final Map<ConsentKind, RadioButtonGroup<ConsentAnswer>> answers = new EnumMap<>(ConsentKind.class);
    private final EvidenceFields evidence;

    ConsentDialog(ConsentService consents, UUID file, List<PaperRow> papers, LocalDate today, Runnable recorded) {
        this.texts = consents.texts();
        this.number = consents.authorisation();
        this.evidence = new EvidenceFields(papers, today);
        addClassName("consent-dialog");
        setCloseOnOutsideClick(false);
        language.setId("text-language");
        language.setValue(Localized.language() == Language.AR ? TextLanguage.ARABIC : TextLanguage.FRENCH);
        language.addValueChangeListener(change -> word());
        var content = new Div(Localized.text(new Paragraph(), "beneficiaries.consent.readFirst"), language, notice);
        content.addClassName("stack");
        consents.possible(file).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind -> content.add(question(kind.getKey(), kind.getValue())));
        content.add(evidence);
        add(content);
        var save = Localized.text(new Button(), "beneficiaries.consent.save");
        save.setId("save-consent");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            if (evidence.complete() && Notices.attempt(() -> consents.record(file, draft()))) {
                close();
                recorded.run();
            } else {
                save.setEnabled(true);
            }
        });
        var cancel = Localized.text(new Button(), "beneficiaries.cancel");
        cancel.addClickListener(click -> close());
        getFooter().add(cancel, save);
        Localized.on(this, shown -> {
            setHeaderTitle(Localized.text("beneficiaries.consent.record"));
            word();
        });
    }

    private Div question(ConsentKind kind, List<ConsentAnswer> possible) {
        var text = new Paragraph();
        questions.put(kind, text);
        var answer = new RadioButtonGroup<ConsentAnswer>();
        answer.setItems(possible);
        answer.setId("answer-" + kind.name().toLowerCase(Locale.ROOT));
        Localized.on(answer, shown -> {
            answer.setItemLabelGenerator(Localized::label);
            answer.setLabel(Localized.text("beneficiaries.consent.answerTo", kind));
        });
        answers.put(kind, answer);
        var title = new H3();
        Localized.on(title, shown -> title.setText(Localized.label(kind)));
        var box = new Div(title, text, answer);
        box.addClassName("consent-question");
        return box;
    }

    /** The texts follow the language the person is told them in. */
    private void word() {
        TextLanguage told = language.getValue();
        notice.show(texts.get(PrivacyText.NOTICE), told, number);
        questions.forEach((kind, text) -> {
            text.setText(texts.get(kind.name()).in(told));
            text.getElement().setAttribute("dir", "auto");
        });
    }

    private ConsentDraft draft() {
        var given = new EnumMap<ConsentKind, ConsentAnswer>(ConsentKind.class);
        answers.forEach((kind, answer) -> {
            if (answer.getValue() != null) given.put(kind, answer.getValue());
        });
        return new ConsentDraft(
                given,
                Objects.requireNonNull(evidence.saidOn()),
                language.getValue(),
                evidence.evidence(),
                evidence.paper(),
                evidence.witness());
    }
}
