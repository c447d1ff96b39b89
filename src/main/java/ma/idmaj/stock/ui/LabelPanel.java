package ma.idmaj.stock.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.documents.hall.LabelSheet;
import ma.idmaj.stock.labels.LabelService;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Prints labels: on which sheet, and from which place of it on, so that a sheet begun is not thrown away. */
class LabelPanel extends Div {

    LabelPanel(LabelService labels, Supplier<List<UUID>> pieces) {
        addClassName("label-panel");
        var format = Fields.choice("stock.labels.format", LabelSheet.class);
        format.setId("label-format");
        format.setValue(LabelSheet.SHEET_3_8);
        var start = Fields.count("stock.labels.start", 40);
        start.setId("label-start");
        start.setValue(1);
        format.addValueChangeListener(change -> {
            boolean single = change.getValue().single();
            if (single) start.setValue(1);
            start.setVisible(!single);
        });
        var print = Downloads.button(
                "stock.labels.print",
                () -> new Downloads.File(
                        "idmaj-labels.pdf",
                        "application/pdf",
                        labels.pdf(
                                pieces.get(),
                                format.getValue(),
                                start.optionalValue().orElse(0))));
        print.setId("print-labels");
        var bar = new Div(format, start, print);
        bar.addClassName("filter-bar");
        var hint = Localized.text(new Paragraph(), "stock.labels.start.hint");
        hint.addClassName("hint");
        add(bar, hint);
    }
}
