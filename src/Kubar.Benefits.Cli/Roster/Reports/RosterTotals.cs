using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Columns;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>Everything that the summary of a roster tells; of rows it keeps the first few that are rejected.</summary>
internal sealed class RosterTotals(RosterEvent question, AssessmentOptions options)
{
    /// <summary>How many rejected rows are shown.</summary>
    public const int ShownRejections = 20;

    private static readonly LocalizedText Unsaid = new("", "");

    private readonly AssessmentOptions _options = options with { FindDependence = false, Explain = false };
    private readonly List<AnsweredRow> _rejected = [];

    public GroupTotals All { get; } = new();

    public Groups Occupations { get; } = new();

    public Groups Districts { get; } = new();

    public IReadOnlyList<BenefitTotals> Benefits { get; } = [.. question.Benefits.Select(_ => new BenefitTotals())];

    /// <summary>Why something is not owed, by benefit and code.</summary>
    public IReadOnlyList<Findings> Reasons { get; } = [.. question.Benefits.Select(_ => new Findings())];

    /// <summary>Facts that rows do not tell and that would decide something.</summary>
    public Findings Missing { get; } = new();

    public Findings Warnings { get; } = new();

    /// <summary>The first rows that were rejected.</summary>
    public IReadOnlyList<AnsweredRow> Rejected => _rejected;

    public void Add(AnsweredRow row)
    {
        All.Add(row);
        Occupations.Add(row.Row.Occupation, row);
        Districts.Add(row.Row.District, row);
        foreach (RosterWarning warning in row.Row.Warnings)
        {
            if (!Warnings.TryAdd(warning.Code(), row.Row.Line))
            {
                Warnings.AddFirst(warning.Code(), row.Row.Line, warning.Text());
            }
        }

        if (row.Answer is { } answer)
        {
            AddAnswer(row.Row, answer);
        }
        else if (_rejected.Count < ShownRejections)
        {
            _rejected.Add(row);
        }
    }

    /// <summary>Adds the totals of later rows.</summary>
    public void Add(RosterTotals later)
    {
        All.Add(later.All);
        Occupations.Add(later.Occupations);
        Districts.Add(later.Districts);
        for (int index = 0; index < Benefits.Count; index++)
        {
            Benefits[index].Add(later.Benefits[index]);
            Reasons[index].Add(later.Reasons[index]);
        }

        Missing.Add(later.Missing);
        Warnings.Add(later.Warnings);
        _rejected.AddRange(later._rejected.Take(ShownRejections - _rejected.Count));
    }

    private void AddAnswer(RosterRow row, RowAnswer answer)
    {
        for (int index = 0; index < answer.Benefits.Length; index++)
        {
            BenefitAnswer benefit = answer.Benefits[index];
            Benefits[index].Add(benefit);
            foreach (string code in benefit.Reasons)
            {
                if (!Reasons[index].TryAdd(code, row.Line))
                {
                    Reasons[index].AddFirst(code, row.Line, Sentence(row.Case!, question.Benefits[index], code), isExample: true);
                }
            }
        }

        foreach (string path in MissingIn(answer))
        {
            if (!Missing.TryAdd(path, row.Line))
            {
                Missing.AddFirst(path, row.Line, Unsaid);
            }
        }

        foreach (string code in answer.Warnings)
        {
            if (!Warnings.TryAdd(code, row.Line))
            {
                Warnings.AddFirst(code, row.Line, Warning(row.Case!, code), isExample: true);
            }
        }
    }

    private static IEnumerable<string> MissingIn(RowAnswer answer) => Array.Exists(answer.Benefits, benefit => benefit.Missing.Count > 0)
        ? answer.Benefits.SelectMany(benefit => benefit.Missing).Select(FactColumns.Collective).Distinct(StringComparer.Ordinal)
        : [];

    private LocalizedText Sentence(BenefitCase row, string benefit, string code) =>
        RowSentences.NoticesOf(Assessor.Assess(row, _options)[benefit]!).First(notice => notice.Code == code).Text;

    private LocalizedText Warning(BenefitCase row, string code) =>
        Assessor.Assess(row, _options).Warnings.First(notice => notice.Code == code).Text;
}
