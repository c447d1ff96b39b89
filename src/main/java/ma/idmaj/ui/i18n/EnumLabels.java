package ma.idmaj.ui.i18n;

/** Where the label of an enum constant is written: {@code <module>.<EnumName>.<CONSTANT>}. */
public final class EnumLabels {

    private EnumLabels() {}

    public static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String[] packages = type.getPackageName().split("\\.");
        return packages[2] + "." + type.getSimpleName() + "." + constant.name();
    }
}
