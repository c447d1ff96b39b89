package ma.idmaj.stock.deliveries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import ma.idmaj.shared.PersonName;
import ma.idmaj.stock.deliveries.DeliveryDetail;
import ma.idmaj.stock.deliveries.DeliverySigner;
import ma.idmaj.stock.deliveries.Installation;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;
import ma.idmaj.ui.signing.ReadAloud;
import ma.idmaj.ui.signing.SignaturePad;

import java.util.List;
import java.util.function.Consumer;

/** At the premises: what is signed is read out sentence by sentence, then signed. */
class InstallationPanel extends Section {

    private final InstallationWords words;
    private final Consumer<Installation> install;
    private final Runnable done;
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final RadioButtonGroup<DeliverySigner> signer = new RadioButtonGroup<>();
    private final TextField signerName = Fields.text("stock.deliveries.signerName", PersonName.MAX_LENGTH);
    private final ReadAloud reader = new ReadAloud();
    private final Paragraph text = new Paragraph();
    private final SignaturePad pad = new SignaturePad();
    private final Paragraph problem = new Paragraph();
    private final Button confirm = Localized.text(new Button(), "stock.deliveries.install");

    InstallationPanel(DeliveryDetail delivery, InstallationWords words, Consumer<Installation> install, Runnable done) {
        this.words = words;
        this.install = install;
        this.done = done;
        addClassNames("panel", "stack", "installation");
        language.setItems(Language.values());
        language.setValue(Localized.language());
        language.setId("signed-language");
        signer.setItems(DeliverySigner.values());
        signer.setValue(DeliverySigner.RECIPIENT);
        signer.setId("signer");
        Localized.on(this, shown -> {
            language.setLabel(Localized.text("stock.deliveries.signedIn"));
            language.setItemLabelGenerator(one -> Localized.text("stock.deliveries.signedIn." + one.name()));
            signer.setLabel(Localized.text("stock.deliveries.whoSigns"));
            signer.setItemLabelGenerator(one -> Localized.text("stock.deliveries.signer." + one.name()));
        });
        signerName.setId("signer-name");
        signerName.setRequiredIndicatorVisible(true);
        signerName.setValueChangeMode(ValueChangeMode.LAZY);
        language.addValueChangeListener(change -> reword());
        signer.addValueChangeListener(change -> reword());
        signerName.addValueChangeListener(change -> reword());
        text.addClassName("signed-text");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        confirm.setId("install");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> pad.drawing(this::sign));
        add(
                Localized.text(new H2(), "stock.deliveries.installation"),
                Localized.text(new Paragraph(), "stock.deliveries.installation.hint"),
                language,
                signer,
                signerName,
                reader,
                text,
                pad,
                problem,
                confirm);
        reword();
    }

    /** The words follow who signs and in which language; what stands here is what is kept. */
    private void reword() {
        signerName.setVisible(signer.getValue() != DeliverySigner.RECIPIENT);
        List<String> sentences = words.of(language.getValue(), signer.getValue(), signerName.getValue());
        reader.show(sentences, language.getValue());
        text.setText(String.join(" ", sentences));
        text.getElement().setAttribute("lang", language.getValue().locale().toLanguageTag());
        text.getElement().setAttribute("dir", language.getValue().dir());
    }

    private void sign(byte[] drawing) {
        confirm.setEnabled(true);
        boolean named = !signerName.isVisible() || !signerName.getValue().isBlank();
        if (!Fields.check(signerName, named, "stock.deliveries.signerMissing")) {
            signerName.focus();
            return;
        }
        if (drawing.length == 0) {
            problem.setText(Localized.text("stock.deliveries.signatureMissing"));
            return;
        }
        problem.setText("");
        boolean signed = Notices.attempt(() -> install.accept(new Installation(
                signer.getValue(),
                signerName.getValue(),
                text.getText(),
                language.getValue().arabic(),
                drawing)));
        if (!signed) return;
        Notices.done("stock.deliveries.install.done");
        done.run();
    }
}
