using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Transcription;

namespace Kubar.Benefits.Tests.Properties;

/// <summary>Where the engine and the transcription give different answers.</summary>
internal static class Disagreement
{
    private static readonly HashSet<string> _open = new(StringComparer.Ordinal) { "membership.reregisteredOn", "membership.paidMonths", "law.state-employer", "law.construction-stages", "law.scholarship-conditions-before-2019-12-02" };

    /// <summary>
    /// Every difference, in words; empty where they agree. Where the text can be read in several ways of which no fact tells the
    /// right one, the engine must leave the answer open between them.
    /// </summary>
    /// <param name="text">The answers of the text.</param>
    /// <param name="engine">The engine's.</param>
    /// <param name="wide">
    /// Where the text can be read in several ways, the engine may also leave open between what would decide alike in the end, as it asks
    /// of each by itself; what it says must hold all the same.
    /// </param>
    public static IEnumerable<string> Between(IReadOnlyList<TranscribedAnswer> text, Assessment engine, bool wide = false)
    {
        IEnumerable<string?> benefits = BenefitIds.All.SelectMany(id => OfBenefit(id, [.. text.Select(answer => answer[id])], engine[id], wide));
        IEnumerable<string?> sums = text is [var only] ? OfSums(only, engine) : [];
        return benefits.Concat(sums).OfType<string>();
    }

    private static IEnumerable<string?> OfBenefit(string id, TranscribedBenefit[] text, Entitlement? engine, bool wide)
    {
        TranscribedBenefit first = text[0];
        if (text.Any(other => other.Status != first.Status || other.Amount != first.Amount))
        {
            return [OfOpen(id, text, engine)];
        }

        // Which months PP 49/2020 left unpaid is asked of each count by itself: where two counts would decide alike in the end, the
        // engine may still leave the answer open, and then it must hold.
        if (engine is { Outcome: Undetermined { Missing: var missing } } && (missing.Contains("law.pp-49-2020") || (wide && missing.Any(_open.Contains))))
        {
            return [Bounds.Of(engine).Contains(new Bounds(first.Amount ?? 0, first.Amount ?? 0)) ? null : $"{id}: {engine.Outcome} does not hold {first.Amount}"];
        }

        // What the kind of event cannot bring is not listed, and that is to say not owed.
        string status = (engine?.Status ?? EntitlementStatus.NotOwed).ToString();
        if (Of($"{id} status", first.Status.ToString(), status) is { } difference)
        {
            return [$"{difference} ({engine?.Outcome})"];
        }

        return first.Status == TranscribedStatus.NotOwed
            ? []
            :
            [
                Of($"{id} amount", first.Amount, engine!.Amount?.Value),
                engine.PayeeMissing.Contains("law.pp-49-2020") ? null : Of($"{id} payee", text.Select(answer => answer.Payee), engine.Payee),
                Of($"{id} payer", text.Select(answer => answer.Payer), engine),
                text.All(answer => Text(answer.Schedule) == Text(first.Schedule)) ? Of($"{id} schedule", Text(first.Schedule), Text(engine.Schedule)) : null,
            ];
    }

    private static string? OfOpen(string id, TranscribedBenefit[] text, Entitlement? engine)
    {
        Bounds hull = new(text.Min(answer => answer.Amount ?? 0), text.Max(answer => answer.Amount ?? 0));
        bool open = engine?.Status == EntitlementStatus.Undetermined || text.All(answer => answer.Status != TranscribedStatus.NotOwed);
        return open && Bounds.Of(engine).Contains(hull)
            ? null
            : $"{id}: the text leaves it open between {string.Join(" and ", text.Select(answer => $"{answer.Status} {answer.Amount}").Distinct())}, the engine gives {engine?.Outcome}";
    }

    private static string? Of(string what, IEnumerable<TranscribedPayee> text, Payee? engine) => text.Distinct().ToArray() switch
    {
        [TranscribedPayee.NotStated] => null,
        [var payee] => Of(what, payee.ToString(), engine?.ToString()),
        _ => null,
    };

    private static string? Of(string what, IEnumerable<TranscribedCover> text, Entitlement engine)
    {
        string wanted = text.Distinct().ToArray() is [var payer] ? payer.ToString() : nameof(TranscribedCover.NotTold);
        string found = engine switch
        {
            { PayerMissing: var missing } when missing.Contains("law.pp-49-2020") => wanted,
            { PaidByEmployer: true, PayerFirst: true } => nameof(TranscribedCover.EmployerFirst),
            { PaidByEmployer: true } => nameof(TranscribedCover.Employer),
            { PayerMissing.Count: > 0 } => nameof(TranscribedCover.NotTold),
            _ => nameof(TranscribedCover.Bpjs),
        };
        return Of(what, wanted, found);
    }

    private static IEnumerable<string?> OfSums(TranscribedAnswer text, Assessment engine) =>
    [
        Of("payableNow", text.PayableNow, engine.Totals.PayableNow.Value),
        Of("deferred", text.Deferred, engine.Totals.Deferred.Value),
        Of("scheduled", text.Scheduled, engine.Totals.Scheduled.Value),

        // Where nothing is payable, how much would come off it may be left untold.
        text.PayableNow == 0 && engine.Totals.Net is null ? null : Of("net", (long?)text.Net, engine.Totals.Net?.Value),
        Of("jkk", text.Jkk, engine.Totals.Jkk.Value),
        Of("jkm", text.Jkm, engine.Totals.Jkm.Value),
        text.ArrearsMonths is null ? null : Of("arrears months", text.ArrearsMonths, engine.Arrears.Months),
        text.GapMonths is null ? null : Of("gap months", text.GapMonths, engine.Arrears.GapMonths),
        text.ArrearsAmount is null ? null : Of("arrears amount", text.ArrearsAmount, engine.Arrears.Amount?.Value),
        Of("arrears deducted", text.ArrearsDeducted, engine.Arrears.Deducted),

        // Where nothing is owed, by when it would have to be claimed may be left unsaid.
        text.Benefits.Count == 0 && engine.ClaimBy is null ? null : Of("claimBy", text.ClaimBy, engine.ClaimBy),
    ];

    private static string? Of<T>(string what, T text, T engine) =>
        EqualityComparer<T>.Default.Equals(text, engine) ? null : $"{what}: the text gives {Text(text)}, the engine {Text(engine)}";

    private static string Text<T>(T value) => value is null ? "nothing" : $"{value}";

    private static string Text(IReadOnlyList<TranscribedYear> years) =>
        string.Join("; ", years.Select(year => Year(year.Child, year.DueOn, year.Level, year.Amount)));

    private static string Text(ValueList<Instalment> years) =>
        string.Join("; ", years.Select(year => Year(year.Child, year.DueOn, year.Level, year.Amount.Value)));

    private static string Year(int child, NodaTime.LocalDate due, SchoolLevel level, long amount) =>
        $"child {child} {NodaTime.Text.LocalDatePattern.Iso.Format(due)} {level} {amount}";
}
