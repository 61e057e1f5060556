using Kubar.Benefits.Cases;
using Kubar.Benefits.Tests.Transcription;
using NodaTime;

namespace Kubar.Benefits.Tests.Generators;

/// <summary>Every rank of heirs, and children about the ages of 0, 4 and 23.</summary>
internal static class FamilyGenerator
{
    public static Family Next(Random random, LocalDate eventDate)
    {
        bool lonely = random.Percent(25);
        Child[] children = new Child[lonely ? 0 : random.Between(0, 5)];
        for (int i = 0; i < children.Length; i++)
        {
            children[i] = NextChild(random, eventDate);
        }

        return new Family
        {
            Spouse = !lonely && random.Percent(50),
            Parents = random.Percent(lonely ? 15 : 50),
            Siblings = random.Percent(lonely ? 15 : 50),
            ParentsInLaw = random.Percent(lonely ? 15 : 30),
            Will = random.OneOf(Will.None, Will.None, Will.Other, Will.Notarial),
            CourtHeir = random.Percent(10),
            Children = children.ToValueList(),
        };
    }

    private static Child NextChild(Random random, LocalDate eventDate)
    {
        SchoolLevel level = random.OneOf(Enum.GetValues<SchoolLevel>());
        ChildWork work = random.Percent(75) ? ChildWork.None : random.OneOf(ChildWork.Pu, ChildWork.Bpu, ChildWork.Intern);
        return new Child
        {
            BirthDate = BirthDate(random, eventDate),
            Level = level,
            YearsLeft = level is SchoolLevel.BelowSchool or SchoolLevel.Finished && random.Percent(50) ? null : random.Between(1, random.Percent(80) ? 6 : 10),
            Married = random.Percent(8),
            Work = work,
            PuMonths = work == ChildWork.Pu ? random.Between(0, 9) : null,

            // Of the registration no rule of before PP 82/2019 has been read.
            Registered = eventDate < TranscribedDates.Pp82 || !random.Percent(8),
        };
    }

    private static LocalDate BirthDate(Random random, LocalDate eventDate) => random.Next(7) switch
    {
        6 => eventDate.PlusDays(random.Percent(50) ? random.OneOf(0, 1, 299, 300, 301) : random.Between(-200, 320)),
        0 => eventDate.PlusYears(-random.OneOf(0, 4, 23)).PlusDays(random.Between(-2, 2)),
        1 => new LocalDate(random.OneOf(1992, 1996, 2000, 2004, 2016, 2020), 2, 29) is var leap && leap.Year < eventDate.Year ? leap : eventDate.PlusYears(-7),
        2 => eventDate.PlusYears(-random.Between(0, 23)),
        3 => eventDate.PlusDays(-random.Between(0, 1500)),
        _ => eventDate.PlusDays(-random.Between(0, 24 * 365)),
    };
}
