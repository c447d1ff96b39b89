package ma.idmaj.lifeprojects.feasibility.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.lifeprojects.fit.Fit;
import ma.idmaj.lifeprojects.fit.FitFlag;
import ma.idmaj.lifeprojects.fit.FitWords;
import ma.idmaj.lifeprojects.fit.ShownFit;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.List;

/** Why the project suits, as one paragraph, with what is still open beside it. */
class FitPanel extends Div {

    private final Paragraph paragraph = new Paragraph();

    private FitPanel() {
        addClassNames("panel", "fit");
        paragraph.setId("fit");
        add(Localized.text(new H2(), "lifeprojects.fit.title"), paragraph);
    }

    /** As the facts are now. */
    FitPanel(Fit fit, FitWords words) {
        this();
        Localized.on(paragraph, language -> paragraph.setText(words.paragraph(fit, language)));
        var flags = new Div();
        flags.addClassName("row");
        for (FitFlag flag : FitFlag.values()) {
            if (fit.flags().contains(flag)) flags.add(new StateChip(flag, Tone.WAITING));
        }
        if (fit.flags().isEmpty()) flags.add(new StateChip(Tone.GOOD, "lifeprojects.fit.nothingOpen"));
        add(flags);
    }

    /** As it was said when the project was submitted. */
    FitPanel(ShownFit shown, AccountNames accounts) {
        this();
        var names = accounts.of(List.of(shown.by()));
        var when = new Span();
        when.addClassName("hint");
        Localized.on(paragraph, language -> {
            paragraph.setText(shown.in(language.arabic()));
            when.setText(Localized.text(
                    "lifeprojects.fit.shownAt", Formats.moment(shown.at()), names.of(shown.by(), language.arabic())));
        });
        add(when);
    }
}
