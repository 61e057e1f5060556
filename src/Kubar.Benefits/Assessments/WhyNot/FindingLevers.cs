using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Assessments;

/// <summary>What BPJS and doctors find of an event beyond its kind, what was reported of it, and when a disease arose.</summary>
internal static class FindingLevers
{
    private static readonly MovedFacts MovedBySuspicion =
        MovedFacts.Of(Facts.Suspected, Facts.Concluded, Facts.FoundFromWork, Facts.AtCooperatingFacility, Facts.InHealthInsurance);

    private static readonly ToldDay Report = new(
        "event.reportedOn",
        new("laporan tahap I disampaikan pada", "the stage-I report had been made on"),
        MovedFacts.Of(Facts.DaysToReport),
        given => given.Event.ReportedOn,
        (given, day) => given with { Event = given.Event with { ReportedOn = day } });

    private static readonly ToldDay Onset = new(
        "event.aroseOn",
        new("penyakit timbul pada", "the disease had arisen on"),
        MovedFacts.Of(Facts.YearsToOnset),
        given => given.Event.Kind == EventKind.OccupationalDisease ? given.Event.AroseOn : null,
        (given, day) => given with { Event = given.Event with { AroseOn = day } });

    private static readonly IReadOnlyList<(ToldDay Day, DayDirection Where)> Days = [(Report, DayDirection.Earlier), (Onset, DayDirection.Earlier)];

    /// <inheritdoc cref="EventLevers.MovedByTime"/>
    public static IEnumerable<MovedFacts> MovedByTime(BenefitCase benefitCase) => ToldDay.MovedIn(benefitCase, Days);

    public static IEnumerable<Lever> Of(BenefitCase benefitCase, SearchReach reach)
    {
        InsuredEvent happened = benefitCase.Event;
        return
        [
            .. Brought(happened),
            .. Circumstance(happened),
            .. OfSuspicion(happened),
            .. Paid(happened),
            .. ToldDay.Moved(benefitCase, reach, Days),
        ];
    }

    private static IEnumerable<Lever> Brought(InsuredEvent happened)
    {
        if (happened is { Kind: EventKind.SuddenDeathAtWork, BroughtToFacility: { } brought })
        {
            yield return Finding(
                "event.broughtToFacility",
                Facts.BroughtToFacility,
                MovedFacts.Of(Facts.BroughtToFacility),
                was => was with { BroughtToFacility = !brought },
                brought
                    ? new("peserta tidak dibawa ke dokter atau fasilitas lebih dahulu", "the participant had not been taken to a doctor or facility first")
                    : new("peserta dibawa ke dokter atau fasilitas lebih dahulu", "the participant had been taken to a doctor or facility first"));
        }
    }

    private static IEnumerable<Lever> Circumstance(InsuredEvent happened)
    {
        if (happened is { Kind: EventKind.WorkAccident, Circumstance: not AccidentCircumstance.AsFound })
        {
            yield return new()
            {
                Path = "event.circumstance",
                Nature = ChangeNature.Finding,
                MadeBy = EventLevers.FinderOf(Facts.Circumstance),
                Moves = MovedFacts.Of(Facts.Circumstance),
                At = (given, _) => Enum.GetValues<AccidentCircumstance>()
                    .Where(other => other != given.Event.Circumstance && other != AccidentCircumstance.AsFound)
                    .Select(other => given with { Event = given.Event with { Circumstance = other } }),
                Says = (_, after) => new(
                    $"keadaan kecelakaan ditetapkan: {FactMembers.Of(after.Event.Circumstance).Indonesian}",
                    $"the circumstance of the accident were found to be: {FactMembers.Of(after.Event.Circumstance).English}"),
            };
        }
    }

    private static IEnumerable<Lever> OfSuspicion(InsuredEvent happened)
    {
        if (happened.Suspicion is not { } suspicion)
        {
            yield break;
        }

        yield return Finding(
            "event.suspicion.conclusion",
            Facts.FoundFromWork,
            MovedBySuspicion,
            was => Suspected(was, known => known with { Conclusion = suspicion.Conclusion == CaseConclusion.FromWork ? CaseConclusion.NotFromWork : CaseConclusion.FromWork }),
            suspicion.Conclusion == CaseConclusion.FromWork
                ? new("dugaan disimpulkan bukan akibat kerja", "the suspected case were concluded not to be from work")
                : new("dugaan disimpulkan akibat kerja", "the suspected case were concluded to be from work"));
        if (suspicion.AtCooperatingFacility is { } cooperating)
        {
            yield return Levers.Choice(
                "event.suspicion.atCooperatingFacility",
                ChangeNature.HadToBeDifferent,
                null,
                MovedFacts.Of(Facts.AtCooperatingFacility),
                given => given with { Event = Suspected(given.Event, known => known with { AtCooperatingFacility = !cooperating }) },
                cooperating
                    ? new("fasilitas yang merawat tidak bekerja sama", "the treating facility did not cooperate")
                    : new("fasilitas yang merawat bekerja sama", "the treating facility cooperated"));
        }

        if (suspicion.InHealthInsurance is { } insured)
        {
            yield return Levers.Choice(
                "event.suspicion.inHealthInsurance",
                ChangeNature.HadToBeDifferent,
                null,
                MovedFacts.Of(Facts.InHealthInsurance),
                given => given with { Event = Suspected(given.Event, known => known with { InHealthInsurance = !insured }) },
                insured
                    ? new("peserta tidak terdaftar dalam jaminan kesehatan nasional", "the participant were not in the national health insurance")
                    : new("peserta terdaftar dalam jaminan kesehatan nasional", "the participant were in the national health insurance"));
        }
    }

    /// <summary>An event found to be of another kind may be suspected of nothing.</summary>
    private static InsuredEvent Suspected(InsuredEvent was, Func<Suspicion, Suspicion> otherwise) =>
        was.Suspicion is { } suspicion ? was with { Suspicion = otherwise(suspicion) } : was;

    private static IEnumerable<Lever> Paid(InsuredEvent happened)
    {
        if (happened.DisabilityPaid)
        {
            yield return Levers.Choice(
                "event.disabilityPaid",
                ChangeNature.HadToBeDifferent,
                null,
                MovedFacts.Of(Facts.DisabilityPaid),
                given => given with { Event = given.Event with { DisabilityPaid = false } },
                new("santunan cacat belum dibayar sebelum meninggal", "no disability benefit had been paid before the death"));
        }
    }

    private static Lever Finding(string path, Expression fact, MovedFacts moves, Func<InsuredEvent, InsuredEvent> to, LocalizedText says) => Levers.Choice(
        path,
        ChangeNature.Finding,
        EventLevers.FinderOf(fact),
        moves,
        given => given with { Event = to(given.Event) },
        says);
}
