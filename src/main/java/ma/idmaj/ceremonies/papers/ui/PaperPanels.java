package ma.idmaj.ceremonies.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.papers.CeremonyPapers;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.ui.i18n.Localized;

/** Makes the ways to a ceremony's papers, for those who may have them. */
@org.springframework.stereotype.Component
public class PaperPanels {

    private final CeremonyPapers papers;
    private final CeremonyService ceremonies;
    private final CurrentUser user;

    PaperPanels(CeremonyPapers papers, CeremonyService ceremonies, CurrentUser user) {
        this.papers = papers;
        this.ceremonies = ceremonies;
        this.user = user;
    }

    private boolean prints() {
        return user.may(Permission.CEREMONY_PREPARE) || user.may(Permission.CEREMONY_APPROVE);
    }

    /** All papers of the ceremony; nothing for those who may have none. */
    public Component panel(CeremonyDetail ceremony) {
        if (prints()) {
            var panel = new PapersPanel(papers, ceremony);
            boolean near = ceremony.state().frozen() && !ceremony.state().over();
            if (near && user.may(Permission.CEREMONY_PREPARE)) panel.add(new HijriConfirmation(ceremonies, ceremony));
            return panel;
        }
        var nothing = new Div();
        nothing.setVisible(false);
        return nothing;
    }

    /** The way to one person's papers, small enough for a row. */
    public Component[] ofLine(LineRow line) {
        if (!prints()) return new Component[0];
        var open = new Button(VaadinIcon.FILE_TEXT_O.create());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.setId("papers-" + line.position());
        Localized.on(open, language -> {
            String words =
                    Localized.text("ceremonies.papers.ofLine", line.name().in(language.arabic()));
            open.setAriaLabel(words);
            open.setTooltipText(words);
        });
        open.addClickListener(click -> new LinePapersDialog(papers, line).open());
        return new Component[] {open};
    }

    /** On the card of a person who has signed: the record and the receipt. */
    public Component ofCard(LineRow line) {
        var record = PaperChoices.pdf("record", () -> papers.record(line.id(), PaperLanguages.BOTH));
        var receipt = PaperChoices.pdf("receipt", () -> papers.receipt(line.id(), PaperLanguages.BOTH));
        record.setId("card-record");
        receipt.setId("card-receipt");
        var row = new Div(record, receipt);
        row.addClassNames("row", "card-papers");
        row.setVisible(prints() || user.may(Permission.DAY_WRITE));
        return row;
    }
}
