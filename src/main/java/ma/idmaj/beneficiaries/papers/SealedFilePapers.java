package ma.idmaj.beneficiaries.papers;

import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.SealedPart;

import org.springframework.stereotype.Component;

import java.util.List;

/** Where the papers of files are sealed. */
@Component
class SealedFilePapers implements SealedPart {

    @Override
    public List<SealedColumn> columns() {
        return List.of(SealedColumn.contents("file_paper", "id", "sealed", FilePaperService::context));
    }
}
