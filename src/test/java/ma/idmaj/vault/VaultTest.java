package ma.idmaj.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.subtle.AesGcmJce;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

/** What is sealed says with which key, opens with the keys that are known, and nowhere else. */
class VaultTest {

    private static final String CONTEXT = "beneficiary.cin";

    private final Vault before = vault(1, 0, 3, 0);
    private final Vault both = vault(2, 1, 4, 3);
    private final Vault after = vault(2, 0, 4, 0);

    private static Vault vault(int seal, int sealAlso, int index, int indexAlso) {
        try {
            return new Vault(key(seal), key(sealAlso), key(index), key(indexAlso));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key(int number) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) number);
        return number == 0 ? "" : Base64.getEncoder().encodeToString(key);
    }

    @Test
    void bothKeysOpenAndOneSeals() {
        byte[] old = before.seal("QX918273", CONTEXT);
        assertThat(both.open(old, CONTEXT)).isEqualTo("QX918273");
        assertThat(both.sealedNow(old)).isFalse();
        byte[] anew = both.seal("QX918273", CONTEXT);
        assertThat(both.sealedNow(anew)).isTrue();
        assertThat(after.open(anew, CONTEXT)).isEqualTo("QX918273");
        assertThatThrownBy(() -> before.open(anew, CONTEXT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> after.open(old, CONTEXT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatWasSealedBeforeKeysHadMarksOpens() throws GeneralSecurityException {
        byte[] key = Base64.getDecoder().decode(key(1));
        byte[] bare = new AesGcmJce(key)
                .encrypt("0661998877".getBytes(StandardCharsets.UTF_8), CONTEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(before.open(bare, CONTEXT)).isEqualTo("0661998877");
        assertThat(both.open(bare, CONTEXT)).isEqualTo("0661998877");
        assertThat(before.sealedNow(bare)).isFalse();
        assertThatThrownBy(() -> after.open(bare, CONTEXT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsMovedOrAlteredOpensNowhere() {
        byte[] sealed = both.seal("QX918273", CONTEXT);
        assertThatThrownBy(() -> both.open(sealed, "beneficiary.phone")).isInstanceOf(IllegalStateException.class);
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> both.open(altered, CONTEXT))
                    .as("byte " + i)
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void theMarkTellsNothingAndTheValueIsNotSeen() {
        byte[] sealed = after.seal("QX918273", CONTEXT);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("918273");
        assertThat(after.sealMark()).hasSize(10).startsWith("01").isEqualTo(both.sealMark());
        assertThat(both.otherSealMark()).contains(before.sealMark());
        assertThat(after.otherSealMark()).isEmpty();
        assertThat(after.seal("", CONTEXT)).hasSize(33);
    }

    @Test
    void bothIndexesAreLookedForAndOneIsWritten() {
        assertThat(both.indexes("QX918273", CONTEXT))
                .containsExactly(after.index("QX918273", CONTEXT), before.index("QX918273", CONTEXT));
        assertThat(both.index("QX918273", CONTEXT)).isEqualTo(after.index("QX918273", CONTEXT));
        byte[] one = after.index("QX918273", CONTEXT);
        assertThat(after.indexes("QX918273", CONTEXT)).containsExactly(one, one);
        assertThat(one).isNotEqualTo(after.index("QX918273", "beneficiary.phone"));
    }

    @Test
    void whatWasOverwrittenWithNothingIsNoSeal() {
        assertThat(Vault.emptied(new byte[0])).isTrue();
        assertThat(Vault.emptied(new byte[29])).isTrue();
        assertThat(Vault.emptied(after.seal("", CONTEXT))).isFalse();
    }
}
