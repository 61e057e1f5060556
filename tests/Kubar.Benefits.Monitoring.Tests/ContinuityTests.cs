using System.Collections.Concurrent;
using System.Globalization;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

public sealed class ContinuityTests
{
    private static readonly AssessmentOptions Quick = new() { FindDependence = false };
    private static readonly LocalDate LastDay = new(2028, 11, 30);

    /// <summary>As many as are tried in whole, or any other number: <c>KUBAR_RIGHTS_PERSONS=N</c>.</summary>
    private static readonly int Persons = int.TryParse(Environment.GetEnvironmentVariable("KUBAR_RIGHTS_PERSONS"), CultureInfo.InvariantCulture, out int persons) ? persons : MadeUp.Tried(2_000, 100_000);

    [Fact]
    public void Of_FundingThatStopsInDecember_EndsEveryRightOnTheDayAfterTheFourthDueDate()
    {
        FundingOutlook outlook = OutlookOf("apbd", new(2026, 12), MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 11))));

        outlook.Losses.Select(loss => (loss.Right, loss.Day)).Should().BeEquivalentTo(
            Right.All.Where(right => right != Right.DeathScholarship).Select(right => (right, new LocalDate(2027, 4, 16))));
        outlook.Losses.Should().OnlyContain(loss => loss.Persons.Single() == "1");
        At(outlook.Curve, Right.DeathFuneral, new(2027, 3, 31)).Held.Should().Be(1);
        At(outlook.Curve, Right.DeathFuneral, new(2027, 4, 30)).NotHeld.Should().Be(1);
        At(outlook.Curve, Right.SuddenDeath, MadeUp.Day).Held.Should().Be(0, "eleven months are paid");
        At(outlook.Curve, Right.SuddenDeath, new(2026, 12, 31)).Held.Should().Be(1, "twelve are");
    }

    [Fact]
    public void Of_OneMonthMore_TellsWhatItCostsAndKeeps()
    {
        FundingOutlook outlook = OutlookOf("apbd", new(2026, 12), MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 11))), MadeUp.Farmer("2", new PaidPeriod(new(2026, 1), new(2026, 3))));

        outlook.Another!.Month.Should().Be(new YearMonth(2027, 1));
        outlook.Another.Persons.Should().Be(2);
        outlook.Another.Cost.Jkk.Amount.Should().Be(new Rupiah(20_000));
        outlook.Another.Cost.Jkm.Amount.Should().Be(new Rupiah(13_600));
        outlook.Another.Kept.Single(kept => kept.Right == Right.DeathFuneral).Persons.Should().BeGreaterThanOrEqualTo(1);
        At(outlook.Another.Curve, Right.DeathFuneral, new(2027, 4, 30)).Held.Should().BeGreaterThan(At(outlook.Curve, Right.DeathFuneral, new(2027, 4, 30)).Held);
    }

    [Fact]
    public void DependsOn_OfFundingThatStops_NamesTheReadingsThatMoveADay()
    {
        Programme programme = MadeUp.Programme with { Payers = [MadeUp.Programme.Payers[0] with { Funding = [new(new(2026, 1), new(2026, 11))] }] };
        RosterStandings standings = RosterStandings.On(ProgrammeRoster.Of([MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 11)))]), MadeUp.Day, Quick);

        ProgrammeContinuity.DependsOn(programme, standings, Quick).Should().Contain(["lapse-count", "arrears-month"]).And.NotContain(["rounding", "third-child"]);
        LossUnder("lapse-count=from-the-third").Should().Be(new LocalDate(2027, 2, 16));
        LossUnder("rounding=half-up").Should().Be(LossUnder(null));

        LocalDate LossUnder(string? readings) => ProgrammeContinuity
            .Of(programme, standings, readings is null ? Quick : Quick with { Readings = ReadingCatalogue.Parse(readings) })
            .Single()
            .Losses.Single(loss => loss.Right == Right.DeathFuneral).Day;
    }

    /// <summary>Of the month of the day: what is late stays unpaid, what is not due yet is paid.</summary>
    [Theory]
    [InlineData(10, 0)]
    [InlineData(30, 1)]
    public void Of_TheMonthOfTheDay_IsPaidOnlyWhileItIsNotLate(int day, int arrears)
    {
        Person farmer = MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 10)));
        var on = new LocalDate(2026, 11, day);
        RosterStandings standings = RosterStandings.On(ProgrammeRoster.Of([farmer]), on, Quick);
        standings.Persons[0].ArrearsMonths.Should().Be(arrears);

        FundingOutlook stops = ProgrammeContinuity.Of(MadeUp.Programme, standings, Quick).First(outlook => outlook.Payer!.Key == "apbd");

        stops.FundedThrough.Should().Be(new YearMonth(2026, 11));
        stops.Losses.Single(loss => loss.Right == Right.DeathFuneral).Day.Should().Be(arrears == 0 ? new(2027, 3, 16) : new(2027, 2, 16));
    }

    [Fact]
    public void Of_PersonsWithoutAPayer_AreToldWithoutFunding()
    {
        Person farmer = MadeUp.Farmer("1", new PaidPeriod(new(2026, 1), new(2026, 11))) with { Payer = null };

        ValueList<FundingOutlook> outlooks = ProgrammeContinuity.Of(MadeUp.Programme, RosterStandings.On(ProgrammeRoster.Of([farmer]), MadeUp.Day, Quick), Quick);

        outlooks.Where(outlook => outlook.Persons > 0).Should().ContainSingle().Which.Payer.Should().BeNull();
        outlooks[^1].Another.Should().BeNull();
        outlooks[^1].Losses.Should().NotBeEmpty();
        outlooks.Select(outlook => (outlook.Payer?.Key, outlook.FundedThrough)).Should().Equal(
            ("apbd", new(2026, 11)),
            ("apbd", new(2026, 12)),
            ("apbd", new(2027, 6)),
            ("kampung", new(2026, 11)),
            ("kampung", new(2027, 2)),
            (null, new(2026, 11)));
    }

    /// <summary>
    /// The day on which a right ends, and every day in between, are those found by assessing every day: of memberships as they are told, and
    /// of such that are paid for some months more. In whole these are 100,878 days of 138 persons.
    /// </summary>
    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public void LostOn_OfAnyMembership_IsTheDayFoundByAssessingDayByDay(int seed)
    {
        var funding = new SupposedFunding(MadeUp.Day, Quick);
        var known = new StepDays();
        foreach ((int index, Person person) in MadeUp.People(seed, 600).DistinctBy(person => person.Membership).Take(MadeUp.Tried(2, 46)).Index())
        {
            DayByDay(
                index % 2 == 0 ? person : person with { Membership = funding.Through(new(2027, 6), MadeUp.Programme.Payers[0].Funding).Of(HistoryKey.Of(person), person.Participant).Membership },
                known);
        }
    }

    /// <summary>
    /// Of so many persons, each under one of the suppositions of the report: whole assessments, of which the search knows nothing, find the right
    /// held on the last day before the one that the report tells, and on that day, on the last one and on some drawn between not held. Who is
    /// not told to lose a right holds it on the last day, or on none that is tried.
    /// </summary>
    [Fact]
    public void Losses_OfManyPersons_AreTheDaysBetweenHoldingARightAndNeverAgain()
    {
        Person[] people = MadeUp.People(91, Persons);
        RosterStandings standings = RosterStandings.On(ProgrammeRoster.Of(people), MadeUp.Day, Quick);
        ValueList<FundingOutlook> outlooks = ProgrammeContinuity.Of(MadeUp.Programme, standings, Quick);
        var funding = new SupposedFunding(MadeUp.Day, Quick);
        // An outlook is known by its place: as a value it is all of its persons, and would be gone through for each of them.
        var told = new Dictionary<(int Outlook, string Person, Right), LocalDate>();
        foreach ((int outlook, FundingOutlook of) in outlooks.Index())
        {
            foreach ((RightLoss loss, string person) in of.Losses.SelectMany(loss => loss.Persons.Select(person => (loss, person))))
            {
                told.Add((outlook, person, loss.Right), loss.Day);
            }
        }

        // What is supposed of the months to come is told once, by the code of the report; what follows from it is assessed.
        (int Outlook, Person Person)[] tried =
        [
            .. standings.Roster.Persons.Zip(standings.Persons)
                .Where(both => both.Second.Kind != StandingKind.Malformed)
                .Select(both => both.First.Merged)
                .Select((person, index) =>
                {
                    (int place, FundingOutlook outlook)[] stops = [.. outlooks.Index().Where(one => one.Item.Payer?.Key == person.Payer)];
                    (int place, FundingOutlook outlook) = stops[index % stops.Length];
                    return (place, person with { Membership = funding.Through(outlook.FundedThrough, outlook.Payer?.Funding ?? []).Of(HistoryKey.Of(person), person.Participant).Membership });
                }),
        ];
        var wrong = new ConcurrentBag<string>();
        Parallel.For(0, tried.Length, index =>
        {
            (int outlook, Person person) = tried[index];
            var random = new Random(index);
            LocalDate Drawn(LocalDate from) => from.PlusDays(random.Next(Period.DaysBetween(from, LastDay) + 1));
            LocalDate?[] lost = [.. Right.All.Select(right => told.TryGetValue((outlook, person.Key, right), out LocalDate day) ? day : (LocalDate?)null)];
            LocalDate[] days =
            [
                .. lost.OfType<LocalDate>().Distinct().SelectMany(day => new[] { day.PlusDays(-1), day, Drawn(day) }).Append(Drawn(MadeUp.Day)).Append(LastDay).Distinct(),
            ];
            Dictionary<LocalDate, RightStates> states = days.ToDictionary(day => day, day => AssessedOn(person, day));
            for (int right = 0; right < lost.Length; right++)
            {
                bool isAsTold = lost[right] is { } day
                    ? states[day.PlusDays(-1)].At(right) == RightState.Held && days.All(one => one < day || states[one].At(right) != RightState.Held)
                    : states[LastDay].At(right) == RightState.Held || days.All(one => states[one].At(right) != RightState.Held);
                if (!isAsTold)
                {
                    wrong.Add($"{person.Key} under {outlooks[outlook]}: {Right.All[right]} lost on {lost[right]}");
                }
            }
        });

        wrong.Should().BeEmpty();
        tried.Length.Should().BeGreaterThan(people.Length * 9 / 10);
        told.Count.Should().BeGreaterThan(people.Length);
    }

    /// <summary>On the first days of all months the rights are the same, and in between they are gone for two weeks.</summary>
    [Fact]
    public void LostOn_BetweenALapseAndANewMembership_IsTheDayFoundByAssessingDayByDay()
    {
        RightsTimeline line = DayByDay(MadeUp.Farmer("1") with
        {
            Membership = new()
            {
                RegisteredOn = new(2026, 10, 5),
                PaidMonths = [new(new(2026, 10), new(2026, 11)), new(new(2027, 4), new(2027, 5)) { PaidOn = new(2027, 4, 1) }],
                ReregisteredOn = new(2027, 4, 1),
            },
        });

        line.On(new(2027, 3, 1))[Right.DeathFuneral].Should().Be(RightState.Held);
        line.On(new(2027, 3, 31))[Right.DeathFuneral].Should().Be(RightState.NotHeld);
        line.On(new(2027, 4, 1))[Right.DeathFuneral].Should().Be(RightState.Held);
    }

    private static RightsTimeline DayByDay(Person person, StepDays? known = null)
    {
        LocalDate to = LastDay;
        var rights = new RightsOnDays(person.Participant, person.Membership, Quick);
        RightsTimeline line = new TimelineSearch(rights, person.Membership, MadeUp.Day, to, known ?? new()).Run();
        var lost = new Dictionary<Right, LocalDate?>();
        for (LocalDate day = MadeUp.Day; day <= to; day = day.PlusDays(1))
        {
            RightStates states = AssessedOn(person, day);
            line.On(day).Should().Be(states, $"{person.Key} on {day}");
            foreach (Right right in Right.All)
            {
                if (states[right] == RightState.Held)
                {
                    lost[right] = null;
                }
                else if (lost.TryGetValue(right, out LocalDate? before) && before is null)
                {
                    lost[right] = day;
                }
            }
        }

        foreach (Right right in Right.All)
        {
            line.LostOn(right).Should().Be(lost.GetValueOrDefault(right), $"{person.Key} and {right}");
        }

        return line;
    }

    /// <summary>What whole assessments of the person, with all that is known, answer.</summary>
    private static RightStates AssessedOn(Person person, LocalDate day)
    {
        Dictionary<SupposedEvent, Assessment> assessments = SupposedEvent.All.ToDictionary(
            supposed => supposed,
            supposed => Assessor.Assess(supposed.On(person.Participant, person.Membership, day), Quick));
        return new([.. Right.All.Select(right => StateOf(assessments[right.Event][right.Benefit]?.Outcome))]);
    }

    private static RightState StateOf(Outcome? outcome) => outcome switch
    {
        Entitled => RightState.Held,
        Undetermined { AtLeast: { } least } when least > Rupiah.Zero => RightState.Held,
        NotOwed => RightState.NotHeld,
        _ => RightState.Undetermined,
    };

    /// <summary>What is asked by columns is what a single assessment answers.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Ask_ByColumns_TellsWhatSingleAssessmentsTell(bool isAlone)
    {
        var to = new LocalDate(2028, 11, 30);
        LocalDate[] days = [.. Enumerable.Range(0, Period.DaysBetween(MadeUp.Day, to) / 12).Select(step => MadeUp.Day.PlusDays(12 * step))];
        (RightsOnDays Rights, RightsOnDays Single, LocalDate Day)[] asked =
        [
            .. MadeUp.People(51, 90).DistinctBy(HistoryKey.Of).SelectMany(person =>
            {
                RightsOnDays rights = new(person.Participant, person.Membership, Quick, isAlone);
                RightsOnDays single = new(person.Participant, person.Membership, Quick);
                return days.Select(day => (rights, single, day));
            }),
        ];

        new RightsByColumns(Quick).Ask([.. asked.Select(one => new RightsQuestion(one.Rights, one.Day))], CancellationToken.None);

        asked.Length.Should().BeGreaterThan(1_500);
        asked.Should().OnlyContain(one => one.Rights.IsKnownOn(one.Day));
        int every = MadeUp.Tried(50, 10);
        foreach ((RightsOnDays rights, RightsOnDays single, LocalDate day) in asked.Where((_, index) => index % every == 0))
        {
            rights.On(day).Should().Be(single.On(day));
        }
    }

    /// <summary>Whether a history is shared or not changes nobody's day.</summary>
    [Fact]
    public void Losses_OfManyPeople_AreThoseOfEachAlone()
    {
        Person[] people = MadeUp.People(71, MadeUp.Tried(2, 6));
        (string, Right, LocalDate, string)[] together = [.. LossesOf(people)];

        together.Should().NotBeEmpty();
        together.Should().BeEquivalentTo(people.SelectMany(person => LossesOf([person])));

        static IEnumerable<(string Payer, Right Right, LocalDate Day, string Person)> LossesOf(Person[] people) => ProgrammeContinuity
            .Of(MadeUp.Programme, RosterStandings.On(ProgrammeRoster.Of(people), MadeUp.Day, Quick), Quick)
            .SelectMany(outlook => outlook.Losses.SelectMany(loss => loss.Persons.Select(person => ($"{outlook.Payer?.Key} {outlook.FundedThrough}", loss.Right, loss.Day, person))));
    }

    [Theory]
    [InlineData(41)]
    public void Of_AnyPeople_CountsEachOnEveryDay(int seed)
    {
        ProgrammeRoster roster = ProgrammeRoster.Of(MadeUp.People(seed, MadeUp.Tried(10, 40)));

        ValueList<FundingOutlook> outlooks = ProgrammeContinuity.Of(MadeUp.Programme, RosterStandings.On(roster, MadeUp.Day, Quick), Quick);

        outlooks.Should().OnlyContain(outlook => outlook.Curve.Count == 5 * 25);
        outlooks.Should().OnlyContain(outlook => outlook.Curve.All(point => point.Held + point.NotHeld + point.Undetermined == outlook.Persons));
        outlooks.DistinctBy(outlook => outlook.Payer).Sum(outlook => outlook.Persons).Should().Be(roster.Persons.Count);
        foreach (FundingOutlook outlook in outlooks)
        {
            outlook.Losses.GroupBy(loss => loss.Right).All(right => right.SelectMany(loss => loss.Persons).Distinct().Count() == right.Sum(loss => loss.Persons.Count)).Should().BeTrue("nobody loses a right twice");
        }
    }

    [Fact]
    public void Of_ARegencysRoster_AddsUpToEachOfItsPersons()
    {
        int people = MadeUp.Tried(2_000, 20_965);
        ProgrammeRoster roster = ProgrammeRoster.Of(Regency(people));

        RosterStandings standings = RosterStandings.On(roster, MadeUp.Day, Quick);
        ValueList<FundingOutlook> outlooks = ProgrammeContinuity.Of(MadeUp.Programme, standings, Quick);

        outlooks[0].Persons.Should().Be(people);
        outlooks[0].Another!.Cost.Contributions.Amount.Should().Be(new Rupiah(16_800L * people));
    }

    /// <summary>As a regency registers: in twenty-four batches.</summary>
    private static IEnumerable<Person> Regency(int people) => Enumerable.Range(0, people).Select(number =>
    {
        var registered = new LocalDate(2024, 12, 3).PlusMonths(number % 24);
        Person farmer = MadeUp.Farmer($"{number}", new PaidPeriod(registered.ToYearMonth(), new(2026, 11)));
        return farmer with
        {
            Participant = farmer.Participant with { BirthDate = new LocalDate(1965, 1, 1).PlusDays(number) },
            Membership = farmer.Membership with { RegisteredOn = registered },
        };
    });

    private static RightsOfDay At(ValueList<RightsOfDay> curve, Right right, LocalDate day) => curve.Single(point => point.Right == right && point.Day == day);

    private static FundingOutlook OutlookOf(string payer, YearMonth through, params Person[] people) => ProgrammeContinuity
        .Of(MadeUp.Programme, RosterStandings.On(ProgrammeRoster.Of(people), MadeUp.Day, Quick), Quick)
        .Single(outlook => outlook.Payer?.Key == payer && outlook.FundedThrough == through);
}
