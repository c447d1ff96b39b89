package ma.idmaj.lifeprojects.market.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.lifeprojects.market.MarketNote;
import ma.idmaj.lifeprojects.market.MarketService;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.function.Consumer;

/** One note: trade and place, what it says, and what was said before. */
class MarketNoteCard extends Div {

    /** @param edit null for readers */
    MarketNoteCard(
            MarketNote note,
            MarketService market,
            AccountNames.Names names,
            LocalDate today,
            @Nullable Consumer<MarketNote> edit,
            Runnable changed) {
        addClassNames("card", "stack");
        var trade = new H2();
        var place = new Span();
        place.addClassName("hint");
        Localized.on(this, language -> {
            boolean arabic = language.arabic();
            trade.setText(note.trade().in(arabic));
            place.setText(note.territory().in(arabic) + " · " + note.centre().in(arabic));
        });
        add(new Div(trade, place), facts(note, names, today));
        var acts = new Div();
        acts.addClassName("row");
        if (edit != null) {
            var anew = Localized.text(new Button(), "lifeprojects.market.writeAnew");
            anew.addClickListener(click -> edit.accept(note));
            var retire = Localized.text(new Button(), "lifeprojects.market.retire");
            retire.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            retire.addClickListener(click -> retire(note, market, changed));
            acts.add(anew, retire);
        }
        add(acts, before(note, market, names, today));
    }

    private static void retire(MarketNote note, MarketService market, Runnable changed) {
        var ask = new ConfirmDialog();
        ask.setCancelable(true);
        Localized.on(ask, language -> {
            ask.setHeader(Localized.text("lifeprojects.market.retire"));
            ask.setText(Localized.text("lifeprojects.market.retire.consequence", note.trade(), note.territory()));
            ask.setConfirmText(Localized.text("lifeprojects.market.retire"));
            ask.setCancelText(Localized.text("lifeprojects.prepared.cancel"));
        });
        ask.addConfirmListener(confirm -> {
            if (Notices.attempt(() -> market.retire(note.id()))) changed.run();
        });
        ask.open();
    }

    /** What was noted before, read when it is opened. */
    private static Details before(MarketNote note, MarketService market, AccountNames.Names names, LocalDate today) {
        var older = new Div();
        older.addClassName("stack");
        var details = new Details(Localized.text(new Span(), "lifeprojects.market.before"), older);
        details.addOpenedChangeListener(change -> {
            if (!change.isOpened() || older.getComponentCount() > 0) return;
            var versions = market.versions(note.id()).stream()
                    .filter(one -> !one.id().equals(note.id()))
                    .toList();
            if (versions.isEmpty()) older.add(Localized.text(new Span(), "lifeprojects.market.before.none"));
            versions.forEach(one -> older.add(facts(one, names, today)));
        });
        return details;
    }

    private static MarketNoteFacts facts(MarketNote note, AccountNames.Names names, LocalDate today) {
        return new MarketNoteFacts(
                note, today, names.of(note.notedBy(), Localized.language().arabic()));
    }
}
