package ma.idmaj.ui.signing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is about to be signed, for those who do not read: one sentence at a time, large, with the next and the previous
 * one. The operator reads it out; where the device has a voice of the text's language a button lets it speak instead.
 */
public final class ReadAloud extends Section {

    /** After what ends a sentence in either script, and at the end of a line; not inside {@code 455.000,00} or a date. */
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?؟…])\\s+(?=\\S)|[\\r\\n]+");

    private final Paragraph sentence = new Paragraph();
    private final Span place = new Span();
    private final Paragraph done = Localized.text(new Paragraph(), "ui.signing.read.done");
    private final Button previous = button("ui.signing.read.previous", arrow(VaadinIcon.ARROW_LEFT));
    private final Button next = button("ui.signing.read.next", arrow(VaadinIcon.ARROW_RIGHT));
    private final Button speak = button("ui.signing.read.speak", VaadinIcon.VOLUME_UP.create());
    private List<String> sentences = List.of();
    private Language language = Language.AR;
    private int at;
    private int furthest;

    public ReadAloud() {
        addClassName("read-aloud");
        Localized.on(this, shown -> getElement().setAttribute("aria-label", Localized.text("ui.signing.read.title")));
        var hint = Localized.text(new Paragraph(), "ui.signing.read.hint");
        hint.addClassName("hint");
        sentence.addClassName("sentence");
        // Heard by screen readers as it changes; the buttons keep the focus.
        sentence.getElement().setAttribute("aria-live", "polite");
        place.addClassName("place");
        Localized.on(place, shown -> word());
        done.addClassName("done");
        speak.addClassName("speak");
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setIconAfterText(true);
        speak.getElement().setAttribute("hidden", true);
        previous.addClickListener(click -> go(at - 1));
        next.addClickListener(click -> go(at + 1));
        speak.addClickListener(click -> getElement()
                .executeJs(
                        "window.idmajReadAloud.speak($0, $1)",
                        sentences.get(at),
                        language.locale().toLanguageTag()));
        var steps = new Div(place, previous, next);
        steps.addClassName("steps");
        add(hint, sentence, steps, speak, done);
        show(List.of(), language);
    }

    /** The sentences of a text, as one would read them out. */
    public static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        for (String part : BETWEEN.split(text)) if (!part.isBlank()) sentences.add(part.strip());
        return sentences;
    }

    /** Begins with the first of these; the same ones in the same language leave the reader where it is. */
    public void show(List<String> wanted, Language of) {
        if (wanted.equals(sentences) && of == language) return;
        sentences = List.copyOf(wanted);
        language = of;
        furthest = 0;
        sentence.getElement().setAttribute("lang", of.locale().toLanguageTag());
        sentence.getElement().setAttribute("dir", of.arabic() ? "rtl" : "ltr");
        if (isAttached()) offerVoice();
        go(0);
    }

    /** Whether the last sentence has been on the screen. */
    public boolean readToTheEnd() {
        return !sentences.isEmpty() && furthest == sentences.size() - 1;
    }

    private void go(int wanted) {
        at = Math.clamp(wanted, 0, Math.max(0, sentences.size() - 1));
        furthest = Math.max(furthest, at);
        sentence.setText(sentences.isEmpty() ? "" : sentences.get(at));
        previous.setEnabled(at > 0);
        next.setEnabled(at < sentences.size() - 1);
        done.setVisible(readToTheEnd());
        setVisible(!sentences.isEmpty());
        word();
    }

    private void word() {
        place.setText(sentences.isEmpty() ? "" : Localized.text("ui.signing.read.place", at + 1, sentences.size()));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJavaScript("context://scripts/read-aloud.js");
        offerVoice();
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        getElement().executeJs("window.idmajReadAloud?.stop()");
    }

    /** The button shows itself only where there is a voice that speaks this language. */
    private void offerVoice() {
        speak.getElement()
                .executeJs(
                        "window.idmajReadAloud?.offer(this, $0)",
                        language.locale().getLanguage());
    }

    private static Icon arrow(VaadinIcon which) {
        var arrow = which.create();
        arrow.addClassName("mirror");
        return arrow;
    }

    private static Button button(String key, Icon icon) {
        var button = Localized.text(new Button(), key);
        button.setIcon(icon);
        return button;
    }
}
