package ma.idmaj.lifeprojects.pathway;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What is to be done for a project.
 *
 * @param owner user name of the account that sees to it; null when the person does
 */
public record ActionDraft(
        String what, Pathway pathway, @Nullable String owner, LocalDate dueOn) {}
