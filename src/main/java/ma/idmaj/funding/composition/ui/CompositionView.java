package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.funding.composition.CompositionDetail;
import ma.idmaj.funding.composition.CompositionLinks;
import ma.idmaj.funding.composition.CompositionRow;
import ma.idmaj.funding.composition.CompositionService;
import ma.idmaj.shared.Refusal;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A run as it was found: how good it is, who is in with what, who is out and why; to be accepted or run again. */
@Route("funding/compositions/:composition")
@RolesAllowed(Permission.FUNDING_READ)
class CompositionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CompositionService compositions;
    private final TraitWords words;
    private final CurrentUser user;
    private final AccountNames accounts;
    private UUID id = new UUID(0, 0);

    CompositionView(
            CompositionService compositions, TerritoryService territory, CurrentUser user, AccountNames accounts) {
        this.compositions = compositions;
        this.words = new TraitWords(territory);
        this.user = user;
        this.accounts = accounts;
        addClassNames("stack", "composition");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // People stand in it: who may read the funding but no people finds nothing here.
        if (!user.may(Permission.PEOPLE_READ)) throw new NotFoundException();
        try {
            id = UUID.fromString(event.getRouteParameters().get("composition").orElse(""));
            show(compositions.composition(id));
        } catch (IllegalArgumentException | Refusal notThere) {
            throw new NotFoundException();
        }
    }

    private void show(CompositionDetail run) {
        removeAll();
        add(header(run), new ResultPanel(run), new AskedPanel(run.parameters(), words));
        if (!run.outcome().byHand().isEmpty()) add(new DifferencePanel(run));
        add(
                Localized.text(
                        new H2(),
                        "funding.composition.in",
                        run.outcome().list().members().size()),
                new MembersTable(run));
        if (!run.outcome().out().isEmpty()) {
            add(Localized.text(new H2(), "funding.composition.out", run.peopleOut()), new OutTable(run));
        }
        if (!run.outcome().left().isEmpty()) {
            add(
                    Localized.text(
                            new H2(),
                            "funding.composition.linesOut",
                            run.outcome().left().size()),
                    new LinesOutTable(run));
        }
    }

    private PageHeader header(CompositionDetail run) {
        CompositionRow row = run.row();
        var header = new PageHeader("funding.composition.found");
        var tranche = compositions.tranche(row.trancheId());
        var names = accounts.of(
                row.acceptedBy() == null ? List.of(row.composedBy()) : List.of(row.composedBy(), row.acceptedBy()));
        Localized.on(header, language -> {
            var facts = new ArrayList<Component>();
            facts.add(
                    row.proven()
                            ? new StateChip(Tone.GOOD, "funding.composition.proven")
                            : new StateChip(Tone.WAITING, "funding.composition.notProven"));
            facts.add(new Span(tranche.name().in(language.arabic())));
            facts.add(new Span(Localized.text(
                    "funding.composition.by",
                    names.of(row.composedBy(), language.arabic()),
                    Formats.moment(row.composedAt()))));
            if (row.acceptedBy() != null && row.acceptedAt() != null) {
                facts.add(new StateChip(
                        Tone.GOOD,
                        "funding.composition.acceptedBy",
                        names.of(row.acceptedBy(), language.arabic()),
                        Formats.moment(row.acceptedAt())));
            }
            header.facts(facts.toArray(Component[]::new));
        });
        header.actions(actions(run).toArray(Component[]::new));
        return header;
    }

    private List<Component> actions(CompositionDetail run) {
        CompositionRow row = run.row();
        var actions = new ArrayList<Component>();
        boolean mine = user.may(Permission.FUNDING_WRITE);
        boolean open = mine && row.ceremonyId() != null && row.acceptedAt() == null && row.people() > 0;
        if (open) {
            var accept = Localized.text(new Button("", click -> ask(run)), "funding.composition.accept");
            accept.setId("accept");
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(accept);
        }
        if (mine) actions.add(link("again", CompositionLinks.again(row.trancheId(), id)));
        if (row.ceremonyId() != null && user.may(Permission.CEREMONY_READ))
            compositions.listPage(row.ceremonyId()).ifPresent(page -> actions.add(link("list", page)));
        return actions;
    }

    private static Anchor link(String what, String address) {
        var link = Localized.text(new Anchor(address, ""), "funding.composition." + what);
        link.addClassNames("button-link", "quiet");
        link.setId(what);
        link.setRouterIgnore(false);
        return link;
    }

    private void ask(CompositionDetail run) {
        var question = new ConfirmDialog();
        Localized.on(question, language -> {
            question.setHeader(Localized.text("funding.composition.accept"));
            question.setText(Localized.text(
                    "funding.composition.accept.consequence",
                    run.row().people(),
                    Formats.money(run.row().total(), language),
                    run.outcome().byHand().size()));
            question.setConfirmText(Localized.text("funding.composition.accept"));
            question.setCancelText(Localized.text("ui.cancel"));
        });
        question.setCancelable(true);
        question.addConfirmListener(confirm -> accept(run));
        question.open();
    }

    private void accept(CompositionDetail run) {
        if (!Notices.attempt(() -> compositions.accept(id))) return;
        Notices.done("funding.composition.acceptedNow");
        UUID ceremony = run.row().ceremonyId();
        if (ceremony != null)
            compositions.listPage(ceremony).ifPresent(page -> getUI().ifPresent(ui -> ui.navigate(page)));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("funding.composition.found");
    }
}
