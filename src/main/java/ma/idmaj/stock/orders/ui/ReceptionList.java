package ma.idmaj.stock.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.stock.receptions.ReceptionRow;
import ma.idmaj.stock.receptions.ReceptionService;
import ma.idmaj.ui.DataTable;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.i18n.Formats;

import java.util.List;
import java.util.Locale;

/** The receptions of an order, each with its record as a paper. */
class ReceptionList extends Composite<Div> {

    ReceptionList(List<ReceptionRow> came, ReceptionService receptions) {
        getContent()
                .add(new DataTable<ReceptionRow>("stock.receptions")
                        .column("stock.receptions.number", (row, language) -> new Ltr(row.number()))
                        .column("stock.receivedOn", (row, language) -> new Ltr(Formats.date(row.receivedOn())))
                        .number("stock.receptions.accepted", (row, language) -> number(row.accepted()))
                        .number("stock.receptions.refused", (row, language) -> number(row.refused()))
                        .number("stock.receptions.damaged", (row, language) -> number(row.damaged()))
                        .column("stock.receptions.paper", (row, language) -> papers(row, receptions))
                        .rows(came));
    }

    private static Ltr number(int count) {
        return new Ltr(Integer.toString(count));
    }

    private static Component papers(ReceptionRow row, ReceptionService receptions) {
        var papers = new Div();
        papers.addClassName("row");
        for (PaperLanguages languages :
                new PaperLanguages[] {PaperLanguages.BOTH, PaperLanguages.ARABIC, PaperLanguages.FRENCH}) {
            String name = languages.name().toLowerCase(Locale.ROOT);
            papers.add(Downloads.button(
                    "stock.receptions.paper." + name,
                    () -> new Downloads.File(
                            "idmaj-reception-" + row.number().replace('/', '-') + "-" + name + ".pdf",
                            "application/pdf",
                            receptions.pdf(row.id(), languages))));
        }
        return papers;
    }
}
