package ma.idmaj.privacy.requests.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.privacy.PrivacyLinks;
import ma.idmaj.privacy.requests.RequestFilter;
import ma.idmaj.privacy.requests.RequestFilter.Standing;
import ma.idmaj.privacy.requests.RequestKind;
import ma.idmaj.privacy.requests.RequestRow;
import ma.idmaj.privacy.requests.RequestService;
import ma.idmaj.privacy.ui.PrivacyPages;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.PageHeader;
import ma.idmaj.ui.RowCell;
import ma.idmaj.ui.RowTable;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people ask about their own data, the most urgent first; the filter lives in the address. */
@Route(PrivacyLinks.REQUESTS)
@RolesAllowed(Permission.AUDIT_READ)
@Menu(title = "privacy.title", icon = "shield", order = 85)
class RequestsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final RequestService requests;
    private final LocalDate today;
    private final Select<Standing> standing = Fields.choice("privacy.requests.standing", Standing.class);
    private final Select<RequestKind> kind = Fields.choice("privacy.requests.kind", RequestKind.class);
    private final Div list = new Div();

    RequestsView(RequestService requests, BeneficiaryService people, CurrentUser user, Clock clock) {
        this.requests = requests;
        this.today = LocalDate.now(clock);
        addClassNames("stack", "privacy");
        standing.setId("standing");
        kind.setId("kind");
        kind.setEmptySelectionAllowed(true);
        Localized.on(kind, language -> {
            kind.setEmptySelectionCaption(Localized.text("privacy.requests.everyKind"));
            kind.setPlaceholder(Localized.text("privacy.requests.everyKind"));
        });
        standing.addValueChangeListener(change -> go(change.isFromClient()));
        kind.addValueChangeListener(change -> go(change.isFromClient()));
        var filters = new Div(standing, kind);
        filters.addClassName("filter-bar");
        list.addClassName("stack");
        var header = new PageHeader("privacy.title");
        boolean writes = user.may(Permission.PRIVACY_WORK);
        if (writes) {
            var receive = Localized.text(new Button(), "privacy.requests.receive");
            receive.setId("receive");
            receive.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            receive.addClickListener(click -> new ReceiveDialog(requests, people, today, this::open).open());
            header.actions(receive);
        }
        add(header, new PrivacyPages(PrivacyLinks.REQUESTS, user), filters, list, new TermsPanel(requests, writes));
    }

    private void open(UUID request) {
        getUI().ifPresent(ui -> ui.navigate(PrivacyLinks.request(request)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        standing.setValue(
                named(Standing.class, address.getSingleParameter("standing")).orElse(Standing.OPEN));
        kind.setValue(
                named(RequestKind.class, address.getSingleParameter("kind")).orElse(null));
        show(new ArrayList<>());
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, Optional<String> name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name.orElse("")))
                .findFirst();
    }

    private void show(List<RequestRow> shown) {
        var next = requests.requests(new RequestFilter(standing.getValue(), kind.getValue()), shown.size(), PAGE);
        shown.addAll(next);
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new EmptyState("privacy.requests.none.title", "privacy.requests.none.hint"));
            return;
        }
        list.add(new RowTable<RequestRow>("privacy.requests.title")
                .column(
                        "privacy.requests.number",
                        (row, language) -> RowCell.name(row.number(), "", PrivacyLinks.request(row.id())))
                .column("privacy.requests.kind", (row, language) -> RowCell.words(Localized.label(row.kind())))
                .column("privacy.requests.who", this::who)
                .column("privacy.requests.receivedOn", (row, language) -> RowCell.ltr(Formats.date(row.receivedOn())))
                .column("privacy.requests.dueOn", this::due)
                .column("privacy.requests.state", (row, language) -> RowCell.words(Localized.label(row.state())))
                .rows(shown));
        if (next.size() == PAGE) list.add(Localized.text(new Button("", click -> show(shown)), "privacy.more"));
    }

    private RowCell who(RequestRow row, Language language) {
        String name = row.name().in(language.arabic());
        if (name.isEmpty()) return RowCell.hint(Localized.text("privacy.requests.forgotten"));
        return row.person() == null
                ? new RowCell(name, Localized.text("privacy.requests.notOnFile"), "", "", "")
                : RowCell.words(name);
    }

    private RowCell due(RequestRow row, Language language) {
        String day = Formats.date(row.dueOn());
        return row.overdue(today)
                ? new RowCell(day, Localized.text("privacy.requests.overdue"), "", "late", "")
                : RowCell.ltr(day);
    }

    private void go(boolean fromClient) {
        if (!fromClient) return;
        var address = new HashMap<String, String>();
        if (standing.getValue() != Standing.OPEN)
            address.put("standing", standing.getValue().name());
        if (kind.getValue() != null) address.put("kind", kind.getValue().name());
        getUI().ifPresent(ui -> ui.navigate(PrivacyLinks.REQUESTS, QueryParameters.simple(address)));
    }

    @Override
    public String getPageTitle() {
        return Localized.text("privacy.title");
    }
}
