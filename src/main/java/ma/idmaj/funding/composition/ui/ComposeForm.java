package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.catalogue.CatalogueService;
import ma.idmaj.catalogue.ItemRow;
import ma.idmaj.funding.composition.CandidateRow;
import ma.idmaj.funding.composition.CompositionLinks;
import ma.idmaj.funding.composition.CompositionService;
import ma.idmaj.funding.composition.CompositionService.Composed;
import ma.idmaj.funding.composition.Parameters;
import ma.idmaj.funding.composition.Problem;
import ma.idmaj.funding.composition.solver.Demand;
import ma.idmaj.lifeprojects.needs.NeedsService;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Money;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.RunningWork;
import ma.idmaj.ui.i18n.Localized;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All that can be asked for, and the run: it counts its steps, can be stopped, and leads to what it found. */
class ComposeForm extends Div {

    private final CompositionService compositions;
    private final Asked asked;
    private final List<CandidateRow> candidates;
    private final NeedsService needs;
    private final CatalogueService catalogue;
    private final TraitWords words;
    private final LimitsPanel limits;
    private final FixingsPanel fixings;
    private final MinimumsPanel minimums;
    private final CofundersPanel cofunders = new CofundersPanel();
    private final Div work = new Div();
    private final Button run = new Button();

    /** What for. */
    record Asked(UUID tranche, @Nullable UUID ceremony) {}

    ComposeForm(
            CompositionService compositions,
            Asked asked,
            List<CandidateRow> candidates,
            Money left,
            NeedsService needs,
            CatalogueService catalogue,
            TraitWords words) {
        this.compositions = compositions;
        this.asked = asked;
        this.candidates = candidates;
        this.needs = needs;
        this.catalogue = catalogue;
        this.words = words;
        limits = new LimitsPanel(left);
        fixings = new FixingsPanel(candidates, needs);
        minimums = new MinimumsPanel(candidates, words);
        addClassName("stack");
        run.setId("run");
        run.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        run.addClickListener(click -> run());
        Localized.text(run, "funding.composition.run.start");
        var actions = new Div(run);
        actions.addClassName("form-actions");
        var rules = new Details(Localized.text(new Span(), "funding.composition.rules"));
        rules.setId("rules");
        rules.addClassName("rules");
        var inside = new Div(minimums, cofunders);
        inside.addClassName("stack");
        rules.add(inside);
        add(limits, fixings, rules, actions, work);
    }

    void show(Parameters parameters) {
        limits.show(parameters);
        fixings.show(parameters.people(), parameters.lines());
        minimums.show(parameters.minimums());
        cofunders.show(parameters.cofunders());
    }

    private void run() {
        work.removeAll();
        if (!limits.right()) return;
        var parameters = new Parameters(
                limits.envelope(),
                limits.ceiling(),
                limits.fromStock(),
                minimums.values(),
                cofunders.values(),
                fixings.people(),
                fixings.lines());
        Notices.attempt(() -> start(compositions.prepare(asked.tranche, asked.ceremony, parameters)));
    }

    private void start(Problem problem) {
        run.setEnabled(false);
        var running = new RunningWork("funding.composition.running", () -> {
            ready();
            Notices.done("funding.composition.stopped");
        });
        work.add(running);
        running.start(
                problem.steps(),
                goOn -> compositions.compose(problem, goOn),
                found -> show(problem, found),
                this::ready);
    }

    private void ready() {
        work.removeAll();
        run.setEnabled(true);
    }

    private void show(Problem problem, Composed found) {
        ready();
        if (found.id() != null) {
            getUI().ifPresent(ui -> ui.navigate(CompositionLinks.composition(found.id())));
            return;
        }
        var people = candidates.stream().collect(Collectors.toMap(CandidateRow::project, Function.identity()));
        var clash = new ClashPanel(found, problem, words, people, named(found.clash()));
        work.add(clash);
        clash.takeFocus();
    }

    /** Names of the lines and items a clash speaks of. */
    private Map<UUID, LocalizedText> named(List<Demand> clash) {
        var names = new HashMap<UUID, LocalizedText>();
        for (Demand demand : clash) {
            if (demand.project() != null && demand.subject() != null)
                needs.needs(demand.project()).needs().forEach(need -> names.put(need.id(), need.item()));
        }
        var items = clash.stream()
                .filter(demand -> demand.kind() == Demand.Sort.STOCK && demand.subject() != null)
                .map(Demand::subject)
                .toList();
        catalogue.items(items).forEach((ItemRow item) -> names.put(item.id(), item.name()));
        return names;
    }
}
