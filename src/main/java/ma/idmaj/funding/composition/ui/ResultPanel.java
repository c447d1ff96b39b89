package ma.idmaj.funding.composition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import ma.idmaj.funding.composition.CompositionDetail;
import ma.idmaj.funding.composition.Outcome.Further;
import ma.idmaj.funding.composition.solver.Composition;
import ma.idmaj.funding.composition.solver.Level;
import ma.idmaj.funding.composition.solver.Reached;
import ma.idmaj.ui.Amount;
import ma.idmaj.ui.FactsList;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sums, whether it is proven that nothing is better or which gap is left, and what a further sum would buy. */
class ResultPanel extends Div {

    ResultPanel(CompositionDetail run) {
        addClassNames("panel", "stack");
        setId("result");
        Composition list = run.outcome().list();
        var left = run.parameters().envelope().minus(list.total());
        add(
                proof(list),
                new FactsList()
                        .fact(
                                "funding.composition.people",
                                language -> Localized.text(
                                        "funding.composition.ofAll",
                                        list.members().size(),
                                        list.members().size() + run.peopleOut()))
                        .fact("funding.composition.total", new Amount(list.total()))
                        .fact("funding.composition.left", new Amount(left))
                        .fact("funding.composition.useful", language -> count(list, Level.USEFUL))
                        .fact("funding.composition.optional", language -> count(list, Level.OPTIONAL))
                        .fact("funding.composition.substitutes", language -> Long.toString(substitutes(list))),
                further(run.outcome().further()));
    }

    private static String count(Composition list, Level level) {
        return Long.toString(list.reached(level).value());
    }

    private static long substitutes(Composition list) {
        return list.members().stream()
                .flatMap(member -> member.lines().stream())
                .filter(Composition.Taken::substitute)
                .count();
    }

    /** Said level by level: what is proven on one may be open on the next. */
    private static Div proof(Composition list) {
        var proof = new Div();
        proof.addClassName("proof");
        if (list.proven()) {
            proof.add(Localized.text(new Paragraph(), "funding.composition.proven.sentence"));
            return proof;
        }
        proof.add(Localized.text(new Paragraph(), "funding.composition.notProven.sentence"));
        var levels = new UnorderedList();
        for (Level level : Level.values()) {
            Reached reached = list.reached(level);
            if (reached.bound() == 0) continue;
            var item = new ListItem();
            Localized.on(
                    item,
                    language -> item.setText(Localized.text(
                            reached.proven() ? "funding.composition.level.proven" : "funding.composition.level.gap",
                            Localized.label(level),
                            reached.value(),
                            reached.bound())));
            levels.add(item);
        }
        proof.add(levels);
        return proof;
    }

    private static Paragraph further(Further further) {
        var sentence = new Paragraph();
        sentence.setId("further");
        Localized.on(sentence, language -> {
            String more = Formats.money(further.more(), language);
            String said = further.nothing()
                    ? Localized.text("funding.composition.further.nothing", more)
                    : Localized.text("funding.composition.further.buys", more, gains(further));
            if (!further.proven()) said += " " + Localized.text("funding.composition.further.notProven");
            if (further.nothing() && further.missing() != null)
                said += " "
                        + Localized.text(
                                "funding.composition.further.missing", Formats.money(further.missing(), language));
            sentence.setText(said);
        });
        return sentence;
    }

    /** Only what changes; with its sign, as a line may go where a person comes. */
    private static String gains(Further further) {
        return Stream.of(
                        gain("people", further.people()),
                        gain("useful", further.useful()),
                        gain("optional", further.optional()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> gain(String what, long count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(Localized.text("funding.composition.further." + what, "%+d".formatted(count)));
    }
}
