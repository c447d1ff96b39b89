package ma.idmaj.lifeprojects.market.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.lifeprojects.market.MarketNote;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalDate;
import java.util.ArrayList;

/** What a note says, with its date and source; the language it lacks is read in the other. */
public final class MarketNoteFacts extends Div {

    /** @param author who wrote it, in words; empty when that is told elsewhere */
    public MarketNoteFacts(MarketNote note, LocalDate today, String author) {
        addClassNames("stack", "market-note");
        var chips = new Div(DemandChip.of(note.demand()));
        if (note.stale(today)) chips.add(new StateChip(Tone.WAITING, "lifeprojects.market.stale"));
        if (!note.context().complete()) chips.add(new StateChip(Tone.NEUTRAL, "lifeprojects.market.oneLanguage"));
        chips.addClassName("row");
        var context = new Paragraph();
        var figures = new Span();
        var source = new Span();
        source.addClassName("hint");
        Localized.on(context, language -> {
            boolean arabic = language.arabic();
            context.setText(note.context().in(arabic));
            // A missing language is read in the other, in that one's direction.
            boolean other = (arabic ? note.context().ar() : note.context().fr()).isEmpty();
            context.getElement().setAttribute("lang", other == arabic ? "fr" : "ar");
            context.getElement().setAttribute("dir", other == arabic ? "ltr" : "rtl");
            figures.setText(figures(note, language));
            figures.setVisible(!figures.getText().isEmpty());
            source.setText(Localized.text(
                    author.isEmpty() ? "lifeprojects.market.source.line" : "lifeprojects.market.source.by",
                    note.source(),
                    note.notedOn(),
                    author));
        });
        add(chips, context, figures, source);
    }

    private static String figures(MarketNote note, Language language) {
        var figures = new ArrayList<String>();
        Integer competitors = note.competitors();
        if (competitors != null) figures.add(Localized.text("lifeprojects.market.competitors.count", competitors));
        var price = note.usualPrice();
        if (price != null)
            figures.add(Localized.text("lifeprojects.market.price.line", Formats.money(price, language)));
        return String.join(" · ", figures);
    }
}
