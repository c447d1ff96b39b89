package ma.idmaj.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.StockLinks;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;

import java.util.List;

/** Pieces found, each leading to its page. */
class PieceTable extends Composite<Div> {

    private final DataTable<PieceRow> table;

    PieceTable(String captionKey) {
        table = new DataTable<PieceRow>(captionKey)
                .column("stock.serial", PieceTable::serial)
                .column("stock.item", (piece, language) -> new Span(piece.item().in(language.arabic())))
                .column("stock.state", (piece, language) -> StockTones.chip(piece.state()))
                .column("stock.receivedOn", (piece, language) -> new Ltr(Formats.date(piece.receivedOn())));
        getContent().add(table);
    }

    PieceTable rows(List<PieceRow> pieces) {
        table.rows(pieces);
        return this;
    }

    static Component serial(PieceRow piece, Language language) {
        var link = new Anchor(StockLinks.piece(piece.code()), new Ltr(piece.serial()));
        link.addClassName("row-link");
        return link;
    }
}
