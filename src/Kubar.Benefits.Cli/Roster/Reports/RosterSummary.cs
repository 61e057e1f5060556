using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Columns;
using Kubar.Benefits.Reports;
using Kubar.Benefits.Reports.Pages;
using Kubar.Benefits.Reports.Wording;
using Kubar.Benefits.Tables;
using Kubar.Benefits.Tables.Columns;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>What a roster comes to, on a page or two.</summary>
internal sealed class RosterSummary
{
    private static readonly TableField[] Deciding =
        [TableField.BirthDate, TableField.DeclaredIncome, TableField.PaidBy, TableField.RegisteredOn, TableField.PaidMonths, TableField.Spouse, TableField.ChildCount];

    private readonly RosterTotals _totals;
    private readonly Table _table;
    private readonly TableHeader _header;
    private readonly RosterSettings _settings;
    private readonly List<Block> _blocks = [];
    private readonly Assessment _blank;

    private RosterSummary(RosterTotals totals, Table table, RosterSettings settings)
    {
        (_totals, _table, _header, _settings) = (totals, table, table.Header, settings);
        RosterQuestion question = settings.Question;
        _blank = Assessor.Assess(
            new BenefitCase { Id = "-", Participant = new() { Segment = SegmentOf(settings) }, Event = question.Event.On(question.Day) },
            settings.Options with { FindDependence = false });
    }

    private string Title => $"{In(SummaryLabels.Title)}: {In(Event.Name)}, {In(SummaryLabels.On)} {LongDate.Format(_settings.Question.Day, Language)}";

    private Language Language => _settings.Language;

    private RosterEvent Event => _settings.Question.Event;

    /// <summary>The summary.</summary>
    public static Page Of(RosterTotals totals, Table table, RosterSettings settings)
    {
        var summary = new RosterSummary(totals, table, settings);
        summary._blocks.AddRange(Understood.InShort(table, settings.Table.FileName, settings.Language));
        summary.WriteHead();
        summary.WriteBenefits();
        summary.WriteSums();
        summary.WriteReasons();
        summary.WriteMissing();
        summary.WriteGroups(SummaryLabels.Occupation, totals.Occupations, TableField.Occupation);
        summary.WriteGroups(SummaryLabels.District, totals.Districts, TableField.District);
        summary.WriteWarnings();
        summary.WriteRejected();
        summary.WriteNotes();
        return new(summary.Title, settings.Language, summary._blocks) { Document = Labels.RosterReport, IsPart = false, IsSigned = true };
    }

    /// <summary>One line: how many rows, and what became of them.</summary>
    public static string InOneLine(RosterTotals totals, Language language)
    {
        IEnumerable<string> outcomes = Enum.GetValues<RowOutcome>()
            .Where(outcome => totals.All[outcome] > 0)
            .Select(outcome => $"{Numbers.Of(totals.All[outcome], language)} {SummaryLabels.OutcomeInLine(outcome).In(language)}");
        string[] repeated = totals.Repeated > 0 ? [$"{Numbers.Of(totals.Repeated, language)} {SummaryLabels.RepeatedInLine.In(language)}"] : [];
        return $"{Numbers.Of(totals.Rows, language)} {SummaryLabels.RowsWord.In(language)}: {string.Join(", ", outcomes.Concat(repeated))}.";
    }

    private void WriteHead()
    {
        _blocks.Add(new ParagraphBlock(Title));
        _blocks.Add(new ParagraphBlock(InOneLine(_totals, Language)));
    }

    private void WriteBenefits()
    {
        Blank();
        _blocks.Add(Table(
            [
                In(SummaryLabels.Benefit),
                In(SummaryLabels.BenefitOwed),
                In(SummaryLabels.BenefitDeferred),
                In(SummaryLabels.BenefitNotOwed),
                In(SummaryLabels.BenefitOpen),
                In(SummaryLabels.Amount),
            ],
            Told().Select(index => (Cell[])
            [
                NameOf(Event.Benefits[index]),
                Number(_totals.Benefits[index][EntitlementStatus.Owed]),
                Number(_totals.Benefits[index][EntitlementStatus.Deferred]),
                Number(_totals.Benefits[index][EntitlementStatus.NotOwed]),
                Number(_totals.Benefits[index][EntitlementStatus.Undetermined]),
                Number(_totals.Benefits[index].Amount.Value),
            ])));
    }

    /// <summary>The positions of the benefits that are worth telling.</summary>
    private IEnumerable<int> Told() => Enumerable.Range(0, Event.Benefits.Count)
        .Where(index => RosterEvent.IsToldAlways(Event.Benefits[index]) || _totals.Benefits[index][EntitlementStatus.NotOwed] < _totals.All.Rows - _totals.All[RowOutcome.Rejected]);

    private void WriteSums()
    {
        GroupTotals all = _totals.All;
        string arrears = all.TakenOut > Rupiah.Zero
            ? $" ({In(SummaryLabels.TakenOut)} {Money(all.TakenOut)}: {Money(all.PayableNow - all.TakenOut)})"
            : "";
        List<Line> lines =
        [
            new(In(Labels.PayableNow), Money(all.PayableNow) + arrears) { Number = all.PayableNow.Value },
            new(In(Labels.Scheduled), Money(all.Scheduled)) { Number = all.Scheduled.Value },
            new(In(Labels.OfWhich), $"JKK {Money(all.Jkk)}, JKM {Money(all.Jkm)}"),
        ];
        if (all.Deferred > Rupiah.Zero)
        {
            lines.Insert(1, new(In(Labels.Deferred), Money(all.Deferred)) { Number = all.Deferred.Value });
        }

        if (_totals.Benefits.Any(benefit => benefit[EntitlementStatus.Undetermined] > 0))
        {
            lines.Add(new(In(SummaryLabels.Open), OpenRange()));
        }

        Blank();
        _blocks.Add(new FactsBlock(lines));
    }

    private string OpenRange() =>
        $"{Money(_totals.All.OpenAtLeast)} {In(Labels.To)} {(_totals.All.OpenAtMost is { } bound ? Money(bound) : In(SummaryLabels.NoCeiling))}";

    private void WriteReasons()
    {
        var reasons = Told()
            .SelectMany(index => _totals.Reasons[index].MostFrequent.Select(reason => (Benefit: NameOf(Event.Benefits[index]), Code: reason.Key, Found: reason.Value)))
            .GroupBy(reason => (reason.Code, reason.Found.Rows, Text: In(reason.Found.Text)))
            .OrderByDescending(reason => reason.Key.Rows)
            .ToList();
        if (reasons.Count == 0)
        {
            return;
        }

        Heading(In(SummaryLabels.WhyNot));
        _blocks.Add(new CountsBlock([.. reasons.Select(reason => new Counted(
            Number(reason.Key.Rows),
            $"{string.Join(", ", reason.Select(one => one.Benefit))} ({reason.Key.Code})",
            ExampleOf(reason.First().Found)))]));
    }

    private void WriteMissing() => WriteFindings(SummaryLabels.Missing, _totals.Missing, path => FactColumns.NameOf(path).In(FactColumns.HasColumn(path) ? _header.Language : Language));

    private void WriteWarnings()
    {
        WriteFindings(SummaryLabels.Warnings, _totals.Warnings, code => In(RowWords.NameOfWarning(code)));
        WriteFindings(SummaryLabels.Words, _totals.Words, code => code);
    }

    private void WriteFindings(LocalizedText heading, Findings findings, Func<string, string> nameOf)
    {
        var found = findings.MostFrequent.ToList();
        if (found.Count == 0)
        {
            return;
        }

        Heading(In(heading));
        _blocks.Add(new CountsBlock([.. found.Select(one => new Counted(
            Number(one.Value.Rows),
            $"{(one.Value.Text.English.Length == 0 || one.Value.IsExample ? nameOf(one.Key) : In(one.Value.Text))} ({LinesOf(one.Value)})",
            one.Value.IsExample ? ExampleOf(one.Value) : null))]));
    }

    private string ExampleOf(CountedFinding finding) => $"{In(SummaryLabels.Example)} {In(SummaryLabels.Line)}{finding.Lines[0]}: {In(finding.Text)}";

    private string LinesOf(CountedFinding finding)
    {
        string lines = string.Join(", ", finding.Lines);
        return (finding.Rows == 1 ? In(SummaryLabels.Line) : In(SummaryLabels.Lines)) + lines + (finding.Rows > finding.Lines.Count ? ", ..." : "");
    }

    private void WriteGroups(LocalizedText heading, Groups groups, TableField field)
    {
        if (_header.Find(field) is null)
        {
            return;
        }

        RowOutcome[] outcomes = [.. Enum.GetValues<RowOutcome>().Where(outcome => outcome == RowOutcome.Owed || _totals.All[outcome] > 0)];
        bool deferred = _totals.All.Deferred > Rupiah.Zero;
        bool scheduled = _totals.All.Scheduled > Rupiah.Zero;
        string[] headings =
        [
            In(heading),
            In(SummaryLabels.Rows),
            .. outcomes.Select(outcome => In(SummaryLabels.Outcome(outcome))),
            In(SummaryLabels.PayableNow),
            .. (IEnumerable<string>)(deferred ? [In(SummaryLabels.Deferred)] : []),
            .. (IEnumerable<string>)(scheduled ? [In(SummaryLabels.Scheduled)] : []),
        ];
        List<Cell[]> rows = [.. groups.Largest.Select(one => Row(one.Key.Length == 0 ? In(SummaryLabels.NotTold) : one.Key, one.Value))];

        if (groups.Others.Rows > 0)
        {
            rows.Add(Row(In(SummaryLabels.Others), groups.Others));
        }

        rows.Add(Row(In(SummaryLabels.All), _totals.All));
        Blank();
        _blocks.Add(Table(headings, rows));

        Cell[] Row(string text, GroupTotals group) =>
        [
            text,
            Number(group.Rows),
            .. outcomes.Select(outcome => Number(group[outcome])),
            Number(group.PayableNow.Value),
            .. (IEnumerable<Cell>)(deferred ? [Number(group.Deferred.Value)] : []),
            .. (IEnumerable<Cell>)(scheduled ? [Number(group.Scheduled.Value)] : []),
        ];
    }

    private void WriteRejected()
    {
        if (_totals.Rejected.Count == 0)
        {
            return;
        }

        WriteFindings(SummaryLabels.Rejections, _totals.Rejections, code => code);
        Heading(In(SummaryLabels.Rejected));
        foreach (AnsweredRow row in _totals.Rejected)
        {
            foreach (CellProblem problem in row.Problems)
            {
                _blocks.Add(new ParagraphBlock($"{In(SummaryLabels.Line)}{row.Row.Line}, {problem.In(Language)}", 1));
            }
        }

        long more = _totals.All[RowOutcome.Rejected] - _totals.Rejected.Count;
        if (more > 0)
        {
            _blocks.Add(new ParagraphBlock(In(SummaryLabels.More(more)), 1));
        }
    }

    private void WriteNotes()
    {
        string[] notes = [.. Notes()];
        if (notes.Length == 0)
        {
            return;
        }

        Heading(In(SummaryLabels.Notes));
        _blocks.AddRange(notes.Select(note => new ItemBlock(note)));
    }

    private IEnumerable<string> Notes()
    {
        string[] left = [.. _blank.Entitlements.Where(entitlement => entitlement.Status != EntitlementStatus.NotOwed && !Event.Benefits.Contains(entitlement.Benefit.Id, StringComparer.Ordinal)).Select(entitlement => In(entitlement.Benefit.Name))];
        if (left.Length > 0)
        {
            yield return In(SummaryLabels.NotInSums(string.Join(", ", left)));
        }

        foreach (Notice notice in _blank.Warnings.Where(notice => !RosterEvent.Concerns(notice.Code)))
        {
            yield return In(notice.Text);
        }

        if (_header.Find(TableField.Segment) is null)
        {
            yield return In(SummaryLabels.NoSegment(SegmentOf(_settings) == Segment.Bpu ? "BPU" : "PU"));
        }

        if (_settings.Table is { Income: { } income })
        {
            yield return In(SummaryLabels.IncomeOfAll(income));
        }

        string[] absent = [.. Deciding.Where(field => IsAbsent(field)).Select(field => TableColumns.Header(field, _header.Language))];
        if (absent.Length > 0)
        {
            yield return In(SummaryLabels.Absent(string.Join(", ", absent)));
        }

        if (_header.Unread.Count > 0)
        {
            yield return In(SummaryLabels.Unused(string.Join(", ", _header.Unread)));
        }
    }

    private static Segment SegmentOf(RosterSettings settings) => settings.Table.Segment ?? Segment.Bpu;

    // What is told in another way is not absent.
    private bool IsAbsent(TableField field) => _header.Find(field) is null && field switch
    {
        TableField.DeclaredIncome => _settings.Table is { Income: null, IncomeIsReported: false } && _header.Find(TableField.DeclaredBasis) is null,
        TableField.PaidMonths => _header.Find(TableField.PaidMonth) is null && _header.Find(TableField.ProtectedTo) is null,
        _ => true,
    };

    private string NameOf(string benefit) => In(Event.NameOf(benefit));

    private string In(LocalizedText text) => text.In(Language);

    private Cell Number(long number) => new(Numbers.Of(number, Language)) { Number = number };

    private static GridBlock Table(string[] headings, IEnumerable<Cell[]> rows) =>
        new([.. headings.Select((heading, column) => new Column(heading, column == 0 ? ColumnKind.Text : ColumnKind.Amount))], [.. rows], IsFramed: false);

    private string Money(Rupiah amount) => amount.ToString(Language);

    private void Blank() => _blocks.Add(new BlankBlock());

    private void Heading(string text) => _blocks.Add(new SubheadingBlock(text));
}
