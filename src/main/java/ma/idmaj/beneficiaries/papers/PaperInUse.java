package ma.idmaj.beneficiaries.papers;

import java.util.UUID;

/** Who else leans on a paper; it is not removed as long as someone does. Implemented as a bean. */
public interface PaperInUse {

    boolean needs(UUID paper);
}
