package ma.idmaj.lifeprojects.committee.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.lifeprojects.committee.ApprovedFiles;
import ma.idmaj.lifeprojects.committee.WaitingFile;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.LiveRegion;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Approved projects, several ticked and funded at once; their number and sum are named before, as there is no way back. */
class FundingPanel extends Div {

    private static final int SHOWN = 100;

    private final ApprovedFiles approved;
    private final Set<UUID> chosen = new HashSet<>();
    private final LiveRegion sum = new LiveRegion();
    private final Button fund = new Button();
    private List<WaitingFile> rows = List.of();

    FundingPanel(ApprovedFiles approved) {
        this.approved = approved;
        addClassName("stack");
        fund.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        fund.setId("fund");
        Localized.text(fund, "lifeprojects.committee.fund");
        fund.addClickListener(click -> new Question(
                        "lifeprojects.committee.fund",
                        "lifeprojects.committee.fund.consequence",
                        this::fund,
                        chosen.size(),
                        total().format())
                .open());
        show();
    }

    private void show() {
        rows = approved.waiting(SHOWN);
        chosen.clear();
        removeAll();
        if (rows.isEmpty()) {
            add(new EmptyState("lifeprojects.committee.noneToFund.title", "lifeprojects.committee.noneToFund.hint"));
            return;
        }
        var bar = new Div(sum, fund);
        bar.addClassName("row");
        add(
                new DataTable<WaitingFile>("lifeprojects.committee.toFund")
                        .column("lifeprojects.committee.choose", this::tick)
                        .column(
                                "lifeprojects.project",
                                (row, language) -> Wordings.project(row.projectId(), row.title(), language))
                        .column("lifeprojects.person", (row, language) -> Wordings.person(row.name(), language))
                        .number("lifeprojects.committee.amount", (row, language) -> new Amount(row.total()))
                        .rows(rows),
                bar);
        count();
    }

    private Checkbox tick(WaitingFile row, Language language) {
        var tick = new Checkbox(chosen.contains(row.projectId()));
        tick.setAriaLabel(
                Localized.text("lifeprojects.committee.chooseOne", row.title(), row.name() == null ? "" : row.name()));
        tick.addValueChangeListener(change -> {
            if (change.getValue()) chosen.add(row.projectId());
            else chosen.remove(row.projectId());
            count();
        });
        return tick;
    }

    private void count() {
        fund.setEnabled(!chosen.isEmpty());
        sum.say("lifeprojects.committee.chosen", chosen.size(), total().format());
    }

    private Money total() {
        return rows.stream()
                .filter(row -> chosen.contains(row.projectId()))
                .map(WaitingFile::total)
                .reduce(Money.ZERO, Money::plus);
    }

    private void fund() {
        int count = chosen.size();
        if (Notices.attempt(() -> approved.fund(List.copyOf(chosen))))
            Notices.done("lifeprojects.committee.funded", count);
        show();
    }
}
