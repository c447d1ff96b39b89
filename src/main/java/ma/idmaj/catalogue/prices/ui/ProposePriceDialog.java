package ma.idmaj.catalogue.prices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.catalogue.prices.PriceRules;
import ma.idmaj.catalogue.prices.ProposalDraft;
import ma.idmaj.catalogue.prices.QuoteRow;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A reference price for a second supervisor to decide on: a quote's, or one typed with its date and source. */
class ProposePriceDialog extends Dialog {

    private final ItemRow item;
    private final Money current;
    private final LocalDate today;
    private final Select<QuoteRow> quote = Fields.optional(Fields.label(new Select<>(), "catalogue.prices.fromQuote"));
    private final ParsedField<Money> price = Fields.money("catalogue.prices.priceWithTax");
    private final DatePicker date = Fields.date("catalogue.prices.date");
    private final TextField source = Fields.text("catalogue.prices.source", ProposalDraft.MAX_SOURCE);
    private final TextArea reason =
            Fields.optional(Fields.longText("catalogue.prices.reason", ProposalDraft.MAX_REASON));

    /** @param chosen the quote to begin with; null to type a price */
    ProposePriceDialog(
            PricesTab of, ItemRow item, List<QuoteRow> quotes, @Nullable QuoteRow chosen, Runnable proposed) {
        this.item = item;
        this.current = of.prices().priceOf(item.id());
        this.today = LocalDate.now(of.clock());
        List<QuoteRow> standing = quotes.stream().filter(QuoteRow::stands).toList();
        quote.setItems(standing);
        quote.setEmptySelectionAllowed(true);
        quote.setVisible(!standing.isEmpty());
        Localized.on(quote, language -> {
            quote.setEmptySelectionCaption(Localized.text("catalogue.prices.typed"));
            quote.setItemLabelGenerator(one -> one == null
                    ? Localized.text("catalogue.prices.typed")
                    : Localized.text(
                            "catalogue.prices.quoteOf",
                            one.supplier(),
                            one.price().format()));
        });
        quote.addValueChangeListener(change -> take(change.getValue()));
        Fields.hint(reason, "catalogue.prices.reason.hint");
        date.setMax(today);
        date.setValue(today);
        quote.addClassName("wide");
        source.addClassName("wide");
        reason.addClassName("wide");
        var form = new Div(quote, price, date, source, reason);
        form.addClassName("form-grid");
        var waits = Localized.text(new Paragraph(), "catalogue.prices.propose.lead");
        waits.addClassName("hint");
        var save = Localized.text(new Button(), "catalogue.prices.proposeIt");
        save.setId("save-proposal");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> draft().ifPresent(draft -> Notices.attempt(() -> {
            of.prices().proposePrice(draft);
            close();
            Notices.done("catalogue.prices.proposalSent");
            proposed.run();
        })));
        var cancel = Localized.text(new Button(), "catalogue.prices.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(this, language -> setHeaderTitle(Localized.text("catalogue.prices.propose")));
        add(waits, form);
        getFooter().add(cancel, save);
        if (chosen != null) quote.setValue(chosen);
    }

    /** What a quote says is not written anew. */
    private void take(@Nullable QuoteRow chosen) {
        boolean typed = chosen == null;
        price.setReadOnly(!typed);
        date.setReadOnly(!typed);
        source.setReadOnly(!typed);
        if (chosen == null) return;
        price.setValue(chosen.price());
        date.setValue(chosen.quotedOn());
        source.setValue(ProposalDraft.of(chosen, "").source());
    }

    private Optional<ProposalDraft> draft() {
        LocalDate day = date.getValue();
        Optional<Money> amount = price.optionalValue().filter(p -> p.centimes() > 0);
        boolean priced = Fields.check(price, amount.isPresent(), "catalogue.priceMissing");
        boolean dated = Fields.check(date, day != null && !day.isAfter(today), "catalogue.priceDateWrong");
        boolean sourced = Fields.check(source, !source.getValue().isBlank(), "catalogue.prices.sourceMissing");
        boolean far = amount.filter(p -> PriceRules.far(current, p)).isPresent();
        boolean said = Fields.check(reason, !far || !reason.getValue().isBlank(), "catalogue.prices.reasonWanted");
        Fields.focusFirstInvalid(price, date, source, reason);
        if (!priced || !dated || !sourced || !said) return Optional.empty();
        QuoteRow chosen = quote.getValue();
        return Optional.of(
                chosen == null
                        ? new ProposalDraft(
                                item.id(),
                                amount.orElseThrow(),
                                item.unit(),
                                day,
                                source.getValue(),
                                null,
                                reason.getValue())
                        : ProposalDraft.of(chosen, reason.getValue()));
    }
}
