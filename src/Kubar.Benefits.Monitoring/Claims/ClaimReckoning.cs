using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Monitoring;

/// <summary>Reckons what one death gives and holds the payments beside it.</summary>
/// <param name="person">The person.</param>
/// <param name="death">The death.</param>
/// <param name="accidents">The accidents of the person, as another list has them.</param>
/// <param name="payments">The payments of the person; null: there is no list.</param>
/// <param name="options">How to assess.</param>
internal sealed class ClaimReckoning(
    RosterPerson person,
    RegisteredDeath death,
    IEnumerable<RegisteredAccident> accidents,
    IReadOnlyList<BenefitPayment>? payments,
    AssessmentOptions options)
{
    private readonly RegisteredAccident? _accident = accidents.FirstOrDefault(accident => accident.IsFatal && accident.OccurredOn <= death.DiedOn);

    /// <summary>Whether the cause on the list of deaths leaves open that it was an accident of work.</summary>
    private bool IsCauseOpen => death.Cause is null or DeathCause.Accident or DeathCause.Crime or DeathCause.Other;

    /// <summary>Whether it may have been one, by either list.</summary>
    private bool MayBeFromWork => _accident is null ? IsCauseOpen : _accident.IsFromWork != false;

    /// <summary>Whether it is one for certain: a list of accidents says so and the list of deaths says nothing else.</summary>
    private bool IsFromWork => _accident is { IsFromWork: true } && IsCauseOpen;

    public DeathClaim Claim()
    {
        Assessment? notFromWork = null;
        if (!IsFromWork && !TryAssess(new() { Kind = EventKind.NonWorkDeath, Date = death.DiedOn, DiedOn = death.DiedOn }, out notFromWork, out ValueList<Problem> problems))
        {
            return Told(ClaimState.Malformed) with { Problems = problems };
        }

        Assessment? fromWork = null;
        if (MayBeFromWork && !TryAssess(OfWork(), out fromWork, out problems))
        {
            return Told(ClaimState.Malformed) with { Problems = problems };
        }

        Assessment[] possible = [.. new[] { notFromWork, fromWork }.OfType<Assessment>()];
        MoneyBounds now = PossibleSums.Now(possible);
        MoneyBounds later = PossibleSums.Later(possible);
        bool isOwed = now.AtMost != Rupiah.Zero || later.AtMost != Rupiah.Zero;
        return Told(PersonsEvent.StateOf(PaidUpon.Any(), isOwed, payments is not null)) with
        {
            NotFromWork = notFromWork,
            FromWork = fromWork,
            Now = now,
            Later = later,
            Missing = PossibleSums.Missing(possible).ToValueList(),
        };
    }

    private DeathClaim Told(ClaimState state) => new()
    {
        Person = person.Key,
        Death = death,
        State = state,
        Payments = PaidUpon.Select(payment => payment.Key).ToValueList(),
    };

    private IEnumerable<BenefitPayment> PaidUpon => (payments ?? []).Where(PersonsEvent.IsUponDeath);

    /// <summary>An accident of work that led to the death, on the day that a list of accidents tells, else on that of the death.</summary>
    private InsuredEvent OfWork() => new()
    {
        Kind = EventKind.WorkAccident,
        Date = _accident?.OccurredOn ?? death.DiedOn,
        DiedOn = death.DiedOn,
        Incapacity = _accident?.Incapacity is { } days ? [days] : [],
    };

    private bool TryAssess(InsuredEvent happened, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Assessment? assessment, out ValueList<Problem> problems) =>
        PersonsEvent.TryAssess(person, happened, options, out assessment, out problems);
}
