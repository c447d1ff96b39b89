package ma.idmaj.lifeprojects.feasibility.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import ma.idmaj.lifeprojects.feasibility.FeasibilityService;
import ma.idmaj.lifeprojects.fit.FitService;
import ma.idmaj.lifeprojects.tabs.CommitteeSummary;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** For the committee: what was claimed of a project when it was submitted, and what its figures come to. */
@org.springframework.stereotype.Component
class FitForCommittee implements CommitteeSummary {

    private final FitService fits;
    private final FeasibilityService feasibility;

    FitForCommittee(FitService fits, FeasibilityService feasibility) {
        this.fits = fits;
        this.feasibility = feasibility;
    }

    @Override
    public String titleKey() {
        return "lifeprojects.fit.title";
    }

    @Override
    public @Nullable Component content(UUID project) {
        var shown = fits.shown(project);
        if (shown.isEmpty()) return null;
        var summary = new Div();
        summary.addClassName("stack");
        var paragraph = new Paragraph();
        Localized.on(paragraph, language -> paragraph.setText(shown.get().in(language.arabic())));
        summary.add(paragraph);
        feasibility.detail(project).feasibility().breakEven().ifPresent(figures -> {
            var finding = new Paragraph();
            Localized.on(
                    finding,
                    language -> finding.setText(
                            BreakEvenWords.finding(figures, language) + " " + BreakEvenWords.recovery(figures)));
            summary.add(finding);
        });
        return summary;
    }

    @Override
    public int order() {
        return 10;
    }
}
