package ma.idmaj.ceremonies.press.ui;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.press.PressApprovalService;
import ma.idmaj.ceremonies.press.formulas.FormulaLinks;
import ma.idmaj.ceremonies.press.formulas.FormulaService;
import ma.idmaj.ceremonies.press.formulas.FormulaState;
import ma.idmaj.ui.MyWork;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Press texts and formulas of protocol that wait for an approver who had no part in them. */
@Component
class PressWork implements MyWork {

    private static final int ORDER = 14;

    private final PressApprovalService approval;
    private final FormulaService formulas;
    private final CurrentUser user;

    PressWork(PressApprovalService approval, FormulaService formulas, CurrentUser user) {
        this.approval = approval;
        this.formulas = formulas;
        this.user = user;
    }

    @Override
    public List<WorkItem> items() {
        if (!user.may(Permission.CEREMONY_APPROVE)) return List.of();
        var items = new ArrayList<WorkItem>();
        for (var waiting : approval.waiting()) {
            items.add(item(
                    "ceremonies.press.work",
                    List.of(waiting.title()),
                    CeremonyLinks.page(waiting.ceremony().toString(), "report")));
        }
        int proposed = (int) formulas.formulas().stream()
                .filter(formula -> formula.state() == FormulaState.PROPOSED
                        && !formula.proposedBy().equals(user.username()))
                .count();
        if (proposed > 0) items.add(item("ceremonies.press.workFormula", List.of(proposed), FormulaLinks.ALL));
        return items;
    }

    private static WorkItem item(String key, List<Object> values, String href) {
        return new WorkItem(Tone.WAITING, key, key + ".hint", values, key + ".action", href, ORDER);
    }
}
