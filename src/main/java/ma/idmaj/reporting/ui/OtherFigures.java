package ma.idmaj.reporting.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;

import ma.idmaj.reporting.CatalogueFigures;
import ma.idmaj.reporting.FiguresService;
import ma.idmaj.reporting.PriceLevel;
import ma.idmaj.reporting.QualityFigure;
import ma.idmaj.reporting.Slice;
import ma.idmaj.reporting.Survival;
import ma.idmaj.reporting.WorkFigures;
import ma.idmaj.reporting.WorkerFigure;
import ma.idmaj.reporting.WorkloadFigure;
import ma.idmaj.reporting.ui.plots.BarsPlot;
import ma.idmaj.reporting.ui.plots.BarsPlot.Bar;
import ma.idmaj.reporting.ui.plots.LinePlot;
import ma.idmaj.reporting.ui.plots.LinePlot.Point;
import ma.idmaj.reporting.ui.plots.Plot;
import ma.idmaj.reporting.ui.plots.SurvivalPlot;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Businesses that last, prices, what files lack, work under way. */
@SpringComponent
class OtherFigures {

    private static final double DAYS_A_MONTH = 365.25 / 12;
    private static final List<Integer> MONTHS = List.of(48, 36, 24, 12, 6);

    private final FiguresService figures;
    private final CatalogueFigures catalogue;
    private final WorkFigures work;
    private final ReportWords words;

    OtherFigures(FiguresService figures, CatalogueFigures catalogue, WorkFigures work, ReportWords words) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.work = work;
        this.words = words;
    }

    List<Figure> lasting(Slice slice) {
        Survival survival = figures.survival(slice);
        if (survival.businesses() == null) return List.of();
        LocalizedText atRisk = words.say("reporting.survival.atRisk");
        LocalizedText months = words.say("reporting.survival.months");
        Plot plot = (language, finding) -> new SurvivalPlot(
                        survival, atRisk.in(language.arabic()), months.in(language.arabic()))
                .draw(language, finding);
        return List.of(new Figure(
                "survival",
                lastingFinding(survival),
                "reporting.unit.share",
                "reporting.source.visits",
                plot,
                List.of("reporting.survival.months", "reporting.survival.share", "reporting.survival.atRisk"),
                survival.atRisk().stream()
                        .map(mark -> List.of(
                                ReportWords.count(mark.months()),
                                shareAt(survival, mark.months()),
                                ReportWords.count(mark.businesses())))
                        .toList()));
    }

    private static LocalizedText shareAt(Survival survival, int months) {
        OptionalDouble share = survival.at((int) Math.round(months * DAYS_A_MONTH));
        return share.isPresent() ? ReportWords.percent(share.getAsDouble()) : Figure.same("–");
    }

    private LocalizedText lastingFinding(Survival survival) {
        return MONTHS.stream()
                .filter(months ->
                        survival.at((int) Math.round(months * DAYS_A_MONTH)).isPresent())
                .findFirst()
                .map(months -> words.say(
                        "reporting.survival.finding", shareAt(survival, months).fr(), months))
                .orElseGet(() -> words.say("reporting.survival.early"));
    }

    List<Figure> prices() {
        List<PriceLevel> levels = catalogue.priceDrift();
        if (levels.isEmpty()) return List.of();
        double change = levels.getLast().level() - 100;
        String since = quarter(levels.getFirst().quarter());
        return List.of(new Figure(
                "prices",
                Math.abs(change) < 0.05
                        ? words.say("reporting.prices.same", since)
                        : words.say(
                                change > 0 ? "reporting.prices.up" : "reporting.prices.down",
                                ReportWords.decimal(Math.abs(change)) + "\u00A0%",
                                since),
                "reporting.unit.level",
                "reporting.source.catalogue",
                new LinePlot(levels.stream()
                        .map(level -> new Point(quarter(level.quarter()), level.level()))
                        .toList()),
                List.of("reporting.quarter", "reporting.level", "reporting.items"),
                levels.stream()
                        .map(level -> List.of(
                                Figure.same(quarter(level.quarter())),
                                Figure.same(ReportWords.decimal(level.level())),
                                ReportWords.count(level.items())))
                        .toList()));
    }

    /** {@code 07/2026}: the month it begins with. */
    private static String quarter(LocalDate first) {
        return "%02d/%d".formatted(first.getMonthValue(), first.getYear());
    }

    List<Figure> files() {
        List<QualityFigure> facts = work.missingFacts();
        int files = facts.getFirst().files();
        if (files == 0) return List.of();
        LocalizedText finding = facts.stream()
                .filter(fact -> fact.lacking() != null && fact.lacking() > 0)
                .max(Comparator.comparing(QualityFigure::lacking))
                .map(fact -> words.say(
                        "reporting.quality.finding",
                        words.label(fact.fact()),
                        ReportWords.percentText((double) fact.lacking() / files)))
                .orElseGet(() -> words.say("reporting.quality.none"));
        return List.of(new Figure(
                "files",
                finding,
                "reporting.unit.files",
                "reporting.source.files",
                new BarsPlot(facts.stream()
                        .map(fact -> new Bar(
                                words.label(fact.fact()),
                                fact.lacking() == null ? null : fact.lacking().doubleValue(),
                                fact.lacking() == null ? "–" : ReportWords.percentText((double) fact.lacking() / files),
                                false))
                        .toList()),
                List.of("reporting.fact", "reporting.lacking", "reporting.files", "reporting.share"),
                facts.stream()
                        .map(fact -> List.of(
                                words.label(fact.fact()),
                                ReportWords.count(fact.lacking()),
                                ReportWords.count(files),
                                fact.lacking() == null
                                        ? Figure.same("–")
                                        : ReportWords.percent((double) fact.lacking() / files)))
                        .toList()));
    }

    List<Figure> work() {
        List<WorkloadFigure> centres = work.workload();
        if (centres.isEmpty()) return List.of();
        return List.of(byCentre(centres), byWorker(work.byWorker()));
    }

    private Figure byCentre(List<WorkloadFigure> centres) {
        int late = centres.stream().mapToInt(WorkloadFigure::visitsOverdue).sum();
        int open = centres.stream().mapToInt(WorkloadFigure::openProjects).sum();
        return new Figure(
                "work",
                words.say("reporting.work.finding", late, open),
                "reporting.unit.work",
                "reporting.source.work",
                new BarsPlot(centres.stream()
                        .map(centre -> new Bar(
                                centre.centre(),
                                (double) centre.visitsOverdue(),
                                Integer.toString(centre.visitsOverdue()),
                                false))
                        .toList()),
                List.of(
                        "reporting.Dimension.CENTRE",
                        "reporting.work.overdue",
                        "reporting.work.due",
                        "reporting.work.open",
                        "reporting.work.workers",
                        "reporting.work.each"),
                centres.stream()
                        .map(centre -> List.of(
                                centre.centre(),
                                ReportWords.count(centre.visitsOverdue()),
                                ReportWords.count(centre.visitsDue()),
                                ReportWords.count(centre.openProjects()),
                                ReportWords.count(centre.caseWorkers()),
                                each(centre)))
                        .toList());
    }

    /** Its title tells what nobody has taken on, never who has most: these are colleagues. */
    private Figure byWorker(List<WorkerFigure> workers) {
        int free = workers.stream()
                .filter(figure -> figure.worker() == null)
                .mapToInt(figure -> figure.visitsDue() + figure.visitsOverdue())
                .sum();
        return new Figure(
                "workers",
                words.say("reporting.workers.finding", free),
                "reporting.unit.workers",
                "reporting.source.work",
                null,
                List.of(
                        "reporting.workers.worker",
                        "reporting.work.overdue",
                        "reporting.work.due",
                        "reporting.workers.made",
                        "reporting.workers.tasks"),
                workers.stream()
                        .map(figure -> List.of(
                                name(figure),
                                ReportWords.count(figure.visitsOverdue()),
                                ReportWords.count(figure.visitsDue()),
                                ReportWords.count(figure.visitsMade()),
                                ReportWords.count(figure.openTasks())))
                        .toList());
    }

    private LocalizedText name(WorkerFigure figure) {
        PersonName worker = figure.worker();
        LocalizedText who = worker == null
                ? words.say("reporting.workers.nobody")
                : new LocalizedText(worker.in(true), worker.in(false));
        return new LocalizedText(
                who.ar() + " · " + figure.centre().ar(),
                who.fr() + " · " + figure.centre().fr());
    }

    /** Projects and visits there are for each case worker of the centre. */
    private static LocalizedText each(WorkloadFigure centre) {
        int all = centre.openProjects() + centre.visitsDue() + centre.visitsOverdue();
        return Figure.same(centre.caseWorkers() == 0 ? "–" : ReportWords.decimal((double) all / centre.caseWorkers()));
    }
}
