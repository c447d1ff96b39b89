package ma.idmaj.beneficiaries;

import java.util.UUID;

/** Files that are being registered: what is kept under their ids is there before they are. */
public interface FilesUnderWay {

    /** @return whether a registration of that id is under way which the account acting may write */
    boolean mayWrite(UUID file);
}
