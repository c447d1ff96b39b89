package ma.idmaj.beneficiaries.dossier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.beneficiaries.consent.TextLanguage;
import ma.idmaj.beneficiaries.dossier.DossierService;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ui.PaperPreview;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.UUID;

/** Asks what the dossier is given for and in which language, and says that the trail keeps the answer. */
class DossierDialog extends Dialog {

    DossierDialog(DossierService dossiers, UUID person) {
        addClassName("entry-dialog");
        var reason = Fields.text("beneficiaries.dossier.reason", DossierService.MAX_REASON);
        reason.setId("dossier-reason");
        reason.setRequiredIndicatorVisible(true);
        reason.focus();
        var language = Fields.choice("beneficiaries.dossier.language", TextLanguage.class);
        language.setId("dossier-language");
        language.setValue(Localized.language().arabic() ? TextLanguage.ARABIC : TextLanguage.FRENCH);
        var give = Downloads.button("beneficiaries.dossier.download", () -> {
            var spoken = language.getValue() == TextLanguage.ARABIC ? Language.AR : Language.FR;
            var given = dossiers.give(person, reason.getValue(), spoken);
            return new Downloads.File(given.name() + ".zip", "application/zip", given.zip());
        });
        give.setId("dossier-download");
        var look = Localized.text(new Button(), "beneficiaries.dossier.look");
        look.setId("dossier-look");
        look.addClickListener(click -> new PaperPreview(
                        PaperKind.DOSSIER,
                        spoken -> dossiers.look(
                                person, reason.getValue(), spoken.arabicLeads() ? Language.AR : Language.FR))
                .offering(language.getValue() == TextLanguage.ARABIC ? PaperLanguages.ARABIC : PaperLanguages.FRENCH)
                .lookedAtOnly()
                .inDialog()
                .open());
        var close = Localized.text(new Button(), "beneficiaries.cancel");
        close.addClickListener(click -> close());
        Localized.on(this, read -> setHeaderTitle(Localized.text("beneficiaries.dossier.give")));
        add(Localized.text(new Paragraph(), "beneficiaries.dossier.consequence"), reason, language);
        getFooter().add(close, look, give);
    }
}
