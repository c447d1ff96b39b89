/** What one person signs or is given: the hand-over record, the receipt, the engagement, the mandate; and their register. */
@NamedInterface("handover")
@NullMarked
package ma.idmaj.documents.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
