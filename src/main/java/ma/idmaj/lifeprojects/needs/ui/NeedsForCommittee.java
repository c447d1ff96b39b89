package ma.idmaj.lifeprojects.needs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.lifeprojects.tabs.CommitteeSummary;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** For the committee: what a project asks for, and what it comes to. */
@org.springframework.stereotype.Component
class NeedsForCommittee implements CommitteeSummary {

    private final NeedsService needs;

    NeedsForCommittee(NeedsService needs) {
        this.needs = needs;
    }

    @Override
    public String titleKey() {
        return "lifeprojects.needs";
    }

    @Override
    public @Nullable Component content(UUID project) {
        var list = needs.needs(project);
        if (list.needs().isEmpty()) return null;
        var summary = new Div(new NeedTotals(list), new NeedsTable(list.needs(), null));
        summary.addClassNames("stack", "needs");
        return summary;
    }

    @Override
    public int order() {
        return 20;
    }
}
