package ma.idmaj.readapi;

import ma.idmaj.reporting.Choice;
import ma.idmaj.reporting.DeliveryFigure;
import ma.idmaj.reporting.FunnelStep;
import ma.idmaj.reporting.GroupFigure;
import ma.idmaj.reporting.Slice;
import ma.idmaj.reporting.official.RelapseFigure;
import ma.idmaj.shared.LocalizedText;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What is answered, by the names programs rely on: {@code openapi.json} says the same, and a test compares. */
final class Answers {

    private Answers() {}

    record Names(String ar, String fr) {

        static Names of(LocalizedText text) {
            return new Names(text.in(true), text.in(false));
        }
    }

    /** @param value null for everybody */
    record Of(@Nullable String by, @Nullable String value) {

        static Of of(Slice slice) {
            var by = slice.by();
            return by == null ? new Of(null, null) : new Of(Question.name(by), slice.value());
        }
    }

    record Value(String value, Names name) {

        static Value of(Choice choice) {
            return new Value(choice.value(), Names.of(choice.name()));
        }

        static @Nullable Value ofNullable(@Nullable Choice choice) {
            return choice == null ? null : of(choice);
        }
    }

    record Index(String asOf, int leastGroup, List<String> figures, List<Dimensions> dimensions) {}

    record Dimensions(String dimension, List<Value> values) {}

    record Funnel(String asOf, Of of, List<Step> steps) {}

    record Step(String stage, @Nullable Integer people) {

        static Step of(FunnelStep step) {
            return new Step(Question.name(step.stage()), step.people());
        }
    }

    record Equipped(
            String asOf, Of of, String group, @Nullable Whole whole, List<Group> groups) {}

    record Whole(int people, long amountCentimes, String currency) {

        static Whole of(GroupFigure figure) {
            return new Whole(figure.people(), figure.amount().centimes(), "MAD");
        }
    }

    /** @param group null for the small ones together */
    record Group(@Nullable Value group, int people, long amountCentimes, long perPersonCentimes, String currency) {

        static Group of(GroupFigure figure) {
            return new Group(
                    Value.ofNullable(figure.group()),
                    figure.people(),
                    figure.amount().centimes(),
                    figure.perPerson().centimes(),
                    "MAD");
        }
    }

    record Survival(
            String asOf,
            Of of,
            @Nullable Integer businesses,
            int untilDays,
            List<ma.idmaj.reporting.Survival.Step> steps,
            List<ma.idmaj.reporting.Survival.AtRisk> atRisk) {}

    record Delivery(String asOf, String group, List<Delivered> groups) {}

    record Delivered(@Nullable Value group, int planned, int delivered) {

        static Delivered of(DeliveryFigure figure) {
            return new Delivered(Value.ofNullable(figure.group()), figure.planned(), figure.delivered());
        }
    }

    record Relapse(List<Official> figures) {}

    record Official(
            String from,
            String to,
            @Nullable Value region,
            int followed,
            int relapsed,
            Names source,
            String reference,
            String publishedOn) {

        static Official of(RelapseFigure figure) {
            String code = figure.regionCode();
            LocalizedText name = figure.region();
            return new Official(
                    figure.from().toString(),
                    figure.to().toString(),
                    code == null || name == null ? null : new Value(code, Names.of(name)),
                    figure.followed(),
                    figure.relapsed(),
                    Names.of(figure.source()),
                    figure.reference(),
                    figure.publishedOn().toString());
        }
    }
}
