package ma.idmaj.funding.composition;

import ma.idmaj.beneficiaries.Sex;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.lifeprojects.ProjectState;
import ma.idmaj.shared.LocalizedText;
import ma.idmaj.shared.PersonName;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Someone who may be put on a list.
 *
 * @param decidedOn by the committee; for a project decided outside, the day it was brought in
 * @param province  code of the province or prefecture; null while unknown
 */
public record CandidateRow(
        UUID project,
        UUID beneficiary,
        PersonName name,
        LocalizedText title,
        ProjectState state,
        LocalDate decidedOn,
        @Nullable Sex sex,
        @Nullable Sector sector,
        @Nullable String province) {}
