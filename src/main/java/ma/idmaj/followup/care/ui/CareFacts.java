package ma.idmaj.followup.care.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.followup.care.CareDetail;
import ma.idmaj.followup.care.CareLinks;
import ma.idmaj.followup.care.CareRow;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What is known of a case, line by line. */
@org.springframework.stereotype.Component
class CareFacts {

    private final AccountNames accounts;
    private final CurrentUser user;

    CareFacts(AccountNames accounts, CurrentUser user) {
        this.accounts = accounts;
        this.user = user;
    }

    FactsList of(CareDetail detail, LocalDate today) {
        CareRow row = detail.row();
        var facts = new FactsList();
        facts.addClassName("panel");
        facts.fact("followup.person", person(row));
        if (!row.item().ar().isEmpty() || !row.item().fr().isEmpty()) facts.fact("followup.care.thing", thing(detail));
        day(facts, "followup.care.openedOn", row.openedOn());
        if (row.state().open()) day(facts, "followup.care.dueOn", row.dueOn());
        ofItsKind(facts, detail, today);
        day(facts, "followup.care.closedOn", row.closedOn());
        var names = accounts.of(List.of(detail.recordedBy()));
        facts.fact("followup.care.recordedBy", language -> names.of(detail.recordedBy(), language.arabic()));
        return facts;
    }

    private static void ofItsKind(FactsList facts, CareDetail detail, LocalDate today) {
        var complaint = detail.complaint();
        if (complaint != null) {
            facts.fact("followup.care.category", language -> Localized.label(complaint.category()))
                    .fact("followup.care.way", language -> Localized.label(complaint.way()));
            day(facts, "followup.care.answeredOn", complaint.answeredOn());
        }
        var repair = detail.repair();
        if (repair != null) repair(facts, repair, today);
        var back = detail.back();
        if (back != null) {
            facts.fact("followup.care.quantity", new Ltr(Integer.toString(back.quantity())))
                    .fact("followup.care.condition", language -> Localized.label(back.found()));
            day(facts, "followup.care.takenOn", back.takenOn());
        }
        var loss = detail.loss();
        if (loss != null) {
            facts.fact("followup.care.cause", language -> Localized.label(loss.cause()));
            if (!loss.declaredTo().isEmpty()) facts.fact("followup.care.declaredTo", new Span(loss.declaredTo()));
            if (!loss.reference().isEmpty()) facts.fact("followup.care.reference", new Ltr(loss.reference()));
            day(facts, "followup.care.declaredOn", loss.declaredOn());
        }
    }

    private static void repair(FactsList facts, CareDetail.Repair repair, LocalDate today) {
        var until = repair.warrantyUntil();
        if (until == null)
            facts.fact("followup.care.warranty", language -> Localized.text("followup.care.warranty.unknown"));
        else
            facts.fact(
                    "followup.care.warranty",
                    new Div(
                            new StateChip(
                                    repair.underWarranty(today) ? Tone.GOOD : Tone.NEUTRAL,
                                    repair.underWarranty(today)
                                            ? "followup.care.warranty.runs"
                                            : "followup.care.warranty.ended"),
                            new Span(" "),
                            new Ltr(Formats.date(until))));
        if (!repair.workshop().isEmpty()) facts.fact("followup.care.workshop", new Span(repair.workshop()));
        day(facts, "followup.care.sentOn", repair.sentOn());
        day(facts, "followup.care.backOn", repair.backOn());
        var cost = repair.cost();
        if (cost != null) facts.fact("followup.care.cost", new Amount(cost));
    }

    private static void day(FactsList facts, String key, @Nullable LocalDate day) {
        if (day != null) facts.fact(key, new Ltr(Formats.date(day)));
    }

    private static Component person(CareRow row) {
        var link = new Anchor(CareLinks.ofPerson(row.person()), "");
        link.setRouterIgnore(false);
        Localized.on(link, language -> link.setText(row.name().in(language.arabic())));
        return link;
    }

    /** With where the piece stands now, and the way to its history for those who may see the store. */
    private Component thing(CareDetail detail) {
        var name = new Span();
        Localized.on(name, language -> name.setText(detail.row().item().in(language.arabic())));
        var thing = new Div(name);
        thing.addClassName("care-thing");
        if (!detail.row().serial().isEmpty()) thing.add(new Ltr(detail.row().serial()));
        var state = detail.pieceState();
        if (state != null) thing.add(new StateChip(state, state.given() ? Tone.NEUTRAL : Tone.INFO));
        var item = detail.itemId();
        if (!user.may(Permission.STOCK_READ) || item == null) return thing;
        thing.add(
                detail.pieceCode().isEmpty()
                        ? CareCaseView.door(StockLinks.itemPieces(item), "followup.care.inStore")
                        : CareCaseView.door(StockLinks.piece(detail.pieceCode()), "followup.care.history"));
        return thing;
    }
}
