package ma.idmaj.followup.making;

import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.SealedPart;

import org.springframework.stereotype.Component;

import java.util.List;

/** Where a visit's drafts and photos are sealed. */
@Component
class SealedVisits implements SealedPart {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                SealedColumn.contents("visit_draft", "id", "sealed", VisitDrafts::context),
                SealedColumn.contents("visit_photo", "id", "sealed", VisitPhotos::context));
    }
}
