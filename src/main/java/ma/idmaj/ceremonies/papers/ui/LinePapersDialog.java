package ma.idmaj.ceremonies.papers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.papers.CeremonyPapers;
import ma.idmaj.ui.i18n.Localized;

/** The papers of one person of the list. */
class LinePapersDialog extends Dialog {

    LinePapersDialog(CeremonyPapers papers, LineRow line) {
        Localized.on(
                this,
                language -> setHeaderTitle(
                        Localized.text("ceremonies.papers.ofLine", line.name().in(language.arabic()))));
        var choices = new PaperChoices()
                .paper("mandate", languages -> papers.mandate(line.id(), languages))
                .paper("engagement", languages -> papers.engagement(line.id(), languages))
                .paper("record", languages -> papers.record(line.id(), languages))
                .paper("receipt", languages -> papers.receipt(line.id(), languages));
        if (papers.hasAnnulled(line.id()))
            choices.paper("annulled", languages -> papers.annulledRecord(line.id(), languages));
        add(choices);
        var close = Localized.text(new Button(), "ceremonies.papers.close");
        close.addClickListener(click -> close());
        getFooter().add(close);
    }
}
