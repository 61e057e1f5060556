using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>The basis of the benefits: the wage, what stands for it, or that of the income bracket.</summary>
[Article("PP 44/2015 Pasal 19, 20, 28(2), 32(1)")]
[Article("Permenaker 5/2021 Pasal 87, 89, 90")]
internal static class TranscribedBasis
{
    public static TranscribedWage Of(Participant participant, LocalDate law, bool byEmployer, TextReadings readings)
    {
        if (participant.Segment == Segment.Bpu)
        {
            return TranscribedWage.AMonth(TranscribedContribution.Basis(participant.MonthlyIncome!.Value.Value, readings));
        }

        return byEmployer && participant.ActualMonthlyWage is { } actual ? TranscribedWage.AMonth(actual.Value) : Reported(participant, law, readings);
    }

    private static TranscribedWage Reported(Participant participant, LocalDate law, TextReadings readings) => participant.WageBasis switch
    {
        // Pasal 19(3): daily, times 25
        DailyWage daily => TranscribedWage.AMonth(daily.ADay.Value * 25),

        // (4): the average of the last 3 months; (5): of the last 12
        PieceWage piece => new(piece.LastMonths.Sum(month => month.Value), 3),
        WeatherDependentWage weather => new(weather.LastMonths.Sum(month => month.Value), 12),
        ConstructionWage construction => TranscribedWage.AMonth(OfConstruction(construction, law, readings)),

        // Pasal 28(2)
        TraineeWage trainee => TranscribedWage.AMonth(trainee.LowestForSameWork!.Value.Value),
        _ => TranscribedWage.AMonth((participant.MonthlyWage ?? participant.ActualMonthlyWage)!.Value.Value),
    };

    // Permenaker 5/2021 Pasal 90: (1) the unit price of the public-works office; without one (2) the province's minimum wage,
    // (3) the regency's where it sets one.
    private static long OfConstruction(ConstructionWage construction, LocalDate law, TextReadings readings)
    {
        if (!TranscribedDates.ArePaymentRulesInForce(law, readings))
        {
            throw new ArgumentOutOfRangeException(nameof(law), law, "Nobody has read the rule of that day.");
        }

        long unitPrice = construction.UnitPrice!.Value.Value;
        long regency = construction.RegencyMinimum!.Value.Value;
        return unitPrice > 0 ? unitPrice : regency > 0 ? regency : construction.ProvincialMinimum!.Value.Value;
    }
}
