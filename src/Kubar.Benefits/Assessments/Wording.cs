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
    /// <param name="sentence">The sentence.</param>
    /// <param name="evaluation">The values.</param>
    /// <param name="child">The child of whom it speaks; none: -1.</param>
    /// <param name="remark">What is known about a value besides, said behind it.</param>
    public static LocalizedText Of(Sentence sentence, Evaluation evaluation, int child = -1, Func<Node, Language, string>? remark = null)
    {
        Sentence said = sentence.HasVariants ? sentence.Where(node => (child < 0 ? evaluation[node] : evaluation[node, child]).IsTrue) : sentence;
        return said.Whole ?? new(
            Filled(said.In(Language.Indonesian), Language.Indonesian, evaluation, child, remark),
            Filled(said.In(Language.English), Language.English, evaluation, child, remark));
    }

    private static string Filled(Template template, Language language, Evaluation evaluation, int child, Func<Node, Language, string>? remark)
    {
        var texts = new string?[template.Parts.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = template.Parts[i] switch
            {
                Node node => ValueOf(node, language, evaluation, child) + remark?.Invoke(node, language),
                BareNumber { Node: var node } => evaluation[node] is { IsKnown: true } number
                    ? Value(number.Min, Unit.Count, language)
                    : ValueOf(node, language, evaluation, child),
                Terms terms => Sum(terms, language, evaluation),
                var part => (string)part,
            };
        }

        return string.Concat(texts);
    }

    /// <summary>What is said of a named condition, as it turned out.</summary>
    public static LocalizedText OfCondition(NamedNode node, Evaluation evaluation, int child = -1, Func<Node, Language, string>? remark = null)
    {
        var definition = (Definition)node.Step;
        Bounds value = child < 0 ? evaluation[(Node)node] : evaluation[(Node)node, child];
        return Of(value.IsTrue ? definition.Met! : definition.Unmet!, evaluation, child, remark);
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

    /// <summary>A month without its year.</summary>
    public static string MonthName(LocalDate day, Language language) =>
        (language == Language.Indonesian ? MonthsId : MonthsEn)[day.Month - 1];

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

    /// <summary>A value of a figure of the law in words.</summary>
    public static string Figure(Parameter figure, long value, Language language) => figure.IsMultiple
        ? language == Language.Indonesian ? $"{value} kali" : $"{value} times"
        : Value(value, figure.Unit, language);

    private static string Sum(Terms terms, Language language, Evaluation evaluation)
    {
        string[] written =
        [
            .. terms.All.Where(term => evaluation[term.HowMany] != Bounds.Of(0)).Select(term => Of(term.Says, evaluation).In(language)),
        ];
        string sum = string.Join(" + ", written);
        return written.Length > 1 ? $"({sum})" : sum;
    }

    private static string ValueOf(Node node, Language language, Evaluation evaluation, int child)
    {
        Bounds value = child < 0 ? evaluation[node] : evaluation[node, child];
        if (value.IsKnown)
        {
            return node is FactNode { Fact.Members.Count: > 0 } fact ? fact.Fact.Members[value.Min].In(language)
                : node is ParameterNode { Parameter: Parameter figure } ? Figure(figure, value.Min, language)
                : Value(value.Min, node.Unit, language);
        }

        return node.Unit is Unit.Truth or Unit.Code || node is FactNode { Unit: Unit.Date } ? Unknown(language)
            : node is FactNode { Fact: var told } ? Between(value, told.Range, node.Unit, language)
            : Between(value, node.Unit, language);
    }

    /// <summary>What is known of a fact: more than that it is one is told where it is.</summary>
    private static string Between(Bounds value, Bounds range, Unit unit, Language language) => (value.Min > range.Min, value.Max < range.Max) switch
    {
        (false, false) => Unknown(language),
        (true, false) => $"{(language == Language.Indonesian ? "paling sedikit" : "at least")} {Value(value.Min, unit, language)}",
        (false, true) => $"{(language == Language.Indonesian ? "paling banyak" : "at most")} {Value(value.Max, unit, language)}",
        _ => Between(value, unit, language),
    };

    private static string Between(Bounds value, Unit unit, Language language) =>
        $"{Value(value.Min, unit, language)} {(language == Language.Indonesian ? "sampai" : "to")} {Value(value.Max, unit, language)}";

    private static string Unknown(Language language) => language == Language.Indonesian ? "belum diketahui" : "unknown";

    /// <summary>So many of something: 1 day, 2 days. Indonesian has one form.</summary>
    public static string Counted(long value, string indonesian, string english, Language language) =>
        language == Language.Indonesian ? $"{value} {indonesian}" : $"{value} {english}{(value == 1 ? "" : "s")}";

    private static string Percent(long value, long perPercent, Language language)
    {
        (long whole, long part) = Math.DivRem(value, perPercent);
        string digits = (perPercent + part).ToString(CultureInfo.InvariantCulture)[1..].TrimEnd('0');
        return digits.Length == 0 ? $"{whole}%" : $"{whole}{(language == Language.Indonesian ? "," : ".")}{digits}%";
    }
}
