/** Visits agreed on and recorded: drafts kept on the way, photos, a form that counts once. */
@NamedInterface("making")
@NullMarked
package ma.idmaj.followup.making;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
