package ma.idmaj.lifeprojects.feasibility.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import ma.idmaj.lifeprojects.ProjectLinks;
import ma.idmaj.lifeprojects.feasibility.Feasibility;
import ma.idmaj.lifeprojects.feasibility.FeasibilityDetail;
import ma.idmaj.lifeprojects.market.MarketNote;
import ma.idmaj.lifeprojects.market.ui.MarketNoteFacts;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;

/** The market reason: a note of the centre, quoted, and one's own words. */
class MarketFields extends Div {

    private final Select<MarketNote> note = Fields.label(new Select<>(), "lifeprojects.feasibility.note");
    private final TextArea words = Fields.longText("lifeprojects.feasibility.words", Feasibility.MAX_WORDS);
    private final Div quote = new Div();
    private final LocalDate today;

    MarketFields(FeasibilityDetail detail, LocalDate today) {
        this.today = today;
        addClassName("panel");
        var notes = new ArrayList<>(detail.notes());
        MarketNote chosen = detail.chosen();
        // One that has been written anew since is still what the reason was drawn from.
        if (chosen != null && notes.stream().noneMatch(one -> one.id().equals(chosen.id()))) notes.add(chosen);
        note.setItems(notes);
        note.setEmptySelectionAllowed(true);
        Localized.on(note, language -> {
            note.setEmptySelectionCaption(Localized.text("lifeprojects.feasibility.note.none"));
            note.setPlaceholder(Localized.text("lifeprojects.feasibility.note.none"));
            note.setItemLabelGenerator(one -> one == null
                    ? Localized.text("lifeprojects.feasibility.note.none")
                    : one.territory().in(language.arabic()) + " · " + Formats.date(one.notedOn()) + " · "
                            + Localized.label(one.demand()));
        });
        note.addValueChangeListener(change -> quote());
        note.addClassName("wide");
        Fields.hint(words, "lifeprojects.feasibility.words.hint");
        words.addClassName("wide");
        words.setValue(detail.feasibility().marketWords());
        // The first time the nearest note is proposed; saving takes it, or another, or none.
        if (chosen != null)
            note.setValue(notes.stream()
                    .filter(one -> one.id().equals(chosen.id()))
                    .findFirst()
                    .orElse(null));
        else if (detail.version() == 0 && !notes.isEmpty()) note.setValue(notes.getFirst());
        var grid = new Div(note, quote, words);
        grid.addClassName("form-grid");
        quote.addClassName("wide");
        add(Localized.text(new H2(), "lifeprojects.feasibility.topic.market"));
        if (notes.isEmpty()) {
            note.setVisible(false);
            add(noneYet());
        }
        add(grid);
        quote();
    }

    private static Div noneYet() {
        var link = Localized.text(new Anchor(ProjectLinks.MARKET, ""), "lifeprojects.feasibility.toNotes");
        var words = new Div(Localized.text(new Paragraph(), "lifeprojects.feasibility.noNotes"), link);
        words.addClassName("hint");
        return words;
    }

    private void quote() {
        quote.removeAll();
        MarketNote chosen = note.getValue();
        quote.setVisible(chosen != null);
        if (chosen != null) quote.add(new MarketNoteFacts(chosen, today, ""));
    }

    @Nullable
    UUID note() {
        return note.getValue() == null ? null : note.getValue().id();
    }

    String words() {
        return words.getValue();
    }
}
