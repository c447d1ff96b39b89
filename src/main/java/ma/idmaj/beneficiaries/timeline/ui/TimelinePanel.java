package ma.idmaj.beneficiaries.timeline.ui;

import com.vaadin.flow.component.html.Div;

import ma.idmaj.beneficiaries.tabs.PersonPage;
import ma.idmaj.beneficiaries.timeline.Timeline;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineWords;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.LiveRegion;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The time line with the choice of its kinds, which stays in the address, and its sheet to print. */
class TimelinePanel extends Div {

    private static final String KIND = "kind";

    private final Timeline timeline;
    private final TimelineWords words;
    private final PersonPage page;
    private final Set<TimelineKind> chosen = EnumSet.noneOf(TimelineKind.class);
    private final Div list = new Div();
    private final LiveRegion told = new LiveRegion().hidden();

    /** @param sheet makes the paper of the kinds chosen */
    TimelinePanel(
            Timeline timeline,
            TimelineWords words,
            PersonPage page,
            BiFunction<Set<TimelineKind>, Language, Downloads.File> sheet) {
        this.timeline = timeline;
        this.words = words;
        this.page = page;
        addClassNames("timeline-panel", "stack");
        Set<TimelineKind> there = timeline.kinds();
        page.value(KIND)
                .ifPresent(kept -> Arrays.stream(TimelineKind.values())
                        .filter(kind -> Arrays.asList(kept.split(",")).contains(word(kind)))
                        .filter(there::contains)
                        .forEach(chosen::add));
        var print = Downloads.button(
                "beneficiaries.timeline.print", () -> sheet.apply(Set.copyOf(chosen), Localized.language()));
        print.setId("print-timeline");
        var tools = new Div(new KindChips(there, chosen, this::choose), print);
        tools.addClassNames("row", "timeline-tools");
        add(tools, told, list);
        Localized.on(list, this::show);
    }

    private void choose() {
        page.keep(KIND, chosen.stream().map(TimelinePanel::word).collect(Collectors.joining(",")));
        show(Localized.language());
        told.say("beneficiaries.timeline.count", timeline.only(chosen).events().size());
    }

    private void show(Language language) {
        list.removeAll();
        var narrowed = timeline.only(chosen);
        if (narrowed.sections().isEmpty())
            list.add(new EmptyState("beneficiaries.timeline.none.title", "beneficiaries.timeline.none.hint"));
        else list.add(new TimelineList(narrowed, words, language));
    }

    private static String word(TimelineKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
