package ma.idmaj.ceremonies.papers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

import ma.idmaj.ceremonies.papers.CeremonyPapers;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.papers.PaperKind;
import ma.idmaj.papers.ReadyPaper;
import ma.idmaj.papers.ui.PaperPreview;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.i18n.Localized;

import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Papers to choose from, once the language is chosen that they are to speak. */
class PaperChoices extends Div {

    private static final String PDF = "application/pdf";

    private final RadioButtonGroup<PaperLanguages> languages = new RadioButtonGroup<>();
    private final UnorderedList papers = new UnorderedList();

    PaperChoices() {
        Fields.label(languages, "ceremonies.papers.languages").setId("paper-languages");
        languages.setItems(PaperLanguages.BOTH, PaperLanguages.ARABIC, PaperLanguages.FRENCH);
        Localized.on(
                languages,
                language -> languages.setItemLabelGenerator(
                        choice -> Localized.text("ceremonies.papers.languages." + choice.name())));
        languages.setValue(PaperLanguages.BOTH);
        papers.addClassName("paper-choices");
        addClassName("stack");
        add(languages, papers);
    }

    PaperLanguages languages() {
        return languages.getValue() == null ? PaperLanguages.BOTH : languages.getValue();
    }

    /** A paper that is looked at before it is issued and printed. */
    PaperChoices looked(String name, CeremonyPapers source, PaperKind kind, UUID subject) {
        var open = Localized.text(new Button(), "ceremonies.papers." + name);
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.addClickListener(click -> new PaperPreview(kind, languages -> source.look(kind, subject, languages))
                .offering(languagesFromChosen())
                .issuing(languages -> source.give(kind, subject, languages))
                .inDialog()
                .open());
        return choice(name, name, open);
    }

    private PaperLanguages[] languagesFromChosen() {
        return Stream.concat(Stream.of(languages()), Arrays.stream(PaperLanguages.values()))
                .distinct()
                .toArray(PaperLanguages[]::new);
    }

    /** @param name ending of its texts' keys and of its id */
    PaperChoices paper(String name, Function<PaperLanguages, ReadyPaper> paper) {
        return choice(name, name, pdf(name, () -> paper.apply(languages())));
    }

    PaperChoices choice(String name, String id, Button button) {
        button.setId("paper-" + id);
        var hint = Localized.text(new Span(), "ceremonies.papers." + name + ".hint");
        hint.addClassName("hint");
        papers.add(new ListItem(button, hint));
        return this;
    }

    static Button pdf(String name, Supplier<ReadyPaper> paper) {
        var button = Downloads.button("ceremonies.papers." + name, () -> {
            var ready = paper.get();
            return new Downloads.File(ready.fileName(), PDF, ready.content());
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
