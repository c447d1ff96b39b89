package ma.idmaj.lifeprojects;

import ma.idmaj.beneficiaries.facets.PeopleColumn;
import ma.idmaj.beneficiaries.facets.PeopleFacet;
import ma.idmaj.catalogue.Sector;
import ma.idmaj.ui.i18n.EnumLabels;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Narrows the list of people by their life projects: stage, sector, readiness for a list. */
@Configuration(proxyBeanMethods = false)
class ProjectFacets {

    private static final String PROJECT = "exists (select 1 from life_project p where p.beneficiary_id = b.id";
    private static final String LISTED =
            "exists (select 1 from distribution_line l where l.live_beneficiary_id = b.id)";

    /** A facet whose choices are an enum's constants, in small letters in the address. */
    private record EnumFacet<E extends Enum<E>>(
            String name, String labelKey, int order, Class<E> type, Function<E, Condition> conditions)
            implements PeopleFacet {

        @Override
        public List<Choice> choices() {
            String module =
                    type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
            return Arrays.stream(type.getEnumConstants())
                    .map(one -> new Choice(value(one), module + "." + type.getSimpleName() + "." + one.name()))
                    .toList();
        }

        @Override
        public Optional<Condition> condition(String value) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> value(one).equals(value))
                    .findFirst()
                    .map(conditions);
        }

        private static String value(Enum<?> one) {
            return one.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    @Bean
    PeopleFacet stageFacet() {
        return new EnumFacet<>(
                "stage",
                "lifeprojects.facet.stage",
                10,
                ProjectState.class,
                state -> new PeopleFacet.Condition(PROJECT + " and p.state = ?)", List.of(state.name())));
    }

    @Bean
    PeopleFacet sectorFacet() {
        return new EnumFacet<>(
                "sector",
                "lifeprojects.facet.sector",
                20,
                Sector.class,
                sector -> new PeopleFacet.Condition(
                        PROJECT + " and p.trade_code in (select t.code from trade t where t.sector = ?))",
                        List.of(sector.name())));
    }

    @Bean
    PeopleFacet readinessFacet() {
        return new EnumFacet<>(
                "readiness",
                "lifeprojects.facet.readiness",
                30,
                Readiness.class,
                readiness -> new PeopleFacet.Condition(condition(readiness), List.of()));
    }

    /** Of several projects the newest. */
    private record NewestColumn(String labelKey, int order, String what, Class<? extends Enum<?>> type)
            implements PeopleColumn {

        @Override
        public String sql() {
            return "(select " + what + " from life_project p left join trade t on t.code = p.trade_code"
                    + " where p.beneficiary_id = b.id order by p.created_at desc, p.id desc limit 1)";
        }

        @Override
        public Optional<String> key(String value) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> one.name().equals(value))
                    .map(EnumLabels::key)
                    .findFirst();
        }
    }

    @Bean
    PeopleColumn stageColumn() {
        return new NewestColumn("lifeprojects.facet.stage", 10, "p.state", ProjectState.class);
    }

    @Bean
    PeopleColumn sectorColumn() {
        return new NewestColumn("lifeprojects.facet.sector", 20, "t.sector", Sector.class);
    }

    private static String condition(Readiness readiness) {
        return switch (readiness) {
            case NO_PROJECT -> "not " + PROJECT + ")";
            case UNDER_WAY ->
                PROJECT + " and p.state in ('DRAFT', 'DIAGNOSED', 'IN_QUALIFICATION', 'FEASIBILITY',"
                        + " 'SUBMITTED', 'ADJOURNED', 'APPROVED'))";
            case READY -> PROJECT + " and p.state = 'FUNDED') and not " + LISTED;
            case LISTED -> LISTED;
        };
    }
}
