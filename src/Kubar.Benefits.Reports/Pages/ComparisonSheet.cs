using System.Globalization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Formats;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>A comparison as people read it, in one language: what every form of it shows, without its form.</summary>
internal sealed class ComparisonSheet
{
    // More sides beside the first would not fit a page.
    private const int MostBeside = 3;

    private const string Mark = "* ";

    private readonly CaseComparison _comparison;
    private readonly Language _language;
    private readonly CaseSheet[] _sheets;

    public ComparisonSheet(CaseComparison comparison, Language language)
    {
        _comparison = comparison;
        _language = language;
        _sheets = [.. comparison.Assessments.Select((assessment, side) => new CaseSheet(assessment, language, comparison.Sides[side].Options.Readings))];
        Title = $"{In(QuestionLabels.Comparison)} {string.Join(", ", comparison.Sides.Select(side => PlainText.Of(side.Case.Id)).Distinct(StringComparer.Ordinal))}";
    }

    public string Title { get; }

    /// <summary>The letter of each side and what it is.</summary>
    public IEnumerable<string> Legend => _comparison.Sides.Select((side, index) => $"{Letter(index)}: {PlainText.Of(In(side.Label))}");

    /// <summary>The table, in parts that each fit a page: headings, and rows marked where they differ.</summary>
    public IEnumerable<(string[] Headings, IReadOnlyList<string[]> Rows)> Tables =>
        from sides in Enumerable.Range(1, Math.Max(0, _comparison.Sides.Count - 1)).Chunk(MostBeside)
        let shown = sides.Prepend(0).ToArray()
        select (
            (string[])[In(Labels.Benefit), .. shown.Select(Letter)],
            (IReadOnlyList<string[]>)[.. Rows(shown)]);

    /// <summary>The same table in one part.</summary>
    public IEnumerable<IReadOnlyList<Cell>> AllSides =>
        Rows([.. Enumerable.Range(0, _comparison.Sides.Count)]).Select(row => row.Select(cell => (Cell)cell).ToArray());

    /// <summary>How benefits differ, those together that differ for the same reason.</summary>
    public IEnumerable<DifferenceSheet> Differences =>
        from difference in _comparison.Benefits.SelectMany(benefit => benefit.Differences, (benefit, difference) => (benefit.Benefit, Difference: difference))
        group difference by (difference.Difference.Side, difference.Difference.ChangesResult, difference.Difference.Why) into alike
        select new DifferenceSheet(
            [.. alike.Select(one => Differing(one.Benefit, alike.Key.Side))],
            alike.Key.ChangesResult ? null : In(QuestionLabels.ReasonsOnly),
            [.. alike.Key.Why.Select(step => new WhySheet(In(step.Name), SideOf(0, step.First, step.FirstSources), SideOf(alike.Key.Side, step.Other, step.OtherSources)))]);

    /// <summary>What is said where nothing differs.</summary>
    public string? Same => Enumerable.Range(1, _comparison.Sides.Count - 1).Any(_comparison.Differs) ? null : In(QuestionLabels.SameResult);

    public static string Letter(int side) => side < 26
        ? ((char)('A' + side)).ToString(CultureInfo.InvariantCulture)
        : (side + 1).ToString(CultureInfo.InvariantCulture);

    private DifferingBenefit Differing(BenefitInfo benefit, int side) => new(
        $"{In(benefit.Name)} ({(benefit.Program == SecurityProgram.Jkk ? "JKK" : "JKM")})",
        $"{Letter(0)}: {Result(benefit.Id, 0)}",
        $"{Letter(side)}: {Result(benefit.Id, side)}");

    private (string Text, string Sources) SideOf(int side, LocalizedText text, ValueList<Citation> sources) =>
        ($"{Letter(side)}: {In(text)}", sources.Count == 0 ? "" : CitationText.Of(sources));

    private IEnumerable<string[]> Rows(int[] sides)
    {
        foreach (BenefitComparison benefit in _comparison.Benefits)
        {
            string program = benefit.Benefit.Program == SecurityProgram.Jkk ? "JKK" : "JKM";
            bool differs = benefit.Differences.Any(difference => difference.ChangesResult && sides.Contains(difference.Side));
            yield return [$"{(differs ? Mark : "")}{program} {In(benefit.Benefit.Name)}", .. sides.Select(side => Cell(benefit.Benefit.Id, side))];
        }

        yield return Marked(In(Labels.PayableNow), Each(sides, assessment => Money(assessment.Totals.PayableNow)));
        yield return Marked(In(Labels.Net), Each(sides, assessment => assessment.Totals.Net is { } net ? Money(net) : In(Labels.Unknown)));
        yield return Marked(In(Labels.Deferred), Each(sides, assessment => Money(assessment.Totals.Deferred)));
        yield return Marked(In(Labels.Scheduled), Each(sides, assessment => Money(assessment.Totals.Scheduled)));
        yield return Marked(In(QuestionLabels.ClaimBy), Each(sides, assessment => assessment.ClaimBy is { } day ? IsoDate.Format(day) : "-"));
        yield return Marked(
            In(QuestionLabels.ArrearsMonths),
            Each(sides, assessment => assessment.Arrears.Months?.ToString(CultureInfo.InvariantCulture) ?? In(Labels.Unknown)));
    }

    private string[] Each(int[] sides, Func<Assessment, string> text) => [.. sides.Select(side => text(_comparison.Assessments[side]))];

    private static string[] Marked(string name, string[] cells) =>
        [Array.TrueForAll(cells, cell => cell == cells[0]) ? name : Mark + name, .. cells];

    private string Cell(string benefit, int side) => RowOf(benefit, side) switch
    {
        null => "-",
        { Amount: "-" } row => row.Status,
        { Kind: EntitlementStatus.Owed } row => row.Amount,
        var row => $"{row.Amount} ({row.Status})",
    };

    private string Result(string benefit, int side) => RowOf(benefit, side) switch
    {
        null => In(QuestionLabels.NotBrought),
        { Amount: "-" } row => row.Status,
        { Payee: "-" } row => $"{row.Status}, {row.Amount}",
        var row => $"{row.Status}, {row.Amount}, {row.Payee}",
    };

    private BenefitRow? RowOf(string benefit, int side)
    {
        ValueList<Entitlement> entitlements = _comparison.Assessments[side].Entitlements;
        int index = Enumerable.Range(0, entitlements.Count).FirstOrDefault(candidate => entitlements[candidate].Benefit.Id == benefit, -1);
        return index < 0 ? null : _sheets[side].Rows[index];
    }

    private string Money(Rupiah amount) => amount.ToString(_language);

    private string In(LocalizedText text) => text.In(_language);
}

/// <summary>How benefits differ between two sides for one reason.</summary>
internal sealed record DifferenceSheet(IReadOnlyList<DifferingBenefit> Benefits, string? Remark, IReadOnlyList<WhySheet> Why);

/// <summary>A benefit, and its result on either side.</summary>
internal sealed record DifferingBenefit(string Name, string First, string Other);

/// <summary>A step that comes out otherwise, and what is said of it on either side, with its articles.</summary>
internal sealed record WhySheet(string Name, (string Text, string Sources) First, (string Text, string Sources) Other);
