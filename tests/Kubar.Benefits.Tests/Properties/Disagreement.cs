using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Transcription;

namespace Kubar.Benefits.Tests.Properties;

/// <summary>Where the engine and the transcription give different answers.</summary>
internal static class Disagreement
{
    /// <summary>Every difference, in words; empty where they agree on every output.</summary>
    public static IEnumerable<string> Between(TranscribedAnswer text, Assessment engine) =>
        OfBenefits(text, engine).Concat(OfSums(text, engine)).OfType<string>();

    private static IEnumerable<string?> OfBenefits(TranscribedAnswer text, Assessment engine) => BenefitIds.All.Select(id =>
        text.NotEncoded is { } either && !text.Benefits.ContainsKey(id)
            ? OfUnread(id, either.FromWork[id], either.NotFromWork[id], engine[id])
            : OfBenefit(id, text[id], engine[id]));

    // Where the rule was not read, only what neither answer to it would bring may be called not owed.
    private static string? OfUnread(string id, TranscribedBenefit fromWork, TranscribedBenefit notFromWork, Entitlement? engine)
    {
        Bounds bounds = Bounds.Of(engine);
        bool possible = fromWork.Status != TranscribedStatus.NotOwed || notFromWork.Status != TranscribedStatus.NotOwed;
        bool open = engine?.Status == EntitlementStatus.Undetermined;
        bool bounded = bounds.Least <= Math.Min(fromWork.Amount ?? 0, notFromWork.Amount ?? 0)
            && bounds.Most >= Math.Max(fromWork.Amount ?? 0, notFromWork.Amount ?? 0);
        return open == possible && bounded
            ? null
            : $"{id} unread: from work {fromWork.Status} {fromWork.Amount}, not from work {notFromWork.Status} {notFromWork.Amount}, the engine {engine?.Outcome}";
    }

    private static string? OfBenefit(string id, TranscribedBenefit text, Entitlement? engine)
    {
        // What the kind of event cannot bring is not listed, and that is to say not owed.
        string status = (engine?.Status ?? EntitlementStatus.NotOwed).ToString();
        if (Of($"{id} status", text.Status.ToString(), status) is { } difference)
        {
            return $"{difference} ({engine?.Outcome})";
        }

        if (text.Status == TranscribedStatus.Undetermined)
        {
            return Of($"{id} bounds", new Bounds(0, text.Amount!.Value), Bounds.Of(engine));
        }

        if (text.Status == TranscribedStatus.NotOwed)
        {
            return null;
        }

        return Of($"{id} amount", text.Amount, engine!.Amount?.Value)
            ?? (text.Payee == TranscribedPayee.NotStated ? null : Of($"{id} payee", text.Payee.ToString(), engine.Payee?.ToString()))
            ?? Of($"{id} paid by the employer", text.ByEmployer, engine.PaidByEmployer)
            ?? Of($"{id} schedule", Text(text.Schedule), Text(engine.Schedule));
    }

    private static IEnumerable<string?> OfSums(TranscribedAnswer text, Assessment engine) =>
    [
        Of("payableNow", text.PayableNow, engine.Totals.PayableNow.Value),
        Of("deferred", text.Deferred, engine.Totals.Deferred.Value),
        Of("scheduled", text.Scheduled, engine.Totals.Scheduled.Value),
        Of("net", text.Net, engine.Totals.Net?.Value),
        Of("jkk", text.Jkk, engine.Totals.Jkk.Value),
        Of("jkm", text.Jkm, engine.Totals.Jkm.Value),
        Of("arrears months", text.ArrearsMonths, engine.Arrears.Months),
        Of("arrears amount", text.ArrearsAmount, engine.Arrears.Amount?.Value),
        Of("arrears deducted", text.ArrearsDeducted, engine.Arrears.Deducted),
        Of("claimBy", text.ClaimBy, engine.ClaimBy),
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
