package ma.idmaj.keys;

import ma.idmaj.vault.Vault;

import java.security.GeneralSecurityException;

/** Vaults of other nodes, and of other days. */
public final class Vaults {

    private Vaults() {}

    /** Of a node that was not restarted yet: it writes with the old keys. */
    public static Vault oldNode() {
        return of(TwoKeys.OLD_SEAL, TwoKeys.SEAL, TwoKeys.OLD_INDEX, TwoKeys.INDEX);
    }

    public static Vault onlyOld() {
        return of(TwoKeys.OLD_SEAL, "", TwoKeys.OLD_INDEX, "");
    }

    public static Vault onlyNew() {
        return of(TwoKeys.SEAL, "", TwoKeys.INDEX, "");
    }

    static Vault of(String seal, String sealAlso, String index, String indexAlso) {
        try {
            return new Vault(seal, sealAlso, index, indexAlso);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
