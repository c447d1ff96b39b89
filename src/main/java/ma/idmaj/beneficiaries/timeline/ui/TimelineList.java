package ma.idmaj.beneficiaries.timeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import ma.idmaj.accounts.AccountNames;
import ma.idmaj.beneficiaries.timeline.Timeline;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelinePart;
import ma.idmaj.beneficiaries.timeline.TimelineWords;
import ma.idmaj.ui.Ltr;
import ma.idmaj.ui.StateChip;
import ma.idmaj.ui.Tone;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import java.util.Locale;

/** Parts, months, events: the line itself, in one language. */
class TimelineList extends Div {

    private final TimelineWords words;
    private final Language language;
    private final AccountNames.Names names;

    TimelineList(Timeline timeline, TimelineWords words, Language language) {
        this.words = words;
        this.language = language;
        this.names = words.names(timeline);
        addClassName("timeline");
        timeline.sections().forEach(section -> add(section(section)));
    }

    private Section section(Timeline.Section section) {
        var part = new Section(new H2(Localized.label(section.part())));
        part.addClassNames("timeline-part", "part-" + section.part().name().toLowerCase(Locale.ROOT));
        for (Timeline.Month month : section.months()) {
            var events = new OrderedList();
            month.events().forEach(event -> events.add(event(event, section.part())));
            part.add(new H3(TimelineWords.month(month.month(), language)), events);
        }
        return part;
    }

    private ListItem event(TimelineEvent event, TimelinePart part) {
        var told = new Div(sentence(event));
        told.addClassName("told");
        var meta = new Div(new Span(Localized.label(event.kind())));
        meta.addClassName("meta");
        if (event.by() != null)
            meta.add(new Span(Localized.text("beneficiaries.timeline.by", names.of(event.by(), language.arabic()))));
        var moment = new Ltr(words.moment(event));
        moment.addClassName("moment");
        var item = new ListItem(moment, told, meta);
        if (part == TimelinePart.TO_COME && words.overdue(event))
            told.add(new StateChip(Tone.BAD, "beneficiaries.timeline.overdue"));
        item.addClassName("kind-" + event.kind().name().toLowerCase(Locale.ROOT));
        return item;
    }

    private static Component sentence(TimelineEvent event) {
        String text = Localized.text(event.sentenceKey(), event.values().toArray());
        if (event.href() == null) return new Span(text);
        var link = new Anchor(event.href(), text);
        link.addClassName("row-link");
        return link;
    }
}
