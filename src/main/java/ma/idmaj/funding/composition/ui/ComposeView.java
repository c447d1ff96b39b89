package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.funding.composition.CandidateRow;
import ma.idmaj.funding.composition.CompositionLinks;
import ma.idmaj.funding.composition.CompositionService;
import ma.idmaj.funding.composition.OpenLists.OpenList;
import ma.idmaj.funding.composition.Parameters;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Asks for a list inside a tranche's envelope: limits, who and what is fixed, minimums; then lets it be found. */
@Route("funding/tranches/:tranche/compose")
@RolesAllowed(Permission.FUNDING_WRITE)
class ComposeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CompositionService compositions;
    private final NeedsService needs;
    private final CatalogueService catalogue;
    private final TraitWords words;
    private final AccountNames accounts;
    private UUID tranche = new UUID(0, 0);
    private @Nullable OpenList open;

    ComposeView(
            CompositionService compositions,
            NeedsService needs,
            CatalogueService catalogue,
            TerritoryService territory,
            AccountNames accounts) {
        this.compositions = compositions;
        this.needs = needs;
        this.catalogue = catalogue;
        this.words = new TraitWords(territory);
        this.accounts = accounts;
        addClassNames("stack", "composition");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        try {
            tranche = UUID.fromString(event.getRouteParameters().get("tranche").orElse(""));
            var before = first(asked, "from").map(UUID::fromString).map(compositions::composition);
            UUID ceremony = before.isPresent()
                    ? before.get().row().ceremonyId()
                    : first(asked, "ceremony").map(UUID::fromString).orElse(null);
            show(ceremony, before.map(run -> run.parameters()));
        } catch (IllegalArgumentException | Refusal notThere) {
            throw new NotFoundException();
        }
    }

    private static Optional<String> first(Map<String, List<String>> asked, String name) {
        return asked.getOrDefault(name, List.of()).stream().findFirst();
    }

    private void show(@Nullable UUID ceremony, Optional<Parameters> before) {
        var lists = compositions.openLists(tranche);
        open = lists.stream()
                .filter(list -> list.ceremonyId().equals(ceremony))
                .findFirst()
                .orElse(null);
        var candidates = compositions.candidates(ceremony);
        Money left = compositions.left(tranche);
        removeAll();
        add(header());
        if (candidates.isEmpty()) {
            add(new EmptyState("funding.composition.none.title", "funding.composition.none.hint"));
        } else if (left.centimes() == 0) {
            add(new EmptyState("funding.composition.nothingLeft.title", "funding.composition.nothingLeft"));
        } else {
            var form = form(candidates, left);
            form.show(before.orElseGet(() ->
                    Parameters.of(usual(left), compositions.ceiling(tranche).orElse(null))));
            add(listChoice(lists), form);
        }
        var runs = compositions.ofTranche(tranche);
        if (!runs.isEmpty()) {
            add(Localized.text(new H2(), "funding.composition.runs"), new RunsTable(runs, accounts));
        }
        if (!candidates.isEmpty()) {
            add(
                    Localized.text(new H2(), "funding.composition.candidatesCount", candidates.size()),
                    new CandidatesTable(candidates, words));
        }
    }

    private ComposeForm form(List<CandidateRow> candidates, Money left) {
        UUID ceremony = open == null ? null : open.ceremonyId();
        return new ComposeForm(
                compositions, new ComposeForm.Asked(tranche, ceremony), candidates, left, needs, catalogue, words);
    }

    /** The list's own envelope, unless the tranche has less. */
    private Money usual(Money left) {
        return open == null || open.envelope().compareTo(left) > 0 ? left : open.envelope();
    }

    private PageHeader header() {
        var row = compositions.tranche(tranche);
        var header = new PageHeader("funding.composition.title");
        Localized.on(
                header,
                language -> header.facts(
                        new Span(row.agreement().in(language.arabic())),
                        new Span(row.name().in(language.arabic()))));
        return header;
    }

    /** Another list means other candidates: the address says which, and the page is made anew. */
    private Select<OpenList> listChoice(List<OpenList> lists) {
        var choice = Fields.optional(Fields.label(new Select<OpenList>(), "funding.composition.forList"));
        choice.setId("for-list");
        choice.addClassName("for-list");
        choice.setEmptySelectionAllowed(true);
        choice.setItems(lists);
        if (open != null) choice.setValue(open);
        Localized.on(choice, language -> {
            choice.setEmptySelectionCaption(Localized.text("funding.composition.forNoList"));
            choice.setItemLabelGenerator(list -> list == null
                    ? Localized.text("funding.composition.forNoList")
                    : list.title().in(language.arabic()) + " · " + Formats.longDate(list.heldOn(), language));
        });
        Fields.hint(choice, "funding.composition.forList.hint");
        choice.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            String address = change.getValue() == null
                    ? CompositionLinks.compose(tranche)
                    : CompositionLinks.compose(tranche, change.getValue().ceremonyId());
            getUI().ifPresent(ui -> ui.navigate(address));
        });
        return choice;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("funding.composition.title");
    }
}
