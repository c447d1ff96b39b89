package ma.idmaj.lifeprojects.fit;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.Changed;
import ma.idmaj.shared.NewId;
import ma.idmaj.ui.i18n.Language;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Keeps what was claimed of a project, in the transaction that submits it. */
@Component
class SubmittedFits {

    private final FitReader reader;
    private final FitWords words;
    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    SubmittedFits(FitReader reader, FitWords words, JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.reader = reader;
        this.words = words;
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    void submitted(Changed change) {
        if (!change.subject().equals("lifeproject") || !change.act().equals(ProjectState.SUBMITTED.name())) return;
        UUID project = UUID.fromString(change.id());
        Fit fit = Fit.of(reader.facts(project));
        jdbc.sql("""
                insert into fit_shown (id, life_project_id, text_ar, text_fr, shown_at, shown_by)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        NewId.next(),
                        project,
                        words.paragraph(fit, Language.AR),
                        words.paragraph(fit, Language.FR),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        user.username())
                .update();
    }
}
