using System.Diagnostics.CodeAnalysis;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Monitoring;

/// <summary>Reckons what one accident gives and holds the payments beside it. What a list of accidents does not tell stays open.</summary>
/// <param name="person">The person.</param>
/// <param name="accident">The accident.</param>
/// <param name="diedOn">The day on which the person died by the list of deaths, with which the death is reckoned; null: no death is told.</param>
/// <param name="payments">The payments of the person; null: there is no list.</param>
/// <param name="options">How to assess.</param>
internal sealed class AccidentReckoning(RosterPerson person, RegisteredAccident accident, LocalDate? diedOn, IReadOnlyList<BenefitPayment>? payments, AssessmentOptions options)
{
    private const string DatePath = "event.date";
    private const string DiedOnPath = "event.diedOn";
    private const string IncapacityPath = "event.incapacity";
    private const string LossesPath = "event.losses";

    private static readonly LocalizedText AfterDeath = new("sesudah meninggal menurut daftar kematian", "is after the death that the list of deaths tells");

    /// <summary>Payments upon an accident of work on that day, and where somebody died of it upon the death.</summary>
    private IEnumerable<BenefitPayment> PaidUpon => (payments ?? []).Where(payment =>
        payment.Voucher.Case.Event is { Kind: EventKind.WorkAccident } work ? work.Date == accident.OccurredOn : accident.IsFatal && payment.Voucher.Case.Event.Kind == EventKind.NonWorkDeath);

    public AccidentClaim Claim()
    {
        RightState cover = new RightsOnDays(person.Merged.Participant, person.Merged.Membership, options, isAlone: true).On(accident.OccurredOn)[Right.WorkAccident];
        AccidentClaim told = new()
        {
            Person = person.Key,
            Accident = accident,
            Cover = cover,
            State = ClaimState.Malformed,
            IsAmongDeaths = diedOn is not null && accident.IsFatal,
            Payments = PaidUpon.Select(payment => payment.Key).ToValueList(),
        };
        if (accident.OccurredOn > diedOn)
        {
            return told with { Cover = RightState.NotHeld, Problems = [new(DatePath, AfterDeath)] };
        }

        if (told.IsAmongDeaths)
        {
            return told with { State = PersonsEvent.StateOf(PaidUpon.Any(), isOwed: true, payments is not null) };
        }

        Assessment? fromWork = null;
        if (accident.IsFromWork != false && !TryAssess(OfWork(), out fromWork, out ValueList<Problem> problems))
        {
            return told with { Problems = problems };
        }

        Assessment? notFromWork = null;
        if (accident is { IsFatal: true, IsFromWork: not true, DiedOn: { } died }
            && !TryAssess(new() { Kind = EventKind.NonWorkDeath, Date = died, DiedOn = died }, out notFromWork, out problems))
        {
            return told with { Problems = problems };
        }

        return Reckoned(told with { FromWork = fromWork, NotFromWork = notFromWork });
    }

    private AccidentClaim Reckoned(AccidentClaim told)
    {
        Assessment[] possible = [.. new[] { told.FromWork, told.NotFromWork }.OfType<Assessment>()];
        string[] missing = [.. PossibleSums.Missing(possible), .. NotTold(told)];
        MoneyBounds now = possible.Length == 0 ? MoneyBounds.Zero : PossibleSums.Now(possible);
        MoneyBounds later = possible.Length == 0 ? MoneyBounds.Zero : PossibleSums.Later(possible);
        bool mayBeNothing = accident.IsFromWork is null && told.NotFromWork is null;

        // What the list does not tell, the case takes for none: it can only add to what is owed, unless nothing is.
        bool isOpen = NotTold(told).Any() && (possible.Length == 0 || now.AtMost != Rupiah.Zero || later.AtMost != Rupiah.Zero);
        now = new(mayBeNothing ? Rupiah.Zero : now.AtLeast, isOpen ? null : now.AtMost);
        later = new(mayBeNothing ? Rupiah.Zero : later.AtLeast, isOpen && accident.IsFatal ? null : later.AtMost);
        bool isOwed = now.AtMost != Rupiah.Zero || later.AtMost != Rupiah.Zero;
        return told with
        {
            Now = now,
            Later = later,
            Missing = (accident.IsFromWork is null ? missing.Append(PossibleSums.EventKindPath) : missing).Distinct(StringComparer.Ordinal).ToValueList(),
            State = PersonsEvent.StateOf(PaidUpon.Any(), isOwed, payments is not null),
        };
    }

    /// <summary>What the list leaves open that an accident can bring.</summary>
    private IEnumerable<string> NotTold(AccidentClaim told)
    {
        if (accident.IsFatal)
        {
            if (accident.DiedOn is null)
            {
                yield return DiedOnPath;
            }

            if (told.FromWork is not null && accident.DiedOn != accident.OccurredOn && accident.Incapacity is null)
            {
                yield return IncapacityPath;
            }
        }
        else if (told.FromWork is not null)
        {
            if (accident.Incapacity is null)
            {
                yield return IncapacityPath;
            }

            if (accident.Result is null or AccidentResult.InTreatment or AccidentResult.PartlyDisabled)
            {
                yield return LossesPath;
            }
        }
    }

    private InsuredEvent OfWork() => new()
    {
        Kind = EventKind.WorkAccident,
        Date = accident.OccurredOn,
        DiedOn = accident.DiedOn,
        Incapacity = accident.Incapacity is { } days ? [days] : [],
        PermanentTotalDisability = accident.Result == AccidentResult.TotallyDisabled,
    };

    private bool TryAssess(InsuredEvent happened, [NotNullWhen(true)] out Assessment? assessment, out ValueList<Problem> problems) =>
        PersonsEvent.TryAssess(person, happened, options, out assessment, out problems);
}
