package ma.idmaj.ceremonies.closing;

import ma.idmaj.vault.SealedColumn;
import ma.idmaj.vault.SealedPart;

import org.springframework.stereotype.Component;

import java.util.List;

/** Where scans of signed papers are sealed. */
@Component
class SealedScans implements SealedPart {

    @Override
    public List<SealedColumn> columns() {
        return List.of(SealedColumn.contents("line_scan", "id", "sealed", ScanService::context));
    }
}
