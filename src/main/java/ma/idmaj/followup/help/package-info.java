/** Help that visits ask for early: rules with reasons, and the tasks they raise. */
@NullMarked
package ma.idmaj.followup.help;

import org.jspecify.annotations.NullMarked;
