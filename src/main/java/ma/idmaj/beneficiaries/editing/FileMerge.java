package ma.idmaj.beneficiaries.editing;

import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.FamilySituation;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.beneficiaries.duplicates.FileFact;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Phone;
import ma.idmaj.shared.Refusal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Two edits of one file from the same beginning, fact by fact. What one side alone has changed is chosen from the start; what
 * both have changed waits for a choice. Numbers are shown masked, and two may have one mask: one that was typed always waits.
 */
public final class FileMerge {

    /** Whose value stays. */
    public enum Side {
        MINE,
        THEIRS
    }

    /** @param typed whether mine is a number written anew, which no mask tells from the one before */
    private record Values(
            @Nullable Object before,
            @Nullable Object mine,
            @Nullable Object theirs,
            boolean typed) {

        boolean iChanged() {
            return typed || !Objects.equals(before, mine);
        }

        boolean differ() {
            return typed || !Objects.equals(mine, theirs);
        }

        boolean theyChanged() {
            return !Objects.equals(before, theirs);
        }

        Optional<Side> atFirst() {
            if (typed) return Optional.empty();
            if (!iChanged()) return Optional.of(Side.THEIRS);
            return !theyChanged() || Objects.equals(mine, theirs) ? Optional.of(Side.MINE) : Optional.empty();
        }
    }

    private final BeneficiaryDraft mine;
    private final BeneficiaryDetail theirs;
    private final Map<FileFact, Values> facts = new EnumMap<>(FileFact.class);
    private final Map<FileFact, Side> chosen = new EnumMap<>(FileFact.class);

    /**
     * @param before the file as it was when the edit began
     * @param mine   the edit
     * @param theirs the file as someone else has saved it meanwhile
     */
    public FileMerge(BeneficiaryDetail before, BeneficiaryDraft mine, BeneficiaryDetail theirs) {
        this.mine = mine;
        this.theirs = theirs;
        for (FileFact fact : FileFact.values()) {
            Object was = of(before, fact);
            boolean number = fact == FileFact.CIN || fact == FileFact.PHONE || fact == FileFact.SECOND_PHONE;
            Object written = of(mine, fact);
            boolean typed = number && written != null;
            var values = new Values(was, number && !typed ? was : written, of(theirs, fact), typed);
            facts.put(fact, values);
            values.atFirst().ifPresent(side -> chosen.put(fact, side));
        }
    }

    /** The facts that the two tell otherwise. */
    public List<FileFact> differing() {
        return facts.entrySet().stream()
                .filter(fact -> fact.getValue().differ())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether it is a number that I have typed: which one stays is asked whatever the other has done. */
    public boolean typedNumber(FileFact fact) {
        return values(fact).typed();
    }

    /** Whether both have changed it, each otherwise; or may have, as with a number. */
    public boolean contested(FileFact fact) {
        return values(fact).atFirst().isEmpty();
    }

    /** Whether the other one alone has changed it. */
    public boolean theirsAlone(FileFact fact) {
        return !values(fact).iChanged();
    }

    /** @return empty while nothing is chosen */
    public Optional<Side> choice(FileFact fact) {
        return Optional.ofNullable(chosen.get(fact));
    }

    public void choose(FileFact fact, Side side) {
        chosen.put(fact, side);
    }

    /** The contested facts for which nothing is chosen. */
    public List<FileFact> open() {
        return facts.keySet().stream().filter(fact -> !chosen.containsKey(fact)).toList();
    }

    /** A name, text, date, count, enum constant, division's code, centre's id or masked number; null for none. */
    public @Nullable Object value(FileFact fact, Side side) {
        return side == Side.MINE ? values(fact).mine() : values(fact).theirs();
    }

    /**
     * What is to be saved over the other's edit.
     *
     * @throws Refusal when the choices leave the person without a name
     */
    public BeneficiaryDraft draft() {
        if (!open().isEmpty()) throw new IllegalStateException("facts without a choice: " + open());
        String ar = text(FileFact.ARABIC_NAME);
        String latin = text(FileFact.LATIN_NAME);
        if (ar.isEmpty() && latin.isEmpty()) throw new Refusal("beneficiaries.nameMissing");
        return new BeneficiaryDraft(
                new PersonName(ar, latin),
                // A number on file is kept by not being written.
                mine(FileFact.CIN) ? mine.cin() : null,
                mine(FileFact.PHONE) ? mine.phone() : null,
                mine(FileFact.SECOND_PHONE) ? mine.secondPhone() : null,
                (LocalDate) stays(FileFact.BIRTH_DATE),
                (Sex) stays(FileFact.SEX),
                (FamilySituation) stays(FileFact.FAMILY_SITUATION),
                (Integer) stays(FileFact.DEPENDANTS),
                text(FileFact.ADDRESS),
                text(FileFact.COMMUNE),
                (String) stays(FileFact.TERRITORY),
                (UUID) stays(FileFact.CENTRE),
                text(FileFact.TRAINING));
    }

    /** What {@link ma.idmaj.beneficiaries.BeneficiaryService#edit} wants with the draft. */
    public long version() {
        return theirs.version();
    }

    private boolean mine(FileFact fact) {
        return chosen.get(fact) == Side.MINE;
    }

    private @Nullable Object stays(FileFact fact) {
        return value(fact, mine(fact) ? Side.MINE : Side.THEIRS);
    }

    private String text(FileFact fact) {
        return Objects.requireNonNullElse((String) stays(fact), "");
    }

    private Values values(FileFact fact) {
        return Objects.requireNonNull(facts.get(fact));
    }

    private static @Nullable Object of(BeneficiaryDetail file, FileFact fact) {
        return switch (fact) {
            case ARABIC_NAME -> file.name().ar();
            case LATIN_NAME -> file.name().latin();
            case CIN -> file.cinMasked();
            case PHONE -> file.phoneMasked();
            case SECOND_PHONE -> file.secondPhoneMasked();
            case BIRTH_DATE -> file.birthDate();
            case SEX -> file.sex();
            case FAMILY_SITUATION -> file.familySituation();
            case DEPENDANTS -> file.dependants();
            case ADDRESS -> file.address();
            case COMMUNE -> file.commune();
            case TERRITORY -> file.divisionCode();
            case CENTRE -> file.centreId();
            case TRAINING -> file.training();
        };
    }

    private static @Nullable Object of(BeneficiaryDraft draft, FileFact fact) {
        NationalId cin = draft.cin();
        return switch (fact) {
            case ARABIC_NAME -> draft.name().ar();
            case LATIN_NAME -> draft.name().latin();
            case CIN -> cin == null ? null : cin.masked();
            case PHONE -> masked(draft.phone());
            case SECOND_PHONE -> masked(draft.secondPhone());
            case BIRTH_DATE -> draft.birthDate();
            case SEX -> draft.sex();
            case FAMILY_SITUATION -> draft.familySituation();
            case DEPENDANTS -> draft.dependants();
            case ADDRESS -> draft.address();
            case COMMUNE -> draft.commune();
            case TERRITORY -> draft.divisionCode();
            case CENTRE -> draft.centreId();
            case TRAINING -> draft.training();
        };
    }

    private static @Nullable String masked(@Nullable Phone phone) {
        return phone == null ? null : phone.masked();
    }
}
