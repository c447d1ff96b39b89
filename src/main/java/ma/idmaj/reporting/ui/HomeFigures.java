package ma.idmaj.reporting.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.reporting.CatalogueFigures;
import ma.idmaj.reporting.FiguresService;
import ma.idmaj.reporting.FunnelStep;
import ma.idmaj.reporting.Stage;
import ma.idmaj.ui.MyFigures;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.WorkItem;

import java.util.List;
import java.util.Optional;

/** Where things stand, in a sentence: people for those who count them, prices for those who keep the catalogue. */
@SpringComponent
class HomeFigures implements MyFigures {

    private final FiguresService figures;
    private final CatalogueFigures catalogue;
    private final CurrentUser user;

    HomeFigures(FiguresService figures, CatalogueFigures catalogue, CurrentUser user) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.user = user;
    }

    @Override
    public Optional<WorkItem> figure() {
        if (!user.may(Permission.REPORTS_READ)) return Optional.empty();
        if (user.may(Permission.PEOPLE_READ) || user.may(Permission.ADMINISTER)) return people();
        return user.may(Permission.CATALOGUE_WRITE) ? prices() : Optional.empty();
    }

    private Optional<WorkItem> people() {
        List<FunnelStep> steps = figures.counts();
        if (steps.isEmpty()) return Optional.empty();
        Integer all = steps.getFirst().people();
        Integer equipped = steps.get(Stage.EQUIPPED.ordinal()).people();
        if (all == null || equipped == null) return Optional.empty();
        return Optional.of(item("reporting.home.title", "reporting.home.hint", List.of(all, equipped)));
    }

    private Optional<WorkItem> prices() {
        return catalogue.priceDrift().stream()
                .reduce((earlier, later) -> later)
                .map(level -> item(
                        "reporting.home.prices.title",
                        "reporting.home.prices.hint",
                        List.of(ReportWords.decimal(level.level()))));
    }

    private static WorkItem item(String title, String hint, List<Object> values) {
        return new WorkItem(Tone.INFO, title, hint, values, "reporting.home.action", ReportsView.PATH, 0);
    }
}
