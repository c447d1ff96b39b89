package ma.idmaj.ceremonies.papers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.papers.CeremonyPapers;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.ui.i18n.Localized;

/** The papers of one person of the list. */
class LinePapersDialog extends Dialog {

    LinePapersDialog(CeremonyPapers papers, LineRow line) {
        Localized.on(
                this,
                language -> setHeaderTitle(
                        Localized.text("ceremonies.papers.ofLine", line.name().in(language.arabic()))));
        var choices = new PaperChoices()
                .looked("mandate", papers, PaperKind.MANDATE, line.id())
                .looked("engagement", papers, PaperKind.ENGAGEMENT, line.id())
                .looked("record", papers, PaperKind.HANDOVER_RECORD, line.id())
                .looked("receipt", papers, PaperKind.RECEIPT, line.id());
        if (papers.hasAnnulled(line.id()))
            choices.paper("annulled", languages -> papers.annulledRecord(line.id(), languages));
        add(choices);
        var close = Localized.text(new Button(), "ceremonies.papers.close");
        close.addClickListener(click -> close());
        getFooter().add(close);
    }
}
