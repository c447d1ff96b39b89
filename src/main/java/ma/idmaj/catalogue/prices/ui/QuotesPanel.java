package ma.idmaj.catalogue.prices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.Permission;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.ItemState;
import ma.idmaj.catalogue.prices.QuoteRow;
import ma.idmaj.documents.sheets.ui.TakeAway;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.List;

/** What suppliers asked for one item: which of it still stands, and from which a price can be proposed. */
class QuotesPanel extends Div {

    private final PricesTab of;
    private final ItemRow item;
    private final List<QuoteRow> quotes;
    private final boolean proposable;
    private final Runnable changed;

    /** @param proposable whether no price of the item waits yet */
    QuotesPanel(PricesTab of, ItemRow item, List<QuoteRow> quotes, boolean proposable, Runnable changed) {
        this.of = of;
        this.item = item;
        this.quotes = quotes;
        this.proposable = proposable;
        this.changed = changed;
        setId("quotes");
        addClassNames("panel", "stack");
        boolean writes = item.state() != ItemState.WITHDRAWN && of.user().may(Permission.CATALOGUE_WRITE);
        add(Localized.text(new H2(), "catalogue.prices.quotes"), told());
        var acts = new Div();
        acts.addClassName("row");
        if (writes) acts.add(record());
        add(acts);
        if (quotes.isEmpty()) return;
        var takeAway = new TakeAway(of.exports(), () -> QuoteSheet.of(of.quotes(), item));
        acts.add(takeAway.button());
        addComponentAtIndex(getComponentCount() - 1, table(writes));
        add(takeAway.place());
    }

    private Component told() {
        long standing = quotes.stream().filter(QuoteRow::stands).count();
        String key =
                quotes.isEmpty() ? "noQuotes" : standing == 0 ? "noneStands" : standing == 1 ? "single" : "several";
        var sentence = Localized.text(new Paragraph(), "catalogue.prices." + key, standing);
        if (standing < 2) sentence.addClassName("hint");
        return sentence;
    }

    private Button record() {
        var record = Localized.text(new Button(), "catalogue.prices.record");
        record.setId("record-quote");
        record.addClickListener(click -> new QuoteDialog(of, item, changed).open());
        return record;
    }

    private DataTable<QuoteRow> table(boolean writes) {
        var table = new DataTable<QuoteRow>("catalogue.prices.quotes")
                .column("catalogue.prices.supplier", (quote, language) -> supplier(quote))
                .number("catalogue.prices.priceWithTax", (quote, language) -> price(quote))
                .column("catalogue.prices.quotedOn", (quote, language) -> new Ltr(Formats.date(quote.quotedOn())))
                .column("catalogue.prices.validity", (quote, language) -> validity(quote));
        if (writes) table.column("catalogue.prices.acts", (quote, language) -> acts(quote));
        return table.rows(quotes);
    }

    private static Component supplier(QuoteRow quote) {
        var both = new Div(PriceWords.auto(quote.supplier()));
        for (String text : List.of(quote.reference(), quote.source())) {
            if (text.isEmpty()) continue;
            var line = PriceWords.auto(text);
            line.addClassName("hint");
            both.add(line);
        }
        both.addClassName("two-lines");
        return both;
    }

    private static Component price(QuoteRow quote) {
        Integer rate = quote.vatRate();
        var vat = rate == null
                ? Localized.text(new Span(), "catalogue.prices.vatUnknown")
                : Localized.text(new Span(), "catalogue.prices.vatIncluded", rate / 100);
        vat.addClassName("hint");
        var both = new Div(new Amount(quote.price()), vat);
        both.addClassName("two-lines");
        return both;
    }

    private static Component validity(QuoteRow quote) {
        if (quote.withdrawn()) return new StateChip(Tone.NEUTRAL, "catalogue.prices.withdrawn");
        LocalDate until = quote.validUntil();
        if (until == null) return new StateChip(Tone.INFO, "catalogue.prices.noEnd");
        return quote.expired()
                ? new StateChip(Tone.WAITING, "catalogue.prices.expiredOn", Formats.date(until))
                : new StateChip(Tone.GOOD, "catalogue.prices.until", Formats.date(until));
    }

    private Component acts(QuoteRow quote) {
        var acts = new Div();
        acts.addClassName("row");
        if (quote.withdrawn()) return acts;
        if (proposable && quote.stands()) {
            var propose = new Button(Localized.text("catalogue.prices.proposeIt"));
            propose.setAriaLabel(Localized.text("catalogue.prices.proposeOf", quote.supplier()));
            propose.addClickListener(click -> new ProposePriceDialog(of, item, quotes, quote, changed).open());
            acts.add(propose);
        }
        var withdraw = new Button(Localized.text("catalogue.prices.withdrawQuote"));
        withdraw.setAriaLabel(Localized.text("catalogue.prices.withdrawOf", quote.supplier()));
        withdraw.addClickListener(click -> ask(quote));
        acts.add(withdraw);
        return acts;
    }

    private void ask(QuoteRow quote) {
        var dialog = new ConfirmDialog(
                Localized.text("catalogue.prices.withdrawOf", quote.supplier()),
                Localized.text(
                        "catalogue.prices.withdraw.consequence", quote.price().format()),
                Localized.text("catalogue.prices.withdrawQuote"),
                confirm -> {
                    if (!Notices.attempt(() -> of.quotes().withdraw(quote.id()))) return;
                    Notices.done("catalogue.prices.quoteTakenBack");
                    changed.run();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(Localized.text("catalogue.prices.cancel"));
        dialog.open();
    }
}
