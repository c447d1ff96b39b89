package ma.idmaj.ceremonies.rehearsal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;

import jakarta.annotation.security.RolesAllowed;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyLinks;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.programme.Programme;
import ma.idmaj.ceremonies.programme.ProgrammeService;
import ma.idmaj.ceremonies.rehearsal.Mishap;
import ma.idmaj.ceremonies.rehearsal.Rehearsal;
import ma.idmaj.ceremonies.rehearsal.RehearsalService;
import ma.idmaj.ceremonies.rehearsal.Shares;
import ma.idmaj.ceremonies.rehearsal.Timing;
import ma.idmaj.ceremonies.ui.PreparePage;
import ma.idmaj.ui.Address;
import ma.idmaj.ui.EmptyState;
import ma.idmaj.ui.Fields;
import ma.idmaj.ui.ParsedField;
import ma.idmaj.ui.i18n.Localized;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A dry run of the day; nothing of it is written. What was assumed is in the address, so that it can be run again. */
@Route("ceremonies/:ceremony/prepare/rehearsal")
@RolesAllowed(Permission.CEREMONY_PREPARE)
class RehearsalView extends PreparePage {

    private static final int ALL = 100;
    private static final int MOST_SEED = 999_999;
    private static final LocalTime USUAL_START = LocalTime.of(10, 0);

    private final RehearsalService rehearsals;
    private final ProgrammeService programmes;
    private final Div result = new Div();
    private final Map<UUID, Mishap> byHand = new HashMap<>();
    private final Set<UUID> spared = new HashSet<>();
    private Shares shares = Shares.USUAL;
    private Timing timing = Timing.USUAL;
    private int seed = 1;

    RehearsalView(
            CeremonyService ceremonies, RehearsalService rehearsals, ProgrammeService programmes, CurrentUser user) {
        super(ceremonies, user, "rehearsal");
        this.rehearsals = rehearsals;
        this.programmes = programmes;
        result.addClassName("rehearsal");
    }

    @Override
    protected void content(CeremonyDetail ceremony) {
        Programme programme = programmes.programme(ceremony.id());
        assumed(programme);
        add(Localized.text(new Paragraph(), "ceremonies.rehearsal.hint"), form(ceremony, programme), result);
        run(ceremony, programme);
    }

    /** What the address says, or what is usual; the programme says how long a person takes where it has a hand-over. */
    private void assumed(Programme programme) {
        int seconds = number(
                "seconds",
                programme
                        .handOver()
                        .map(slot -> slot.entry().entry().minutes() * 60)
                        .orElse(Timing.USUAL.person()));
        timing = new Timing(Math.clamp(seconds, Timing.LEAST, Timing.MOST));
        int absent = Math.min(ALL, number("absent", Shares.USUAL.absent()));
        int proxy = Math.min(ALL - absent, number("proxy", Shares.USUAL.proxy()));
        int broken = Math.min(ALL - absent - proxy, number("broken", Shares.USUAL.broken()));
        shares = new Shares(absent, proxy, broken);
        seed = Math.min(MOST_SEED, number("seed", 1));
    }

    private int number(String parameter, int usual) {
        String text = asked(parameter);
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : usual;
    }

    private Div form(CeremonyDetail ceremony, Programme programme) {
        var seconds = field("ceremonies.rehearsal.seconds", Timing.MOST, timing.person());
        var absent = field("ceremonies.rehearsal.absent", ALL, shares.absent());
        var proxy = field("ceremonies.rehearsal.proxy", ALL, shares.proxy());
        var broken = field("ceremonies.rehearsal.broken", ALL, shares.broken());
        var lots = field("ceremonies.rehearsal.seed", MOST_SEED, seed);
        Fields.hint(lots, "ceremonies.rehearsal.seed.hint");
        var go = Localized.text(new Button(), "ceremonies.rehearsal.run");
        go.setId("rehearse");
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickListener(click -> {
            boolean read = Fields.check(seconds, value(seconds) >= Timing.LEAST, "ceremonies.rehearsal.secondsWrong")
                    & Fields.check(
                            broken,
                            value(absent) >= 0
                                    && value(proxy) >= 0
                                    && value(broken) >= 0
                                    && value(absent) + value(proxy) + value(broken) <= ALL,
                            "ceremonies.rehearsal.sharesWrong")
                    & Fields.check(lots, value(lots) >= 0, "ceremonies.rehearsal.seedWrong");
            if (!read) {
                Fields.focusFirstInvalid(seconds, broken, lots);
                return;
            }
            timing = new Timing(value(seconds));
            shares = new Shares(value(absent), value(proxy), value(broken));
            seed = value(lots);
            Address.now(this, address(ceremony));
            run(ceremony, programme);
        });
        var form = new Div(seconds, absent, proxy, broken, lots, go);
        form.addClassName("rehearsal-form");
        return form;
    }

    private static ParsedField<Integer> field(String key, int most, int value) {
        var field = Fields.count(key, most);
        field.setValue(value);
        return field;
    }

    /** -1 for what is no number. */
    private static int value(ParsedField<Integer> field) {
        Integer value = field.getValue();
        return value == null ? -1 : value;
    }

    private String address(CeremonyDetail ceremony) {
        return CeremonyLinks.page(ceremony.key(), "prepare/rehearsal") + "?seconds=" + timing.person() + "&absent="
                + shares.absent() + "&proxy=" + shares.proxy() + "&broken=" + shares.broken() + "&seed=" + seed;
    }

    private void run(CeremonyDetail ceremony, Programme programme) {
        Rehearsal rehearsal = rehearsals.rehearse(ceremony.id(), shares, seed, byHand, spared, timing);
        result.removeAll();
        if (rehearsal.turns().isEmpty()) {
            result.add(new EmptyState("ceremonies.order.empty.title", "ceremonies.rehearsal.empty.hint"));
            return;
        }
        Optional<Programme.Slot> slot = programme.handOver();
        LocalTime start = slot.map(each -> each.entry().entry().startsAt())
                .or(() -> Optional.ofNullable(ceremony.heldAt()))
                .orElse(USUAL_START);
        result.add(new RehearsalResult(rehearsal, start, slot), new RehearsalTurns(rehearsal, start, (line, mishap) -> {
            byHand.remove(line);
            spared.remove(line);
            mishap.ifPresentOrElse(chosen -> byHand.put(line, chosen), () -> spared.add(line));
            run(ceremony, programme);
        }));
    }
}
