package ma.idmaj.catalogue.kits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.catalogue.kits.KitLinks;
import ma.idmaj.catalogue.kits.KitRow;
import ma.idmaj.catalogue.kits.KitVersion;
import ma.idmaj.catalogue.kits.KitVersions;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Who made which version when and why; any two of them side by side, chosen in the address. */
class KitHistory extends Div {

    private final KitRow kit;
    private final AccountNames.Names names;
    private final List<KitVersion> versions;

    /**
     * @param from of the version laid beside another; empty for none
     * @param to   the other
     */
    KitHistory(KitRow kit, KitVersions service, AccountNames accounts, OptionalLong from, OptionalLong to) {
        this.kit = kit;
        this.versions = service.versions(kit.id());
        this.names = accounts.of(versions.stream().map(KitVersion::madeBy).toList());
        addClassNames("stack", "kit-history");
        add(Localized.text(new H2(), "catalogue.kits.versions"));
        var table = new DataTable<KitVersion>("catalogue.kits.versions")
                .column("catalogue.kits.version", (one, language) -> version(one))
                .column("catalogue.kits.madeAt", this::made)
                .column("catalogue.kits.reason", (one, language) -> reason(one))
                .number("catalogue.kits.lines", (one, language) -> new Span(Integer.toString(one.lines())))
                .number("catalogue.total", (one, language) -> new Amount(one.total()));
        if (versions.size() > 1) table.column("catalogue.kits.compare", (one, language) -> before(one));
        add(table.rows(versions));
        long last = versions.getFirst().version();
        if (versions.size() > 2) add(choice(from.orElse(last - 1), to.orElse(last)));
        if (from.isPresent() && to.isPresent())
            add(new KitDifferenceTable(service.compare(kit.id(), from.getAsLong(), to.getAsLong())));
    }

    private Component version(KitVersion one) {
        return KitWords.link(
                KitLinks.version(kit.code(), one.version()),
                Localized.text("catalogue.kits.versionNumber", one.version()));
    }

    private Component made(KitVersion one, Language language) {
        var cell = new Div(
                new Ltr(Formats.moment(one.madeAt())), KitWords.hint(names.of(one.madeBy(), language.arabic())));
        cell.addClassName("kit-name");
        return cell;
    }

    private static Component reason(KitVersion one) {
        return one.reason().isEmpty()
                ? KitWords.hint(Localized.text("catalogue.kits.firstVersion"))
                : new Span(one.reason());
    }

    private Component before(KitVersion one) {
        if (one.version() == 1) return KitWords.hint("—");
        return KitWords.link(
                KitLinks.compare(kit.code(), one.version() - 1, one.version()),
                Localized.text("catalogue.kits.withBefore"));
    }

    private Div choice(long from, long to) {
        Select<Long> earlier = select("catalogue.kits.from", from);
        Select<Long> later = select("catalogue.kits.to", to);
        earlier.addValueChangeListener(change -> go(earlier.getValue(), later.getValue()));
        later.addValueChangeListener(change -> go(earlier.getValue(), later.getValue()));
        var choice = new Div(earlier, later);
        choice.addClassName("row");
        return choice;
    }

    private Select<Long> select(String key, long chosen) {
        var select = Fields.label(new Select<Long>(), key);
        select.setItems(versions.stream().map(KitVersion::version).toList());
        Localized.on(
                select,
                language -> select.setItemLabelGenerator(
                        one -> one == null ? "" : Localized.text("catalogue.kits.versionNumber", one)));
        select.setValue(chosen);
        return select;
    }

    private void go(long from, long to) {
        getUI().ifPresent(ui -> ui.navigate(
                KitLinks.kit(kit.code()),
                QueryParameters.simple(
                        Map.of(KitAddress.FROM, Long.toString(from), KitAddress.TO, Long.toString(to)))));
    }
}
