package ma.idmaj.stock.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.PieceState;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.stock.deliveries.DeliveryState;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** How a piece is brought to where it works: its delivery notes, or one to issue. Empty where nobody waits for it. */
class PieceDeliveries extends Div {

    PieceDeliveries(PieceRow piece, DeliveryService deliveries, boolean mayWrite, Runnable changed) {
        addClassName("stack");
        var notes = deliveries.ofPiece(piece.id());
        boolean promised = piece.state() == PieceState.RESERVED || piece.state() == PieceState.HANDED_OVER;
        boolean planned = notes.stream().anyMatch(note -> note.state() == DeliveryState.PLANNED);
        boolean mayIssue = mayWrite && promised && !planned;
        if (notes.isEmpty() && !mayIssue) return;
        add(Localized.text(new H2(), "stock.deliveries"));
        if (!notes.isEmpty()) add(new DeliveryTable(deliveries, mayWrite, changed).rows(notes));
        if (!mayIssue) return;
        var issue = Localized.text(
                new Button("", click -> new DeliveryDialog(List.of(piece), deliveries, changed).open()),
                "stock.deliveries.issue");
        issue.setId("issue-delivery");
        var actions = new Div(issue);
        actions.addClassName("row");
        add(actions);
    }
}
