package ma.idmaj.ceremonies.press;

import ma.idmaj.ceremonies.press.basis.ListPeople;
import ma.idmaj.ceremonies.press.basis.ListPerson;
import ma.idmaj.ceremonies.press.basis.PressWords;
import ma.idmaj.ceremonies.press.formulas.Formula;
import ma.idmaj.ceremonies.press.formulas.FormulaState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.Refusal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What a version has to keep before it is saved: its figures tied to the list, the same in both languages, and its words. */
final class PressRules {

    private PressRules() {}

    /** @throws Refusal naming the paragraph and what is wrong in it; 0 is the headline */
    static void check(PressDraft draft, PressFigures figures, Map<UUID, Formula> formulas, List<ListPerson> people) {
        if (draft.parts().isEmpty()) throw new Refusal("ceremonies.press.noParagraph");
        if (draft.parts().size() > PressDraft.MOST_PARTS)
            throw new Refusal("ceremonies.press.tooManyParagraphs", PressDraft.MOST_PARTS);
        sentence(0, draft.headline(), PressDraft.MAX_HEADLINE, figures);
        int number = 0;
        for (PressDraft.Part part : draft.parts()) {
            number++;
            UUID formula = part.formula();
            if (formula == null) sentence(number, part.text(), PressDraft.MAX_TEXT, figures);
            else if (!formulas.containsKey(formula) || formulas.get(formula).state() != FormulaState.APPROVED)
                throw new Refusal("ceremonies.press.formulas.notApproved", number);
        }
        List<Integer> unnamed = unnamed(draft, formulas, people);
        if (!unnamed.isEmpty()) throw new Refusal("ceremonies.press.words.name", unnamed);
    }

    private static void sentence(int number, LocalizedText text, int most, PressFigures figures) {
        if (!text.complete()) throw new Refusal("ceremonies.press.bothLanguagesIn", number);
        if (Math.max(text.ar().length(), text.fr().length()) > most)
            throw new Refusal("ceremonies.press.tooLong", most);
        for (String side : List.of(text.ar(), text.fr())) {
            List<String> unknown = PressTemplate.unknown(side);
            if (!unknown.isEmpty()) throw new Refusal("ceremonies.press.unknownFigure", number, unknown.getFirst());
            PressWords.checkSentence(PressTemplate.without(side));
        }
        var arabic = PressTemplate.figures(text.ar());
        var french = PressTemplate.figures(text.fr());
        if (!arabic.equals(french)) {
            var apart = arabic.isEmpty() ? EnumSet.noneOf(PressFigure.class) : EnumSet.copyOf(arabic);
            apart.addAll(french);
            apart.removeIf(figure -> arabic.contains(figure) && french.contains(figure));
            throw new Refusal("ceremonies.press.figuresDiffer", number, List.copyOf(apart));
        }
        for (PressFigure figure : arabic)
            if (!figures.has(figure)) throw new Refusal("ceremonies.press.figureUntold", number, figure);
    }

    /** Line numbers of people a sentence or a formula names without their consents. */
    static List<Integer> unnamed(PressDraft draft, Map<UUID, Formula> formulas, List<ListPerson> people) {
        return named(draft, formulas, people).stream()
                .filter(person -> !person.mayBeNamed())
                .map(ListPerson::position)
                .toList();
    }

    static List<ListPerson> named(PressDraft draft, Map<UUID, Formula> formulas, List<ListPerson> people) {
        Stream<LocalizedText> ofFormulas = draft.parts().stream()
                .map(PressDraft.Part::formula)
                .filter(id -> id != null && formulas.containsKey(id))
                .map(id -> formulas.get(id).text());
        List<String> sentences = Stream.concat(draft.sentences().stream(), ofFormulas)
                .flatMap(text -> Stream.of(text.ar(), text.fr()))
                .toList();
        return ListPeople.namedIn(sentences, people);
    }
}
