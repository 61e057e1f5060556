using System.Collections.Concurrent;
using FluentAssertions;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Law;
using Kubar.Benefits.Tests.Generators;
using Kubar.Benefits.Tests.Transcription;
using NodaTime;
using Xunit;

namespace Kubar.Benefits.Tests.Properties;

/// <summary>
/// The engine against the literal transcription, case by case, over two threads; <see cref="Setting"/> says how many.
/// </summary>
public sealed class DifferentialTests
{
    private static readonly AssessmentOptions _options = new() { FindDependence = false };

    /// <summary>The other answers to the readings that are transcribed too.</summary>
    public static TheoryData<string> OtherReadings => [.. TextReadings.Transcribed.Select(other => $"{other.Reading}={other.Answer}")];

    [Fact]
    public void Assess_GeneratedFullCases_GivesWhatTheTextOfTheLawGives() => Agree(Setting.DifferentialCases, TextReadings.Default, _options);

    [Theory]
    [MemberData(nameof(OtherReadings))]
    public void Assess_GeneratedFullCasesUnderAnotherReading_GivesWhatTheTextOfTheLawGives(string other)
    {
        string[] parts = other.Split('=');
        ReadingAlternative chosen = ReadingCatalogue.All.Single(reading => reading.Id == parts[0])[parts[1]];

        Agree(Setting.DifferentialCases / 50, new TextReadings((parts[0], parts[1])), _options with { Readings = Readings.Default.With(chosen) });
    }

    /// <summary>Losses that cannot stand together are refused at the later of them.</summary>
    [Fact]
    public void Assess_ImpossibleLosses_AreRefusedWhereTheyContradict()
    {
        for (int seed = 0; seed < Setting.PropertyCases; seed++)
        {
            BenefitCase full = CaseGenerator.FromSeed(seed);
            (ValueList<Loss> losses, int at) = LossGenerator.Impossible(new Random(seed));
            BenefitCase impossible = full with
            {
                Event = full.Event with { Kind = EventKind.WorkAccident, Losses = losses, Sight = null, EmploymentEndedOn = null, AroseOn = null, TimeFromAttackToDeath = null, DoingRegisteredWork = null, BroughtToFacility = null },
                Claim = new Claim(),
            };

            Assessor.TryAssess(impossible, _options, out _, out ValueList<Problem> problems).Should().BeFalse("{0} cannot stand together", losses);
            problems.Select(problem => problem.Path).Should().Contain(path => path.StartsWith($"event.losses[{at}]", StringComparison.Ordinal), "{0}", losses);
        }
    }

    [Fact]
    public void Assess_EnumeratedCases_GivesWhatTheTextOfTheLawGives() => Agree(EnumeratedCases.All, TextReadings.Default, _options);

    [Fact]
    public void Assess_AveragedWagesRoundedHalfUp_GivesWhatTheTextOfTheLawGives() =>
        Agree(EnumeratedCases.AveragedWages, new TextReadings(("rounding", "half-up")), _options with { Readings = Readings.Default.With(ReadingCatalogue.Rounding["half-up"]) });

    // Under the law of the day of payment it must be told when that was.
    private static BenefitCase Case(int seed, TextReadings readings)
    {
        BenefitCase generated = CaseGenerator.FromSeed(seed);
        if (!readings.Is("which-law", "payment-date") || generated.Claim.PaidOn is not null)
        {
            return generated;
        }

        InsuredEvent happened = generated.Event;
        LocalDate from = generated.Claim.AppliedOn ?? happened.DiedOn ?? happened.RecoveredOn ?? happened.Date;
        return generated with { Claim = generated.Claim with { PaidOn = from.PlusDays(new Random(seed).Next(2_000)) } };
    }

    // The shrinker may take the day of payment away; and before April 2021 nobody has read what was the wage of a worker in construction.
    private static bool IsToldUnder(TextReadings readings, BenefitCase given) =>
        !(readings.Is("which-law", "payment-date") && given.Claim.PaidOn is null)
        && !(readings.Is("benefit-rules-from", "1-april-2021") && given.Participant.WageBasis is ConstructionWage && given.Event.Date < TranscribedDates.Permenaker5Of2021);

    private static void Agree(int cases, TextReadings readings, AssessmentOptions options)
    {
        ConcurrentBag<int> disagreeing = [];
        int first = Setting.DifferentialSeed;

        Parallel.For(first, first + cases, new ParallelOptions { MaxDegreeOfParallelism = 2 }, (seed, loop) =>
        {
            if (Difference(Case(seed, readings), readings, options) is not null)
            {
                disagreeing.Add(seed);
                loop.Break();
            }
        });

        if (!disagreeing.IsEmpty)
        {
            int seed = disagreeing.Min();
            BenefitCase smallest = Shrinker.Smallest(Case(seed, readings), candidate => Difference(candidate, readings, options) is not null);
            Difference(smallest, readings, options).Should().BeNull("seed {0} shrinks to {1}", seed, CaseText.Of(smallest));
        }
    }

    private static void Agree(IEnumerable<BenefitCase> cases, TextReadings readings, AssessmentOptions options) =>
        cases.Select(benefitCase => (Case: benefitCase, Difference: Difference(benefitCase, readings, options)))
            .Where(compared => compared.Difference is not null)
            .Select(compared => $"{CaseText.Of(compared.Case)}: {compared.Difference}")
            .Should().BeEmpty();

    /// <summary>The first difference; a rejected case is one too, as every generated case is well formed.</summary>
    private static string? Difference(BenefitCase benefitCase, TextReadings readings, AssessmentOptions options) =>
        !IsToldUnder(readings, benefitCase) ? null
        : Assessor.TryAssess(benefitCase, options, out Assessment? engine, out ValueList<Problem> problems)
            ? Disagreement.Between(TextOfTheLaw.Everywhere(benefitCase, readings), engine, wide: readings != TextReadings.Default).FirstOrDefault()
            : $"rejected: {problems}";
}
