/** What an approver is shown of a list: what changed since it was last decided on. */
@NullMarked
package ma.idmaj.ceremonies.approval;

import org.jspecify.annotations.NullMarked;
