package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;
import ma.idmaj.ui.signing.SignaturePad;

import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** One signature for all items: what is received, the very words signed, who signs, and the field to sign in. */
class SignatureDialog extends Dialog {

    private static final int NOTE_LENGTH = 240;

    /** One act, however often it is confirmed. */
    private final UUID id = UUID.randomUUID();

    private final LineRow line;
    private final Map<UUID, ItemState> items;
    private final SignedWords words;
    private final Predicate<HandoverAct> send;
    private final Paragraph text = new Paragraph();
    private final NativeButton otherLanguage = new NativeButton();
    private final RadioButtonGroup<SignerKind> signer = new RadioButtonGroup<>();
    private final TextField signerName = new TextField();
    private final TextField note = new TextField();
    private final SignaturePad pad = new SignaturePad();
    private final Paragraph problem = new Paragraph();
    private final Button confirm = new Button();
    private Language language = Localized.language();

    /** @param send hands the act over; answers whether nothing is left to do here */
    SignatureDialog(LineRow line, Map<UUID, ItemState> items, SignedWords words, Predicate<HandoverAct> send) {
        this.line = line;
        this.items = items;
        this.words = words;
        this.send = send;
        addClassName("signature-dialog");
        setCloseOnOutsideClick(false);
        Localized.on(this, shown -> setHeaderTitle(line.name().in(shown.arabic())));
        chooseSigner();
        chooseLanguage();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        add(received(), new Div(text, otherLanguage), signer, signerName, pad, problem);
        if (given() < items.size()) add(noteField());
        layOutFooter();
        reword();
    }

    private long given() {
        return items.values().stream().filter(state -> state == ItemState.GIVEN).count();
    }

    private UnorderedList received() {
        var list = new UnorderedList();
        list.addClassName("received");
        for (LineRow.Item item : line.items()) {
            var name = new Span();
            Localized.on(name, shown -> name.setText(item.name().in(shown.arabic())));
            var entry = new ListItem(name, new Ltr("× " + item.quantity()));
            ItemState state = items.getOrDefault(item.id(), ItemState.GIVEN);
            if (state != ItemState.GIVEN) {
                entry.addClassName("not-given");
                entry.add(Localized.text(new Span(), "ceremonies.day.item." + state.name()));
            }
            list.add(entry);
        }
        return list;
    }

    private void chooseSigner() {
        signer.setItems(SignerKind.values());
        signer.setValue(line.state() == LineState.REPRESENTED ? SignerKind.PROXY : SignerKind.BENEFICIARY);
        signer.addClassName("signer");
        signerName.setMaxLength(PersonName.MAX_LENGTH);
        signerName.setWidthFull();
        signerName.setRequiredIndicatorVisible(true);
        signerName.setValueChangeMode(ValueChangeMode.LAZY);
        signerName.addValueChangeListener(change -> reword());
        signer.addValueChangeListener(change -> reword());
        Localized.on(signer, shown -> {
            signer.setLabel(Localized.text("ceremonies.day.whoSigns"));
            signer.setItemLabelGenerator(kind -> Localized.text("ceremonies.day.signer." + kind.name()));
        });
        Localized.on(signerName, shown -> reword());
    }

    private void chooseLanguage() {
        text.addClassName("signed-text");
        otherLanguage.addClassName("choice");
        otherLanguage.addClickListener(click -> {
            language = language.other();
            reword();
        });
    }

    private TextField noteField() {
        note.setMaxLength(NOTE_LENGTH);
        note.setWidthFull();
        Localized.on(note, shown -> note.setLabel(Localized.text("ceremonies.day.note")));
        return note;
    }

    private void layOutFooter() {
        var back = Localized.text(new Button(), "ceremonies.day.back");
        back.addClickListener(click -> close());
        Localized.text(confirm, "ceremonies.day.confirm");
        confirm.setId("confirm-handover");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> pad.drawing(this::confirm));
        getFooter().add(back, confirm);
    }

    /** The words follow who signs and in which language; what stands here is what is kept. */
    private void reword() {
        boolean named = signer.getValue() != SignerKind.BENEFICIARY;
        signerName.setVisible(named);
        if (named)
            signerName.setLabel(Localized.text(
                    "ceremonies.day.signerName." + signer.getValue().name()));
        text.setText(signedText());
        text.getElement().setAttribute("lang", language.locale().toLanguageTag());
        text.getElement().setAttribute("dir", "auto");
        otherLanguage.setText(
                Localized.text("ceremonies.day.signedIn." + language.other().name()));
    }

    private String signedText() {
        return words.of(language, line, given(), signer.getValue(), signerName.getValue());
    }

    /** As the record keeps it: a name of invisible marks is none. */
    private String signerName() {
        return CleanText.oneLine(signerName.getValue());
    }

    private void confirm(byte[] drawing) {
        confirm.setEnabled(true);
        boolean nameless =
                signer.getValue() != SignerKind.BENEFICIARY && signerName().isEmpty();
        signerName.setInvalid(nameless);
        if (nameless) {
            signerName.setErrorMessage(Localized.text("ceremonies.day.signerName.missing"));
            signerName.focus();
            return;
        }
        if (drawing.length == 0) {
            problem.setText(Localized.text("ceremonies.day.signatureEmpty"));
            DayScroll.seen(problem);
            return;
        }
        problem.setText("");
        String name = signer.getValue() == SignerKind.BENEFICIARY ? "" : signerName();
        var act = new HandoverAct(
                id,
                line.id(),
                line.version(),
                items,
                signer.getValue(),
                name,
                signedText(),
                language.arabic(),
                drawing,
                note.getValue().strip());
        if (send.test(act)) close();
    }
}
