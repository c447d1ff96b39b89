package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.ceremonies.ApprovalService;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.NewItem;
import ma.idmaj.ceremonies.desks.ui.DeskPanels;
import ma.idmaj.ceremonies.hall.ui.HallPanels;
import ma.idmaj.ceremonies.papers.ui.PaperPanels;
import ma.idmaj.ceremonies.readiness.NextSteps;
import ma.idmaj.ceremonies.readiness.ReadinessService;
import ma.idmaj.ceremonies.readiness.RowPoint;
import ma.idmaj.ceremonies.readiness.RowReadiness;
import ma.idmaj.ceremonies.readiness.ui.ChecksPanel;
import ma.idmaj.ceremonies.readiness.ui.GapDialog;
import ma.idmaj.ceremonies.readiness.ui.ReadinessFilter;
import ma.idmaj.ceremonies.readiness.ui.ReadinessMarks;
import ma.idmaj.ceremonies.reserve.ui.ReservePanels;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.funding.composition.CompositionLinks;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The list in the making: who, with what, in which order, for how much; then handed to the approver. */
@Route("ceremonies/:ceremony/prepare")
@RolesAllowed(Permission.CEREMONY_READ)
class PrepareListView extends CeremonyPage {

    private final ListService list;
    private final ApprovalService approvals;
    private final ReadinessService readiness;
    private final NextSteps nextSteps;
    private final CatalogueService catalogue;
    private final PaperPanels papers;
    private final CurrentUser user;
    private final AccountNames accounts;
    private final Clock clock;
    private final ReservePanels reserves;
    private final ReserveDialogs reserveDialogs;
    private final DeskPanels desks;
    private final HallPanels hall;
    private final ListExports exports;
    private String gap = "";

    PrepareListView(
            CeremonyService ceremonies,
            ListService list,
            ApprovalService approvals,
            ReadinessService readiness,
            NextSteps nextSteps,
            CatalogueService catalogue,
            PaperPanels papers,
            CurrentUser user,
            AccountNames accounts,
            ReservePanels reserves,
            ReserveDialogs reserveDialogs,
            DeskPanels desks,
            HallPanels hall,
            ListExports exports,
            Clock clock) {
        super(ceremonies, "prepare");
        this.list = list;
        this.approvals = approvals;
        this.readiness = readiness;
        this.nextSteps = nextSteps;
        this.catalogue = catalogue;
        this.papers = papers;
        this.user = user;
        this.accounts = accounts;
        this.reserves = reserves;
        this.reserveDialogs = reserveDialogs;
        this.desks = desks;
        this.hall = hall;
        this.exports = exports;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gap = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ReadinessFilter.PARAMETER)
                .orElse("");
        super.beforeEnter(event);
    }

    @Override
    void show(CeremonyDetail ceremony) {
        List<LineRow> lines = list.lines(ceremony.id());
        boolean open = ceremony.state().listOpen() && user.may(Permission.CEREMONY_PREPARE);
        Money total = LineRow.sum(lines);
        add(
                open
                        ? new CeremonyHeader(
                                ceremony,
                                "prepare",
                                Stream.of(
                                                submit(ceremony, lines, total),
                                                step(ceremony, "ceremonies.addPeople", "prepare/people"),
                                                compose(ceremony),
                                                step(ceremony, "ceremonies.import", "import"),
                                                step(ceremony, "ceremonies.edit", "edit"))
                                        .filter(Component::isVisible)
                                        .toArray(Component[]::new))
                        : new CeremonyHeader(ceremony, "prepare"));
        add(new PrepareParts(ceremony.key(), "", user.may(Permission.CEREMONY_PREPARE)));
        returned(ceremony);
        add(sums(ceremony, lines).ceiling(list.ceiling(ceremony.id())));
        List<RowReadiness> rows = readiness.of(ceremony, lines);
        if (!ceremony.state().over()) add(new ChecksPanel(ceremony.state(), nextSteps.of(ceremony, rows)));
        if (lines.isEmpty()) add(nobody(ceremony, open));
        else {
            table(ceremony, rows, open);
            add(papers.panel(ceremony));
            var takeAway = new TakeAway(exports, () -> CeremonySheets.lines(list, ceremony));
            var acts = new Div(takeAway.button());
            acts.addClassName("row");
            if (open) acts.add(step(ceremony, "ceremonies.sheet.edited", "edited"));
            add(acts, takeAway.place());
        }
        add(reserves.panel(ceremony, lines, reserveDialogs, this::refresh));
        add(desks.panel(ceremony));
        add(hall.panel(ceremony));
    }

    private EmptyState nobody(CeremonyDetail ceremony, boolean open) {
        if (ownPeopleOnly()) return new EmptyState("ceremonies.ownPeople.none.title", "ceremonies.ownPeople.none.hint");
        var empty = new EmptyState("ceremonies.listEmpty.title", "ceremonies.listEmpty.hint");
        return open ? empty.action("ceremonies.import", CeremonyLinks.page(ceremony.key(), "import")) : empty;
    }

    private void table(CeremonyDetail ceremony, List<RowReadiness> rows, boolean open) {
        boolean mends = user.may(Permission.CEREMONY_PREPARE);
        var owners = accounts.of(rows.stream()
                .flatMap(row -> row.missing().stream())
                .flatMap(point -> Stream.ofNullable(point.task()))
                .flatMap(task -> Stream.ofNullable(task.owner()))
                .toList());
        add(new ReadyLines(
                ceremony,
                rows,
                ReadinessFilter.chosen(gap),
                open ? "ceremonies.column.actions" : "ceremonies.column.state",
                line -> open ? actions(line, rows.size()) : decided(line),
                approvals.rowComments(ceremony.id()),
                row -> new ReadinessMarks(
                        row, owners, LocalDate.now(clock), mends, point -> mend(ceremony, row, point))));
    }

    private Component decided(LineRow line) {
        var cell = new Div(CeremonyTones.chip(line.state()));
        cell.add(papers.ofLine(line));
        return cell;
    }

    private void mend(CeremonyDetail ceremony, RowReadiness row, RowPoint point) {
        new GapDialog(readiness, ceremony.id(), row, point, () -> {
                    refresh();
                    Notices.done("ceremonies.gap.saved");
                })
                .open();
    }

    private void returned(CeremonyDetail ceremony) {
        if (!ceremony.state().listOpen()) return;
        approvals.decisions(ceremony.id()).stream()
                .findFirst()
                .filter(decision -> !decision.approved())
                .ifPresent(decision -> {
                    var names = accounts.of(List.of(decision.by()));
                    var returned = new Paragraph();
                    returned.addClassName("warning");
                    Localized.on(
                            returned,
                            language -> returned.setText(Localized.text(
                                    decision.comment().isEmpty()
                                            ? "ceremonies.returnedRows"
                                            : "ceremonies.returnedWith",
                                    names.of(decision.by(), language.arabic()),
                                    decision.comment())));
                    add(returned);
                });
    }

    private Button submit(CeremonyDetail ceremony, List<LineRow> lines, Money total) {
        var submit = Localized.text(new Button(), "ceremonies.submit");
        submit.setId("submit");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickListener(click -> new Confirmation(
                        "ceremonies.submit",
                        "ceremonies.submit.consequence",
                        () -> act(() -> list.submit(ceremony.id(), ceremony.version()), "ceremonies.submitted"),
                        lines.size(),
                        total.format())
                .open());
        return submit;
    }

    /** Only inside a tranche is there an envelope to compose in. */
    private Button compose(CeremonyDetail ceremony) {
        var compose = Localized.text(new Button(), "funding.composition.fromCeremony");
        compose.setId("compose");
        var tranche = ceremony.trancheId();
        compose.setVisible(tranche != null && user.may(Permission.FUNDING_WRITE));
        if (tranche != null)
            compose.addClickListener(
                    click -> getUI().ifPresent(ui -> ui.navigate(CompositionLinks.compose(tranche, ceremony.id()))));
        return compose;
    }

    private Button step(CeremonyDetail ceremony, String key, String step) {
        var button = Localized.text(new Button(), key);
        button.setId(step.replace('/', '-'));
        button.addClickListener(
                click -> getUI().ifPresent(ui -> ui.navigate(CeremonyLinks.page(ceremony.key(), step))));
        return button;
    }

    private Component actions(LineRow line, int last) {
        var up = tool(VaadinIcon.ARROW_UP, "ceremonies.moveUp", line);
        up.setEnabled(line.position() > 1);
        up.addClickListener(click ->
                act(() -> list.move(line.id(), line.version(), line.position() - 1), "ceremonies.moved"));
        var down = tool(VaadinIcon.ARROW_DOWN, "ceremonies.moveDown", line);
        down.setEnabled(line.position() < last);
        down.addClickListener(click ->
                act(() -> list.move(line.id(), line.version(), line.position() + 1), "ceremonies.moved"));
        var items = tool(VaadinIcon.EDIT, "ceremonies.editItems", line);
        items.addClickListener(click -> new LineItemsDialog(line, catalogue, saving(line)).open());
        var remove = tool(VaadinIcon.TRASH, "ceremonies.remove", line);
        remove.addClickListener(click -> new Confirmation(
                        "ceremonies.remove",
                        "ceremonies.remove.consequence",
                        () -> act(() -> list.remove(line.id(), line.version()), "ceremonies.removed"),
                        line.name().in(Localized.language().arabic()))
                .open());
        var row = new Div(up, down, items, remove);
        row.addClassName("line-actions");
        return row;
    }

    private LineItemsDialog.Saving saving(LineRow line) {
        return new LineItemsDialog.Saving() {

            @Override
            public void save(LineRow seen, List<NewItem> items) {
                list.changeItems(seen.id(), seen.version(), items);
            }

            @Override
            public Optional<LineRow> now() {
                return list.line(line.id());
            }

            @Override
            public void saved() {
                refresh();
                Notices.done("ceremonies.itemsChanged");
            }
        };
    }

    private static Button tool(VaadinIcon icon, String key, LineRow line) {
        var button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Localized.on(button, language -> {
            button.setAriaLabel(Localized.text(key, line.name().in(language.arabic())));
            button.setTooltipText(Localized.text(key, line.name().in(language.arabic())));
        });
        return button;
    }
}
