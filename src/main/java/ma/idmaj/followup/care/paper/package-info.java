/** The paper of a thing given back. */
@NullMarked
package ma.idmaj.followup.care.paper;

import org.jspecify.annotations.NullMarked;
