package ma.idmaj.beneficiaries.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.idmaj.beneficiaries.BeneficiaryDetail;
import ma.idmaj.beneficiaries.BeneficiaryDraft;
import ma.idmaj.beneficiaries.FamilySituation;
import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.beneficiaries.duplicates.FileFact;
import ma.idmaj.beneficiaries.editing.FileMerge.Side;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.PersonName;
import ma.idmaj.shared.Refusal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.UUID;

/** Of two edits each keeps what it alone has changed; what both have changed is asked for. */
class FileMergeTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void whatOneSideAloneHasChangedStays() {
        var merge = new FileMerge(
                file("نجاة", "N", "زنقة 1", 2, "BE••••44", 1),
                draft("نجاة", "N", "زنقة 1", 5, null),
                file("نجاة", "N", "زنقة 9", 2, "BE••••44", 2));
        assertThat(merge.differing()).containsExactly(FileFact.DEPENDANTS, FileFact.ADDRESS);
        assertThat(merge.open()).isEmpty();
        assertThat(merge.theirsAlone(FileFact.ADDRESS)).isTrue();
        assertThat(merge.draft().dependants()).isEqualTo(5);
        assertThat(merge.draft().address()).isEqualTo("زنقة 9");
        assertThat(merge.version()).isEqualTo(2);
    }

    @Test
    void whatBothHaveChangedIsAskedFor() {
        var merge = new FileMerge(
                file("نجاة", "N", "زنقة 1", 2, "", 1),
                draft("نجاة", "N", "زنقة 5", 2, null),
                file("نجاة", "N", "زنقة 9", 2, "", 2));
        assertThat(merge.contested(FileFact.ADDRESS)).isTrue();
        assertThat(merge.open()).containsExactly(FileFact.ADDRESS);
        assertThatThrownBy(merge::draft).isInstanceOf(IllegalStateException.class);
        merge.choose(FileFact.ADDRESS, Side.THEIRS);
        assertThat(merge.draft().address()).isEqualTo("زنقة 9");
        merge.choose(FileFact.ADDRESS, Side.MINE);
        assertThat(merge.draft().address()).isEqualTo("زنقة 5");
    }

    @Test
    void theSameChangeOnBothSidesIsNoQuestion() {
        var merge = new FileMerge(
                file("نجاة", "N", "زنقة 1", 2, "", 1),
                draft("نجاة", "N", "زنقة 9", 2, null),
                file("نجاة", "N", "زنقة 9", 2, "", 2));
        assertThat(merge.differing()).isEmpty();
        assertThat(merge.draft().address()).isEqualTo("زنقة 9");
    }

    @Test
    void aNumberNotTypedIsKeptAndOneTypedIsShownMasked() {
        var kept = new FileMerge(
                file("نجاة", "N", "", 2, "BE••••44", 1),
                draft("نجاة", "N", "", 2, null),
                file("نجاة", "N", "", 2, "BE••••99", 2));
        assertThat(kept.draft().cin()).isNull();
        var typed = new FileMerge(
                file("نجاة", "N", "", 2, "BE••••44", 1),
                draft("نجاة", "N", "", 2, "BE462555"),
                file("نجاة", "N", "", 2, "BE••••99", 2));
        assertThat(typed.open()).containsExactly(FileFact.CIN);
        assertThat(typed.value(FileFact.CIN, Side.MINE)).isEqualTo("BE••••55");
        typed.choose(FileFact.CIN, Side.THEIRS);
        assertThat(typed.draft().cin()).isNull();
        typed.choose(FileFact.CIN, Side.MINE);
        assertThat(typed.draft().cin()).isEqualTo(new NationalId("BE462555"));
        // The masks alone would say that nobody has changed it.
        var sameMask = new FileMerge(
                file("نجاة", "N", "", 2, "BE••••44", 1),
                draft("نجاة", "N", "", 2, "BE111144"),
                file("نجاة", "N", "x", 2, "BE••••44", 2));
        assertThat(sameMask.differing()).contains(FileFact.CIN);
        assertThat(sameMask.open()).containsExactly(FileFact.CIN);
        sameMask.choose(FileFact.CIN, Side.MINE);
        assertThat(sameMask.draft().cin()).isEqualTo(new NationalId("BE111144"));
    }

    @Test
    void choicesThatLeaveNoNameAreRefused() {
        var merge = new FileMerge(
                file("نجاة", "N", "", 2, "", 1), draft("", "N", "", 2, null), file("نجاة", "", "", 2, "", 2));
        assertThatThrownBy(merge::draft).isInstanceOf(Refusal.class).hasMessage("beneficiaries.nameMissing");
    }

    @Property
    void nothingThatOneSideAloneHasWrittenIsLost(
            @ForAll @IntRange(max = 2) int before,
            @ForAll @IntRange(max = 2) int mine,
            @ForAll @IntRange(max = 2) int theirs) {
        var merge = new FileMerge(
                file("نجاة", "N", "زنقة " + before, before, "", 1),
                draft("نجاة", "N", "زنقة " + mine, mine, null),
                file("نجاة", "N", "زنقة " + theirs, theirs, "", 2));
        boolean contested = mine != before && theirs != before && mine != theirs;
        assertThat(merge.open().isEmpty()).isEqualTo(!contested);
        if (!contested) assertThat(merge.draft().dependants()).isEqualTo(mine == before ? theirs : mine);
    }

    private static BeneficiaryDetail file(
            String ar, String latin, String address, int dependants, String cin, long version) {
        return new BeneficiaryDetail(
                ID,
                7,
                new PersonName(ar, latin),
                cin,
                "",
                "",
                null,
                Sex.FEMALE,
                FamilySituation.MARRIED,
                dependants,
                address,
                "",
                null,
                null,
                "",
                false,
                null,
                Instant.EPOCH,
                "amina",
                version);
    }

    private static BeneficiaryDraft draft(
            String ar, String latin, String address, int dependants, @Nullable String cin) {
        return new BeneficiaryDraft(
                new PersonName(ar, latin),
                cin == null ? null : new NationalId(cin),
                null,
                null,
                null,
                Sex.FEMALE,
                FamilySituation.MARRIED,
                dependants,
                address,
                "",
                null,
                null,
                "");
    }
}
