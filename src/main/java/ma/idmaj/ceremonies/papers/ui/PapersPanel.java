package ma.idmaj.ceremonies.papers.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.papers.CeremonyPapers;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.i18n.Localized;

import java.util.Locale;

/** Every paper of a ceremony in one place: the list, its cuts, the workbook, the register. */
public final class PapersPanel extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    PapersPanel(CeremonyPapers papers, CeremonyDetail ceremony) {
        addClassNames("panel", "stack", "ceremony-papers");
        setId("ceremony-papers");
        boolean frozen = ceremony.state().frozen();
        add(
                Localized.text(new H2(), "ceremonies.papers.title"),
                Localized.text(new Paragraph(), frozen ? "ceremonies.papers.issued" : "ceremonies.papers.drafts"));
        var choices = new PaperChoices();
        for (PaperKind kind : CeremonyPapers.OF_THE_LIST) choices.looked(id(kind), papers, kind, ceremony.id());
        var workbook = Downloads.button("ceremonies.papers.workbook", () -> {
            boolean arabic = choices.languages() != PaperLanguages.FRENCH;
            String name = "idmaj-" + ceremony.heldOn() + "-v" + ceremony.listVersion() + (arabic ? "-ar" : "-fr");
            return new Downloads.File(name + ".xlsx", XLSX, papers.listXlsx(ceremony.id(), arabic));
        });
        workbook.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        choices.choice("workbook", "workbook", workbook);
        if (frozen) choices.looked("register", papers, PaperKind.RECORD_REGISTER, ceremony.id());
        add(choices);
    }

    static String id(PaperKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
