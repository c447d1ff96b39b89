/** What must be right before the doors open, and the line that says they are. Speaks to whoever runs the server. */
@NullMarked
package ma.idmaj.shell.start;

import org.jspecify.annotations.NullMarked;
