package ma.idmaj.stock.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.stock.vehicles.VehiclePapers;
import ma.idmaj.stock.vehicles.VehicleService;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.UUID;

/** A vehicle's papers: what is missing first, then what is there. */
class VehiclePanel extends Div {

    private final UUID piece;
    private final VehicleService vehicles;
    private final boolean mayWrite;
    private final LocalDate today;

    VehiclePanel(UUID piece, VehicleService vehicles, boolean mayWrite, LocalDate today) {
        this.piece = piece;
        this.vehicles = vehicles;
        this.mayWrite = mayWrite;
        this.today = today;
        addClassNames("panel", "stack", "vehicle");
        show();
    }

    private void show() {
        removeAll();
        VehiclePapers papers = vehicles.papers(piece);
        add(Localized.text(new H2(), "stock.vehicles"));
        var gaps = new Div();
        gaps.addClassName("row");
        papers.gaps(today).forEach(gap -> gaps.add(new StateChip(gap, Tone.WAITING)));
        if (papers.gaps(today).isEmpty()) gaps.add(new StateChip(Tone.GOOD, "stock.vehicles.complete"));
        add(
                gaps,
                new FactsList()
                        .fact("stock.vehicles.registration", given(papers.registration(), true))
                        .fact("stock.vehicles.insurer", given(papers.insurer(), false))
                        .fact("stock.vehicles.policy", given(papers.policy(), true))
                        .fact(
                                "stock.vehicles.insuredUntil",
                                given(papers.insuredUntil() == null ? "" : Formats.date(papers.insuredUntil()), true))
                        .fact("stock.vehicles.transfer", transfer(papers)));
        if (!mayWrite) return;
        var edit = Localized.text(
                new Button("", click -> new VehicleDialog(piece, papers, vehicles, today, this::show).open()),
                "stock.vehicles.edit");
        edit.setId("edit-vehicle");
        var actions = new Div(edit);
        actions.addClassName("row");
        add(actions);
    }

    private static Component transfer(VehiclePapers papers) {
        var words = new Span();
        Localized.on(words, language -> words.setText(Localized.label(papers.transfer())));
        if (papers.transferOn() == null) return words;
        return new Span(words, new Span(" "), new Ltr(Formats.date(papers.transferOn())));
    }

    private static Component given(String text, boolean ltr) {
        if (!text.isEmpty()) return ltr ? new Ltr(text) : new Span(text);
        var missing = Localized.text(new Span(), "stock.vehicles.missing");
        missing.addClassName("hint");
        return missing;
    }
}
