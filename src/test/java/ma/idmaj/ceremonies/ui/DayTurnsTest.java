package ma.idmaj.ceremonies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.ceremonies.CallOffService;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.CeremonyState;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.LineState;
import ma.idmaj.ceremonies.LineTouched;
import ma.idmaj.ceremonies.SignedWords;
import ma.idmaj.ceremonies.SignerKind;
import ma.idmaj.stock.LineStock;
import ma.idmaj.stock.PieceState;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Localized;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One desk's screen between the others: whom it is given, what it is told of, how long it lasts. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class DayTurnsTest extends SpringBrowserlessTest {

    private static final int PEOPLE = 4;

    @Autowired
    ApplicationContext application;

    @Autowired
    DayDesk desk;

    @Autowired
    DayService day;

    @Autowired
    CallOffService callOff;

    private UUID ceremony;

    /** The account of the test goes on afterwards. */
    private void approved() {
        var account = SecurityContextHolder.getContext().getAuthentication();
        ceremony = new CeremonyCast(application).approved(PEOPLE);
        SecurityContextHolder.getContext().setAuthentication(account);
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    private LineRow line(int number) {
        return day.lines(ceremony).get(number - 1);
    }

    private DayScreen screen(boolean mayWrite) {
        return new DayScreen(desk, desk.ceremonies().detail(ceremony.toString()), "organiser", mayWrite);
    }

    private DayScreen opened() {
        DayScreen screen = screen(true);
        UI.getCurrent().add(screen);
        return screen;
    }

    private String before() {
        return $(PersonCard.class).all().getFirst().line().name().latin();
    }

    private void handOver(int number) {
        day.checkIn(line(number).id(), line(number).version(), false);
        sign(number);
    }

    private void sign(int number) {
        LineRow line = line(number);
        day.handOver(new HandoverAct(
                UUID.randomUUID(),
                line.id(),
                line.version(),
                Map.of(),
                SignerKind.BENEFICIARY,
                "",
                "تسلمت",
                true,
                CeremonyCast.signature(),
                ""));
    }

    /** As the page's script tells it. */
    private static void answered(DayScreen screen, LineRow line, String act) {
        var told = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.line", line.id().toString())
                .put("event.detail.act", act)
                .put("event.detail.done", true);
        told.putNull("event.detail.standing");
        screen.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(screen.getElement(), "desk-act", told));
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void whoStandsAtAnotherDeskIsNeitherGivenNorCalled() {
        approved();
        var otherDesk = new Object();
        var otherScreen = new Object();
        for (int here : new int[] {2, 3})
            day.checkIn(line(here).id(), line(here).version(), false);
        desk.feed().turned(ceremony, otherScreen, otherDesk, line(2).id());
        DayScreen screen = opened();
        assertThat(before()).isEqualTo(line(3).name().latin());
        assertThat(desk.feed().atOtherDesks(ceremony, otherDesk))
                .as("a screen that is only open keeps nobody")
                .isEmpty();
        screen.next(line(3));
        assertThat(desk.feed().atOtherDesks(ceremony, otherDesk)).containsExactly(line(3).id());
        assertThat(before()).as("nobody else is here").isEqualTo(line(3).name().latin());
        day.markAbsent(line(3).id(), line(3).version());
        answered(screen, line(3), "ABSENT");
        assertThat(before()).isEqualTo(line(4).name().latin());

        // Whom the other desk only waits for is called all the same, and given when nobody else is left.
        desk.feed().turned(ceremony, otherScreen, otherDesk, line(1).id());
        day.markAbsent(line(2).id(), line(2).version());
        day.markAbsent(line(4).id(), line(4).version());
        assertThat(CallOrder.upcoming(day.lines(ceremony), 3, desk.feed().atOtherDesks(ceremony, this)))
                .containsExactly(line(1));
        answered(screen, line(4), "ABSENT");
        assertThat(before()).isEqualTo(line(1).name().latin());
        day.checkIn(line(1).id(), line(1).version(), false);
        assertThat(CallOrder.upcoming(day.lines(ceremony), 3, desk.feed().atOtherDesks(ceremony, this)))
                .isEmpty();

        UI.getCurrent().remove(screen);
        assertThat(desk.feed().atOtherDesks(ceremony, otherDesk)).isEmpty();
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void staysLoggedInOnItsDayWhileItServes() {
        approved();
        UI ui = UI.getCurrent();
        navigate("ceremonies/" + ceremony + "/announcer", AnnouncerView.class);
        assertThat(ui.getPollInterval()).isEqualTo(StaysOpen.ASKS_EVERY);
        assertThat($(ListItem.class).all()).hasSize(3);
        navigate("ceremonies/" + ceremony + "/close", CloseCeremonyView.class);
        assertThat(ui.getPollInterval()).isEqualTo(-1);
        DayScreen screen = opened();
        assertThat(ui.getPollInterval()).isEqualTo(StaysOpen.ASKS_EVERY);
        callOff.cancel(ceremony, desk.ceremonies().detail(ceremony.toString()).version(), "Salle fermée");
        ComponentUtil.fireEvent(ui, new PollEvent(ui, false));
        assertThat(ui.getPollInterval()).as("over").isEqualTo(-1);
        ui.remove(screen);
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void theUndoOutlastsTheNextPersonsActs() {
        approved();
        DayScreen screen = opened();
        handOver(1);
        answered(screen, line(1), "HAND_OVER");
        assertThat($(Button.class).withId("undo").exists()).isTrue();
        day.checkIn(line(2).id(), line(2).version(), false);
        answered(screen, line(2), "CHECK_IN");
        assertThat($(Button.class).withId("undo").exists())
                .as("the next tap is another person's")
                .isTrue();
        sign(2);
        answered(screen, line(2), "HAND_OVER");
        assertThat($(Button.class).withId("undo").all()).hasSize(1);
        test($(Button.class).withId("undo").single()).click();
        assertThat(line(2).state()).isEqualTo(LineState.PRESENT);
        assertThat(line(1).state()).isEqualTo(LineState.SIGNED);
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void annulsTheRecordThatWasSeenAndNoLaterOne() {
        approved();
        handOver(1);
        DayScreen screen = opened();
        screen.undo(line(1));
        // Meanwhile another desk annuls it and hands over again, and this screen follows.
        day.undo(line(1).id(), line(1).version(), "خطأ");
        sign(1);
        answered(screen, line(3), "CHECK_IN");
        test($(TextField.class).last()).setValue("Mauvaise ligne");
        test($(Button.class).withId("confirm-undo").single()).click();
        assertThat(line(1).state()).as("another record").isEqualTo(LineState.SIGNED);
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void showsWhatHasChangedSinceItWasBuilt() {
        approved();
        DayScreen screen = screen(false);
        day.checkIn(line(2).id(), line(2).version(), false);
        UI.getCurrent().add(screen);
        assertThat($(Paragraph.class).withId("counter").single().getElement().getTextRecursively())
                .contains(Localized.text("ceremonies.day.present", 1));
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aConflictIsToldOnceAndThePageIsAsItIsNow() {
        approved();
        navigate("ceremonies/" + ceremony + "/close", CloseCeremonyView.class);
        day.markAbsent(line(1).id(), line(1).version());
        cancel();
        assertThat(desk.ceremonies().detail(ceremony.toString()).state()).isEqualTo(CeremonyState.IN_PROGRESS);
        cancel();
        assertThat(desk.ceremonies().detail(ceremony.toString()).state()).isEqualTo(CeremonyState.CANCELLED);
    }

    private void cancel() {
        test($(Button.class).withId("cancel-ceremony").single()).click();
        test($(TextField.class).withId("reason").single()).setValue("Salle fermée");
        test($(Button.class).withId("confirm-reason").single()).click();
    }

    /** The server keeps none of what stands on a card: it says it once, and again whenever the page has it no longer. */
    @Test
    @As(DemoAccount.ORGANISER)
    void whatStandsOnTheCardsIsSentAgainWhenThePageLacksIt() {
        approved();
        DayScreen screen = opened();
        assertThat(sent()).hasSize(PEOPLE).allMatch(card -> card.contains(text(Language.FR)));
        screen.bringUp(1);
        assertThat(sent()).as("nothing has changed").isEmpty();
        day.checkIn(line(1).id(), line(1).version(), false);
        answered(screen, line(1), "CHECK_IN");
        screen.bringUp(1);
        assertThat(sent()).as("her card alone").hasSize(1);
        Localized.switchTo(UI.getCurrent(), Language.AR);
        assertThat(sent()).hasSize(PEOPLE).allMatch(card -> card.contains(text(Language.AR)));
        UI.getCurrent().getInternals().getStateTree().prepareForResync();
        assertThat(sent()).as("a message was lost").hasSize(PEOPLE);
    }

    private String text(Language language) {
        return desk.translations().text(language, "ceremonies.day.project");
    }

    /** @return the contents of cards that the browser is given now */
    private static List<String> sent() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        var contents = new ArrayList<String>();
        for (var asked : UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations()) {
            var invocation = asked.getInvocation();
            if (invocation.getExpression().contains("idmajCard.front"))
                ((ObjectNode) invocation.getParameters().getFirst())
                        .properties()
                        .forEach(card -> contents.add(card.getValue().asString()));
        }
        return contents;
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aCardGivesWayToOtherPiecesAndToAnotherDay() {
        approved();
        LineRow line = line(1);
        LocalDate today = LocalDate.now(desk.clock());
        var words = new SignedWords(desk.translations(), desk.ceremonies().detail(ceremony.toString()), today);
        var facts = new CardFacts(ceremony, "organiser", "", null, Map.of(), today, null, null);
        var card = new PersonCard(line, facts, words, true, true);
        var other = Map.of(
                line.items().getFirst().id(), List.of(new LineStock.Offered("P-1", "SN-1", PieceState.RESERVED)));
        assertThat(card.stands(line, Standing.DRAWN, Map.of(), today)).isTrue();
        assertThat(card.stands(line, Standing.DRAWN, other, today))
                .as("other serial numbers")
                .isFalse();
        assertThat(card.stands(line, Standing.DRAWN, Map.of(), today.plusDays(1)))
                .as("another day in the words to sign")
                .isFalse();
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void readsTheLineAnotherDeskChangedAndNoOther() {
        approved();
        var lines = new DayLines(desk, desk.ceremonies().detail(ceremony.toString()));
        var first = lines.all();
        day.checkIn(line(2).id(), line(2).version(), false);
        day.checkIn(line(3).id(), line(3).version(), false);

        lines.read(new LineTouched(ceremony, 2));
        assertThat(lines.all())
                .extracting(LineRow::state)
                .containsExactly(LineState.PLANNED, LineState.PRESENT, LineState.PLANNED, LineState.PLANNED);
        assertThat(lines.all().getFirst()).isSameAs(first.getFirst());

        var second = lines.all();
        lines.read(new LineTouched(ceremony, 2));
        assertThat(lines.all()).as("nothing new: what is drawn stays").isSameAs(second);

        // A line the screen has never seen, and any of them: the whole list.
        lines.read(new LineTouched(ceremony, PEOPLE + 1));
        assertThat(lines.at(3)).get().returns(LineState.PRESENT, LineRow::state);
        day.checkIn(line(4).id(), line(4).version(), false);
        lines.read(LineTouched.some(ceremony));
        assertThat(lines.at(4)).get().returns(LineState.PRESENT, LineRow::state);
    }
}
