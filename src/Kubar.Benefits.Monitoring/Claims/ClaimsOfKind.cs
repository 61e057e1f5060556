using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Monitoring;

/// <summary>The money of all claims of one kind. What cannot be assessed is of none. Immutable, equal by value.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Claims">How many.</param>
/// <param name="Now">What is payable upon them at once, in rupiah, paid or not.</param>
/// <param name="Later">What falls due later, in rupiah.</param>
/// <param name="NeverPaid">How many of them were never paid; null: there is no list of payments.</param>
/// <param name="NeverPaidNow">What is payable at once upon those; null: there is no list of payments.</param>
public sealed record ClaimsOfKind(ClaimKind Kind, long Claims, MoneyBounds Now, MoneyBounds Later, long? NeverPaid, MoneyBounds? NeverPaidNow)
{
    /// <summary>The kind and how many.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kind}: {Claims}");

    /// <summary>The kinds of which there is a claim, in their order. An accident whose death stands in the list of deaths is counted there.</summary>
    internal static IEnumerable<ClaimsOfKind> Of(ProgrammeClaims? claims, ProgrammeAccidents? accidents)
    {
        IEnumerable<(ClaimKind Kind, ClaimState State, MoneyBounds Now, MoneyBounds Later)> all =
        [
            .. (claims?.Deaths ?? []).Select(death => (OfDeath(death.NotFromWork, death.FromWork), death.State, death.Now, death.Later)),
            .. (accidents?.Accidents ?? []).Where(one => !one.IsAmongDeaths).Select(one => (OfAccident(one), one.State, one.Now, one.Later)),
        ];
        return all.Where(claim => claim.State != ClaimState.Malformed).GroupBy(claim => claim.Kind).OrderBy(kind => kind.Key).Select(kind =>
        {
            bool isTold = kind.All(claim => claim.State != ClaimState.PaymentsNotTold);
            var unpaid = kind.Where(claim => claim.State == ClaimState.NeverPaid).ToList();
            return new ClaimsOfKind(
                kind.Key,
                kind.LongCount(),
                kind.Select(claim => claim.Now).Sum(),
                kind.Select(claim => claim.Later).Sum(),
                isTold ? unpaid.Count : null,
                isTold ? unpaid.Select(claim => claim.Now).Sum() : null);
        });
    }

    private static ClaimKind OfDeath(Assessment? notFromWork, Assessment? fromWork) => (notFromWork, fromWork) switch
    {
        (not null, null) => ClaimKind.DeathNotFromWork,
        (null, not null) => ClaimKind.DeathFromWork,
        _ => ClaimKind.DeathOfOpenCause,
    };

    private static ClaimKind OfAccident(AccidentClaim claim) => claim.Accident switch
    {
        { IsFatal: true } => OfDeath(claim.NotFromWork, claim.FromWork),
        { IsFromWork: true } => ClaimKind.AccidentFromWork,
        { IsFromWork: false } => ClaimKind.AccidentNotFromWork,
        _ => ClaimKind.AccidentOfOpenCause,
    };
}
