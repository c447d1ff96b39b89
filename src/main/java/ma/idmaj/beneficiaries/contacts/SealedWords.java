package ma.idmaj.beneficiaries.contacts;

import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.SealedPart;

import org.springframework.stereotype.Component;

import java.util.List;

/** Where the words of calls are sealed. */
@Component
class SealedWords implements SealedPart {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                SealedColumn.words("phone_call", "agreed_to_sealed", CallService.AGREED_TO),
                SealedColumn.words("phone_call", "note_sealed", CallService.NOTE));
    }
}
