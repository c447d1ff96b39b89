package ma.idmaj.stock.ui;

import com.vaadin.flow.component.html.Anchor;

import ma.idmaj.stock.PieceState;
import ma.idmaj.stock.deliveries.DeliveryState;
import ma.idmaj.stock.orders.OrderState;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Localized;

/** States of the store's things as chips. */
public final class StockTones {

    private StockTones() {}

    public static StateChip chip(PieceState state) {
        return new StateChip(
                state,
                switch (state) {
                    case RECEIVED -> Tone.GOOD;
                    case RESERVED -> Tone.INFO;
                    case HANDED_OVER -> Tone.NEUTRAL;
                    case AWAY_FOR_REPAIR, RETURNED, IN_REPAIR -> Tone.WAITING;
                    case LOST -> Tone.BAD;
                });
    }

    public static StateChip chip(OrderState state) {
        return new StateChip(
                state,
                switch (state) {
                    case DRAFT, CANCELLED, ENDED -> Tone.NEUTRAL;
                    case ORDERED, PART_RECEIVED -> Tone.WAITING;
                    case RECEIVED -> Tone.GOOD;
                });
    }

    public static StateChip chip(DeliveryState state) {
        return new StateChip(
                state,
                switch (state) {
                    case PLANNED -> Tone.WAITING;
                    case ON_THE_WAY, DELIVERED -> Tone.INFO;
                    case INSTALLED -> Tone.GOOD;
                    case FAILED -> Tone.BAD;
                    case CANCELLED -> Tone.NEUTRAL;
                });
    }

    public static Anchor button(String href, String key, String look) {
        var link = Localized.text(new Anchor(href, ""), key);
        link.addClassName("button-link");
        if (look.equals("quiet")) link.addClassName("quiet");
        link.setRouterIgnore(false);
        return link;
    }
}
