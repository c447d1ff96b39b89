package ma.idmaj.keys;

import ma.idmaj.vault.Vault;

import java.security.GeneralSecurityException;

/** Vaults as other nodes hold them. */
public final class Vaults {

    private Vaults() {}

    public static Vault vault(String seal, String sealAlso, String index, String indexAlso) {
        try {
            return new Vault(seal, sealAlso, index, indexAlso);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a node that was not restarted yet: it writes with the old keys. */
    public static Vault oldNode() {
        return vault(TwoKeys.OLD_SEAL, TwoKeys.SEAL, TwoKeys.OLD_INDEX, TwoKeys.INDEX);
    }
}
