using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>Reckons what one death gives and holds the payments beside it.</summary>
/// <param name="person">The person.</param>
/// <param name="death">The death.</param>
/// <param name="payments">The payments of the person; null: there is no list.</param>
/// <param name="options">How to assess.</param>
internal sealed class ClaimReckoning(RosterPerson person, RegisteredDeath death, IReadOnlyList<BenefitPayment>? payments, AssessmentOptions options)
{
    private const string EventKindPath = "event.kind";

    /// <summary>Whether the cause on the list leaves open that it was an accident of work.</summary>
    private bool MayBeFromWork => death.Cause is null or DeathCause.Accident or DeathCause.Crime or DeathCause.Other;

    public DeathClaim Claim()
    {
        if (!TryAssess(EventKind.NonWorkDeath, out Assessment? notFromWork, out ValueList<Problem> problems))
        {
            return Told(DeathClaimState.Malformed) with { Problems = problems };
        }

        Assessment? fromWork = null;
        if (MayBeFromWork && !TryAssess(EventKind.WorkAccident, out fromWork, out problems))
        {
            return Told(DeathClaimState.Malformed) with { Problems = problems };
        }

        Assessment[] possible = fromWork is null ? [notFromWork] : [notFromWork, fromWork];
        MoneyBounds now = Span(possible.Select(NowOf));
        MoneyBounds later = Span(possible.Select(LaterOf));
        bool isOwed = now.AtMost != Rupiah.Zero || later.AtMost != Rupiah.Zero;
        return Told(StateOf(isOwed)) with
        {
            NotFromWork = notFromWork,
            FromWork = fromWork,
            Now = now,
            Later = later,
            Missing = MissingOf(possible),
        };
    }

    private DeathClaim Told(DeathClaimState state) => new()
    {
        Person = person.Key,
        Death = death,
        State = state,
        Payments = PaidUpon.Select(payment => payment.Key).ToValueList(),
    };

    /// <summary>Payments upon a death: what was paid for an accident that was survived is another matter.</summary>
    private IEnumerable<BenefitPayment> PaidUpon => (payments ?? []).Where(payment =>
        payment.Voucher.Case.Event is { Kind: EventKind.NonWorkDeath or EventKind.SuddenDeathAtWork } or { DiedOn: not null });

    private DeathClaimState StateOf(bool isOwed) => (PaidUpon.Any(), isOwed, payments) switch
    {
        (true, _, _) => DeathClaimState.Paid,
        (_, false, _) => DeathClaimState.NotOwed,
        (_, _, null) => DeathClaimState.PaymentsNotTold,
        _ => DeathClaimState.NeverPaid,
    };

    private bool TryAssess(EventKind kind, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Assessment? assessment, out ValueList<Problem> problems) => Assessor.TryAssess(
        new()
        {
            Id = person.Key,
            Participant = person.Merged.Participant,
            Membership = person.Merged.Membership,
            Event = new() { Kind = kind, Date = death.DiedOn, DiedOn = death.DiedOn },
            Family = person.Merged.Family,
        },
        options,
        out assessment,
        out problems);

    private static ValueList<string> MissingOf(Assessment[] possible) => possible
        .SelectMany(assessment => assessment.Entitlements.SelectMany(entitlement => entitlement.Outcome is Undetermined open ? open.Missing.Concat(entitlement.ScheduleMissing) : entitlement.ScheduleMissing))
        .Concat(possible.Length > 1 ? [EventKindPath] : [])
        .Distinct(StringComparer.Ordinal)
        .ToValueList();

    private static MoneyBounds NowOf(Assessment assessment) => Plus(assessment.Totals.Bounds?.PayableNow ?? Exactly(assessment.Totals.PayableNow), assessment.Totals.Deferred);

    private static MoneyBounds LaterOf(Assessment assessment) => assessment.Totals.Bounds?.Scheduled ?? Exactly(assessment.Totals.Scheduled);

    private static MoneyBounds Exactly(Rupiah sum) => new(sum, sum);

    private static MoneyBounds Plus(MoneyBounds bounds, Rupiah sum) => new(bounds.AtLeast + sum, bounds.AtMost + sum);

    /// <summary>From the least to the most of several.</summary>
    private static MoneyBounds Span(IEnumerable<MoneyBounds> several) => several.Aggregate((all, one) => new(
        one.AtLeast < all.AtLeast ? one.AtLeast : all.AtLeast,
        one.AtMost is { } most && all.AtMost is { } before ? (most > before ? most : before) : null));
}
