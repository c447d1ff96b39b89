package ma.idmaj.catalogue.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.review.Finding;
import ma.idmaj.catalogue.review.ReviewRule;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.LiveRegion;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Findings alike, chosen and decided by one act: what each would become is seen before; all or none. */
class BatchDialog extends Dialog {

    /** More than a person reads through before pressing a button. */
    static final int MOST = 100;

    private final Map<Finding, Checkbox> chosen = new LinkedHashMap<>();
    private final LiveRegion count = new LiveRegion();
    private final boolean proposals;

    /** @param act answers whether it went through */
    BatchDialog(List<Finding> alike, ReasonFields fields, BiPredicate<List<Finding>, ReasonFields> act) {
        Finding first = alike.getFirst();
        proposals = first.rule().proposal();
        setHeaderTitle(Localized.text("catalogue.review.batch.title", first.rule()));
        setWidth("52rem");
        setMaxWidth("100%");
        alike.stream().limit(MOST).forEach(finding -> chosen.put(finding, box(finding)));
        var content = new Div(count, table());
        content.addClassNames("stack", "batch");
        if (!proposals) content.add(fields);
        add(content);
        String title = proposals ? "catalogue.review.batch.approve" : "catalogue.review.batch.accept";
        Button confirm = ReasonDialog.confirm(this, title, () -> {
            if ((proposals || fields.given()) && act.test(selected(), fields)) close();
        });
        getFooter().add(ReasonDialog.cancel(this), confirm);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) return;
            if (proposals) confirm.focus();
            else fields.takeFocus();
        });
        counted();
    }

    private List<Finding> selected() {
        return chosen.entrySet().stream()
                .filter(row -> row.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void counted() {
        count.say("catalogue.review.batch.count", selected().size(), chosen.size());
    }

    private Checkbox box(Finding finding) {
        var box = new Checkbox(true);
        Localized.on(box, language -> box.setAriaLabel(finding.item().name().in(language.arabic())));
        box.addValueChangeListener(change -> counted());
        return box;
    }

    private Component table() {
        return new DataTable<Finding>("catalogue.review.batch.count.label")
                .column("catalogue.review.batch.choose", (finding, language) -> chosen.get(finding))
                .column(
                        "catalogue.name",
                        (finding, language) -> new Span(finding.item().name().in(language.arabic())))
                .column(
                        "catalogue.review.batch.now",
                        (finding, language) -> new Span(FindingWords.sentence(finding, language)))
                .column("catalogue.review.batch.after", BatchDialog::after)
                .rows(List.copyOf(chosen.keySet()));
    }

    private static Span after(Finding finding, Language language) {
        if (finding.rule() == ReviewRule.TO_REVIEW) return new Span(Localized.label(ItemState.APPROVED));
        if (finding.rule() == ReviewRule.PRICE_PROPOSED && finding.values().getFirst() instanceof Money price) {
            return new Span(Formats.money(price, language));
        }
        return new Span(Localized.text("catalogue.review.batch.hidden"));
    }
}
