package ma.idmaj.intake;

import ma.idmaj.shared.SearchKey;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Says what a column holds from its header, in Arabic, French or both on one line, however it is spelt. */
public final class Headers {

    /** Headers that mean the field only when nothing else stands in the cell. */
    private static final Map<Field, String> WHOLE = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.NUMBER, "ر.ت; رت; رقم; الرقم; ع.ر; N; N°; Nº; No; Num; Numéro; n d ordre; N° ordre; ordre"),
            Map.entry(Field.NAME_AR, "المستفيد; المستفيدة; المستفيد(ة); المستفيدون; المستفيدين; المستفيدات"),
            Map.entry(Field.NAME_LATIN, "Bénéficiaire; Bénéficiaires; Bénéficiaire(s)"),
            Map.entry(Field.FIRST_NAME_AR, "الاسم; الإسم; اسم"),
            Map.entry(Field.LAST_NAME_AR, "اللقب"),
            Map.entry(Field.LAST_NAME_LATIN, "Nom"),
            Map.entry(Field.CIN, "ب.و; ب.و.ت; ر.ب.و; ر.ب.و.ت; ر ب ت و; رقم ب.و"),
            Map.entry(Field.BIRTH, "الازدياد; الميلاد; Naissance; Né(e) le; Né le; DDN; D.N.; Date naiss."),
            Map.entry(Field.PHONE, "GSM; Tél; Mobile; Portable"),
            Map.entry(Field.QUANTITY, "عدد; ع; Nbre; Nb; Nombre; Q"),
            Map.entry(Field.UNIT_PRICE, "ثمن; سعر; PU; P.U.; P.U HT"),
            Map.entry(Field.LINE_TOTAL, "مجموع; Totaux; PT; P.T.; Somme")));

    /** Headers that mean the field wherever their words stand in the cell; the longest one met decides. */
    private static final Map<Field, String> WITHIN = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.NUMBER, "الرقم الترتيبي; العدد الرتبي; العدد الترتيبي; numéro d'ordre; n° d'ordre"),
            Map.entry(Field.NAME_AR, """
                    الاسم الكامل; الاسم والنسب; الاسم و النسب; النسب والاسم
                    الاسم العائلي والشخصي; الاسم الشخصي والعائلي; الاسم بالعربية; الاسم بالحروف العربية
                    اسم المستفيد; اسم المستفيدة; اسم ونسب المستفيد
                    الاسم العائلي والاسم الشخصي; الاسم الشخصي والاسم العائلي
                    nom en arabe; nom arabe; nom complet en arabe; nom et prénom en arabe; nom et prénom arabe"""),
            Map.entry(Field.NAME_LATIN, """
                    nom et prénom; nom et prénoms; prénom et nom; nom & prénom; nom prénom; nom complet
                    nom du bénéficiaire; nom de la bénéficiaire; noms et prénoms; nom en français; nom latin
                    nom en latin; nom en caractères latins; الاسم بالفرنسية; الاسم الكامل بالفرنسية
                    الاسم باللاتينية; الاسم بالحروف اللاتينية; الاسم الكامل بالحروف اللاتينية; الاسم اللاتيني
                    الاسم والنسب بالفرنسية; الاسم بالأحرف اللاتينية"""),
            Map.entry(Field.FIRST_NAME_AR, "الاسم الشخصي; prénom en arabe; prénom arabe"),
            Map.entry(Field.LAST_NAME_AR, """
                    الاسم العائلي; النسب; اسم العائلة; nom de famille en arabe"""),
            Map.entry(Field.FIRST_NAME_LATIN, """
                    prénom; prénoms; الاسم الشخصي بالفرنسية
                    الاسم الشخصي بالحروف اللاتينية; الاسم الشخصي باللاتينية"""),
            Map.entry(Field.LAST_NAME_LATIN, """
                    nom de famille; nom famille; الاسم العائلي بالفرنسية; الاسم العائلي بالحروف اللاتينية
                    الاسم العائلي باللاتينية; النسب بالفرنسية"""),
            Map.entry(Field.CIN, """
                    رقم البطاقة الوطنية; رقم البطاقة الوطنية للتعريف; البطاقة الوطنية; رقم البطاقة; رقم ب.و.ت; رقم ب و ت
                    رقم بطاقة التعريف; رقم التعريف الوطني; CIN; C.I.N; CNIE; C.N.I.E; CNI; carte nationale
                    N° CIN; N° CNIE; carte d'identité; pièce d'identité"""),
            Map.entry(Field.BIRTH, """
                    تاريخ الازدياد; تاريخ الميلاد; تاريخ الولادة; date de naissance; date naissance"""),
            Map.entry(Field.PHONE, """
                    الهاتف; رقم الهاتف; هاتف; الهاتف المحمول; النقال; téléphone; N° tél; N° GSM; N° de tél
                    numéro de téléphone; tel gsm"""),
            Map.entry(Field.SEX, "الجنس; النوع الاجتماعي; sexe; genre"),
            Map.entry(Field.PROJECT, """
                    المشروع; مشروع; نوع المشروع; مشروع الحياة; النشاط; طبيعة النشاط; الحرفة; المهنة; projet; activité
                    projet de vie; nature du projet; métier; intitulé du projet; AGR"""),
            Map.entry(Field.ITEM, """
                    التجهيزات; التجهيز; المعدات; المعدات والتجهيزات; التجهيزات والمعدات; نوع التجهيزات
                    العتاد; البيان; التعيين; équipement; équipements
                    désignation; matériel; matériels; libellé; article; articles; description"""),
            Map.entry(Field.QUANTITY, "العدد; الكمية; الكميات; quantité; quantités; qté; qtés"),
            Map.entry(Field.UNIT_PRICE, """
                    ثمن الوحدة; الثمن الأحادي; الثمن الفردي; ثمن الوحدة بالدرهم; الثمن; سعر الوحدة; السعر; prix unitaire
                    prix unit; prix u; montant unitaire; P.U TTC; P.U HT; P.U DH; coût unitaire; prix"""),
            Map.entry(Field.LINE_TOTAL, """
                    المجموع; الثمن الإجمالي; المبلغ الإجمالي; المبلغ; القيمة الإجمالية; المبلغ بالدرهم; الثمن الكلي
                    total; prix total; montant; montant total; coût total; total ttc; total ht""")));

    /** Further ones of a file of people. */
    private static final Map<Field, String> OF_PEOPLE = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.TRAINING, """
                    التكوين; التكوين المهني; المهنة; مهنة; الحرفة; حرفة; الشهادة; الدبلوم; التخصص
                    formation; formation professionnelle; métier; qualification; diplôme; spécialité"""),
            Map.entry(Field.ADDRESS, "العنوان; عنوان السكن; عنوان السكنى; محل السكنى; adresse; domicile"),
            Map.entry(Field.TERRITORY, """
                    العمالة; الإقليم; العمالة أو الإقليم; الإقليم أو العمالة; المقاطعة; الجهة; المدينة
                    préfecture; province; préfecture ou province; arrondissement; ville; territoire"""),
            Map.entry(Field.CENTRE, """
                    المركز; مركز; مركز الرعاية اللاحقة; مركز المصاحبة
                    centre; centre d'accompagnement; CAR""")));

    /** Those of a supplier's price list: what a column names there is an item, never a person. */
    private static final Map<Field, String> OF_PRICE_LIST = new EnumMap<>(Map.ofEntries(
            Map.entry(Field.ITEM_REFERENCE, "réf; référence; code; code article; المرجع; مرجع; الرمز; رقم المادة"),
            Map.entry(Field.ITEM_FR, """
                    désignation; libellé; article; produit; description; équipement; nom de l'article
                    désignation en français; التسمية بالفرنسية; البيان بالفرنسية"""),
            Map.entry(Field.ITEM_AR, """
                    التسمية; البيان; التعيين; المنتوج; المادة; التجهيز; الاسم; désignation en arabe; désignation arabe
                    nom en arabe; التسمية بالعربية"""),
            Map.entry(Field.UNIT, "unité; u; unit; conditionnement; الوحدة; وحدة"),
            Map.entry(Field.UNIT_PRICE, """
                    prix; prix ttc; prix unitaire; prix unitaire ttc; pu; p.u; p.u ttc; tarif; tarif ttc; prix ht
                    prix unitaire ht; p.u ht; tarif ht; الثمن; ثمن الوحدة; السعر; ثمن"""),
            Map.entry(Field.BRAND, "marque; fabricant; modèle; marque et modèle; العلامة; العلامة التجارية; الماركة"),
            Map.entry(Field.WARRANTY, "garantie; garantie mois; durée de garantie; الضمان; مدة الضمان"),
            Map.entry(Field.PRICE_DATE, """
                    date; date du tarif; date tarif; date du prix; date de l'offre; date du devis
                    التاريخ; تاريخ الثمن; تاريخ العرض; تاريخ التعريفة""")));

    private static final Map<String, Field> BY_WHOLE = folded(WHOLE);
    private static final Map<String, Field> BY_PHRASE = folded(WITHIN);
    private static final Map<String, Field> BY_PHRASE_OF_PEOPLE = folded(OF_PEOPLE);
    private static final Map<String, Field> BY_PHRASE_OF_PRICE_LIST = folded(OF_PRICE_LIST);

    private Headers() {}

    /** @return what the column holds, a name in the script the header says or is written in; empty when not known */
    static Optional<Field> field(String header) {
        String folded = fold(header);
        if (folded.isEmpty()) return Optional.empty();
        var whole = BY_WHOLE.get(folded);
        if (whole != null) return Optional.of(whole);
        // «ر.ت / N°»: two short headers, each of which says nothing unless alone.
        var arabic = BY_WHOLE.get(wordsOf(folded, Headers::isArabic));
        var latin = BY_WHOLE.get(wordsOf(folded, letter -> !isArabic(letter)));
        var phrase = longestPhrase(folded, BY_PHRASE);
        return phrase.isPresent() ? phrase : Optional.ofNullable(arabic != null ? arabic : latin);
    }

    /** In a file of people, where a trade is what the person has learnt and not yet a project. */
    static Optional<Field> ofPeople(String header) {
        return longestPhrase(fold(header), BY_PHRASE_OF_PEOPLE)
                .or(() -> field(header))
                .filter(FileKind.PEOPLE.fields()::contains);
    }

    /** In a supplier's price list. */
    static Optional<Field> ofPriceList(String header) {
        return longestPhrase(fold(header), BY_PHRASE_OF_PRICE_LIST);
    }

    /** Whether a price's header says that the VAT is not in it. */
    public static boolean withoutTax(String header) {
        String words = " " + fold(header) + " ";
        return words.matches(".* (ht|h t|hors taxes?|دون احتساب الضريبه|خارج الضريبه|بدون ضريبه) .*")
                && !words.contains(" ttc ");
    }

    /** Whether the header itself says which script its names are in, so that the cells needn't be asked. */
    static boolean saysScript(String header) {
        String folded = fold(header);
        return folded.matches(".*(فرنسي|لاتيني|francais|latin|عربي|arabe).*");
    }

    public static boolean isArabic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }

    private static Optional<Field> longestPhrase(String folded, Map<String, Field> phrases) {
        String spaced = " " + folded + " ";
        return phrases.entrySet().stream()
                .filter(phrase -> spaced.contains(" " + phrase.getKey() + " "))
                .max(Map.Entry.comparingByKey(
                        Comparator.comparingInt(String::length).thenComparing(phrase -> phrase)))
                .map(Map.Entry::getValue);
    }

    private static String wordsOf(String folded, IntPredicate firstLetter) {
        var words = Arrays.stream(folded.split(" "))
                .filter(word -> firstLetter.test(word.codePointAt(0)))
                .toList();
        return String.join(" ", words);
    }

    /** As a search key, with French elisions («l’équipement») apart from their word. */
    private static String fold(String header) {
        return SearchKey.of(header.replaceAll("(?i)\\b([ldn])['’`]", "$1 "));
    }

    private static Map<String, Field> folded(Map<Field, String> headers) {
        var map = new HashMap<String, Field>();
        headers.forEach((field, list) -> {
            for (String header : list.split("[;\n]")) map.putIfAbsent(fold(header), field);
        });
        map.remove("");
        return Map.copyOf(map);
    }
}
