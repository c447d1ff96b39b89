package ma.idmaj.ceremonies.ui;

import ma.idmaj.beneficiaries.BeneficiaryService;
import ma.idmaj.beneficiaries.photo.PhotoService;
import ma.idmaj.ceremonies.CeremonyNotFound;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.DayFeed;
import ma.idmaj.ceremonies.DayService;
import ma.idmaj.ceremonies.papers.ui.PaperPanels;
import ma.idmaj.shared.Refusal;
import ma.idmaj.stock.LineStock;
import ma.idmaj.ui.Notices;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What the day screens work with. */
@Component
record DayDesk(
        CeremonyService ceremonies,
        DayService day,
        LineStock stock,
        DayFeed feed,
        BeneficiaryService people,
        PhotoService photos,
        PaperPanels papers,
        Translations translations,
        Clock clock) {

    /** Whether people are served there, and today. */
    boolean serves(UUID ceremonyId) {
        try {
            var ceremony = ceremonies.detail(ceremonyId.toString());
            return ceremony.state().serving() && ceremony.heldOn().equals(LocalDate.now(clock));
        } catch (CeremonyNotFound over) {
            return false;
        }
    }

    /** Runs an act; what another desk was faster with is told like any refusal. @return whether it went through */
    boolean attempt(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException overtaken) {
            Notices.refused("ceremonies.day.takenElsewhere");
        }
        return false;
    }
}
