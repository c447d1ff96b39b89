package ma.idmaj.lifeprojects;

import org.jspecify.annotations.Nullable;

/**
 * What a reader of the list of projects asks for.
 *
 * @param words of the person's name or the project's title, either script; empty for all
 */
public record ProjectFilter(String words, @Nullable ProjectState state) {}
