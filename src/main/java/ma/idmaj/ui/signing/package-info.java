/** What is signed, read out step by step, and the field it is signed in. */
@NamedInterface("signing")
@NullMarked
package ma.idmaj.ui.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
