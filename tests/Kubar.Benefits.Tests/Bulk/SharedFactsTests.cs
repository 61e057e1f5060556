using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Bulk;
using Kubar.Benefits.Bulk.Tables;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Tests.Generators;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Bulk;

public sealed class SharedFactsTests
{
    private const int Cases = 400;

    private static IReadOnlyList<global::Kubar.Benefits.Expressions.Fact> Facts => global::Kubar.Benefits.Rules.DeclaredFacts.Facts.All;

    /// <summary>Every event with the memberships, participants and families of others, twice, so that nearly all is found again.</summary>
    private static IEnumerable<BenefitCase> Crossed()
    {
        BenefitCase[] generated = [.. Enumerable.Range(0, Cases).Select(seed => CaseGenerator.FromSeed(seed))];
        BenefitCase[] once =
        [
            .. generated.SelectMany((one, index) => new[] { 1, 7, 31 }.Select(step => generated[(index + step) % Cases]).Select(other => one with
            {
                Participant = other.Participant,
                Family = other.Family,
                Membership = generated[index % 40].Membership,
            })),
        ];
        return once.Concat(once);
    }

    [Fact]
    public void TryRead_CasesThatHaveMuchInCommon_GivesTheFactsOfEach()
    {
        AssessmentOptions options = AssessmentOptions.Default;
        var shared = new SharedFacts(options);
        CaseReader reader = shared.NewReader();
        var common = new FactRow(global::Kubar.Benefits.Rules.DeclaredFacts.Facts.Ranges);
        int sound = 0;
        foreach (BenefitCase one in Crossed())
        {
            bool isSound = reader.TryRead(one);

            isSound.Should().Be(CaseCheck.ProblemsOf(one).Count == 0);
            if (!isSound)
            {
                continue;
            }

            sound++;
            Situation situation = options.SituationOf(one);
            CaseReader.OfPerson.Where(fact => reader.Facts[fact] != situation.Facts[fact]).Should().BeEmpty(one.Id);
            common.CopyValues(shared.First);
            foreach ((int index, Bounds value) in reader.Common.Differences)
            {
                common.CopyValue(index, value);
            }

            Facts.Where(fact => common[fact] != situation.Facts[fact] && !CaseReader.OfPerson.Contains(fact)).Should().BeEmpty(one.Id);
            IReadOnlyList<FactRow>? children = reader.Children;
            (children is not null).Should().Be(situation.ChildrenKnown);
            (children ?? []).Zip(situation.Children).Should().HaveCount(children?.Count ?? 0).And.NotContain(child => !child.First.IsSameAs(child.Second));
        }

        sound.Should().BeGreaterThan(Cases);
    }

    private static IEnumerable<LocalDate?> BirthsAround(BenefitCase one)
    {
        LocalDate registered = one.Membership.RegisteredOn ?? one.Event.Date;
        return
        [
            null,
            new LocalDate(1800, 1, 1),
            new LocalDate(1980, 2, 29),
            one.Event.Date.PlusDays(1),
            registered.PlusDays(1),
            .. Enumerable.Range(-1, 3).SelectMany(day => new[] { -20, -21 }.Select(years => (LocalDate?)registered.PlusYears(years).PlusDays(day))),
        ];
    }

    /// <summary>Persons of whom the same is told but for the birth date and the children, on the days around those on which anything changes.</summary>
    [Fact]
    public void TryRead_PartsThatAreHandedOutAgain_GivesTheFactsOfEach()
    {
        AssessmentOptions options = AssessmentOptions.Default;
        CaseReader reader = new SharedFacts(options).NewReader();
        BenefitCase[] generated = [.. Enumerable.Range(0, Cases).Select(seed => CaseGenerator.FromSeed(seed))];
        int known = 0;
        for (int index = 0; index < Cases; index++)
        {
            BenefitCase one = generated[index];
            BenefitCase other = generated[(index + 1) % Cases];
            Family beside = (one.Family ?? new()) with { Children = null };
            var parts = new PersonParts(one.Participant, beside);
            foreach (LocalDate? birth in BirthsAround(one))
            {
                foreach (ValueList<Child>? children in new[] { one.Family?.Children, null, [], other.Family?.Children })
                {
                    foreach (string id in (string[])["a", ""])
                    {
                        BenefitCase told = one with
                        {
                            Id = id,
                            Participant = one.Participant with { BirthDate = birth },
                            Family = one.Family is null ? null : beside with { Children = children },
                        };

                        bool isSound = reader.TryRead(told, parts);

                        isSound.Should().Be(CaseCheck.ProblemsOf(told).Count == 0);
                        if (isSound)
                        {
                            known += reader.Person is null ? 0 : 1;
                            Situation situation = options.SituationOf(told);
                            for (int place = 0; place < CommonFacts.OfPerson.Length; place++)
                            {
                                int fact = CommonFacts.OfPerson[place];
                                (reader.Person?.At(place) ?? reader.Facts.At(fact)).Should().Be(situation.Facts.At(fact));
                            }

                            (reader.Children is not null).Should().Be(situation.ChildrenKnown);
                            (reader.Children ?? []).Zip(situation.Children).Should().HaveCount(reader.Children?.Count ?? 0).And.NotContain(child => !child.First.IsSameAs(child.Second));
                        }
                    }
                }
            }
        }

        known.Should().BeGreaterThan(Cases);
    }

    [Fact]
    public void TryRead_SameMembershipAndFamilyInAnotherCase_GivesTheFactsOfThatCase()
    {
        AssessmentOptions options = AssessmentOptions.Default;
        CaseReader reader = new SharedFacts(options).NewReader();
        BenefitCase one = Enumerable.Range(0, Cases).Select(seed => CaseGenerator.FromSeed(seed)).First(one => one.Family?.Children?.Count > 0 && CaseCheck.ProblemsOf(one).Count == 0);
        BenefitCase otherDay = one with { Event = one.Event with { Date = one.Event.Date.PlusDays(1) } };
        BenefitCase malformed = one with { Family = one.Family! with { Children = [new() { YearsLeft = -1 }] } };
        BenefitCase noWill = one with { Family = one.Family! with { Will = (Will)99 } };
        BenefitCase tooMany = one with { Family = one.Family! with { Children = Enumerable.Repeat(one.Family.Children![0], 1000).ToValueList() } };
        BenefitCase nobody = one with { Family = one.Family! with { Children = [null!] } };
        BenefitCase again = one with { Family = one.Family! with { CourtHeir = !one.Family.CourtHeir } };

        foreach (BenefitCase told in new[] { one, otherDay, malformed, one, malformed, again, noWill, tooMany, nobody, again, one, noWill })
        {
            bool isSound = reader.TryRead(told);

            isSound.Should().Be(CaseCheck.ProblemsOf(told).Count == 0);
            if (isSound)
            {
                Situation situation = options.SituationOf(told);
                CaseReader.OfPerson.Where(fact => reader.Facts[fact] != situation.Facts[fact]).Should().BeEmpty();
                reader.Children.Should().HaveCount(situation.Children.Count);
                reader.Children!.Zip(situation.Children).Should().NotContain(child => !child.First.IsSameAs(child.Second));
            }
        }
    }

    [Fact]
    public void TryGet_MoreKeysThanAreKept_ForgetsTheOldestAndKeepsWhatIsAskedFor()
    {
        var memo = new Memo<int, int>(4);
        for (int key = 0; key < 20; key++)
        {
            memo.Keep(key, key);
            memo.TryGet(0, out int first).Should().BeTrue();
            first.Should().Be(0);
        }

        memo.TryGet(1, out _).Should().BeFalse();
        memo.TryGet(19, out int last).Should().BeTrue();
        last.Should().Be(19);
    }
}
