package ma.idmaj.ceremonies.press;

import ma.idmaj.ceremonies.press.basis.ListPeople;
import ma.idmaj.ceremonies.press.basis.ListPerson;
import ma.idmaj.ceremonies.press.basis.PressOccasion;
import ma.idmaj.ceremonies.press.formulas.Formula;
import ma.idmaj.ceremonies.press.formulas.FormulaService;
import ma.idmaj.ceremonies.press.statements.Statement;
import ma.idmaj.ceremonies.press.statements.StatementService;
import ma.idmaj.ceremonies.press.statements.StatementState;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers all that a press text is made of, as it stands now. */
@Component
class PressMaterial {

    private final PressSource source;
    private final ListPeople people;
    private final FormulaService formulas;
    private final StatementService statements;
    private final PressComposer composer;
    private final PressStore store;

    PressMaterial(
            PressSource source,
            ListPeople people,
            FormulaService formulas,
            StatementService statements,
            PressComposer composer,
            PressStore store) {
        this.source = source;
        this.people = people;
        this.formulas = formulas;
        this.statements = statements;
        this.composer = composer;
        this.store = store;
    }

    /**
     * @param statements those that were not withdrawn
     * @param published  texts of the ceremony that were approved before
     */
    record Gathered(
            PressFacts facts,
            List<ListPerson> people,
            Map<UUID, Formula> formulas,
            List<Statement> statements,
            List<PressSheet> published) {

        PressFigures figures(PressOccasion occasion) {
            return PressFigures.of(facts, occasion, published);
        }
    }

    /** Of a text that nobody has begun. */
    PressFigures figures(UUID ceremony, PressOccasion occasion) {
        return PressFigures.of(source.of(ceremony), occasion, store.published(ceremony, null));
    }

    PressFacts facts(UUID ceremony) {
        return source.of(ceremony);
    }

    Gathered of(PressRow text) {
        return new Gathered(
                source.of(text.ceremony()),
                people.of(text.ceremony()),
                formulas.byId(),
                statements.of(text.ceremony(), text.occasion()).stream()
                        .filter(statement -> statement.state() != StatementState.WITHDRAWN)
                        .toList(),
                store.published(text.ceremony(), text));
    }

    PressSheet sheet(PressRow text, PressDraft draft, Gathered gathered) {
        return composer.sheet(
                text.ceremony(),
                text.occasion(),
                gathered.facts(),
                gathered.figures(text.occasion()),
                draft,
                gathered.formulas(),
                gathered.statements(),
                gathered.people());
    }
}
