package ma.idmaj.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;

import ma.idmaj.shared.CleanText;
import ma.idmaj.shared.Dates;
import ma.idmaj.shared.Digits;
import ma.idmaj.shared.Money;
import ma.idmaj.shared.NationalId;
import ma.idmaj.shared.Phone;
import ma.idmaj.ui.i18n.Formats;
import ma.idmaj.ui.i18n.Localized;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Every kind of field the forms use: label above, hint under, «(optional)» where it is; re-worded on a language switch
 * without losing what was typed.
 */
public final class Fields {

    /** Under which a field keeps the key of what is wrong with it. */
    private static final String WRONG = "idmaj.wrong";

    /** The key of a field's label and whether it may stay empty. */
    private record Label(String key, boolean optional) {
        String text() {
            return Localized.text(key) + (optional ? " " + Localized.text("ui.optional") : "");
        }
    }

    private Fields() {}

    public static <F extends Component & HasLabel> F label(F field, String key) {
        ComponentUtil.setData(field, Label.class, new Label(key, false));
        Localized.on(
                field,
                language ->
                        field.setLabel(ComponentUtil.getData(field, Label.class).text()));
        return field;
    }

    /** Says after the label that the field may stay empty; those that may not carry no mark. */
    public static <F extends Component & HasLabel> F optional(F field) {
        var label = new Label(ComponentUtil.getData(field, Label.class).key(), true);
        ComponentUtil.setData(field, Label.class, label);
        field.setLabel(label.text());
        return field;
    }

    public static <F extends Component & HasHelper> F hint(F field, String key, Object... values) {
        // Its warnings stand in the same place, and give it back.
        if (field instanceof ParsedField<?> parsed) parsed.hint(key, values);
        else Localized.on(field, language -> field.setHelperText(Localized.text(key, values)));
        return field;
    }

    public static PersonNameField personName(String labelKey) {
        return label(new PersonNameField(), labelKey);
    }

    /** {@code be 46-25.44} becomes {@code BE462544}; one that is known but rare gets a second look. */
    public static ParsedField<NationalId> cin(String labelKey) {
        var field = new ParsedField<>(NationalId::parse, NationalId::value, "ui.cin.unreadable")
                .warning(cin -> cin.usual() ? Optional.empty() : Optional.of("ui.cin.unusual"));
        field.getContent().setMaxLength(24);
        return label(field, labelKey);
    }

    /** {@code +212 629751469} becomes {@code 06 29 75 14 69}. */
    public static ParsedField<Phone> phone(String labelKey) {
        var field = new ParsedField<>(Phone::parse, Phone::display, "ui.phone.unreadable");
        field.getContent().setMaxLength(32);
        field.getContent().getElement().setProperty("inputMode", "tel");
        return label(field, labelKey);
    }

    /** {@code 12 500}, {@code ١٢٥٠٠} and {@code 12.500,00} become {@code 12.500,00}. */
    public static ParsedField<Money> money(String labelKey) {
        var field = new ParsedField<>(Money::parse, Money::format, "ui.money.unreadable");
        field.getContent().setMaxLength(24);
        field.getContent().getElement().setProperty("inputMode", "decimal");
        field.getContent().setSuffixComponent(Localized.text(new Span(), "ui.dirham"));
        return label(field, labelKey);
    }

    /** A whole number from 0 to {@code max}, Arabic digits welcome. */
    public static ParsedField<Integer> count(String labelKey, int max) {
        var field = new ParsedField<>(
                typed -> Optional.of(Digits.western(typed))
                        .filter(digits -> digits.matches("\\d{1,9}"))
                        .map(Integer::valueOf)
                        .filter(number -> number <= max),
                String::valueOf,
                "ui.count.unreadable");
        field.getContent().setMaxLength(9);
        field.getContent().getElement().setProperty("inputMode", "numeric");
        return label(field, labelKey);
    }

    /** Square metres to the hundredth, kept as square decimetres: {@code 1,5} becomes {@code 1,50} and is 150. */
    public static ParsedField<Integer> area(String labelKey) {
        var field = new ParsedField<>(
                typed -> Optional.of(
                                Digits.western(typed).strip().replace('٫', ',').replace('.', ','))
                        .filter(digits -> digits.matches("\\d{1,6}(,\\d{1,2})?"))
                        .map(digits -> new BigDecimal(digits.replace(',', '.'))
                                .movePointRight(2)
                                .intValueExact()),
                Formats::area,
                "ui.area.unreadable");
        field.getContent().setMaxLength(9);
        field.getContent().getElement().setProperty("inputMode", "decimal");
        field.getContent().setSuffixComponent(Localized.text(new Span(), "ui.squareMetre"));
        return label(field, labelKey);
    }

    /** {@code 06/05/1999}, {@code 6/5/1999}, {@code 1999-05-06}, {@code ٠٦/٠٥/١٩٩٩}; weeks start on Monday. */
    public static DatePicker date(String labelKey) {
        var picker = new DatePicker();
        picker.addClassName("ltr-input");
        // Typing must not open the calendar: Tab would then lead into it instead of to the next field.
        picker.setAutoOpen(false);
        picker.setFallbackParser(typed ->
                Dates.parse(typed).map(Result::ok).orElseGet(() -> Result.error(Localized.text("ui.date.unreadable"))));
        Localized.on(picker, language -> {
            var words = new DatePickerI18n();
            words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd");
            words.setMonthNames(language.arabic() ? Formats.ARABIC_MONTHS : Formats.FRENCH_MONTHS);
            words.setWeekdays(List.of(Localized.text("ui.weekdays").split(" ")));
            words.setWeekdaysShort(List.of(Localized.text("ui.weekdays.narrow").split(" ")));
            words.setFirstDayOfWeek(1);
            words.setToday(Localized.text("ui.date.today"));
            words.setCancel(Localized.text("ui.cancel"));
            words.setBadInputErrorMessage(Localized.text("ui.date.unreadable"));
            words.setRequiredErrorMessage(Localized.text("ui.required"));
            words.setMinErrorMessage(Localized.text("ui.date.outside"));
            words.setMaxErrorMessage(Localized.text("ui.date.outside"));
            picker.setI18n(words);
            picker.setPlaceholder(Localized.text("ui.date.placeholder"));
        });
        return label(picker, labelKey);
    }

    /** A date that is known by heart and typed: of birth, of a paper. {@code 6/5/1999} becomes {@code 06/05/1999}. */
    public static ParsedField<LocalDate> typedDate(String labelKey) {
        var field = new ParsedField<>(Dates::parse, Formats::date, "ui.date.unreadable");
        field.getContent().setMaxLength(24);
        Localized.on(field, language -> field.getContent().setPlaceholder(Localized.text("ui.date.placeholder")));
        return label(field, labelKey);
    }

    /** {@code 9h30}, {@code ١٠:٣٠} and {@code 10h} become {@code 09:30}, {@code 10:30} and {@code 10:00}. */
    public static ParsedField<LocalTime> time(String labelKey) {
        var field = new ParsedField<>(Dates::hour, Formats::time, "ui.time.unreadable");
        field.getContent().setMaxLength(8);
        field.getContent().setPlaceholder("10:30");
        return label(field, labelKey);
    }

    public static TerritoryField territory(String labelKey, Collection<TerritoryOption> options) {
        return label(new TerritoryField(options), labelKey);
    }

    public static TextField text(String labelKey, int maxLength) {
        var field = label(new TextField(), labelKey);
        field.setMaxLength(maxLength);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) field.setValue(CleanText.oneLine(change.getValue()));
        });
        return field;
    }

    /** Text of the Arabic side of a pair, whatever the page's direction. */
    public static TextField arabicText(String labelKey, int maxLength) {
        var field = text(labelKey, maxLength);
        field.addClassName("rtl-input");
        return field;
    }

    /** Text of the Latin side of a pair, an e-mail, a serial number. */
    public static TextField latinText(String labelKey, int maxLength) {
        var field = text(labelKey, maxLength);
        field.addClassName("ltr-input");
        return field;
    }

    public static TextArea longText(String labelKey, int maxLength) {
        var field = label(new TextArea(), labelKey);
        field.setMaxLength(maxLength);
        field.setMinRows(3);
        return field;
    }

    public static Checkbox checkbox(String labelKey) {
        return label(new Checkbox(), labelKey);
    }

    /** Marks a field as right, or as wrong with the sentence that says how to put it right. @return whether it is right */
    public static boolean check(HasValidation field, boolean right, String key) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? "" : Localized.text(key));
        if (field instanceof Component shown) wordAgain(shown, field, right ? "" : key);
        return right;
    }

    /** A language switched to meanwhile words what is wrong, too. */
    private static void wordAgain(Component shown, HasValidation field, String key) {
        boolean known = ComponentUtil.getData(shown, WRONG) != null;
        ComponentUtil.setData(shown, WRONG, key);
        if (known) return;
        Localized.on(shown, language -> {
            String wrong = (String) ComponentUtil.getData(shown, WRONG);
            if (field.isInvalid() && !wrong.isEmpty()) field.setErrorMessage(Localized.text(wrong));
        });
    }

    /** Takes whoever fills a form in to the first of its fields that is marked as wrong. */
    public static void focusFirstInvalid(Focusable<?>... fields) {
        Arrays.stream(fields)
                .filter(field -> field instanceof HasValidation checked && checked.isInvalid())
                .findFirst()
                .ifPresent(Focusable::focus);
    }

    /** One of an enum's constants by their labels. */
    public static <E extends Enum<E>> Select<E> choice(String labelKey, Class<E> type) {
        var select = new Select<E>();
        select.setItems(type.getEnumConstants());
        Localized.on(
                select,
                language -> select.setItemLabelGenerator(
                        // Where none may be chosen, none is an item too.
                        constant -> constant == null ? "" : Localized.label(constant)));
        return label(select, labelKey);
    }
}
