using System.Globalization;
using Kubar.Benefits.Reports.Formats;
using Kubar.Benefits.Reports.Pages;

namespace Kubar.Benefits.Reports.Wording;

/// <summary>Sentences that the reports for people share.</summary>
internal static class ReportTexts
{
    /// <summary><c>Kasus k-2 ditolak (baris 3)</c>.</summary>
    public static string RejectedTitle(Rejection rejection, Language language)
    {
        string id = rejection.Id is { } known ? PlainText.Of(known) : Labels.NoId.In(language);
        return $"{Labels.Case.In(language)} {id} {Labels.Rejected.In(language)} ({Place(rejection.Place, language)})";
    }

    public static string Summary(long assessed, long rejected, Language language) => language == Language.Indonesian
        ? string.Create(CultureInfo.InvariantCulture, $"{assessed} kasus dihitung, {rejected} ditolak.")
        : string.Create(CultureInfo.InvariantCulture, $"{assessed} assessed, {rejected} rejected.");

    /// <summary>Where something stands in a file, in the reader's language.</summary>
    public static string Place(string place, Language language) => language == Language.Indonesian && place.StartsWith("line ", StringComparison.Ordinal)
        ? place.Replace("line ", "baris ", StringComparison.Ordinal).Replace(", column ", ", kolom ", StringComparison.Ordinal)
        : place;
}
