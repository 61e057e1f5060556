using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Transcription;

namespace Kubar.Benefits.Tests.Properties;

/// <summary>The first place where the engine and the transcription give different answers.</summary>
internal static class Disagreement
{
    /// <summary>The difference in words; null where they agree on every output.</summary>
    public static string? Between(TranscribedAnswer text, Assessment engine) =>
        OfBenefits(text, engine)
        ?? OfTotals(text, engine)
        ?? OfArrears(text, engine)
        ?? Of("claimBy", text.ClaimBy, engine.ClaimBy);

    private static string? OfBenefits(TranscribedAnswer text, Assessment engine)
    {
        if (text.NotEncoded)
        {
            Entitlement? told = engine.Entitlements.FirstOrDefault(one => one.Status != EntitlementStatus.Undetermined);
            return told is null ? null : $"the rule is not encoded, but the engine gives {told}";
        }

        return BenefitIds.All.Select(id => In(id, text[id], engine[id])).FirstOrDefault(difference => difference is not null);
    }

    private static string? In(string id, TranscribedBenefit text, Entitlement? engine)
    {
        // What the kind of event cannot bring is not listed, and that is to say not owed.
        string status = (engine?.Status ?? EntitlementStatus.NotOwed).ToString();
        if (Of($"{id} status", text.Status.ToString(), status) is { } difference)
        {
            return $"{difference} ({engine?.Outcome})";
        }

        if (text.Status is not (TranscribedStatus.Owed or TranscribedStatus.Deferred))
        {
            return null;
        }

        return Of($"{id} amount", text.Amount, engine!.Amount?.Value)
            ?? Of($"{id} payee", text.Payee.ToString(), engine.Payee?.ToString())
            ?? Of($"{id} paid by the employer", text.ByEmployer, engine.PaidByEmployer)
            ?? Of($"{id} schedule", Text(text.Schedule), Text(engine.Schedule));
    }

    private static string? OfTotals(TranscribedAnswer text, Assessment engine) =>
        Of("payableNow", text.PayableNow, engine.Totals.PayableNow.Value)
        ?? Of("deferred", text.Deferred, engine.Totals.Deferred.Value)
        ?? Of("scheduled", text.Scheduled, engine.Totals.Scheduled.Value)
        ?? Of("net", text.Net, engine.Totals.Net.Value)
        ?? Of("jkk", text.Jkk, engine.Totals.Jkk.Value)
        ?? Of("jkm", text.Jkm, engine.Totals.Jkm.Value);

    private static string? OfArrears(TranscribedAnswer text, Assessment engine) =>
        Of("arrears months", text.ArrearsMonths, engine.Arrears.Months)
        ?? Of("arrears amount", text.ArrearsAmount, engine.Arrears.Amount?.Value)
        ?? Of("arrears deducted", text.ArrearsDeducted, engine.Arrears.Deducted);

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
