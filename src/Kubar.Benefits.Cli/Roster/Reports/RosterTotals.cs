using System.Runtime.InteropServices;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Columns;
using Kubar.Benefits.Tables;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>Everything that the summary of a roster tells; of rows it keeps the first few that are rejected.</summary>
internal sealed class RosterTotals(RosterEvent question, AssessmentOptions options)
{
    /// <summary>How many rejected rows are shown.</summary>
    public const int ShownRejections = 20;

    private static readonly LocalizedText Unsaid = new("", "");

    private readonly AssessmentOptions _options = options with { FindDependence = false, Explain = false };
    private readonly List<AnsweredRow> _rejected = [];
    private readonly Dictionary<RowAnswer, long> _met = new(ReferenceEqualityComparer.Instance);
    private readonly PersonsOnce<AnsweredRow> _once = new(row => row.Row.EarlierLine);

    public GroupTotals All { get; } = new();

    public Groups Occupations { get; } = new();

    public Groups Districts { get; } = new();

    public IReadOnlyList<BenefitTotals> Benefits { get; } = [.. question.Benefits.Select(_ => new BenefitTotals())];

    /// <summary>Why something is not owed, by benefit and code.</summary>
    public IReadOnlyList<Findings> Reasons { get; } = [.. question.Benefits.Select(_ => new Findings())];

    /// <summary>Facts that rows do not tell and that would decide something.</summary>
    public Findings Missing { get; } = new();

    public Findings Warnings { get; } = new();

    /// <summary>Why rows are rejected, by column and value.</summary>
    public Findings Rejections { get; } = new();

    /// <summary>Words that are not known, by column and value.</summary>
    public Findings Words { get; } = new();

    /// <summary>Rows of persons who have been counted in an earlier row; they are in no other number.</summary>
    public long Repeated => _once.Repeated;

    /// <summary>Every row, those of persons already counted included.</summary>
    public long Rows => All.Rows + Repeated;

    /// <summary>The first rows that were rejected.</summary>
    public IReadOnlyList<AnsweredRow> Rejected => _rejected;

    public void Add(AnsweredRow row)
    {
        if (row.Row.HasWarnings)
        {
            AddWarnings(row.Row);
        }

        if (row.Answer is null)
        {
            AddRejected(row);
        }

        // Whether the person has been counted is known where the rows before this one are.
        if (row is { Answer: not null, Row.Table.IsRepeated: true })
        {
            _once.Defer(row);
        }
        else
        {
            Count(row);
        }
    }

    private void AddWarnings(RosterRow row)
    {
        foreach (RosterWarning warning in row.Warnings)
        {
            if (warning != RosterWarning.WordNotKnown && !Warnings.TryAdd(warning.Code(), row.Line))
            {
                Warnings.AddFirst(warning.Code(), row.Line, warning.Text());
            }
        }

        foreach (RowWarning warning in row.Table.Warnings)
        {
            if (warning is { Kind: RowWarningKind.WordNotKnown, Column: { } column, Value: { } value })
            {
                Words.AddBounded($"{column}: \"{value}\"", column, row.Line, new($"{column}: \"{value}\" tidak dikenal", $"{column}: \"{value}\" is not known"));
            }
        }
    }

    private void AddRejected(AnsweredRow row)
    {
        foreach (CellProblem problem in row.Problems)
        {
            string start = (problem.Column is null ? "" : problem.Column + ": ") + (problem.Value is null ? "" : $"\"{problem.Value}\" ");
            Rejections.AddBounded(start + problem.Message.English, problem.Column ?? "", row.Row.Line, new(start + problem.Message.Indonesian, start + problem.Message.English));
        }

        if (_rejected.Count < ShownRejections)
        {
            _rejected.Add(row);
        }

        _once.Reject(row.Row.Line);
    }

    private void Count(AnsweredRow row)
    {
        All.Add(row);
        Occupations.Add(row.Row.Table.Occupation, row);
        Districts.Add(row.Row.Table.District, row);
        if (row.Answer is { } answer)
        {
            AddAnswer(row.Row, answer);
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
        Rejections.Add(later.Rejections);
        Words.Add(later.Words);
        foreach (AnsweredRow row in _once.Add(later._once))
        {
            Count(row);
        }

        Settle();
        _rejected.AddRange(later._rejected.Take(ShownRejections - _rejected.Count));
    }

    /// <summary>Counts the rows that were put off; to be called where rows have been added and something is to be told of them.</summary>
    public void Settle()
    {
        foreach ((RowAnswer answer, long rows) in _met)
        {
            if (rows > Findings.Named)
            {
                AddFurther(answer, rows - Findings.Named);
            }
        }

        _met.Clear();
    }

    /// <summary>Rows have answers in common; as soon as so many of them are named of each finding, the others are only counted.</summary>
    private void AddAnswer(RosterRow row, RowAnswer answer)
    {
        ref long met = ref CollectionsMarshal.GetValueRefOrAddDefault(_met, answer, out _);
        met++;
        if (met <= Findings.Named)
        {
            AddNamed(row, answer);
        }
    }

    private void AddFurther(RowAnswer answer, long rows)
    {
        for (int index = 0; index < answer.Benefits.Length; index++)
        {
            Benefits[index].Add(answer.Benefits[index], rows);
            foreach (string code in answer.Benefits[index].Reasons)
            {
                Reasons[index].AddFurther(code, rows);
            }
        }

        foreach (string path in MissingIn(answer))
        {
            Missing.AddFurther(path, rows);
        }

        foreach (string code in answer.Warnings)
        {
            Warnings.AddFurther(code, rows);
        }
    }

    private void AddNamed(RosterRow row, RowAnswer answer)
    {
        for (int index = 0; index < answer.Benefits.Length; index++)
        {
            BenefitAnswer benefit = answer.Benefits[index];
            Benefits[index].Add(benefit, rows: 1);
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
