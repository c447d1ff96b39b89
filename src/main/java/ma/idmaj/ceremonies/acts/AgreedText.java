package ma.idmaj.ceremonies.acts;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.Permission;
import ma.idmaj.ceremonies.CeremonyService;
import ma.idmaj.ceremonies.HandoverAct;
import ma.idmaj.ceremonies.ItemState;
import ma.idmaj.ceremonies.LineRow;
import ma.idmaj.ceremonies.SignedWords;
import ma.idmaj.shared.Refusal;
import ma.idmaj.ui.i18n.Language;
import ma.idmaj.ui.i18n.Translations;

import org.springframework.stereotype.Component;

import java.time.Clock;
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
     * @return the act with the server's words
     * @throws Refusal when the browser's say something else
     */
    HandoverAct of(UUID ceremonyId, LineRow line, HandoverAct sent) {
        var ceremony = ceremonies.detail(ceremonyId.toString());
        Language language = sent.arabic() ? Language.AR : Language.FR;
        long given = line.items().stream()
                .filter(item -> sent.items().getOrDefault(item.id(), ItemState.GIVEN) == ItemState.GIVEN)
                .count();
        LocalDate today = LocalDate.now(clock);
        // Signed before midnight, it may have waited for the line until after; who may only deliver signs nothing
        // today.
        List<LocalDate> days =
                user.may(Permission.DAY_WRITE) ? List.of(today, today.minusDays(1)) : List.of(ceremony.heldOn());
        for (LocalDate day : days) {
            String words = new SignedWords(translations, ceremony, day)
                    .of(language, line, given, sent.signer(), sent.signerName());
            if (SignedWords.same(words, sent.signedText())) return sent.saying(words);
        }
        throw new Refusal("ceremonies.acts.otherWords", line.position());
    }
}
