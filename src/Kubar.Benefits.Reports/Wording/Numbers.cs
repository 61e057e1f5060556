using System.Globalization;

namespace Kubar.Benefits.Reports.Wording;

/// <summary>Whole numbers as people read them: 20.965 in Indonesian, 20,965 in English.</summary>
internal static class Numbers
{
    public static string Of(long number, Language language)
    {
        string digits = number.ToString("#,##0", CultureInfo.InvariantCulture);
        return language == Language.Indonesian ? digits.Replace(',', '.') : digits;
    }

    /// <summary>A number in an English sentence with what it counts: 1 row, 2 rows. Indonesian has one form, and writes it out.</summary>
    public static string Counted(long number, string one, string more) => $"{Of(number, Language.English)} {(number == 1 ? one : more)}";

    /// <summary>With two decimals.</summary>
    public static string OfHundredths(long hundredths, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{Of(hundredths / 100, language)}{(language == Language.Indonesian ? ',' : '.')}{hundredths % 100:00}");

    /// <summary>An amount without its unit, for a column that has it in its heading.</summary>
    public static string Of(Rupiah amount, Language language) => Of(amount.Value, language);
}
