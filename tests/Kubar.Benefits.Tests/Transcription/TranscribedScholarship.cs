using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>The scholarship, by the law of the day from which it counts: the death, or the declaration of total disability.</summary>
[Article("PP 44/2015 Pasal 25(3), 34(2)")]
[Article("PP 82/2019 Pasal 25(3), 34(3)")]
[Article("Permenaker 5/2021 Pasal 102-107")]
[Article("Permenaker 1/2025 Pasal 103, 106")]
internal static class TranscribedScholarship
{
    private static readonly (SchoolLevel Level, int Years, long Yearly)[] Pasal107 =
    [
        (SchoolLevel.Kindergarten, 2, 1_500_000),
        (SchoolLevel.Primary, 6, 1_500_000),
        (SchoolLevel.JuniorSecondary, 3, 2_000_000),
        (SchoolLevel.SeniorSecondary, 3, 3_000_000),
        (SchoolLevel.Tertiary, 5, 12_000_000),
    ];

    /// <summary>The amount payable now and all instalments; null: no child has any.</summary>
    public static (long Now, IReadOnlyList<TranscribedYear> Schedule)? Of(BenefitCase given, LocalDate day, World world, int times = 1, LocalDate? lastDay = null)
    {
        Family family = given.Family!;
        Claim claim = given.Claim;
        LocalDate law = TranscribedDates.LawOf(day, given, world.Readings);
        if (law < TranscribedDates.Pp82)
        {
            return Before2019(family, day, world) ? (12_000_000, []) : null;
        }

        // 106(2): an application more than a year after the day is late.
        LocalDate? late = claim.AppliedOn is { } applied && applied > day.PlusYears(1) ? applied : null;
        TextReadings readings = world.Readings;
        var qualified = family.Children!
            .Select((child, index) => (Child: child, Index: index))
            .Where(one => TranscribedDates.ArePaymentRulesInForce(law, readings)
                ? Qualifies(one.Child, day, law, readings) && StillQualifies(one.Child, law, late, readings)
                : MayQualify(one.Child, day, world))
            .Select(one => (one.Child, Years: (List<TranscribedYear>)[.. Years(one.Index, one.Child, day, readings).Where(year => !IsLost(year, claim.AppliedOn, law, readings) && !(year.DueOn > lastDay))]))
            .ToList();

        // 103(1): at most two, whom the participant or the heirs name; reading third-child: the first two listed.
        if (readings.Is("third-child", "youngest"))
        {
            qualified = [.. qualified.OrderByDescending(one => one.Child.BirthDate)];
        }
        else if (readings.Is("third-child", "most-to-come"))
        {
            qualified = [.. qualified.OrderByDescending(one => one.Years.Sum(year => year.Amount))];
        }

        // 102(4): the periods at several employers are not added up, nor does each bring its own (reading scholarship-of-several-jobs).
        List<TranscribedYear> schedule = [.. qualified.Take(2).SelectMany(one => one.Years).OrderBy(year => year.Child).Select(year => year with { Amount = times * year.Amount })];
        return qualified.Count == 0 ? null : (schedule.Where(year => year.DueOn <= (claim.AppliedOn ?? day)).Sum(year => year.Amount), schedule);
    }

    // 103(2)-(4), all of the conditions (reading scholarship-working).
    public static bool Qualifies(Child child, LocalDate day, LocalDate law, TextReadings readings)
    {
        // (4) born before; since Permenaker 1/2025 not "telah dilahirkan" (reading unborn-child)
        bool conceived = law >= TranscribedDates.Permenaker1Of2025
            && readings.Is("unborn-child", "conceived")
            && child.BirthDate!.Value <= day.PlusDays(300);
        if (child.BirthDate!.Value > day && !conceived)
        {
            return false;
        }

        // (3) registered by the participant; 105(1)
        if (!child.Registered && !readings.Is("child-named-at-claim", "may-be-named"))
        {
            return false;
        }

        // (2)a of school age, (2)b below 23
        if (child.Level == SchoolLevel.Finished || day >= TranscribedDates.Birthday(child.BirthDate.Value, 23, readings))
        {
            return false;
        }

        // (2)c not married, (2)d not working; joined by "dan/atau" (reading scholarship-working)
        bool working = IsKeptFromItByWork(child, law);
        return readings.Is("scholarship-working", "any-of-the-last-two") ? !child.Married || !working : !child.Married && !working;
    }

    // Where Pasal 103 does not reach back (reading benefit-rules-from), PP 82/2019 alone: by the level of education; the conditions were not read.
    private static bool MayQualify(Child child, LocalDate day, World world) =>
        child.Level != SchoolLevel.Finished
        && ((!child.Married && child.Work == ChildWork.None && day < TranscribedDates.Birthday(child.BirthDate!.Value, 23, world.Readings)) || world.IsChildIncluded);

    private static bool IsKeptFromItByWork(Child child, LocalDate law)
    {
        if (child.Work == ChildWork.None)
        {
            return false;
        }

        // (3a), since Permenaker 1/2025: excepted while still studying
        if (law < TranscribedDates.Permenaker1Of2025 || child.Level == SchoolLevel.BelowSchool)
        {
            return true;
        }

        return child.Work == ChildWork.Pu && child.PuMonths!.Value > 6;
    }

    // Permenaker 1/2025 Pasal 106(5): a late application only for a child that still meets 103(2).
    private static bool StillQualifies(Child child, LocalDate law, LocalDate? late, TextReadings readings)
    {
        bool asked = law >= TranscribedDates.Permenaker1Of2025 || readings.Is("missed-years", "as-later");
        return late is not { } applied || !asked || applied < TranscribedDates.Birthday(child.BirthDate!.Value, 23, readings);
    }

    private static bool IsLost(TranscribedYear year, LocalDate? applied, LocalDate law, TextReadings readings)
    {
        // 106(4): three school years before the application; of a first claim only by the reading late-first-claim.
        bool capped = law >= TranscribedDates.Permenaker1Of2025
            ? readings.Is("late-first-claim", "cap")
            : readings.Is("missed-years", "as-later") && readings.Is("late-first-claim", "cap");
        return capped && year.DueOn.PlusYears(4) <= applied;
    }

    // Lampiran III I.b.9: once for the participant, where a child is still at school. The other conditions stand in a
    // regulation that was not read.
    private static bool Before2019(Family family, LocalDate day, World world)
    {
        Child[] atSchool = [.. family.Children!.Where(child => child.Level is not (SchoolLevel.BelowSchool or SchoolLevel.Finished))];
        if (atSchool.Any(child => !child.Married && child.Work == ChildWork.None && day < TranscribedDates.Birthday(child.BirthDate!.Value, 23, world.Readings)))
        {
            return true;
        }

        return atSchool.Length > 0 && world.IsChildIncluded;
    }

    private static List<TranscribedYear> Years(int index, Child child, LocalDate day, TextReadings readings)
    {
        List<TranscribedYear> years = [];
        LocalDate born = child.BirthDate!.Value;
        LocalDate start = day;
        SchoolLevel level = child.Level!.Value;
        int? yearsLeft = child.YearsLeft;
        if (level == SchoolLevel.BelowSchool)
        {
            start = LocalDate.Max(TranscribedDates.Birthday(born, 4, readings), day);
            level = SchoolLevel.Kindergarten;
            yearsLeft = 2;
        }

        int year = 0;
        foreach ((SchoolLevel Level, int Years, long Yearly) step in Pasal107)
        {
            if (step.Level < level)
            {
                continue;
            }

            // A year repeated uses up one of the level's (reading level-repetition).
            int most = readings.Is("level-repetition", "promoted-years-only") ? int.MaxValue : step.Years;
            int count = step.Level == level ? Math.Min(yearsLeft!.Value, most) : step.Years;
            for (int i = 0; i < count; i++)
            {
                LocalDate due = start.PlusYears(year);
                if (due < TranscribedDates.Birthday(born, 23, readings))
                {
                    years.Add(new TranscribedYear(index, due, step.Level, step.Yearly));
                }

                year++;
            }
        }

        return years;
    }
}
