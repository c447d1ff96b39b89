package ma.idmaj.lifeprojects.market.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

import ma.idmaj.catalogue.TradeRow;
import ma.idmaj.lifeprojects.market.Demand;
import ma.idmaj.lifeprojects.market.MarketNote;
import ma.idmaj.lifeprojects.market.MarketNoteDraft;
import ma.idmaj.lifeprojects.market.MarketService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.territory.DivisionRow;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A note written for the first time, or anew: then the older one is kept. A refusal leaves what was typed. */
class MarketNoteDialog extends Dialog {

    private final LocalDate today;
    private final ComboBox<TradeRow> trade;
    private final ComboBox<DivisionRow> place;
    private final Select<Demand> demand = Fields.choice("lifeprojects.market.demand", Demand.class);
    private final ParsedField<Integer> competitors =
            Fields.optional(Fields.count("lifeprojects.market.competitors", MarketNoteDraft.MAX_COMPETITORS));
    private final ParsedField<Money> price = Fields.optional(Fields.money("lifeprojects.market.price"));
    private final DatePicker notedOn = Fields.date("lifeprojects.market.notedOn");
    private final TextField source = Fields.text("lifeprojects.market.source", MarketNoteDraft.MAX_SOURCE);
    private final TextArea contextAr = Fields.longText("lifeprojects.market.context.ar", MarketNoteDraft.MAX_CONTEXT);
    private final TextArea contextFr = Fields.longText("lifeprojects.market.context.fr", MarketNoteDraft.MAX_CONTEXT);
    private @Nullable MarketNote replaced;

    MarketNoteDialog(
            UUID centre,
            MarketService market,
            List<TradeRow> trades,
            List<DivisionRow> divisions,
            LocalDate today,
            Runnable saved) {
        this.today = today;
        trade = MarketChoices.trade("lifeprojects.trade", trades);
        place = MarketChoices.place("lifeprojects.market.place", divisions);
        Fields.hint(place, "lifeprojects.market.place.hint");
        Fields.hint(contextAr, "lifeprojects.market.context.hint");
        Fields.hint(contextFr, "lifeprojects.market.context.hint");
        Fields.hint(source, "lifeprojects.market.source.hint");
        contextAr.addClassName("rtl-input");
        contextFr.addClassName("ltr-input");
        demand.setValue(Demand.FAIR);
        notedOn.setMax(today);
        notedOn.setValue(today);
        var contexts = new Div(contextAr, contextFr);
        contexts.addClassNames("field-pair", "wide");
        source.addClassName("wide");
        var form = new Div(trade, place, demand, competitors, price, notedOn, contexts, source);
        form.addClassName("form-grid");
        var confirm = Localized.text(new Button(), "lifeprojects.prepared.save");
        confirm.setId("save-note");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> draft().ifPresent(draft -> Notices.attempt(() -> {
            var before = replaced;
            market.write(centre, draft, before == null ? null : before.id());
            close();
            saved.run();
            Notices.done("lifeprojects.market.saved");
        })));
        var cancel = Localized.text(new Button(), "lifeprojects.prepared.cancel");
        cancel.addClickListener(click -> close());
        Localized.on(
                this,
                language -> setHeaderTitle(Localized.text(
                        replaced == null ? "lifeprojects.market.write" : "lifeprojects.market.writeAnew")));
        add(form);
        getFooter().add(cancel, confirm);
    }

    /** The note to be written anew; trade and place stay. */
    void show(MarketNote note, List<TradeRow> trades, List<DivisionRow> divisions) {
        replaced = note;
        setHeaderTitle(Localized.text("lifeprojects.market.writeAnew"));
        trades.stream()
                .filter(one -> one.code().equals(note.tradeCode()))
                .findFirst()
                .ifPresent(trade::setValue);
        divisions.stream()
                .filter(one -> one.code().equals(note.divisionCode()))
                .findFirst()
                .ifPresent(place::setValue);
        trade.setReadOnly(true);
        place.setReadOnly(true);
        demand.setValue(note.demand());
        competitors.setValue(note.competitors());
        price.setValue(note.usualPrice());
        contextAr.setValue(note.context().ar());
        contextFr.setValue(note.context().fr());
        source.setValue(note.source());
    }

    private Optional<MarketNoteDraft> draft() {
        Optional<LocalDate> day = notedOn.getOptionalValue().filter(date -> !date.isAfter(today));
        boolean ofTrade = Fields.check(trade, trade.getValue() != null, "lifeprojects.market.tradeMissing");
        boolean placed = Fields.check(place, place.getValue() != null, "lifeprojects.market.placeMissing");
        boolean counted = Fields.check(competitors, !competitors.unreadable(), "ui.count.unreadable");
        boolean priced = Fields.check(
                price,
                !price.unreadable()
                        && price.optionalValue().filter(p -> p.centimes() == 0).isEmpty(),
                "lifeprojects.market.priceWrong");
        boolean dated = Fields.check(notedOn, day.isPresent(), "lifeprojects.market.dateWrong");
        boolean said = Fields.check(
                contextAr,
                !contextAr.getValue().isBlank() || !contextFr.getValue().isBlank(),
                "lifeprojects.market.contextMissing");
        boolean sourced = Fields.check(source, !source.getValue().isBlank(), "lifeprojects.market.sourceMissing");
        Fields.focusFirstInvalid(trade, place, competitors, price, notedOn, contextAr, source);
        if (!ofTrade || !placed || !counted || !priced || !dated || !said || !sourced) return Optional.empty();
        return Optional.of(new MarketNoteDraft(
                trade.getValue().code(),
                place.getValue().code(),
                demand.getValue(),
                competitors.getValue(),
                price.getValue(),
                new LocalizedText(contextAr.getValue(), contextFr.getValue()),
                source.getValue(),
                day.orElseThrow()));
    }
}
