package ma.idmaj.beneficiaries.consent.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.beneficiaries.consent.ConsentDraft;
import ma.idmaj.beneficiaries.consent.ConsentEvidence;
import ma.idmaj.beneficiaries.papers.PaperKind;
import ma.idmaj.beneficiaries.papers.PaperRow;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** When it was said, and by what it can be shown: a signed paper of the file, or a witness. */
class EvidenceFields extends Div {

    private final DatePicker saidOn = Fields.date("beneficiaries.consent.saidOn");
    private final Select<ConsentEvidence> evidence =
            Fields.choice("beneficiaries.consent.evidence", ConsentEvidence.class);
    private final Select<PaperRow> paper = new Select<>();
    private final TextField witness = Fields.text("beneficiaries.consent.witness", ConsentDraft.MAX_LENGTH);

    EvidenceFields(List<PaperRow> papers, LocalDate today) {
        addClassName("form-grid");
        saidOn.setId("said-on");
        saidOn.setValue(today);
        saidOn.setMax(today);
        paper.setId("signed-paper");
        paper.setItems(papers.stream()
                .sorted(Comparator.comparing(row -> row.kind() != PaperKind.CONSENT_FORM))
                .toList());
        Localized.on(
                paper,
                language -> paper.setItemLabelGenerator(row -> Localized.label(row.kind()) + " " + row.reference()));
        Fields.hint(Fields.label(paper, "beneficiaries.consent.paper"), "beneficiaries.consent.paper.hint");
        witness.setId("witness");
        evidence.setId("evidence");
        evidence.setValue(papers.isEmpty() ? ConsentEvidence.SAID_ALOUD : ConsentEvidence.SIGNED_PAPER);
        evidence.addValueChangeListener(change -> fit());
        add(saidOn, evidence, paper, witness);
        fit();
    }

    private void fit() {
        boolean signed = evidence() == ConsentEvidence.SIGNED_PAPER;
        paper.setVisible(signed);
        witness.setVisible(!signed);
    }

    /** @return whether nothing is missing, which the fields say otherwise */
    boolean complete() {
        boolean signed = evidence() == ConsentEvidence.SIGNED_PAPER;
        boolean dated = !saidOn.isInvalid()
                && Fields.check(saidOn, saidOn.getValue() != null, "beneficiaries.consent.saidOnMissing");
        boolean shown = signed
                ? Fields.check(paper, paper.getValue() != null, "beneficiaries.consent.paperMissing")
                : Fields.check(witness, !witness.getValue().isBlank(), "beneficiaries.consent.witnessMissing");
        Fields.focusFirstInvalid(saidOn, paper, witness);
        return dated && shown;
    }

    @Nullable
    LocalDate saidOn() {
        return saidOn.getValue();
    }

    ConsentEvidence evidence() {
        return evidence.getValue();
    }

    @Nullable
    UUID paper() {
        return paper.isVisible() && paper.getValue() != null ? paper.getValue().id() : null;
    }

    String witness() {
        return witness.isVisible() ? witness.getValue() : "";
    }
}
