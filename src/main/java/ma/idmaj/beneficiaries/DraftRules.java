package ma.idmaj.beneficiaries;

import ma.idmaj.accounts.CurrentUser;
import ma.idmaj.accounts.SignedIn;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;
import ma.idmaj.territory.TerritoryService;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a file must hold to, whoever sends it: the form's checks are a courtesy, these decide. */
@Component
class DraftRules {

    static final int YOUNGEST = 15;
    private static final int OLDEST = 120;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern MARKUP = Pattern.compile("[<>{}\\[\\]|=\\\\]");
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private final TerritoryService territory;
    private final CurrentUser user;
    private final Clock clock;

    DraftRules(TerritoryService territory, CurrentUser user, Clock clock) {
        this.territory = territory;
        this.user = user;
        this.clock = clock;
    }

    /** @throws Refusal the first of what is wrong */
    void check(BeneficiaryDraft draft) {
        refusals(draft).stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** All that is wrong, fact by fact. */
    List<Refusal> refusals(BeneficiaryDraft draft) {
        return Stream.of(texts(draft), name(draft.name()), birth(draft.birthDate()), household(draft), place(draft))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Refusal> texts(BeneficiaryDraft draft) {
        if (Math.max(draft.address().length(), draft.training().length()) > BeneficiaryDraft.MAX_LENGTH)
            return refused("beneficiaries.tooLong", BeneficiaryDraft.MAX_LENGTH);
        return draft.commune().length() > BeneficiaryDraft.MAX_COMMUNE
                ? refused("beneficiaries.registration.communeTooLong", BeneficiaryDraft.MAX_COMMUNE)
                : Optional.empty();
    }

    /** Letters, and none of the signs that make markup of a name. */
    private static Optional<Refusal> name(PersonName name) {
        String both = name.ar() + name.latin();
        return LETTER.matcher(both).find() && !MARKUP.matcher(both).find()
                ? Optional.empty()
                : refused("beneficiaries.registration.noName");
    }

    private Optional<Refusal> birth(@Nullable LocalDate birth) {
        if (birth == null) return Optional.empty();
        LocalDate today = LocalDate.now(clock);
        if (birth.isAfter(today) || birth.isBefore(today.minusYears(OLDEST)))
            return refused("beneficiaries.birthDateWrong");
        return birth.isAfter(today.minusYears(YOUNGEST))
                ? refused("beneficiaries.registration.tooYoung", YOUNGEST)
                : Optional.empty();
    }

    private static Optional<Refusal> household(BeneficiaryDraft draft) {
        Integer dependants = draft.dependants();
        if (dependants != null && (dependants < 0 || dependants > BeneficiaryDraft.MAX_DEPENDANTS))
            return refused("beneficiaries.registration.dependantsWrong", BeneficiaryDraft.MAX_DEPENDANTS);
        return draft.phone() != null && draft.phone().equals(draft.secondPhone())
                ? refused("beneficiaries.registration.samePhoneTwice")
                : Optional.empty();
    }

    private Optional<Refusal> place(BeneficiaryDraft draft) {
        String division = draft.divisionCode();
        return division != null && territory.division(division).isEmpty()
                ? refused("beneficiaries.placeUnknown")
                : Optional.empty();
    }

    private static Optional<Refusal> refused(String key, Object... values) {
        return Optional.of(new Refusal(key, values));
    }

    /** Each side in its own script, as the form has it; a list decided elsewhere is taken as it is written. */
    void checkScripts(PersonName name) {
        if (LATIN.matcher(name.ar()).find()) throw new Refusal("ui.name.ar.wrongScript");
        if (ARABIC.matcher(name.latin()).find()) throw new Refusal("ui.name.latin.wrongScript");
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
