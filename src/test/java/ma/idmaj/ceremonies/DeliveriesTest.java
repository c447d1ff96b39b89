package ma.idmaj.ceremonies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.accounts.Role;
import ma.idmaj.beneficiaries.timeline.TimelineEvent;
import ma.idmaj.beneficiaries.timeline.TimelineService;
import ma.idmaj.ceremonies.received.ReceivedService;
import ma.idmaj.documents.layout.PaperLanguages;
import ma.idmaj.stock.LineStock;
import ma.idmaj.stock.PieceRow;
import ma.idmaj.stock.StockCast;
import ma.idmaj.stock.StockService;
import ma.idmaj.stock.deliveries.DeliveryDraft;
import ma.idmaj.stock.deliveries.DeliveryFilter;
import ma.idmaj.stock.deliveries.DeliveryProgress;
import ma.idmaj.stock.deliveries.DeliveryRow;
import ma.idmaj.stock.deliveries.DeliveryService;
import ma.idmaj.stock.deliveries.DeliverySigner;
import ma.idmaj.stock.deliveries.DeliveryState;
import ma.idmaj.stock.deliveries.Installation;
import ma.idmaj.stock.deliveries.PremisesItems;
import ma.idmaj.stock.deliveries.WaitingDelivery;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A big piece of a person's line goes to the premises, step by step, and is signed for there. */
class DeliveriesTest extends DayTest {

    private static final String TEXT = "Je m’appelle Fatima Zahra BENALI. Chaque pièce a été installée.";

    @Autowired
    DeliveryService deliveries;

    @Autowired
    DeliveryProgress progress;

    @Autowired
    PremisesItems premises;

    @Autowired
    StockService stock;

    @Autowired
    ReceivedService received;

    @Autowired
    TimelineService timelines;

    @Autowired
    Clock clock;

    private UUID machine;
    private LocalDate today;

    @BeforeEach
    void twoMachinesCame() {
        today = LocalDate.now(clock);
        var store = new StockCast(context);
        machine = line(1).items().get(0).itemId();
        store.approve(machine);
        store.receive(store.ordered(machine, 2), 2, "DL-1", "DL-2");
        settle();
    }

    @Test
    void whatIsBroughtToThePremisesWaitsByPersonUntilItIsPlanned() {
        assertThat(mine()).isEmpty();
        premises.brought(machine, true);
        assertThat(mine())
                .extracting(waiting -> waiting.recipient().name(), WaitingDelivery::pieces)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(line(1).name(), List.of(piece("DL-1"))),
                        org.assertj.core.api.Assertions.tuple(line(2).name(), List.of(piece("DL-2"))));
        UUID note = issue("DL-1");
        assertThat(mine())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.pieces()).containsExactly(piece("DL-2")));
        progress.cancel(note, 0, "خطأ");
        assertThat(mine()).hasSize(2);
    }

    @Test
    void aDeliveryGoesItsWayAndIsSignedForWhereItWorks() {
        UUID note = issue("DL-1");
        assertRefused("stock.deliveries.wrongState", () -> progress.arrive(note, 0, ""));
        assertRefused("stock.deliveries.driverMissing", () -> progress.leave(note, 0, "  "));
        progress.leave(note, 0, "رشيد");
        assertRefused("stock.deliveries.changedMeanwhile", () -> progress.arrive(note, 0, ""));
        assertRefused("stock.deliveries.wrongState", () -> progress.cancel(note, 1, "متأخر"));
        assertRefused("stock.deliveries.wrongState", () -> progress.install(note, 1, signed()));
        byte[] paper = deliveries.pdf(note, PaperLanguages.BOTH);
        progress.arrive(note, 1, "باب ضيق");
        progress.install(note, 2, signed());
        assertRefused("stock.deliveries.changedMeanwhile", () -> progress.install(note, 2, signed()));
        assertRefused("stock.deliveries.wrongState", () -> progress.install(note, 3, signed()));

        var detail = deliveries.delivery(note).orElseThrow();
        assertThat(detail.row().state()).isEqualTo(DeliveryState.INSTALLED);
        assertThat(detail.row().driver()).isEqualTo("رشيد");
        assertThat(detail.row().remarks()).isEqualTo("باب ضيق");
        assertThat(detail.row().recipient().name()).isEqualTo(line(1).name());
        assertThat(detail.record().signedText()).isEqualTo(TEXT);
        assertThat(detail.record().arabic()).isFalse();
        assertThat(deliveries.pdf(note, PaperLanguages.BOTH)).isEqualTo(paper);
        assertThat(received.deliveries(line(1).beneficiaryId()))
                .extracting(DeliveryRow::id)
                .containsExactly(note);
        assertThat(received.deliveries(line(2).beneficiaryId())).isEmpty();
    }

    @Test
    void thePersonsTimeLineTellsWhatWasBroughtAndWhatIsToCome() {
        UUID person = line(1).beneficiaryId();
        UUID note = issue("DL-1");
        assertThat(told(person))
                .containsExactly("ceremonies.timeline.delivery.PLANNED", "ceremonies.timeline.delivery.toCome");
        progress.leave(note, 0, "رشيد");
        progress.arrive(note, 1, "");
        progress.install(note, 2, signed());
        assertThat(told(person))
                .containsExactlyInAnyOrder(
                        "ceremonies.timeline.delivery.PLANNED",
                        "ceremonies.timeline.delivery.ON_THE_WAY",
                        "ceremonies.timeline.delivery.DELIVERED",
                        "ceremonies.timeline.delivery.INSTALLED");
        assertThat(told(line(2).beneficiaryId())).isEmpty();
    }

    private List<String> told(UUID person) {
        return timelines.of(person).events().stream()
                .map(TimelineEvent::sentenceKey)
                .filter(key -> key.startsWith("ceremonies.timeline.delivery."))
                .toList();
    }

    @Test
    void aFailureSaysWhyAndAnotherDayTakesItUp() {
        UUID note = issue("DL-1");
        progress.leave(note, 0, "رشيد");
        assertRefused("stock.reasonMissing", () -> progress.fail(note, 1, " ", null, null));
        UUID again = progress.fail(note, 1, "المحل مغلق", today.plusDays(3), LocalTime.of(15, 0))
                .orElseThrow();
        assertThat(deliveries.delivery(note).orElseThrow()).satisfies(failed -> {
            assertThat(failed.row().state()).isEqualTo(DeliveryState.FAILED);
            assertThat(failed.row().remarks()).isEqualTo("المحل مغلق");
            assertThat(failed.next().id()).isEqualTo(again);
        });
        DeliveryRow next = deliveries.delivery(again).orElseThrow().row();
        assertThat(next.day()).isEqualTo(today.plusDays(3));
        assertThat(next.driver()).isEqualTo("رشيد");
        assertThat(progress.fail(again, 0, "عنوان خاطئ", null, null)).isEmpty();
        premises.brought(machine, true);
        assertThat(mine()).as("it waits again").hasSize(2);
        assertThat(deliveries.deliveries(new DeliveryFilter(DeliveryState.FAILED, today.plusDays(3)), 0, 10))
                .extracting(DeliveryRow::id)
                .contains(again)
                .doesNotContain(note);
    }

    @Test
    void whatIsPromisedToAnotherSinceIsNotBroughtToWhomTheNoteNames() {
        UUID planned = issue("DL-1");
        UUID leaving = issue("DL-2");
        progress.leave(leaving, 0, "رشيد");
        var store = new StockCast(context);
        store.receive(store.ordered(machine, 3), 3, "DL-3", "DL-4", "DL-5");
        choose(1, "DL-4");
        choose(3, "DL-1");
        choose(2, "DL-5");

        assertThat(row(planned).overtaken()).isTrue();
        assertRefused("stock.deliveries.promisedSince", () -> progress.leave(planned, 0, "رشيد"));
        assertRefused(
                "stock.deliveries.promisedSince",
                () -> progress.fail(planned, 0, "المحل مغلق", today.plusDays(3), LocalTime.of(15, 0)));
        progress.cancel(planned, 0, "قطعة أخرى");
        assertThat(row(planned).overtaken()).isFalse();
        UUID other = issue("DL-1");
        assertThat(row(other).recipient().name()).isEqualTo(line(3).name());
        assertThat(row(other).overtaken()).isFalse();

        assertRefused("stock.deliveries.promisedSince", () -> progress.arrive(leaving, 1, ""));
        assertThat(progress.fail(leaving, 1, "رجعت", null, null)).isEmpty();
    }

    @Test
    void whatIsPromisedToAnotherSinceIsNotSignedForAsInstalled() {
        UUID note = issue("DL-1");
        progress.leave(note, 0, "رشيد");
        progress.arrive(note, 1, "");
        var store = new StockCast(context);
        store.receive(store.ordered(machine, 2), 2, "DL-3", "DL-4");
        choose(1, "DL-4");
        assertRefused("stock.deliveries.promisedSince", () -> progress.install(note, 2, signed()));
    }

    private void choose(int position, String serial) {
        UUID purpose = line(position).items().get(0).id();
        context.getBean(LineStock.class)
                .exchange(
                        new LineStock.Wanted(purpose, machine, 1),
                        new LineStock.OtherPiece(serial, "", false, "القطعة الحاضرة"));
    }

    @Test
    void whatCannotBeBroughtIsSaid() {
        assertRefused("stock.deliveries.severalLines", () -> issue("DL-1", "DL-2"));
        issue("DL-1");
        assertRefused("stock.deliveries.onItsWay", () -> issue("DL-1"));
        var store = new StockCast(context);
        store.receive(store.ordered(machine, 2), 2, "DL-3", "DL-4");
        assertRefused("stock.deliveries.notPromised", () -> issue("DL-4"));
        assertRefused(
                "stock.deliveries.signerMissing",
                () -> new Installation(DeliverySigner.WITNESS, " ", TEXT, false, CeremonyCast.signature()));
        assertRefused(
                "stock.deliveries.signatureMissing",
                () -> new Installation(DeliverySigner.RECIPIENT, "", TEXT, false, CeremonyCast.emptySheet()));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoMayKnowAndActIsWhoMayElsewhere(Role role) {
        UUID note = issue("DL-1");
        UUID person = line(1).beneficiaryId();
        CeremonyCast.signIn(role, role.name());
        switch (role) {
            case ORGANISER -> {
                assertThat(row(note).recipient()).isNotNull();
                progress.leave(note, 0, "رشيد");
                progress.arrive(note, 1, "");
                progress.install(note, 2, signed());
            }
            case SUPERVISOR -> {
                assertThat(row(note).recipient())
                        .as("people are not the supervisor's")
                        .isNull();
                progress.leave(note, 0, "رشيد");
                progress.arrive(note, 1, "");
                assertThatThrownBy(() -> progress.install(note, 2, signed())).isInstanceOf(AccessDeniedException.class);
            }
            case APPROVER, AUDITOR -> {
                assertThat(row(note).recipient()).isNotNull();
                assertThatThrownBy(() -> progress.leave(note, 0, "رشيد")).isInstanceOf(AccessDeniedException.class);
            }
            case CASE_WORKER, DESK, ADMINISTRATOR -> {
                assertThatThrownBy(() -> row(note)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> progress.leave(note, 0, "رشيد")).isInstanceOf(AccessDeniedException.class);
            }
        }
        if (role == Role.AUDITOR) assertThat(received.deliveries(person)).hasSize(1);
    }

    private DeliveryRow row(UUID note) {
        return deliveries.delivery(note).orElseThrow().row();
    }

    private static Installation signed() {
        return new Installation(DeliverySigner.RECIPIENT, "", TEXT, false, CeremonyCast.signature());
    }

    /** Those of this test's machine. */
    private List<WaitingDelivery> mine() {
        return deliveries.waiting().stream()
                .filter(waiting -> waiting.pieces().stream()
                        .anyMatch(piece -> piece.itemId().equals(machine)))
                .toList();
    }

    private PieceRow piece(String serial) {
        return stock.find(serial).getFirst();
    }

    private UUID issue(String... serials) {
        return deliveries.issue(new DeliveryDraft(
                today.plusDays(1),
                LocalTime.of(10, 30),
                "زنقة 12، رقم 7",
                "شاحنة صغيرة",
                "",
                Optional.of(List.of(serials)).stream()
                        .flatMap(List::stream)
                        .map(serial -> piece(serial).id())
                        .toList()));
    }
}
