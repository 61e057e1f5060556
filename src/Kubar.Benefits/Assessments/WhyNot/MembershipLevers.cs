using System.Collections.Immutable;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Rules.Records;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>An earlier registration, further contribution months, arrears paid.</summary>
internal static class MembershipLevers
{
    /// <summary>What is told from the registration and the months paid.</summary>
    public static readonly MovedFacts FromMonths = new([.. MembershipFacts.All, Facts.HolidaysNotDecreed.Fact], []);

    private static readonly ImmutableArray<Fact> CountsOfMonths =
    [
        Facts.MonthsPaid.Fact, Facts.MonthsPaidDue.Fact, Facts.LongestRun.Fact, Facts.PaidRun.Fact, Facts.PaidRunDue.Fact, Facts.MonthsPaidSinceRegistration.Fact,
    ];

    private static readonly MovedFacts FromRegistration =
        FromMonths with { OfCase = [.. FromMonths.OfCase, Facts.Registered.Fact, Facts.RegisteredOn.Fact, Facts.AgeAtRegistration.Fact] };

    /// <summary>What moves with each day of a case, or with months that are added.</summary>
    public static IEnumerable<MovedFacts> MovedByTime(BenefitCase benefitCase) =>
    [
        .. CanMoveRegistration(benefitCase.Membership) ? [FromRegistration] : (MovedFacts[])[],
        .. benefitCase.Membership.PaidMonths is not null ? [FromMonths] : (MovedFacts[])[],
        .. EnrolmentLevers.MovedByTime(benefitCase),
    ];

    private static bool CanMoveRegistration(Membership membership) => membership.RegisteredOn is not null || !membership.Registered;

    public static IEnumerable<Lever> Of(BenefitCase benefitCase, AssessmentOptions options, SearchReach reach)
    {
        Membership membership = benefitCase.Membership;
        if (CanMoveRegistration(membership))
        {
            yield return new()
            {
                Path = "membership.registeredOn",
                Nature = ChangeNature.HadToBeDifferent,
                Moves = FromRegistration,
                Most = reach.Days,
                DaysPerStep = 1,
                IsTime = true,
                At = RegisteredEarlier,
                Says = (before, after) => SaysRegistered(before.Membership.RegisteredOn, after.Membership.RegisteredOn!.Value),
            };
        }

        if (membership.PaidMonths is not null)
        {
            yield return new()
            {
                Path = "membership.paidMonths",
                Nature = ChangeNature.HadToBeDifferent,
                Moves = FromMonths,
                Bounding = given => given.Membership.MonthsKnownFrom is null
                    ? CountsOfMonths.Select(fact => (fact, new Bounds(0, MonthsPaid(given) + FurtherMonthsOf(given).Available)))
                    : [],
                AddsMonths = true,
                Most = reach.Months,
                DaysPerStep = Lever.DaysPerMonth,
                At = (given, months) => FurtherMonthsOf(given).Of(months),
                Says = (before, after) => SaysPaid(before, after, options),
            };
        }

        if (membership.ArrearsPaidOn is null)
        {
            yield return Levers.Choice(
                "membership.arrearsPaidOn",
                ChangeNature.CanStillBeDone,
                null,
                FromMonths,
                given => given with { Membership = given.Membership with { ArrearsPaidOn = CaseFacts.TestDayOf(given) } },
                new("tunggakan dilunasi", "the arrears are paid"));
        }

        foreach (Lever lever in EnrolmentLevers.Of(benefitCase, reach))
        {
            yield return lever;
        }

        FurtherMonths FurtherMonthsOf(BenefitCase given) => new(given, CaseFacts.LapseAfter(given, options.Readings, options.Rulebook.Figures) ?? int.MaxValue);
    }

    /// <summary>However the days move, no more months count than were ever paid.</summary>
    public static void BoundByAllPaid(BenefitCase benefitCase, FactRow row)
    {
        if (benefitCase.Membership is { PaidMonths: not null, MonthsKnownFrom: null })
        {
            BoundMonths(row, MonthsPaid(benefitCase));
        }
    }

    /// <summary>However many months are added and whichever one day is moved so many days, none is added before the registration or after the event.</summary>
    public static void BoundByAllWithin(BenefitCase benefitCase, int days, FactRow row)
    {
        if (benefitCase.Membership is { PaidMonths: { } told, MonthsKnownFrom: null } membership)
        {
            var paid = new PaidMonths(told);
            LocalDate happened = benefitCase.Event.Date;
            LocalDate registered = LocalDate.Min(membership.RegisteredOn ?? happened, happened);
            BoundMonths(row, MonthsPaid(benefitCase) + Math.Max(UnpaidIn(registered.PlusDays(-days), happened), UnpaidIn(registered, happened.PlusDays(days))));

            int UnpaidIn(LocalDate from, LocalDate to)
            {
                (int first, int last) = (Calendar.Number(from), Calendar.Number(to));
                return last - first + 1 - paid.CountIn(first, last);
            }
        }
    }

    private static void BoundMonths(FactRow row, int most)
    {
        foreach (Fact fact in CountsOfMonths)
        {
            row.Bound(fact, new(0, most));
        }
    }

    private static int MonthsPaid(BenefitCase benefitCase) =>
        new PaidMonths(benefitCase.Membership.PaidMonths!).Runs.Sum(run => run.Last - run.First + 1);

    /// <summary>One who was never registered could have been on the last day on which it would still have helped, or before.</summary>
    private static IEnumerable<BenefitCase> RegisteredEarlier(BenefitCase given, int days)
    {
        (LocalDate from, int by) = given.Membership.RegisteredOn is { } registered ? (registered, -days) : (CaseFacts.TestDayOf(given), 1 - days);
        return MovedDay.Where(from, by, day => given with { Membership = given.Membership with { Registered = true, RegisteredOn = day } });
    }

    private static LocalizedText SaysRegistered(LocalDate? before, LocalDate after) => before is { } registered
        ? DayWords.Moved("peserta terdaftar pada", "the participant had been registered on", registered, after)
        : new(
            $"peserta terdaftar pada {Wording.Day(after, Language.Indonesian)}",
            $"the participant had been registered on {Wording.Day(after, Language.English)}");

    private static LocalizedText SaysPaid(BenefitCase before, BenefitCase after, AssessmentOptions options)
    {
        var paid = new PaidMonths(before.Membership.PaidMonths!);
        (int First, int Last)[] further = [.. new PaidMonths(after.Membership.PaidMonths!).Runs.SelectMany(run => Stretches(run, paid))];
        int count = further.Sum(run => run.Last - run.First + 1);
        LocalizedText effect = Effect(RowOf(before, options), RowOf(after, options));
        return new(
            $"{count} bulan iuran lagi lunas ({MonthList.OfRuns(further, Language.Indonesian)}){effect.Indonesian}",
            $"{count} more {(count == 1 ? "month" : "months")} of contributions had been paid ({MonthList.OfRuns(further, Language.English)}){effect.English}");
    }

    /// <summary>What the further months do, where it is more than their number: a new membership, or fewer months in arrears.</summary>
    private static LocalizedText Effect(FactRow before, FactRow after)
    {
        Bounds arrearsBefore = before[Facts.ArrearsMonths.Fact];
        Bounds arrearsAfter = after[Facts.ArrearsMonths.Fact];
        if (after[Facts.MembershipBegan.Fact].Min > before[Facts.MembershipBegan.Fact].Max)
        {
            return new(" sebagai kepesertaan baru", " as a new membership");
        }

        return arrearsBefore.IsKnown && arrearsAfter.IsKnown && arrearsAfter.Min < arrearsBefore.Min
            ? new(
                $", sehingga tunggakannya {arrearsAfter.Min}, bukan {arrearsBefore.Min} bulan",
                $", so that {arrearsAfter.Min} instead of {arrearsBefore.Min} months were in arrears")
            : new("", "");
    }

    private static FactRow RowOf(BenefitCase benefitCase, AssessmentOptions options) =>
        options.SituationOf(benefitCase).Facts;

    /// <summary>The months of a run that were not paid before, as runs.</summary>
    private static IEnumerable<(int First, int Last)> Stretches((int First, int Last) run, PaidMonths before)
    {
        int? first = null;
        for (int month = run.First; month <= run.Last + 1; month++)
        {
            bool isNew = month <= run.Last && !before.Contains(month);
            if (!isNew && first is { } start)
            {
                yield return (start, month - 1);
            }

            first = isNew ? first ?? month : null;
        }
    }
}
