package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.MandateKind;
import ma.idmaj.ceremonies.SignedWords;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.shared.PersonName;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;
import ma.idmaj.ui.signing.SignaturePad;

import java.util.EnumSet;
import java.util.List;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One signature for all items: what is received, the very words signed, who signs, and the field to sign in. It lies on
 * the page with its card and is opened, worded and sent by the card's script, so that it works while the line is cut.
 */
class SignatureSheet extends Component {

    private static final int NOTE_LENGTH = 240;
    private static final int REFERENCE_LENGTH = 80;

    SignatureSheet(LineRow line, SignedWords words) {
        super(new Element("dialog"));
        Element sheet = getElement();
        sheet.getClassList().add("signature-dialog");
        sheet.setAttribute("data-language", Localized.language().code());
        sheet.setAttribute("data-words", words(line, words).toString());
        var title = new H3(line.name().in(Localized.language().arabic()));
        sheet.setAttribute("aria-label", title.getText());
        Element form = new Element("form").setAttribute("method", "dialog");
        append(
                form,
                title,
                received(line),
                text(),
                signer(line),
                signerName(),
                mandate(),
                new ReadOut(line, words),
                new SignaturePad(),
                note(),
                problem());
        append(form, footer());
        sheet.appendChild(form);
    }

    private static void append(Element to, Component... parts) {
        for (Component part : parts) to.appendChild(part.getElement());
    }

    /** The words for each signer, each number of items given and both languages; the signer's name comes in as typed. */
    private static ObjectNode words(LineRow line, SignedWords words) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        for (Language language : Language.values()) {
            ObjectNode kinds = all.putObject(language.code());
            for (SignerKind kind : SignerKind.values()) {
                var counts = kinds.putArray(kind.name());
                for (int given = 0; given <= line.items().size(); given++)
                    counts.add(words.of(language, line, given, kind, "@@"));
            }
        }
        return all;
    }

    private static UnorderedList received(LineRow line) {
        var list = new UnorderedList();
        list.addClassName("received");
        for (LineRow.Item item : line.items()) {
            var name = new Span(item.name().in(Localized.language().arabic()));
            var entry = new ListItem(name, new Ltr("× " + item.quantity()));
            entry.getElement().setAttribute("data-item", item.id().toString());
            for (ItemState state : List.of(ItemState.MISSING, ItemState.DAMAGED)) {
                var word = Localized.text(new Span(), "ceremonies.day.item." + state.name());
                word.getElement().setAttribute("data-if", state.name()).setAttribute("hidden", true);
                entry.add(word);
            }
            list.add(entry);
        }
        return list;
    }

    private static Div text() {
        var text = new Paragraph();
        text.addClassName("signed-text");
        text.getElement().setAttribute("dir", "auto");
        var part = new Div(text);
        for (Language language : Language.values()) {
            var choice = Localized.text(new NativeButton(), "ceremonies.day.signedIn." + language.name());
            choice.addClassName("choice");
            choice.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("data-language", language.code())
                    .setAttribute("hidden", true);
            part.add(choice);
        }
        return part;
    }

    /** Who was received is who signs: the card shows the kinds that go with its state. */
    private static Component signer(LineRow line) {
        var group = new Part("fieldset");
        group.addClassName("signer");
        group.add(Localized.text(new Words("legend"), "ceremonies.day.whoSigns"));
        for (SignerKind kind : SignerKind.values()) {
            var label = new Part("label");
            Element radio = new Element("input")
                    .setAttribute("type", "radio")
                    .setAttribute("name", "signer")
                    .setAttribute("value", kind.name());
            if (kind == SignerKind.BENEFICIARY) radio.setAttribute("checked", true);
            label.getElement().appendChild(radio);
            label.add(Localized.text(new Span(), "ceremonies.day.signer." + kind.name()));
            boolean proxy = kind == SignerKind.PROXY;
            CardActs.of(
                    label,
                    line,
                    proxy
                            ? EnumSet.of(LineState.REPRESENTED)
                            : EnumSet.complementOf(EnumSet.of(LineState.REPRESENTED)));
            group.add(label);
        }
        return group;
    }

    private static Component signerName() {
        var label =
                field("signerName", PersonName.MAX_LENGTH, SignerKind.PROXY.name() + " " + SignerKind.WITNESS.name());
        for (SignerKind kind : List.of(SignerKind.WITNESS, SignerKind.PROXY)) {
            var word = Localized.text(new Span(), "ceremonies.day.signerName." + kind.name());
            word.getElement().setAttribute("data-signer", kind.name());
            label.addComponentAsFirst(word);
        }
        return label;
    }

    private static Component mandate() {
        var kinds = new Part("label");
        kinds.addClassName("field");
        kinds.getElement().setAttribute("data-signer", "PROXY").setAttribute("hidden", true);
        kinds.add(Localized.text(new Span(), "ceremonies.day.mandate.kind"));
        Element select = new Element("select").setAttribute("name", "mandateKind");
        for (MandateKind kind : MandateKind.values()) {
            var option = new Words("option");
            option.getElement().setAttribute("value", kind.name());
            option.setText(Localized.label(kind));
            select.appendChild(option.getElement());
        }
        kinds.getElement().appendChild(select);
        var reference = field("mandate", REFERENCE_LENGTH, "PROXY");
        reference.addComponentAsFirst(Localized.text(new Span(), "ceremonies.day.mandate.reference"));
        var both = new Div(kinds, reference);
        both.addClassName("mandate");
        return both;
    }

    private static Component note() {
        var label = field("note", NOTE_LENGTH, "");
        label.addClassName("note");
        label.addComponentAsFirst(Localized.text(new Span(), "ceremonies.day.note"));
        return label;
    }

    /** Plain fields: Vaadin's tell the server of every change, and here there may be none. */
    private static Part field(String name, int length, String signers) {
        var label = new Part("label");
        label.addClassName("field");
        if (!signers.isEmpty()) label.getElement().setAttribute("data-signer", signers);
        label.getElement().setAttribute("hidden", true);
        label.getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "text")
                        .setAttribute("dir", "auto")
                        .setAttribute("autocomplete", "off")
                        .setAttribute("name", name)
                        .setAttribute("maxlength", Integer.toString(length)));
        return label;
    }

    private static Paragraph problem() {
        var problem = new Paragraph();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        Localized.on(
                problem,
                language -> problem.getElement()
                        .setAttribute("data-empty", Localized.text("ceremonies.day.signatureEmpty"))
                        .setAttribute("data-padless", Localized.text("ceremonies.day.padMissing"))
                        .setAttribute("data-nameless", Localized.text("ceremonies.day.signerName.missing"))
                        .setAttribute("data-mandate", Localized.text("ceremonies.acts.mandateMissing")));
        return problem;
    }

    private static Div footer() {
        var back = Localized.text(new Button(), "ceremonies.day.back");
        back.getElement().setAttribute("data-back", true);
        var confirm = Localized.text(new Button(), "ceremonies.day.confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClassName("confirm");
        confirm.getElement().setAttribute("data-confirm", true);
        var footer = new Div(back, confirm);
        footer.addClassName("footer");
        return footer;
    }

    /** A plain element that holds others. */
    private static final class Part extends Component
            implements com.vaadin.flow.component.HasComponents, com.vaadin.flow.component.HasStyle {
        Part(String tag) {
            super(new Element(tag));
        }
    }

    /** A plain element with a text. */
    private static final class Words extends Component implements com.vaadin.flow.component.HasText {
        Words(String tag) {
            super(new Element(tag));
        }
    }
}
