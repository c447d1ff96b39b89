package ma.idmaj.ceremonies.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.papers.CeremonyPapers;
import ma.idmaj.papers.IssuedPaper;
import ma.idmaj.papers.PaperArchive;
import ma.idmaj.papers.ui.PaperPreview;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A paper of a ceremony is looked at, then issued; what cannot be issued yet is a draft and offers no more. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class PapersLookedAtTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CeremonyService ceremonies;

    @Autowired
    ListService lists;

    @Autowired
    CeremonyPapers papers;

    @Autowired
    PaperArchive archive;

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    /** Others prepare and approve it; whoever is signed in stays so. */
    private UUID ceremony(Supplier<UUID> cast) {
        var me = SecurityContextHolder.getContext().getAuthentication();
        UUID ceremony = cast.get();
        SecurityContextHolder.getContext().setAuthentication(me);
        return ceremony;
    }

    private void press(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    private boolean shown(String id) {
        return $(Button.class).withId(id).all().stream().anyMatch(Button::isVisible);
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aCutIsADraftUntilItIsIssuedAndThenThePaperItself() {
        UUID ceremony = ceremony(() -> new CeremonyCast(context).approved(2));
        UI.getCurrent().add(new PapersPanel(papers, ceremonies.detail(ceremony.toString())));
        press("paper-gatelist");
        assertThat($(PaperPreview.class).single().isVisible()).isTrue();
        assertThat($(Image.class).exists()).isTrue();
        assertThat($(Select.class).withId("languages").single().getValue()).hasToString("BOTH");
        assertThat(archive.issued("ceremony", ceremony)).isEmpty();
        press("issue");
        IssuedPaper paper = archive.issued("ceremony", ceremony).getFirst();
        assertThat(shown("issue")).isFalse();
        assertThat($(Span.class).all().stream().map(Span::getText)).contains(paper.code());
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new PapersPanel(papers, ceremonies.detail(ceremony.toString())));
        assertThat(archive.issued("ceremony", ceremony)).hasSize(1);
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void beforeTheHandOverTheRecordIsLookedAtAndNotIssued() {
        UUID ceremony = ceremony(() -> new CeremonyCast(context).approved(2));
        new LinePapersDialog(papers, lists.lines(ceremony).getFirst()).open();
        press("paper-record");
        assertThat($(PaperPreview.class).single().isVisible()).isTrue();
        assertThat(shown("download")).isTrue();
        assertThat(shown("issue")).isFalse();
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void theHijriDateIsChosenInWordsOnceThereIsADay() {
        var choice = new HijriChoice();
        UI.getCurrent().add(choice);
        assertThat(choice.isEnabled()).isFalse();
        choice.of(LocalDate.of(2026, 2, 18));
        assertThat(choice.getValue()).as("not confirmed").isNull();
        assertThat(Stream.of(-1, 0, 1).map(choice.getItemLabelGenerator()::apply))
                .containsExactly("29 chaabane 1447 H", "1er ramadan 1447 H", "2 ramadan 1447 H");
        choice.setValue(-1);
        choice.of(LocalDate.of(2026, 2, 19));
        assertThat(choice.getValue()).as("another day is another question").isNull();
        Localized.switchTo(UI.getCurrent(), Language.AR);
        assertThat(choice.getItemLabelGenerator().apply(-1)).isEqualTo("فاتح رمضان 1447 هـ");
        choice.of(LocalDate.of(1600, 1, 1));
        assertThat(choice.isEnabled()).isFalse();
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void theFormKeepsWhatWasConfirmed() {
        UUID ceremony = ceremony(() -> new CeremonyCast(context).listed(1, null));
        UI.getCurrent().navigate("ceremonies/" + ceremony + "/edit");
        HijriChoice choice = $(HijriChoice.class).single();
        assertThat(choice.isEnabled()).isTrue();
        test(choice).selectItem(choice.getItemLabelGenerator().apply(0));
        press("save");
        assertThat(ceremonies.detail(ceremony.toString()).hijriShift()).isZero();
        UI.getCurrent().navigate("ceremonies/" + ceremony + "/edit");
        assertThat($(HijriChoice.class).single().getValue()).isZero();
    }
}
