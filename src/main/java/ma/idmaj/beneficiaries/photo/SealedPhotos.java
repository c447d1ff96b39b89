package ma.idmaj.beneficiaries.photo;

import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.SealedPart;

import org.springframework.stereotype.Component;

import java.util.List;

/** Where photos are sealed. */
@Component
class SealedPhotos implements SealedPart {

    @Override
    public List<SealedColumn> columns() {
        return List.of(SealedColumn.contents("file_photo", "id", "sealed", PhotoService::context));
    }
}
