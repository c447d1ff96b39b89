package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.ApprovalService;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.DecisionRow;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.approval.ui.DifferencePanel;
import ma.idmaj.ceremonies.approval.ui.RowRemarks;
import ma.idmaj.ceremonies.papers.ui.PaperPanels;
import ma.idmaj.ceremonies.readiness.NextSteps;
import ma.idmaj.ceremonies.readiness.ReadinessService;
import ma.idmaj.ceremonies.readiness.ui.ChecksPanel;
import ma.idmaj.ceremonies.reserve.ui.ReservePanels;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** The submitted list before the second signature: approved and frozen, or sent back with a word. */
@Route("ceremonies/:ceremony/approve")
@RolesAllowed(Permission.CEREMONY_READ)
class ApproveListView extends CeremonyPage {

    private final ListService list;
    private final ApprovalService approvals;
    private final ReadinessService readiness;
    private final NextSteps nextSteps;
    private final PaperPanels papers;
    private final CurrentUser user;
    private final AccountNames accounts;
    private final ReservePanels reserves;

    ApproveListView(
            CeremonyService ceremonies,
            ListService list,
            ApprovalService approvals,
            ReadinessService readiness,
            NextSteps nextSteps,
            PaperPanels papers,
            CurrentUser user,
            AccountNames accounts,
            ReservePanels reserves) {
        super(ceremonies, "approve");
        this.list = list;
        this.approvals = approvals;
        this.readiness = readiness;
        this.nextSteps = nextSteps;
        this.papers = papers;
        this.user = user;
        this.accounts = accounts;
        this.reserves = reserves;
    }

    @Override
    void show(CeremonyDetail ceremony) {
        List<LineRow> lines = list.lines(ceremony.id());
        Money total = LineRow.sum(lines);
        boolean deciding = ceremony.state() == CeremonyState.SUBMITTED && user.may(Permission.CEREMONY_APPROVE);
        boolean decides = deciding && !ceremony.preparedByMe();
        var remarks = new RowRemarks();
        if (decides)
            add(new CeremonyHeader(ceremony, "approve", approve(ceremony, lines, total), sendBack(ceremony, remarks)));
        else add(new CeremonyHeader(ceremony, "approve"));
        add(explanation(ceremony, deciding), sums(ceremony, lines));
        // What is missing is the second person's business as much as the first one's.
        if (ceremony.state() == CeremonyState.SUBMITTED)
            add(new ChecksPanel(ceremony.state(), nextSteps.of(ceremony, readiness.of(ceremony, lines))));
        if (ceremony.digest() != null) {
            var digest = new Div(Localized.text(new Paragraph(), "ceremonies.digest"), new Ltr(ceremony.digest()));
            digest.addClassNames("panel", "digest");
            add(digest);
        }
        if (ceremony.state() == CeremonyState.SUBMITTED && readsAll())
            add(new DifferencePanel(approvals.texts(ceremony.id())));
        add(new ListTable(lines, "ceremonies.column.state", line -> {
            var chip = CeremonyTones.chip(line.state());
            if (decides) return new Div(chip, remarks.of(line));
            var cell = new Div(chip);
            cell.add(papers.ofLine(line));
            return cell;
        }));
        add(reserves.readOnly(ceremony));
        add(papers.panel(ceremony));
        history(approvals.decisions(ceremony.id()));
    }

    /** Whether this account may read the whole list, which the comparison does. */
    private boolean readsAll() {
        return user.may(Permission.CEREMONY_PREPARE)
                || user.may(Permission.CEREMONY_APPROVE)
                || user.may(Permission.AUDIT_READ);
    }

    private static Paragraph explanation(CeremonyDetail ceremony, boolean deciding) {
        String key;
        if (deciding && ceremony.preparedByMe()) key = "ceremonies.approve.preparedByYou";
        else if (deciding) key = "ceremonies.approve.decide";
        else if (ceremony.state() == CeremonyState.SUBMITTED) key = "ceremonies.approve.waiting";
        else if (ceremony.state().frozen()) key = "ceremonies.approve.frozen";
        else key = "ceremonies.approve.notYet";
        var text = Localized.text(new Paragraph(), key);
        text.addClassName("lead");
        return text;
    }

    private Button approve(CeremonyDetail ceremony, List<LineRow> lines, Money total) {
        var approve = Localized.text(new Button(), "ceremonies.approve");
        approve.setId("approve");
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.addClickListener(click -> new Confirmation(
                        "ceremonies.approve",
                        "ceremonies.approve.consequence",
                        () -> act(() -> approvals.approve(ceremony.id(), ceremony.version()), "ceremonies.approved"),
                        lines.size(),
                        total.format())
                .open());
        return approve;
    }

    private Button sendBack(CeremonyDetail ceremony, RowRemarks remarks) {
        var back = Localized.text(new Button(), "ceremonies.sendBack");
        back.setId("send-back");
        back.addClickListener(click -> {
            var comment = new TextArea();
            comment.setMaxLength(500);
            comment.setWidthFull();
            Localized.on(comment, language -> comment.setLabel(Localized.text("ceremonies.sendBack.comment")));
            var dialog = new Confirmation(
                    "ceremonies.sendBack",
                    "ceremonies.sendBack.consequence",
                    () -> act(
                            () -> approvals.sendBack(
                                    ceremony.id(), ceremony.version(), comment.getValue(), remarks.typed()),
                            "ceremonies.sentBack"));
            dialog.add(comment);
            dialog.open();
        });
        return back;
    }

    private void history(List<DecisionRow> decisions) {
        if (decisions.isEmpty()) return;
        var names = accounts.of(decisions.stream().map(DecisionRow::by).toList());
        var list = new UnorderedList();
        Localized.on(list, language -> {
            list.removeAll();
            decisions.forEach(d -> list.add(new ListItem(Localized.text(
                    d.approved()
                            ? "ceremonies.decision.approved"
                            : d.comment().isEmpty()
                                    ? "ceremonies.decision.returnedRows"
                                    : "ceremonies.decision.returned",
                    d.listVersion(),
                    names.of(d.by(), language.arabic()),
                    Formats.moment(d.at()),
                    d.comment()))));
        });
        var panel = new Div(Localized.text(new H2(), "ceremonies.decisions"), list);
        panel.addClassName("panel");
        add(panel);
    }
}
