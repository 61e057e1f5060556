using FluentAssertions;
using Kubar.Benefits.Cases;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Monitoring.Tests;

/// <summary>What two halves of a roster come to is what the whole comes to, number by number over the whole report.</summary>
public sealed class ConservationTests
{
    [Fact]
    public void Figures_OfTwoHalves_AddUpToThoseOfTheWhole()
    {
        for (int seed = 1; seed <= MadeUp.Tried(2, 20); seed++)
        {
            var random = new Random(seed);
            Person[] people = [.. MadeUp.People(seed, 120).Select(person => WithFamily(person, random))];
            bool[] isFirst = [.. people.Select(_ => random.Next(2) == 0)];

            ValueList<MonitoringFigure> whole = Of(people, people);
            ValueList<MonitoringFigure> first = Of([.. people.Where((_, index) => isFirst[index])], people);
            ValueList<MonitoringFigure> second = Of([.. people.Where((_, index) => !isFirst[index])], people);

            whole.Select(figure => figure.Key).Should().OnlyHaveUniqueItems();
            Dictionary<(FigureSection, string, string), (long, long?)> sum = first.Concat(second)
                .Where(figure => figure.IsAdditive)
                .GroupBy(figure => figure.Key)
                .ToDictionary(group => ((FigureSection, string, string))group.Key, group => (group.Sum(figure => figure.AtLeast), group.Any(figure => figure.AtMost is null) ? null : group.Sum(figure => figure.AtMost)));
            foreach (MonitoringFigure figure in whole.Where(figure => figure.IsAdditive))
            {
                sum.Remove(figure.Key, out (long AtLeast, long? AtMost) parts);
                (parts.AtLeast, parts.AtMost ?? (figure.AtMost is null ? null : 0)).Should().Be((figure.AtLeast, figure.AtMost), $"of {figure} in {seed}");
            }

            sum.Where(parts => parts.Value.Item1 != 0 || parts.Value.Item2 != 0).Should().BeEmpty("nothing stands in a half and not in the whole");
            whole.Select(figure => figure.Section).Distinct().Should().HaveCount(7, "every section has numbers");
            whole.Count(figure => figure.IsAdditive).Should().BeGreaterThan(500);
        }
    }

    private static Person WithFamily(Person person, Random random) => random.Next(3) == 0
        ? person
        : person with
        {
            Family = new()
            {
                Spouse = true,
                Children = Enumerable.Range(0, random.Next(3)).Select(_ => new Child { BirthDate = new LocalDate(2012 + random.Next(8), 3, 4), Level = SchoolLevel.Primary, YearsLeft = random.Next(4) == 0 ? null : 1 + random.Next(6) }).ToValueList(),
            },
        };

    /// <summary>Lists name people of the whole roster; of those who are not in the part they are nobody's.</summary>
    private static ValueList<MonitoringFigure> Of(Person[] lines, Person[] all) => MonitoringFigures.Of(ProgrammeMonitoring.Of(
        new()
        {
            Programme = MadeUp.Programme,
            Lines = lines,
            Deaths = [.. all.Where((person, index) => index % 9 == 0 && person.Nik is not null).Select((person, index) => new RegisteredDeath { Key = person.Key, Nik = person.Nik, DiedOn = new(2026, 1 + (index % 10), 6), Cause = (DeathCause)(1 + (index % 6)) })],
            Accidents = [.. all.Where((person, index) => index % 7 == 0 && person.Nik is not null).Select((person, index) => new RegisteredAccident { Key = person.Key, Nik = person.Nik, OccurredOn = new(2026, 1 + (index % 10), 5), IsFromWork = (index % 3) switch { 0 => null, 1 => true, _ => false }, Result = (AccidentResult)(1 + (index % 4)) })],
            Payments = [],
        },
        MadeUp.Day,
        new() { FindDependence = false }));
}
