package ma.idmaj.ceremonies.press;

import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.press.basis.ListPeople;
import ma.idmaj.ceremonies.press.basis.ListPerson;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.ceremonies.press.formulas.FormulaState;
import ma.idmaj.ceremonies.press.statements.Statement;
import ma.idmaj.ceremonies.press.statements.StatementState;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What must hold of a press text, each with the numbers that were compared and, where it does not, what to mend. */
final class PressChecks {

    private PressChecks() {}

    /** Of a text that is not approved yet. */
    static List<PressTick> ofDraft(PressOccasion occasion, PressDraft draft, PressMaterial.Gathered all) {
        var ticks = new ArrayList<>(figures(occasion, all.facts()));
        ticks.add(told(draft, all.figures(occasion)));
        ticks.add(consents(occasion, draft, all));
        ticks.add(statements(all.statements()));
        ticks.add(formulas(draft, all));
        return ticks;
    }

    static List<PressTick> figures(PressOccasion occasion, PressFacts facts) {
        var ticks = new ArrayList<PressTick>();
        ticks.add(state(occasion, facts.state()));
        List<PressFacts.Line> lines = facts.of(occasion);
        List<Integer> unknown = lines.stream()
                .filter(line -> line.sector() == null)
                .map(PressFacts.Line::position)
                .toList();
        ticks.add(PressTick.of(
                PressCheck.SECTORS,
                unknown.isEmpty() && !lines.isEmpty(),
                lines.isEmpty()
                        ? new Refusal("ceremonies.press.problem.nobody")
                        : new Refusal("ceremonies.press.problem.SECTORS", unknown.size(), unknown),
                lines.size() - unknown.size(),
                lines.size()));
        int counted = facts.counted().size();
        Money listed = facts.listed();
        ticks.add(PressTick.of(
                PressCheck.LIST,
                counted == facts.frozenPeople() && listed.equals(facts.frozenSum()),
                new Refusal(
                        "ceremonies.press.problem.LIST",
                        counted,
                        listed.format(),
                        facts.frozenPeople(),
                        facts.frozenSum().format()),
                listed.format(),
                facts.frozenSum().format()));
        if (occasion == PressOccasion.AFTER) ticks.add(records(facts, lines.size()));
        Money sum = facts.sum(occasion);
        ticks.add(PressTick.of(
                PressCheck.ENVELOPE,
                sum.compareTo(facts.envelope()) <= 0 && listed.compareTo(facts.envelope()) <= 0,
                new Refusal(
                        "ceremonies.press.problem.ENVELOPE",
                        listed.format(),
                        facts.envelope().format()),
                sum.format(),
                facts.envelope().format()));
        return ticks;
    }

    private static PressTick state(PressOccasion occasion, CeremonyState state) {
        boolean holds = PressOccasion.of(state).filter(occasion::equals).isPresent();
        return PressTick.of(PressCheck.STATE, holds, new Refusal("ceremonies.press.notNow", state), state);
    }

    private static PressTick records(PressFacts facts, int signed) {
        return PressTick.of(
                PressCheck.RECORDS,
                signed == facts.records(),
                new Refusal("ceremonies.press.problem.RECORDS", signed, facts.records()),
                signed,
                facts.records());
    }

    private static PressTick told(PressDraft draft, PressFigures figures) {
        List<PressFigure> untold = draft.sentences().stream()
                .map(PressTemplate::figures)
                .flatMap(Set::stream)
                .distinct()
                .filter(figure -> !figures.has(figure))
                .toList();
        return PressTick.of(
                PressCheck.FIGURES, untold.isEmpty(), new Refusal("ceremonies.press.problem.FIGURES", untold));
    }

    private static PressTick consents(PressOccasion occasion, PressDraft draft, PressMaterial.Gathered all) {
        var lacking = new ArrayList<>(PressRules.unnamed(draft, all.formulas(), all.people()));
        ListPeople.namedIn(said(all.statements()), all.people()).stream()
                .filter(person -> !person.mayBeNamed())
                .map(ListPerson::position)
                .forEach(lacking::add);
        List<UUID> quoted = quoted(all.statements());
        all.people().stream()
                .filter(person -> quoted.contains(person.line()) && !(person.image() && person.speaks(occasion)))
                .map(ListPerson::position)
                .forEach(lacking::add);
        return consents(lacking);
    }

    private static PressTick consents(List<Integer> lacking) {
        return PressTick.of(
                PressCheck.CONSENTS,
                lacking.isEmpty(),
                new Refusal(
                        "ceremonies.press.problem.CONSENTS",
                        lacking.stream().distinct().sorted().toList()));
    }

    static List<UUID> quoted(List<Statement> statements) {
        return statements.stream().map(Statement::line).filter(Objects::nonNull).toList();
    }

    private static PressTick statements(List<Statement> statements) {
        int waiting = (int) statements.stream()
                .filter(statement -> statement.state() == StatementState.WRITTEN)
                .count();
        return PressTick.of(
                PressCheck.STATEMENTS,
                waiting == 0,
                new Refusal("ceremonies.press.problem.STATEMENTS", waiting),
                statements.size() - waiting,
                statements.size());
    }

    private static PressTick formulas(PressDraft draft, PressMaterial.Gathered all) {
        boolean approved = draft.parts().stream()
                .map(PressDraft.Part::formula)
                .filter(Objects::nonNull)
                .allMatch(id ->
                        all.formulas().containsKey(id) && all.formulas().get(id).state() == FormulaState.APPROVED);
        return PressTick.of(PressCheck.FORMULAS, approved, new Refusal("ceremonies.press.problem.FORMULAS"));
    }

    /**
     * Of an approved text, each time it is given out.
     *
     * @param named  lines of those it names; @param quoted of those it quotes without a name
     */
    static List<PressTick> ofApproved(
            PressSheet sheet, PressMaterial.Gathered now, List<UUID> named, List<UUID> quoted) {
        var ticks = new ArrayList<PressTick>();
        CeremonyState state = now.facts().state();
        boolean held = state.frozen();
        ticks.add(PressTick.of(PressCheck.STATE, held, new Refusal("ceremonies.press.problem.notHeld", state), state));
        PressFigures figures = now.figures(sheet.occasion());
        ticks.add(PressTick.of(
                PressCheck.UNCHANGED,
                same(sheet, figures),
                new Refusal(
                        "ceremonies.press.problem.UNCHANGED",
                        sheet.people(),
                        new Money(sheet.sumCentimes()).format(),
                        figures.people(),
                        figures.sum().format()),
                sheet.people(),
                new Money(sheet.sumCentimes()).format()));
        Set<UUID> cited =
                sheet.statements().stream().map(PressSheet.Quote::statement).collect(Collectors.toSet());
        List<UUID> speakers = quoted(now.statements().stream()
                .filter(statement -> cited.contains(statement.id()))
                .toList());
        ticks.add(consents(now.people().stream()
                .filter(person -> named.contains(person.line()) && !person.mayBeNamed()
                        || quoted.contains(person.line()) && !person.image()
                        || speakers.contains(person.line()) && !person.speaks(sheet.occasion()))
                .map(ListPerson::position)
                .toList()));
        Set<UUID> standing = now.statements().stream().map(Statement::id).collect(Collectors.toSet());
        int gone = (int) sheet.statements().stream()
                .filter(quote -> !standing.contains(quote.statement()))
                .count();
        ticks.add(PressTick.of(
                PressCheck.STATEMENTS,
                gone == 0,
                new Refusal("ceremonies.press.problem.statementGone", gone),
                sheet.statements().size() - gone,
                sheet.statements().size()));
        return ticks;
    }

    private static boolean same(PressSheet sheet, PressFigures figures) {
        List<SectorShares.Group> groups = sheet.groups().stream()
                .map(group -> new SectorShares.Group(group.sector(), group.people()))
                .toList();
        return sheet.people() == figures.people()
                && sheet.women() == figures.women()
                && sheet.men() == figures.men()
                && sheet.sumCentimes() == figures.sum().centimes()
                && sheet.envelopeCentimes() == figures.envelope().centimes()
                && sheet.day().equals(figures.day())
                && groups.equals(figures.sectors().groups());
    }

    /** The first thing that does not hold, as its refusal. */
    static void require(List<PressTick> ticks) {
        for (PressTick tick : ticks) {
            Refusal problem = tick.problem();
            if (problem != null) throw problem;
        }
    }

    /** Everything said in a text, for those who look for names in it. */
    static List<String> said(List<Statement> statements) {
        return statements.stream()
                .flatMap(
                        one -> List.of(
                                one.said(),
                                one.speakerAr(),
                                one.speakerLatin(),
                                one.title().ar(),
                                one.title().fr())
                                .stream())
                .toList();
    }
}
