package ma.idmaj.reporting;

import ma.idmaj.reporting.figures.PriceDrift;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Figures of the catalogue: no person is in them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('REPORTS_READ') and hasAuthority('CATALOGUE_READ')")
public class CatalogueFigures {

    private final PriceDrift drift;

    CatalogueFigures(PriceDrift drift) {
        this.drift = drift;
    }

    /**
     * The level of approved prices by quarter, the first at 100: from one quarter to the next the geometric mean of what each
     * item's price became, of the items that had one in both.
     */
    public List<PriceLevel> priceDrift() {
        return drift.levels();
    }
}
