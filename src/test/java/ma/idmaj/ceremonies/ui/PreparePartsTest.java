package ma.idmaj.ceremonies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.listbox.MultiSelectListBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;

import ma.idmaj.As;
import ma.idmaj.accounts.DemoAccount;
import ma.idmaj.accounts.Role;
import ma.idmaj.ceremonies.CeremonyCast;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.ListService;
import ma.idmaj.ceremonies.ReserveService;
import ma.idmaj.ceremonies.SubstitutionService;
import ma.idmaj.ceremonies.desks.ui.DesksPanel;
import ma.idmaj.ceremonies.readiness.ui.ChecksPanel;
import ma.idmaj.ceremonies.reserve.ui.ReservePanel;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.i18n.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The parts of the preparation without a browser: what each offers, and that its acts change the list. */
@SpringBootTest(properties = "idmaj.database.shared=true")
@ActiveProfiles("demo")
class PreparePartsTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ListService lists;

    @BeforeEach
    void inFrench() {
        VaadinSession.getCurrent().setLocale(Language.FR.locale());
        UI.getCurrent().setLocale(Language.FR.locale());
    }

    /** A ceremony of its own, made as its organiser; whoever is signed in stays so. */
    private <T> T apart(Supplier<T> act) {
        Authentication me = SecurityContextHolder.getContext().getAuthentication();
        try {
            return act.get();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(me);
        }
    }

    private UUID listed(int people) {
        return apart(() -> new CeremonyCast(context).listed(people, null));
    }

    private List<LineRow> lines(UUID ceremony) {
        return apart(() -> {
            CeremonyCast.signIn(Role.ORGANISER, "organiser");
            return lists.lines(ceremony);
        });
    }

    private void open(UUID ceremony, String page) {
        String[] parts = page.split("\\?");
        UI.getCurrent()
                .navigate(
                        "ceremonies/" + ceremony + "/" + parts[0],
                        parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
    }

    private List<String> words() {
        return $(Button.class).all().stream()
                .filter(Component::isVisible)
                .map(Button::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void theListSaysWhatItLacksAndNarrowsToIt() {
        UUID ceremony = listed(2);
        open(ceremony, "prepare");
        assertThat($(ChecksPanel.class).single().getElement().getTextRecursively())
                .contains("2 personnes n’ont pas confirmé leur venue.");
        assertThat($(NativeTable.class).single().getBody().getChildren()).hasSize(2);
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getText)
                .anyMatch(text -> text.startsWith("Venue à confirmer"));
        open(ceremony, "prepare?gap=PROJECT");
        assertThat($(NativeTable.class).all()).as("nobody lacks a project").isEmpty();
        assertThat($(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @As(DemoAccount.APPROVER)
    void whoApprovesIsToldWhatTheListLacks() {
        UUID ceremony = apart(() -> {
            UUID listed = new CeremonyCast(context).listed(2, null);
            lists.submit(listed, new CeremonyCast(context).version(listed));
            return listed;
        });
        open(ceremony, "approve");
        assertThat($(ChecksPanel.class).single().getElement().getTextRecursively())
                .contains("2 personnes n’ont pas confirmé leur venue.");
        assertThat($(Button.class).id("approve").isVisible()).isTrue();
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void anEmptyListHasItsReserveAndItsDesksToo() {
        open(listed(0), "prepare");
        assertThat($(EmptyState.class).all()).isNotEmpty();
        assertThat($(ReservePanel.class).all()).hasSize(1);
        assertThat($(DesksPanel.class).all()).hasSize(1);
        test($(Button.class).id("add-reserve")).click();
        assertThat($(AddPeopleDialog.class).all()).hasSize(1);
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void whosePlaceIsTakenIsCalledNoMore() {
        UUID ceremony = apart(() -> new CeremonyCast(context).approvedWithReserve(2, 1));
        LineRow out = lines(ceremony).getFirst();
        apart(() -> {
            CeremonyCast.signIn(Role.ORGANISER, "organiser");
            return context.getBean(SubstitutionService.class)
                    .substitute(
                            out.id(),
                            out.version(),
                            context.getBean(ReserveService.class)
                                    .reserve(ceremony)
                                    .getFirst()
                                    .id(),
                            "لم يعد المعني بالأمر يرغب");
        });
        open(ceremony, "prepare/order");
        assertThat($(TextField.class).all().stream().flatMap(field -> field.getId().stream()))
                .contains(
                        "station-" + lines(ceremony).get(1).id(),
                        "station-" + lines(ceremony).get(2).id())
                .doesNotContain("station-" + out.id());
    }

    @Test
    @As(DemoAccount.AUDITOR)
    void anAuditorReadsAndChangesNothing() {
        UUID ceremony = listed(2);
        for (String part : List.of("prepare", "prepare/programme", "prepare/guests", "prepare/order")) {
            open(ceremony, part);
            assertThat(words())
                    .as(part)
                    .doesNotContain("Ajouter un invité", "Ajouter au programme", "Répartir à tour de rôle");
        }
        assertThat($(TextField.class).all())
                .as("no number, no station to write")
                .isEmpty();
    }

    @Test
    @As(DemoAccount.ORGANISER)
    @SuppressWarnings("unchecked")
    void peopleLeaveTheListTogetherAndComeBack() {
        UUID ceremony = listed(3);
        var before = lines(ceremony);
        open(ceremony, "prepare/people");
        assertThat(sum()).as("of three").contains("34.440,00");
        var boxes = $(MultiSelectListBox.class).all();
        MultiSelectListBox<LineRow> listed = boxes.getLast();
        listed.setValue(Set.copyOf(before.subList(0, 2)));
        test($(Button.class).id("pane-carry")).click();
        assertThat(lines(ceremony))
                .extracting(LineRow::id)
                .containsExactly(before.get(2).id());
        assertThat(sum()).as("the sum follows").contains("11.480,00");
    }

    private String sum() {
        return $(Div.class).id("sum").getElement().getTextRecursively();
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aLineIsMovedByItsNumberAndItsButtons() {
        UUID ceremony = listed(3);
        var before = lines(ceremony);
        open(ceremony, "prepare/order");
        test($(TextField.class).id("number-" + before.get(0).id())).setValue("٣");
        assertThat(names(ceremony)).containsExactly(name(before, 1), name(before, 2), name(before, 0));
        test($(Button.class).id("first-" + before.get(0).id())).click();
        assertThat(names(ceremony)).containsExactly(name(before, 0), name(before, 1), name(before, 2));
    }

    private List<String> names(UUID ceremony) {
        return lines(ceremony).stream().map(line -> line.name().latin()).toList();
    }

    private static String name(List<LineRow> lines, int index) {
        return lines.get(index).name().latin();
    }

    @Test
    @As(DemoAccount.ORGANISER)
    void aRehearsalTellsWhatWouldBeMissingAndWritesNothing() {
        UUID ceremony = listed(3);
        var before = lines(ceremony);
        open(ceremony, "prepare/rehearsal?absent=0&proxy=100&broken=0&seed=3");
        assertThat($(Span.class).all()).extracting(Span::getText).contains("Mandat à faire signer");
        assertThat(lines(ceremony)).isEqualTo(before);
    }
}
