package ma.idmaj.ceremonies.acts;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyDetail;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.SignedWords;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a signature is given to, in the server's own words: a browser tells what stood above it, and is believed only when
 * it is what this server would have written there.
 */
@Component
class AgreedText {

    private final CeremonyService ceremonies;
    private final Translations translations;
    private final CurrentUser user;
    private final Clock clock;

    AgreedText(CeremonyService ceremonies, Translations translations, CurrentUser user, Clock clock) {
        this.user = user;
        this.ceremonies = ceremonies;
        this.translations = translations;
        this.clock = clock;
    }

    /**
     * @param madeAt by the browser's clock
     * @return the act with the server's words
     * @throws Refusal when the browser's say something else
     */
    HandoverAct of(UUID ceremonyId, LineRow line, HandoverAct sent, @Nullable Instant madeAt) {
        var ceremony = ceremonies.detail(ceremonyId.toString());
        Language language = sent.arabic() ? Language.AR : Language.FR;
        long given = line.items().stream()
                .filter(item -> sent.items().getOrDefault(item.id(), ItemState.GIVEN) == ItemState.GIVEN)
                .count();
        for (LocalDate day : days(ceremony, madeAt)) {
            String words = new SignedWords(translations, ceremony, day)
                    .of(language, line, given, sent.signer(), sent.signerName());
            if (SignedWords.same(words, sent.signedText())) return sent.saying(words);
        }
        throw new Refusal("ceremonies.acts.otherWords", line.position());
    }

    /**
     * Signed before midnight, it may have waited for the line until after, and then says so itself: a page left open over
     * midnight words what is signed today as yesterday's. Who may only deliver signs nothing today.
     */
    private List<LocalDate> days(CeremonyDetail ceremony, @Nullable Instant madeAt) {
        if (!user.may(Permission.DAY_WRITE)) return List.of(ceremony.heldOn());
        LocalDate today = LocalDate.now(clock);
        LocalDate yesterday = today.minusDays(1);
        boolean waited =
                madeAt != null && madeAt.atZone(clock.getZone()).toLocalDate().equals(yesterday);
        return waited ? List.of(today, yesterday) : List.of(today);
    }
}
