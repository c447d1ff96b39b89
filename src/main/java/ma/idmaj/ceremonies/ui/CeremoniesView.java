package ma.idmaj.ceremonies.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.CeremonyRow;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.documents.sheets.ListExports;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;

/** All ceremonies, the newest first, searched in either script; what is searched for stays in the address. */
@Route("ceremonies")
@RolesAllowed(Permission.CEREMONY_READ)
@Menu(title = "ceremonies.title", icon = "gift", order = 50)
class CeremoniesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CeremonyService ceremonies;
    private final TextField search = new TextField();
    private final Div list = new Div();
    private String words = "";

    CeremoniesView(CeremonyService ceremonies, ListExports exports, CurrentUser user) {
        this.ceremonies = ceremonies;
        var header = new PageHeader("ceremonies.title");
        if (user.may(Permission.CEREMONY_PREPARE)) {
            header.actions(link(CeremonyLinks.NEW, "ceremonies.new", "primary"));
        }
        search.addClassName("search");
        var takeAway = new TakeAway(exports, () -> CeremonySheets.ceremonies(ceremonies, words));
        header.also(takeAway.button());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        Localized.on(search, language -> search.setLabel(Localized.text("ceremonies.search")));
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(
                        CeremonyLinks.ALL,
                        change.getValue().isBlank()
                                ? QueryParameters.empty()
                                : QueryParameters.simple(Map.of("q", change.getValue()))));
            }
        });
        var filters = new Div(search);
        filters.addClassName("filter-bar");
        list.addClassName("cards");
        add(header);
        if (ceremonies.ownPeopleOnly()) add(new OwnPeopleNote());
        add(filters, takeAway.place(), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        words = event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        search.setValue(words);
        List<CeremonyRow> rows = ceremonies.ceremonies(words);
        list.removeAll();
        if (rows.isEmpty()) list.add(new EmptyState("ceremonies.none.title", "ceremonies.none.hint"));
        rows.forEach(row -> list.add(card(row)));
    }

    private static Anchor card(CeremonyRow row) {
        var title = new H2();
        var when = new Span();
        var place = new Span();
        var sum = new Paragraph();
        var card = new Anchor(CeremonyLinks.page(row.key(), step(row)), "");
        card.addClassNames("card", "row-link");
        var facts = new Div(when, place);
        facts.addClassName("facts");
        card.add(title, CeremonyTones.chip(row.state()), facts, sum);
        Localized.on(card, language -> {
            title.setText(row.title().in(language.arabic()));
            when.setText(Formats.longDate(row.heldOn(), language));
            place.setText(row.place().in(language.arabic()));
            sum.removeAll();
            sum.add(new Span(Localized.text("ceremonies.people", row.people())), money(row, language));
        });
        return card;
    }

    private static Span money(CeremonyRow row, Language language) {
        var amount = new Span(new Ltr(row.total().format()), new Span(" " + Localized.text("ceremonies.dirham")));
        amount.addClassName("amount");
        return amount;
    }

    /** The step at which the ceremony stands: where a click on it should lead. */
    private static String step(CeremonyRow row) {
        return switch (row.state()) {
            case SUBMITTED -> "approve";
            case APPROVED, IN_PROGRESS -> "day";
            case DONE -> "close";
            case CLOSED -> "report";
            default -> "prepare";
        };
    }

    private static Anchor link(String href, String key, String kind) {
        var link = Localized.text(new Anchor(href, ""), key);
        link.addClassNames("button-link", kind);
        return link;
    }

    @Override
    public String getPageTitle() {
        return Localized.text("ceremonies.title");
    }
}
