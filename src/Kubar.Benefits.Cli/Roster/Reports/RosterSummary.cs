using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cli.Calendar;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Cli.Roster.Columns;
using Kubar.Benefits.Law;
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
    private readonly int _width;
    private readonly List<string> _lines = [];
    private readonly Assessment _blank;

    private RosterSummary(RosterTotals totals, Table table, RosterSettings settings, int width)
    {
        (_totals, _table, _header, _settings, _width) = (totals, table, table.Header, settings, width);
        RosterQuestion question = settings.Question;
        _blank = Assessor.Assess(
            new BenefitCase { Id = "-", Participant = new() { Segment = SegmentOf(settings) }, Event = question.Event.On(question.Day) },
            settings.Options with { FindDependence = false });
    }

    private Language Language => _settings.Language;

    private RosterEvent Event => _settings.Question.Event;

    /// <summary>The summary, every line ended.</summary>
    public static string Of(RosterTotals totals, Table table, RosterSettings settings, int width)
    {
        var summary = new RosterSummary(totals, table, settings, width);
        summary._lines.AddRange(Understood.InShort(table, settings.Table.FileName, settings.Language, width));
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
        return string.Join('\n', summary._lines) + "\n";
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
        Wrapped($"{In(SummaryLabels.Title)}: {In(Event.Name)}, {In(SummaryLabels.On)} {LongDate.Format(_settings.Question.Day, Language)}", "", "  ");
        Wrapped(InOneLine(_totals, Language), "", "  ");
    }

    private void WriteBenefits()
    {
        var table = new PlainTable(
            In(SummaryLabels.Benefit),
            In(SummaryLabels.BenefitOwed),
            In(SummaryLabels.BenefitDeferred),
            In(SummaryLabels.BenefitNotOwed),
            In(SummaryLabels.BenefitOpen),
            In(SummaryLabels.Amount));
        foreach (int index in Told())
        {
            BenefitTotals benefit = _totals.Benefits[index];
            table.Add(
                NameOf(Event.Benefits[index]),
                Number(benefit[EntitlementStatus.Owed]),
                Number(benefit[EntitlementStatus.Deferred]),
                Number(benefit[EntitlementStatus.NotOwed]),
                Number(benefit[EntitlementStatus.Undetermined]),
                Number(benefit.Amount.Value));
        }

        Blank();
        _lines.AddRange(table.Lines(_width));
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
        List<(string Label, string Text)> lines =
        [
            (In(Labels.PayableNow), Money(all.PayableNow) + arrears),
            (In(Labels.Scheduled), Money(all.Scheduled)),
            (In(Labels.OfWhich), $"JKK {Money(all.Jkk)}, JKM {Money(all.Jkm)}"),
        ];
        if (all.Deferred > Rupiah.Zero)
        {
            lines.Insert(1, (In(Labels.Deferred), Money(all.Deferred)));
        }

        if (_totals.Benefits.Any(benefit => benefit[EntitlementStatus.Undetermined] > 0))
        {
            lines.Add((In(SummaryLabels.Open), OpenRange()));
        }

        int widest = lines.Max(line => line.Label.Length);
        Blank();
        foreach ((string label, string text) in lines)
        {
            Wrapped(text, label.PadRight(widest + 2), new string(' ', widest + 2));
        }
    }

    private string OpenRange()
    {
        Rupiah least = _totals.Benefits.Aggregate(Rupiah.Zero, (sum, benefit) => sum + benefit.AtLeast);
        Rupiah? most = _totals.Benefits.Aggregate((Rupiah?)Rupiah.Zero, (sum, benefit) => sum is { } known && benefit.AtMost is { } more ? known + more : null);
        return $"{Money(least)} {In(Labels.To)} {(most is { } bound ? Money(bound) : In(SummaryLabels.NoCeiling))}";
    }

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
        int widest = reasons.Max(reason => Number(reason.Key.Rows).Length);
        foreach (var reason in reasons)
        {
            string start = $"  {Number(reason.Key.Rows).PadLeft(widest)}  ";
            string margin = new(' ', start.Length);
            Wrapped($"{string.Join(", ", reason.Select(one => one.Benefit))} ({reason.Key.Code})", start, margin);
            WriteExample(reason.First().Found, margin);
        }
    }

    private void WriteMissing() => WriteFindings(SummaryLabels.Missing, _totals.Missing, path => FactColumns.NameOf(path).In(_header.Language));

    private void WriteWarnings()
    {
        WriteFindings(SummaryLabels.Warnings, _totals.Warnings, code => code);
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
        int widest = found.Max(finding => Number(finding.Value.Rows).Length);
        foreach ((string code, Finding finding) in found)
        {
            string start = $"  {Number(finding.Rows).PadLeft(widest)}  ";
            string margin = new(' ', start.Length);
            Wrapped($"{(finding.Text.English.Length == 0 || finding.IsExample ? nameOf(code) : In(finding.Text))} ({LinesOf(finding)})", start, margin);
            if (finding.IsExample)
            {
                WriteExample(finding, margin);
            }
        }
    }

    private void WriteExample(Finding finding, string margin) =>
        Wrapped($"{In(SummaryLabels.Example)} {In(SummaryLabels.Line)}{finding.Lines[0]}: {In(finding.Text)}", margin, margin + "  ");

    private string LinesOf(Finding finding)
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
        var table = new PlainTable(
        [
            In(heading),
            In(SummaryLabels.Rows),
            .. outcomes.Select(outcome => In(SummaryLabels.Outcome(outcome))),
            In(SummaryLabels.PayableNow),
            .. (IEnumerable<string>)(deferred ? [In(SummaryLabels.Deferred)] : []),
            .. (IEnumerable<string>)(scheduled ? [In(SummaryLabels.Scheduled)] : []),
        ]);
        foreach ((string text, GroupTotals group) in groups.Largest)
        {
            table.Add(Row(text.Length == 0 ? In(SummaryLabels.NotTold) : PlainText.Of(text), group));
        }

        if (groups.Others.Rows > 0)
        {
            table.Add(Row(In(SummaryLabels.Others), groups.Others));
        }

        table.Add(Row(In(SummaryLabels.All), _totals.All));
        Blank();
        _lines.AddRange(table.Lines(_width));

        IReadOnlyList<string> Row(string text, GroupTotals group) =>
        [
            text,
            Number(group.Rows),
            .. outcomes.Select(outcome => Number(group[outcome])),
            Number(group.PayableNow.Value),
            .. (IEnumerable<string>)(deferred ? [Number(group.Deferred.Value)] : []),
            .. (IEnumerable<string>)(scheduled ? [Number(group.Scheduled.Value)] : []),
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
                Wrapped($"{In(SummaryLabels.Line)}{row.Row.Line}, {PlainText.Of(problem.In(Language))}", "  ", "    ");
            }
        }

        long more = _totals.All[RowOutcome.Rejected] - _totals.Rejected.Count;
        if (more > 0)
        {
            Wrapped(In(SummaryLabels.More(more)), "  ", "    ");
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
        foreach (string note in notes)
        {
            Wrapped(note, "  - ", "    ");
        }
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
            yield return In(SummaryLabels.Unused(string.Join(", ", _header.Unread.Select(PlainText.Of))));
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

    private string NameOf(string benefit)
    {
        BenefitInfo info = _blank[benefit]!.Benefit;
        return Event.Benefits.Count(other => In(_blank[other]!.Benefit.Name) == In(info.Name)) > 1
            ? $"{In(info.Name)} ({(info.Program == SecurityProgram.Jkk ? "JKK" : "JKM")})"
            : In(info.Name);
    }

    private string In(LocalizedText text) => text.In(Language);

    private string Number(long number) => Numbers.Of(number, Language);

    private string Money(Rupiah amount) => amount.ToString(Language);

    private void Blank() => _lines.Add("");

    private void Heading(string text)
    {
        Blank();
        _lines.Add(text + ":");
    }

    private void Wrapped(string text, string first, string further)
    {
        string margin = first;
        foreach (string line in TextWrap.Lines(text, _width - Math.Max(first.Length, further.Length)))
        {
            _lines.Add(margin + line);
            margin = further;
        }
    }
}
