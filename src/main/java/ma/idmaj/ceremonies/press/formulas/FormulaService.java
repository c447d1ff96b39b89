package ma.idmaj.ceremonies.press.formulas;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.ceremonies.press.basis.PressWords;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.NewId;
import ma.idmaj.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words of protocol stand in a press text only as somebody proposed them and somebody else approved them. */
@Service
@Transactional
@PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CEREMONY_APPROVE', 'CATALOGUE_WRITE', 'AUDIT_READ')")
public class FormulaService {

    public static final int MAX_TEXT = 1000;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FormulaService(JdbcClient jdbc, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** All that were ever proposed: those that wait first, then the newest. */
    @Transactional(readOnly = true)
    public List<Formula> formulas() {
        return jdbc.sql("""
                        select * from protocol_formula
                        order by field(state, 'PROPOSED', 'APPROVED', 'RETIRED', 'REFUSED'), proposed_at desc, id""").query((row, n) -> formula(row)).list();
    }

    /** By their ids, whatever their state: a text that holds one keeps it. */
    @Transactional(readOnly = true)
    public Map<UUID, Formula> byId() {
        return formulas().stream().collect(Collectors.toMap(Formula::id, Function.identity()));
    }

    /** @throws Refusal for a missing or too long side, words that say what people were, figures and numbers of someone */
    @PreAuthorize("hasAnyAuthority('CEREMONY_PREPARE', 'CATALOGUE_WRITE')")
    public UUID propose(LocalizedText text) {
        if (!text.complete()) throw new Refusal("ceremonies.press.bothLanguages");
        if (Math.max(text.ar().length(), text.fr().length()) > MAX_TEXT)
            throw new Refusal("ceremonies.press.tooLong", MAX_TEXT);
        PressWords.checkFormula(text.ar());
        PressWords.checkFormula(text.fr());
        UUID id = NewId.next();
        jdbc.sql("""
                        insert into protocol_formula (id, text_ar, text_fr, state, proposed_by, proposed_at)
                        values (?, ?, ?, 'PROPOSED', ?, ?)""").params(id, text.ar(), text.fr(), user.username(), now()).update();
        changed(id, "formulaProposed");
        return id;
    }

    /** @throws Refusal for one's own, and one that was answered meanwhile */
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public void approve(UUID id) {
        decide(id, FormulaState.APPROVED);
        changed(id, "formulaApproved");
    }

    /** @throws Refusal as {@link #approve} does */
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public void refuse(UUID id) {
        decide(id, FormulaState.REFUSED);
        changed(id, "formulaRefused");
    }

    /** It may not be put into texts any more; those that were approved with it keep it. */
    @PreAuthorize("hasAuthority('CEREMONY_APPROVE')")
    public void retire(UUID id) {
        if (locked(id).state() != FormulaState.APPROVED) throw new Refusal("ceremonies.press.formulas.gone");
        jdbc.sql("update protocol_formula set state = 'RETIRED', retired_by = ?, retired_at = ? where id = ?")
                .params(user.username(), now(), id)
                .update();
        changed(id, "formulaRetired");
    }

    private void decide(UUID id, FormulaState to) {
        Formula formula = locked(id);
        if (formula.state() != FormulaState.PROPOSED) throw new Refusal("ceremonies.press.formulas.gone");
        if (formula.proposedBy().equals(user.username())) throw new Refusal("ceremonies.press.formulas.own");
        jdbc.sql("update protocol_formula set state = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(to.name(), user.username(), now(), id)
                .update();
    }

    private Formula locked(UUID id) {
        return jdbc.sql("select * from protocol_formula where id = ? for update")
                .param(id)
                .query((row, n) -> formula(row))
                .optional()
                .orElseThrow(() -> new Refusal("ceremonies.press.formulas.gone"));
    }

    private static Formula formula(ResultSet row) throws SQLException {
        return new Formula(
                row.getObject("id", UUID.class),
                new LocalizedText(row.getString("text_ar"), row.getString("text_fr")),
                FormulaState.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getObject("proposed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("decided_by"),
                Optional.ofNullable(row.getObject("decided_at", LocalDateTime.class))
                        .map(at -> at.toInstant(ZoneOffset.UTC))
                        .orElse(null));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void changed(UUID id, String act) {
        events.publishEvent(new Changed("formula", id.toString(), act, ""));
    }
}
