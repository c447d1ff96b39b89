package ma.idmaj.beneficiaries;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.SignedIn;
import ma.idmaj.shared.Refusal;
import ma.idmaj.territory.TerritoryService;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What a file must hold to, whoever sends it: the form's checks are a courtesy, these decide. */
@Component
class DraftRules {

    private static final int OLDEST = 120;

    private final TerritoryService territory;
    private final CurrentUser user;
    private final Clock clock;

    DraftRules(TerritoryService territory, CurrentUser user, Clock clock) {
        this.territory = territory;
        this.user = user;
        this.clock = clock;
    }

    void check(BeneficiaryDraft draft) {
        if (Math.max(draft.address().length(), draft.training().length()) > BeneficiaryDraft.MAX_LENGTH) {
            throw new Refusal("beneficiaries.tooLong", BeneficiaryDraft.MAX_LENGTH);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate birth = draft.birthDate();
        if (birth != null && (birth.isAfter(today) || birth.isBefore(today.minusYears(OLDEST)))) {
            throw new Refusal("beneficiaries.birthDateWrong");
        }
        String division = draft.divisionCode();
        if (division != null && territory.division(division).isEmpty()) throw new Refusal("beneficiaries.placeUnknown");
    }

    /**
     * The centre a file is put under: a case worker's own, whether the draft says so or leaves it out; for others the
     * one the draft names.
     */
    @Nullable
    UUID centreFor(BeneficiaryDraft draft) {
        UUID wanted = draft.centreId();
        if (user.centreScope().isPresent()) {
            UUID own = user.account().map(SignedIn::centreId).orElseThrow(() -> new Refusal("beneficiaries.noCentre"));
            if (wanted != null && !wanted.equals(own)) throw new Refusal("beneficiaries.otherCentre");
            return own;
        }
        boolean unknown = wanted != null
                && territory.centres().stream().noneMatch(centre -> centre.id().equals(wanted));
        if (unknown) throw new Refusal("beneficiaries.placeUnknown");
        return wanted;
    }
}
