using System.Collections.Concurrent;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Transcription;
using Xunit;

namespace Kubar.Benefits.Tests.Properties;

/// <summary>Contributions against the literal transcription, case by case; <see cref="Setting"/> says how many.</summary>
public sealed class ContributionDifferentialTests
{
    private static readonly AssessmentOptions _options = new() { FindDependence = false };

    /// <summary>The other answers to the readings that are transcribed too.</summary>
    public static TheoryData<string> OtherReadings => [.. TextReadings.TranscribedOfContributions.Select(other => $"{other.Reading}={other.Answer}")];

    [Fact]
    public void Assess_GeneratedContributions_GivesWhatTheTextOfTheLawGives() => Agree(Setting.DifferentialCases, TextReadings.Default, _options);

    [Theory]
    [MemberData(nameof(OtherReadings))]
    public void Assess_GeneratedContributionsUnderAnotherReading_GivesWhatTheTextOfTheLawGives(string other)
    {
        string[] parts = other.Split('=');
        ReadingAlternative chosen = ReadingCatalogue.All.Single(reading => reading.Id == parts[0])[parts[1]];

        Agree(Setting.DifferentialCases / 50, new TextReadings((parts[0], parts[1])), _options with { Readings = Readings.Default.With(chosen) });
    }

    private static void Agree(int cases, TextReadings readings, AssessmentOptions options)
    {
        ConcurrentBag<string> disagreeing = [];
        int first = Setting.DifferentialSeed;

        Parallel.For(first, first + cases, new ParallelOptions { MaxDegreeOfParallelism = 2 }, (seed, loop) =>
        {
            ContributionCase given = ContributionGenerator.FromSeed(seed);
            if (Difference(given, readings, options) is { } difference)
            {
                disagreeing.Add($"{given}: {difference}");
                loop.Break();
            }
        });

        disagreeing.Should().BeEmpty();
    }

    [Fact]
    public void Assess_EnumeratedContributions_GivesWhatTheTextOfTheLawGives() =>
        EnumeratedContributions.All
            .Select(given => (Given: given, Difference: Difference(given, TextReadings.Default, _options)))
            .Where(compared => compared.Difference is not null)
            .Select(compared => $"{compared.Given}: {compared.Difference}")
            .Should().BeEmpty();

    /// <summary>The first difference; a rejected case is one too, as every generated case is well formed.</summary>
    private static string? Difference(ContributionCase given, TextReadings readings, AssessmentOptions options)
    {
        if (!ContributionAssessor.TryAssess(given, options, out ContributionAssessment? engine, out ValueList<Problem> problems))
        {
            return $"rejected: {problems}";
        }

        TranscribedContributions text = TranscribedMonth.Of(given, given.Months.First, readings);
        MonthContribution month = engine.Months[0];
        return Compared("due", text.DueOn, month.DueOn)
            ?? Amount("JKK", text.Jkk, text.IsUnread, month.Jkk.Amount)
            ?? Amount("JKM", text.Jkm, text.IsUnread && (given.Contributor != ContributorKind.Trainee || given.InJkm == true), month.Jkm.Amount)
            ?? Amount("JKP of JKK", text.JkpFromJkk, false, month.Jkk.ToJkp)
            ?? Amount("JKP of JKM", text.JkpFromJkm, false, month.Jkm.ToJkp)
            ?? Fine("fine on JKK", text.FineOnJkk, given, month.Jkk.Fine)
            ?? Fine("fine on JKM", text.FineOnJkm, given, month.Jkm.Fine);
    }

    /// <summary>Where how late it was paid was not read, the fine lies between the least and the most that it can be, and nowhere else.</summary>
    private static string? Fine(string name, (long Least, long Most) text, ContributionCase given, BoundedAmount? engine) => engine switch
    {
        null => Compared(name, given.PaidOn, null),
        _ when text.Least == text.Most => Compared(name, new Rupiah(text.Most), engine.Amount),
        _ => Compared(name, new BoundedAmount(new(text.Least), new(text.Most), ["law.pp-49-2020"]), engine),
    };

    /// <summary>What was not read is undetermined, and the text as it stands lies within its bounds.</summary>
    private static string? Amount(string name, long text, bool unread, BoundedAmount engine) =>
        unread && text > 0
            ? engine.Amount is null && engine.AtLeast.Value <= text && !(engine.AtMost?.Value < text) ? null : $"{name} was not read, but the engine says {engine}"
            : Compared(name, new Rupiah(text), engine.Amount);

    private static string? Compared<T>(string name, T text, T engine) => Equals(text, engine) ? null : $"{name}: the text says {text}, the engine {engine}";
}
