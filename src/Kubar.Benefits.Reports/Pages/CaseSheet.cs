using System.Globalization;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Formats;
using Kubar.Benefits.Reports.Wording;

namespace Kubar.Benefits.Reports.Pages;

/// <summary>An assessment as people read it, in one language: what every form of report shows, without its form.</summary>
internal sealed class CaseSheet
{
    // How the catalogue writes that no article raises the question.
    private const string NoSource = "-";

    private readonly Assessment _assessment;
    private readonly Language _language;
    private readonly Readings _readings;

    public CaseSheet(Assessment assessment, Language language, Readings readings)
    {
        (_assessment, _language, _readings) = (assessment, language, readings);
        Title = $"{In(Labels.Case)} {PlainText.Of(assessment.Id)} - {In(Labels.Event)} {Date(assessment.EventDate)}";
        Rows = [.. assessment.Entitlements.Select(Row)];
        Totals = [.. TotalLines().SelectMany((line, index) => index == 0 && OpenLine() is { } open ? [line, open] : (Line[])[line])];
        ScheduleNote = new(In(Labels.Schedule), [.. assessment.Entitlements.SelectMany(entitlement => ScheduleLines.Of(entitlement.Schedule, language))]);
        WhyNotNote = new(In(Labels.WhyNot), Reasons(entitlement => (entitlement.Outcome as NotOwed)?.Reasons));
        Notes = [.. AllNotes().Where(note => note.Lines.Count > 0)];
        Derivations = [.. DerivationsOf(assessment.Entitlements)];
    }

    public string Title { get; }

    public IReadOnlyList<BenefitRow> Rows { get; }

    public IReadOnlyList<Line> Totals { get; }

    public IReadOnlyList<Note> Notes { get; }

    public IReadOnlyList<Derivation> Derivations { get; }

    /// <summary>Why what is not owed is not.</summary>
    public Note WhyNotNote { get; }

    /// <summary>The conditions on which what is owed rests, each once; empty unless the assessment explains itself.</summary>
    public ValueList<ExplanationStep> Why => _assessment.Entitlements
        .Where(entitlement => entitlement.Status == EntitlementStatus.Owed)
        .SelectMany(entitlement => entitlement.Explanation?.Steps.Skip(1) ?? [])
        .Where(step => !step.Id.StartsWith("reading", StringComparison.Ordinal))
        .DistinctBy(step => step.Name)
        .Select(step => step with { Because = [] })
        .ToValueList();

    /// <summary>The scholarship, a line a child: one of the notes where there is one.</summary>
    public Note ScheduleNote { get; }

    /// <summary>What is payable now, and what else there is.</summary>
    public HeadlineBlock Headline => new(
        [.. TotalLines()],
        _assessment.Totals is { Complete: false, Bounds: { } bounds } ? $"{In(Labels.NotYetComplete)}: {In(Labels.PayableNow)} {Bounds(bounds.PayableNow)}" : null);

    /// <summary>Who receives how much now; null where nothing is payable or arrears cannot be told.</summary>
    public WideTableBlock? Payees => _assessment.Totals.ByPayee is { Count: > 0 } payees
        ? new(In(Labels.ByPayee), new(
            [new(In(Labels.PayeeHeading)), new(In(Labels.ReceivesNow), ColumnKind.Amount)],
            [.. payees.Select(one => (Cell[])[one.Payee is { } payee ? In(Labels.Payee(payee)) : In(Labels.Unknown), Cell.Of(one.Sum, _language)])]))
        : null;

    /// <summary>The scholarship of each child, year by year.</summary>
    public IReadOnlyList<Ladder> Ladders =>
    [
        .. _assessment.Entitlements.SelectMany(entitlement => entitlement.Schedule).GroupBy(instalment => instalment.Child).Select(child => new Ladder(
            string.Create(CultureInfo.InvariantCulture, $"{In(Labels.Child)} {child.Key + 1}"),
            [.. Rungs([.. child])],
            Money(new(child.Sum(instalment => instalment.Amount.Value))))),
    ];

    private BenefitRow Row(Entitlement entitlement) => new(
        entitlement.Benefit.Program == SecurityProgram.Jkk ? "JKK" : "JKM",
        In(entitlement.Benefit.Name),
        AmountOf(entitlement.Outcome),
        In(Labels.Status(entitlement.Status)),
        PayeeOf(entitlement),
        entitlement.Status,
        entitlement.Amount,
        CitationText.Of(entitlement.Sources));

    /// <summary>The years of one level and one amount together: a child climbs from one to the next.</summary>
    private IEnumerable<Cell[]> Rungs(Instalment[] years)
    {
        for (int first = 0, next; first < years.Length; first = next)
        {
            next = first + 1;
            while (next < years.Length && years[next].Level == years[first].Level && years[next].Amount == years[first].Amount)
            {
                next++;
            }

            yield return
            [
                In(Labels.Level(years[first].Level)),
                next == first + 1
                    ? next.ToString(CultureInfo.InvariantCulture)
                    : string.Create(CultureInfo.InvariantCulture, $"{first + 1}-{next}"),
                Date(years[first].DueOn),
                Cell.Of(years[first].Amount, _language),
                Cell.Of(new(years[first].Amount.Value * (next - first)), _language),
            ];
        }
    }

    private string Bounds(MoneyBounds bounds) => bounds.AtMost is { } most
        ? $"{Money(bounds.AtLeast)} {In(Labels.To)} {Money(most)}"
        : $"{In(Labels.AtLeast)} {Money(bounds.AtLeast)}";

    private string AmountOf(Outcome outcome) => outcome switch
    {
        Entitled { Value: Cash cash } => Money(cash.Sum),
        Entitled { Value: UnlimitedCare { ActualCost: { } cost } } => $"{Money(cost)} ({In(Labels.NoCeiling)})",
        Entitled { Value: UnlimitedCare } => In(Labels.NoCeiling),
        Entitled => In(Labels.InKind),
        Undetermined { AtLeast: { } least, AtMost: { } most } => $"{Money(least)} {In(Labels.To)} {Money(most)}",
        Undetermined { AtLeast: { } least } => $"{In(Labels.AtLeast)} {Money(least)}",
        _ => "-",
    };

    private string PayeeOf(Entitlement entitlement)
    {
        string payee = entitlement.Payee is { } known ? In(Labels.Payee(known)) : "-";
        return entitlement.PaidByEmployer ? $"{payee}; {In(Labels.PaidByEmployer)}" : payee;
    }

    private string Sentence(Entitlement entitlement) =>
        entitlement is { Status: EntitlementStatus.Owed, Payee: { } payee }
            ? $"{In(Labels.OwedTo)} {In(Labels.Payee(payee))}"
            : In(Labels.Status(entitlement.Status));

    /// <summary>What several benefits rest on is unfolded under the first of them only.</summary>
    private IEnumerable<Derivation> DerivationsOf(ValueList<Entitlement> entitlements)
    {
        var unfolded = new HashSet<ExplanationStep>();
        var shared = new SharedConditions();
        foreach (Entitlement entitlement in entitlements)
        {
            if (entitlement.Explanation is { Steps: { Count: > 0 } steps })
            {
                BenefitRow row = Row(entitlement);
                IEnumerable<ExplanationStep> conditions = entitlement.Outcome is NotOwed ? steps.Skip(1) : shared.Of(row.FullName, [.. steps.Skip(1)]);
                yield return new(
                    row,
                    Sentence(entitlement),
                    [UnderHeading(Once(steps[0]), entitlement)],
                    In(Labels.Conditions(entitlement.Status)),
                    [.. conditions.Select(Once)]);
            }
        }

        ExplanationStep Once(ExplanationStep step) => unfolded.Add(step) ? step : step with { Because = [] };
    }

    /// <summary>A step without what its heading has just said: the benefit's name, and a result that is no formula.</summary>
    private ExplanationStep UnderHeading(ExplanationStep step, Entitlement entitlement)
    {
        if (step.Name != entitlement.Benefit.Name || step.Value is not { } value)
        {
            return step;
        }

        string amount = AmountOf(entitlement.Outcome);
        string status = In(Labels.Status(entitlement.Status));
        bool saidAlready = In(value) == amount || In(value) == status || In(value) == $"{status}: {amount}";
        return step with { Name = saidAlready ? Labels.LegalBasis : value, Value = null };
    }

    private IEnumerable<Line> TotalLines()
    {
        Totals totals = _assessment.Totals;
        yield return new(In(Labels.PayableNow), Money(totals.PayableNow));
        if (totals.Net != totals.PayableNow)
        {
            yield return new(In(Labels.Net), totals.Net is { } net ? $"{Money(net)} ({In(Labels.LessArrears)} {Money(totals.PayableNow - net)})" : In(Labels.Unknown));
        }

        if (totals.Deferred != Rupiah.Zero)
        {
            yield return new(In(Labels.Deferred), Money(totals.Deferred));
        }

        if (totals.Scheduled != Rupiah.Zero)
        {
            yield return new(In(Labels.Scheduled), Money(totals.Scheduled));
        }

        yield return new(In(Labels.OfWhich), $"JKK {Money(totals.Jkk)}, JKM {Money(totals.Jkm)}");
    }

    /// <summary>Between what lies that is payable, where what is certain is not the whole.</summary>
    private Line? OpenLine() => _assessment.Totals is { Complete: false, Bounds.PayableNow: var bounds } totals && (bounds.AtLeast != totals.PayableNow || bounds.AtMost != totals.PayableNow)
        ? new(In(Labels.NotYetComplete), Bounds(bounds))
        : null;

    private IEnumerable<Note> AllNotes()
    {
        yield return WhyNotNote;
        yield return new(In(Labels.WaitsFor), Reasons(entitlement => (entitlement.Outcome as Entitled)?.DeferredUntil));
        yield return new(In(Labels.Missing), Facts(entitlement => (entitlement.Outcome as Undetermined)?.Missing));
        yield return new(In(Labels.PayeeMissing), Facts(entitlement => entitlement.PayeeMissing));
        yield return new(In(Labels.PayerMissing), Facts(entitlement => entitlement.PayerMissing));
        yield return ScheduleNote;
        if (_assessment.ClaimBy is { } claimBy)
        {
            yield return new(In(Labels.ClaimBy), [Date(claimBy)]);
        }

        yield return new(In(Labels.Arrears), [ArrearsLine()]);
        yield return new(In(Labels.Warnings), [.. _assessment.Warnings.Select(warning => In(warning.Text))]);
        yield return new(In(Labels.DependsOn), [.. ReadingCatalogue.All.Where(reading => _assessment.DependsOn.Contains(reading.Id, StringComparer.Ordinal)).Select(ReadingLine)]);
        yield return new(In(Labels.Findings), [.. _assessment.Findings.Select(finding => $"{In(finding.Name)}, {In(Labels.MadeBy)} {In(finding.MadeBy)}")]);
        yield return new(In(Labels.WorstGrade), [In(Labels.Grade(_assessment.Grade))]);
    }

    /// <summary>Each reason once, behind the benefits that share it.</summary>
    private IReadOnlyList<string> Reasons(Func<Entitlement, ValueList<Notice>?> reasonsOf) =>
    [
        .. _assessment.Entitlements
            .SelectMany(entitlement => reasonsOf(entitlement) ?? [], (entitlement, reason) => (Benefit: In(entitlement.Benefit.Name), Reason: In(reason.Text)))
            .GroupBy(pair => pair.Reason, pair => pair.Benefit, StringComparer.Ordinal)
            .Select(group => $"{string.Join(", ", group.Distinct(StringComparer.Ordinal))}: {group.Key}"),
    ];

    private IReadOnlyList<string> Facts(Func<Entitlement, ValueList<string>?> factsOf) =>
    [
        .. _assessment.Entitlements
            .SelectMany(entitlement => factsOf(entitlement) ?? [])
            .Distinct(StringComparer.Ordinal)
            .Select(path => In(EncodedLaw.NameOfFact(path))),
    ];

    private string ArrearsLine()
    {
        Arrears arrears = _assessment.Arrears;
        if (arrears.Months is not { } months)
        {
            return In(Labels.Unknown);
        }

        if (months == 0)
        {
            return In(Labels.None);
        }

        string line = string.Create(CultureInfo.InvariantCulture, $"{months} {In(months == 1 ? Labels.Month : Labels.Months)}");
        string amount = arrears.Amount is { } sum ? $"{line}, {Money(sum)}" : line;
        return arrears.Deducted ? $"{amount}, {In(Labels.Deducted)}" : amount;
    }

    private string ReadingLine(Reading reading)
    {
        ReadingAlternative chosen = _readings[reading];
        IEnumerable<string> others = reading.Alternatives.Where(alternative => alternative != chosen).Select(alternative => $"{In(alternative.Text)} ({alternative.Id})");
        return $"{In(reading.Question)} ({reading.Id}) {In(Labels.Chosen)}: {In(chosen.Text)} ({chosen.Id}). {In(Labels.Otherwise)}: {string.Join("; ", others)}.{(reading.Source == NoSource ? "" : $" {reading.Source}")}";
    }

    private string In(LocalizedText text) => text.In(_language);

    private string Money(Rupiah amount) => amount.ToString(_language);

    private string Date(NodaTime.LocalDate date) => LongDate.Format(date, _language);
}

/// <summary>One row of the table of benefits.</summary>
internal sealed record BenefitRow(string Program, string Benefit, string Amount, string Status, string Payee, EntitlementStatus Kind, Rupiah? Sum, string Sources)
{
    /// <summary>The benefit with its programme.</summary>
    public string FullName => $"{Benefit} ({Program})";
}

/// <summary>A label and what belongs to it.</summary>
internal sealed record Line(string Label, string Text)
{
    /// <summary>The number that it tells, in a sheet that can add it up; null: none, or more than one.</summary>
    public long? Number { get; init; }
}

/// <summary>A heading and the lines under it.</summary>
internal sealed record Note(string Heading, IReadOnlyList<string> Lines);

/// <summary>How one result came about.</summary>
internal sealed record Derivation(BenefitRow Row, string Sentence, ValueList<ExplanationStep> Result, string Heading, ValueList<ExplanationStep> Conditions);
