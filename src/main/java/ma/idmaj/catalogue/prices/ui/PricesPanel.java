package ma.idmaj.catalogue.prices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.prices.OpenProposal;
import ma.idmaj.catalogue.prices.PricePoint;
import ma.idmaj.catalogue.prices.QuoteRow;
import ma.idmaj.catalogue.prices.RefusedPrice;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The price there is, the one proposed, how it came about, and the quotes; acts where the account may act. */
class PricesPanel extends Div {

    private final PricesTab of;
    private final ItemRow item;
    private final Runnable changed;

    PricesPanel(PricesTab of, ItemRow item, Runnable changed) {
        this.of = of;
        this.item = item;
        this.changed = changed;
        addClassNames("prices", "stack");
        show();
    }

    private void show() {
        removeAll();
        var open = of.prices().openProposal(item.id());
        List<PricePoint> history = of.prices().history(item.id());
        List<QuoteRow> quotes = of.prices().quotes(List.of(item.id()));
        add(current(history, open.isPresent(), quotes));
        open.ifPresent(this::showOpen);
        if (open.isEmpty() && mayWrite()) of.prices().lastRefused(item.id()).ifPresent(this::showRefused);
        add(course(history, quotes), new QuotesPanel(of, item, quotes, open.isEmpty(), this::quotesChanged));
    }

    private void showOpen(OpenProposal proposal) {
        add(new ProposalPanel(of, proposal, this::priceChanged));
    }

    /** Whoever proposed it reads why it was not taken, until another price is proposed. */
    private void showRefused(RefusedPrice refused) {
        var people = names(List.of(refused.proposedBy(), refused.refusedBy()));
        var what = new Paragraph();
        Localized.on(
                what,
                language -> what.setText(Localized.text(
                        refused.proposedBy().equals(of.user().username())
                                ? "catalogue.prices.refusedYours"
                                : "catalogue.prices.refusedOf",
                        refused.price().format(),
                        people.of(refused.refusedBy(), language.arabic()),
                        Formats.moment(refused.refusedAt()),
                        people.of(refused.proposedBy(), language.arabic()))));
        var why = PriceWords.auto(refused.reason());
        var panel = new Div(Localized.text(new H2(), "catalogue.prices.lastRefused"), what, new Paragraph(why));
        panel.setId("refused-price");
        panel.addClassNames("panel", "stack");
        add(panel);
    }

    private void quotesChanged() {
        show();
    }

    /** The page around shows the price too. */
    private void priceChanged() {
        changed.run();
        if (isAttached()) show();
    }

    private Div current(List<PricePoint> history, boolean waits, List<QuoteRow> quotes) {
        var panel = new Div(Localized.text(new H2(), "catalogue.prices.current"));
        panel.addClassNames("panel", "stack");
        if (history.isEmpty()) {
            panel.add(Localized.text(new Paragraph(), "catalogue.prices.none"));
        } else {
            PricePoint now = history.getLast();
            var price = new Amount(now.price());
            price.addClassName("big");
            var since = new Paragraph();
            Localized.on(
                    since,
                    language -> since.setText(Localized.text(
                            "catalogue.prices.since", item.unit(), now.date(), PriceWords.source(now.source()))));
            panel.add(price, since);
        }
        if (!waits && mayWrite()) {
            var propose = Localized.text(new Button(), "catalogue.prices.propose");
            propose.setId("propose-price");
            propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            propose.addClickListener(
                    click -> new ProposePriceDialog(of, item, quotes, null, this::priceChanged).open());
            panel.add(new Div(propose));
        }
        return panel;
    }

    private Money priceNow() {
        return of.prices().priceOf(item.id());
    }

    private Div course(List<PricePoint> history, List<QuoteRow> quotes) {
        var panel = new Div(Localized.text(new H2(), "catalogue.prices.history"));
        panel.addClassNames("panel", "stack");
        if (history.isEmpty()) {
            panel.add(Localized.text(new Paragraph(), "catalogue.prices.noHistory"));
            return panel;
        }
        LocalDate today = LocalDate.now(of.clock());
        var course = new PriceCourse(priceNow(), history, quotes, today);
        var finding = new H3();
        Localized.on(finding, language -> finding.setText(course.finding()));
        var about = new Paragraph();
        about.addClassName("hint");
        Localized.on(
                about,
                language -> about.setText(
                        Localized.text("catalogue.prices.plot.about", item.unit(), course.from(), course.to())));
        var both = new Div(new PricePlot(course), table(history));
        both.addClassName("plot-and-table");
        panel.add(finding, about, both);
        return panel;
    }

    private DataTable<PricePoint> table(List<PricePoint> history) {
        var names = names(history.stream()
                .flatMap(point -> Stream.of(point.proposedBy(), point.approvedBy()))
                .filter(Objects::nonNull)
                .toList());
        return new DataTable<PricePoint>("catalogue.prices.history")
                .column("catalogue.prices.date", (point, language) -> new Ltr(Formats.date(point.date())))
                .number("catalogue.prices.price", (point, language) -> new Amount(point.price()))
                .column("catalogue.prices.source", (point, language) -> source(point, language, names))
                .rows(history.reversed());
    }

    private static Component source(PricePoint point, Language language, AccountNames.Names names) {
        var both = new Div(PriceWords.auto(PriceWords.source(point.source())));
        String proposed = point.proposedBy();
        String approved = point.approvedBy();
        if (proposed != null && approved != null) {
            var who = new Span(Localized.text(
                    "catalogue.prices.twoPeople",
                    names.of(proposed, language.arabic()),
                    names.of(approved, language.arabic())));
            who.addClassName("hint");
            both.add(who);
        }
        both.addClassName("two-lines");
        return both;
    }

    private AccountNames.Names names(Collection<String> usernames) {
        return of.names().of(usernames);
    }

    private boolean mayWrite() {
        return item.state() != ItemState.WITHDRAWN && of.user().may(Permission.CATALOGUE_WRITE);
    }
}
