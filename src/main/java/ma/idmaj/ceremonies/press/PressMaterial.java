package ma.idmaj.ceremonies.press;

import ma.idmaj.ceremonies.press.basis.ListPeople;
import ma.idmaj.ceremonies.press.basis.ListPerson;
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

    PressMaterial(
            PressSource source,
            ListPeople people,
            FormulaService formulas,
            StatementService statements,
            PressComposer composer) {
        this.source = source;
        this.people = people;
        this.formulas = formulas;
        this.statements = statements;
        this.composer = composer;
    }

    /** @param statements those that were not withdrawn */
    record Gathered(
            PressFacts facts, List<ListPerson> people, Map<UUID, Formula> formulas, List<Statement> statements) {}

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
                        .toList());
    }

    PressSheet sheet(PressRow text, PressDraft draft, Gathered gathered) {
        return composer.sheet(
                text.ceremony(),
                text.occasion(),
                gathered.facts(),
                draft,
                gathered.formulas(),
                gathered.statements(),
                gathered.people());
    }
}
