package ma.idmaj.stock.deliveries.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.stock.deliveries.InstallationRecord;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.Base64;
import java.util.List;

/** The record of an installation as it was signed. */
class SignedInstallation extends Section {

    SignedInstallation(InstallationRecord record, AccountNames accounts) {
        addClassNames("panel", "stack", "installation");
        var names = accounts.of(List.of(record.recordedBy()));
        var facts = new FactsList()
                .fact(
                        "stock.deliveries.whoSigns",
                        language -> Localized.text(
                                "stock.deliveries.signer." + record.signer().name()))
                .fact("stock.deliveries.signedAt", new Ltr(Formats.moment(record.signedAt())))
                .fact("stock.steps.by", language -> names.of(record.recordedBy(), language.arabic()));
        if (!record.signerName().isEmpty()) facts.fact("stock.deliveries.signerName", new Span(record.signerName()));
        var text = new Paragraph(record.signedText());
        text.addClassName("signed-text");
        Language language = record.arabic() ? Language.AR : Language.FR;
        text.getElement().setAttribute("lang", language.locale().toLanguageTag());
        text.getElement().setAttribute("dir", language.dir());
        var drawing =
                new Image("data:image/png;base64," + Base64.getEncoder().encodeToString(record.signaturePng()), "");
        Localized.on(drawing, shown -> drawing.setAlt(Localized.text("stock.deliveries.signature")));
        add(Localized.text(new H2(), "stock.deliveries.installation"), facts, text, drawing);
    }
}
