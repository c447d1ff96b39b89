package ma.idmaj.lifeprojects.qualification;

import ma.idmaj.lifeprojects.pathway.Pathway;

import java.time.LocalDate;
import java.util.UUID;

/** To whom a project's holder is referred, for which pathway and why. */
public record ReferralDraft(UUID partner, Pathway pathway, String reason, LocalDate sentOn) {}
