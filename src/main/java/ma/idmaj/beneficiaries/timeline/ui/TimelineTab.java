package ma.idmaj.beneficiaries.timeline.ui;

import com.vaadin.flow.component.Component;

import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.tabs.BeneficiaryTab;
import ma.idmaj.beneficiaries.tabs.PersonPage;
import ma.idmaj.beneficiaries.timeline.TimelineKind;
import ma.idmaj.beneficiaries.timeline.TimelineService;
import ma.idmaj.beneficiaries.timeline.TimelineWords;
import ma.idmaj.ui.Downloads;
import ma.idmaj.ui.i18n.Language;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The last tab of a person's page: everything in one line of time. */
@org.springframework.stereotype.Component
class TimelineTab implements BeneficiaryTab {

    private static final String PDF = "application/pdf";

    private final TimelineService timelines;
    private final TimelineWords words;
    private final BeneficiaryService people;
    private final Clock clock;

    TimelineTab(TimelineService timelines, TimelineWords words, BeneficiaryService people, Clock clock) {
        this.timelines = timelines;
        this.words = words;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "beneficiaries.timeline";
    }

    @Override
    public String path() {
        return "timeline";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component content(UUID person) {
        throw new UnsupportedOperationException("stands on a page");
    }

    @Override
    public Component content(UUID person, PersonPage page) {
        return new TimelinePanel(
                timelines.of(person), words, page, (kinds, language) -> sheet(person, kinds, language));
    }

    /** Under the file's number: a name would stay in the folder of downloads. */
    private Downloads.File sheet(UUID person, Set<TimelineKind> kinds, Language language) {
        byte[] paper = timelines.sheet(person, kinds, language);
        String name = "idmaj-" + people.detail(person).fileNumber() + "-" + LocalDate.now(clock) + "-" + language.code()
                + ".pdf";
        return new Downloads.File(name, PDF, paper);
    }
}
