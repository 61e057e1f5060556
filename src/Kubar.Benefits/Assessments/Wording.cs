using System.Collections.Immutable;
using System.Globalization;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>Values and sentences in words: numbers the way each language writes them, dates the long way.</summary>
internal static class Wording
{
    private static readonly ImmutableArray<string> MonthsId =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly ImmutableArray<string> MonthsEn =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>A sentence with its values put in.</summary>
    public static LocalizedText Of(Sentence sentence, Evaluation evaluation, int child = -1) => new(
        Fill(sentence.In(Language.Indonesian), Language.Indonesian, evaluation, child),
        Fill(sentence.In(Language.English), Language.English, evaluation, child));

    /// <summary>What is said of a named condition, as it turned out.</summary>
    public static LocalizedText OfCondition(NamedNode node, Evaluation evaluation, int child = -1)
    {
        var definition = (Definition)node.Step;
        Bounds value = child < 0 ? evaluation[(Node)node] : evaluation[(Node)node, child];
        return value.IsTrue ? Of(definition.Met!, evaluation, child) : Of(definition.Unmet!, evaluation, child);
    }

    /// <summary>The value of an expression in words.</summary>
    public static LocalizedText Of(Node node, Evaluation evaluation, int child = -1) => new(
        ValueOf(node, Language.Indonesian, evaluation, child),
        ValueOf(node, Language.English, evaluation, child));

    /// <summary>A day the long way: 27 Agustus 2025, 27 August 2025.</summary>
    public static string Day(LocalDate day, Language language) =>
        $"{day.Day} {(language == Language.Indonesian ? MonthsId : MonthsEn)[day.Month - 1]} {day.Year}";

    /// <summary>A month the long way: Agustus 2025, August 2025.</summary>
    public static string Month(LocalDate day, Language language) =>
        $"{(language == Language.Indonesian ? MonthsId : MonthsEn)[day.Month - 1]} {day.Year}";

    /// <summary>A value in words, by its unit.</summary>
    public static string Value(long value, Unit unit, Language language) => unit switch
    {
        Unit.Rupiah => new Rupiah(value).ToString(language),
        Unit.BasisPoints => Percent(value, 100, language),
        Unit.LossPoints => Percent(value, 10_000, language),
        Unit.Date => Day(Date.FromNumber(value), language),
        Unit.Months => Counted(value, "bulan", "month", language),
        Unit.Years => Counted(value, "tahun", "year", language),
        Unit.Days => Counted(value, "hari", "day", language),
        Unit.Hours => Counted(value, "jam", "hour", language),
        Unit.Truth => language == Language.Indonesian ? (value > 0 ? "ya" : "tidak") : (value > 0 ? "yes" : "no"),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private static string Fill(Template template, Language language, Evaluation evaluation, int child) =>
        string.Concat(template.Parts.Select(part => part is Node node ? ValueOf(node, language, evaluation, child) : (string)part));

    private static string ValueOf(Node node, Language language, Evaluation evaluation, int child)
    {
        Bounds value = child < 0 ? evaluation[node] : evaluation[node, child];
        if (value.IsKnown)
        {
            return node is FactNode { Fact.Members.Count: > 0 } fact
                ? fact.Fact.Members[value.Min].In(language)
                : Value(value.Min, node.Unit, language);
        }

        string unknown = language == Language.Indonesian ? "belum diketahui" : "unknown";
        return node.Unit is Unit.Truth or Unit.Code || node is FactNode
            ? unknown
            : $"{Value(value.Min, node.Unit, language)} {(language == Language.Indonesian ? "sampai" : "to")} {Value(value.Max, node.Unit, language)}";
    }

    private static string Counted(long value, string indonesian, string english, Language language) =>
        language == Language.Indonesian ? $"{value} {indonesian}" : $"{value} {english}{(value == 1 ? "" : "s")}";

    private static string Percent(long value, long perPercent, Language language)
    {
        (long whole, long part) = Math.DivRem(value, perPercent);
        string digits = (perPercent + part).ToString(CultureInfo.InvariantCulture)[1..].TrimEnd('0');
        return digits.Length == 0 ? $"{whole}%" : $"{whole}{(language == Language.Indonesian ? "," : ".")}{digits}%";
    }
}
