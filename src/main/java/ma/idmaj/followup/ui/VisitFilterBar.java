package ma.idmaj.followup.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Role;
import ma.idmaj.followup.VisitFilter;
import ma.idmaj.followup.VisitFilter.VisitStanding;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.SearchKey;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.territory.TerritoryService;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What narrows the visits: standing, whose, month, place, and list or calendar. All of it stands in the address. */
class VisitFilterBar extends Div {

    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 14;

    /** How the visits are laid out. */
    enum Layout {
        LIST,
        CALENDAR
    }

    private final Select<VisitStanding> standing = Fields.choice("followup.state", VisitStanding.class);
    private final Select<String> visitor = new Select<>();
    private final Select<YearMonth> month = new Select<>();
    private final ComboBox<DivisionRow> place = Fields.label(new ComboBox<>(), "followup.place");
    private final Select<Layout> layout = Fields.choice("followup.layout", Layout.class);
    private final List<DivisionRow> divisions;
    private final List<String> visitors;
    private final YearMonth thisMonth;

    VisitFilterBar(
            TerritoryService territory, AccountNames accounts, CurrentUser user, LocalDate today, Runnable changed) {
        this.divisions = territory.divisions();
        this.thisMonth = YearMonth.from(today);
        addClassNames("filter-bar", "visit-filters");
        var names = user.centreScope()
                .map(centre -> accounts.holding(Role.CASE_WORKER, centre))
                .orElseGet(() -> accounts.holding(Role.CASE_WORKER));
        visitors = new ArrayList<>(names.byUsername().keySet());
        visitors.sort((a, b) -> Boolean.compare(!a.equals(user.username()), !b.equals(user.username())));
        visitor.setItems(visitors);
        visitor.setEmptySelectionAllowed(true);
        month.setItems(java.util.stream.IntStream.rangeClosed(-MONTHS_BACK, MONTHS_AHEAD)
                .mapToObj(thisMonth::plusMonths)
                .toList());
        month.setEmptySelectionAllowed(true);
        Fields.label(visitor, "followup.visitor");
        Fields.label(month, "followup.month");
        Localized.on(this, language -> {
            visitor.setEmptySelectionCaption(Localized.text("followup.visitor.all"));
            visitor.setItemLabelGenerator(name -> whose(name, names, user, language));
            month.setEmptySelectionCaption(Localized.text("followup.month.all"));
            month.setItemLabelGenerator(
                    one -> one == null ? Localized.text("followup.month.all") : word(one, language));
            place.setPlaceholder(Localized.text("followup.place.all"));
            place.setItemLabelGenerator(one -> one.label().in(language.arabic()));
        });
        place.setClearButtonVisible(true);
        place.setItems((one, typed) -> fits(one.label(), typed), divisions);
        standing.setId("standing");
        layout.setId("layout");
        month.setId("month");
        standing.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        visitor.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        month.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        place.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        layout.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        add(standing, visitor, month, place, layout);
    }

    private static String whose(@Nullable String name, AccountNames.Names names, CurrentUser user, Language language) {
        if (name == null) return Localized.text("followup.visitor.all");
        return name.equals(user.username())
                ? Localized.text("followup.visitor.mine")
                : names.of(name, language.arabic());
    }

    static String word(YearMonth month, Language language) {
        var names = language.arabic() ? Formats.ARABIC_MONTHS : Formats.FRENCH_MONTHS;
        return names.get(month.getMonthValue() - 1) + " " + month.getYear();
    }

    private static boolean fits(LocalizedText name, String typed) {
        String wanted = SearchKey.of(typed);
        return SearchKey.of(name.ar()).contains(wanted)
                || SearchKey.of(name.fr()).contains(wanted);
    }

    private static void tell(boolean fromClient, Runnable changed) {
        if (fromClient) changed.run();
    }

    /** What the address says; what it says wrongly is not there. */
    void read(QueryParameters address) {
        standing.setValue(constant(VisitStanding.class, address, "show").orElse(VisitStanding.TO_MAKE));
        layout.setValue(constant(Layout.class, address, "layout").orElse(Layout.LIST));
        visitor.setValue(
                address.getSingleParameter("visitor").filter(visitors::contains).orElse(null));
        month.setValue(address.getSingleParameter("month")
                .flatMap(VisitFilterBar::parsed)
                .filter(one -> !one.isBefore(thisMonth.minusMonths(MONTHS_BACK))
                        && !one.isAfter(thisMonth.plusMonths(MONTHS_AHEAD)))
                .orElse(calendar() ? thisMonth : null));
        String code = address.getSingleParameter("place").orElse("");
        place.setValue(divisions.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(null));
    }

    private static Optional<YearMonth> parsed(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException typedByHand) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, QueryParameters address, String name) {
        String wanted = address.getSingleParameter(name).orElse("");
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(wanted))
                .findFirst();
    }

    Map<String, String> address() {
        var address = new HashMap<String, String>();
        if (standing.getValue() != VisitStanding.TO_MAKE)
            address.put("show", standing.getValue().name());
        if (layout.getValue() != Layout.LIST)
            address.put("layout", layout.getValue().name());
        if (visitor.getValue() != null) address.put("visitor", visitor.getValue());
        if (month.getValue() != null) address.put("month", month.getValue().toString());
        if (place.getValue() != null) address.put("place", place.getValue().code());
        return address;
    }

    boolean calendar() {
        return layout.getValue() == Layout.CALENDAR;
    }

    @Nullable
    LocalizedText place() {
        return place.getValue() == null ? null : place.getValue().name();
    }

    VisitFilter filter() {
        YearMonth one = month.getValue();
        return new VisitFilter(
                standing.getValue(),
                visitor.getValue(),
                one == null ? null : one.atDay(1),
                one == null ? null : one.atEndOfMonth(),
                place.getValue() == null ? null : place.getValue().code());
    }
}
