using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Transcription;

/// <summary>The basis of the benefits: the wage, what stands for it, or that of the income bracket.</summary>
[Article("PP 44/2015 Pasal 19, 20, 28(2), 32(1)")]
[Article("Permenaker 5/2021 Pasal 87, 89, 90")]
internal static class TranscribedBasis
{
    public static long Of(Participant participant, LocalDate law, bool byEmployer, TextReadings readings)
    {
        if (participant.Segment == Segment.Bpu)
        {
            return TranscribedContribution.Basis(participant.MonthlyIncome!.Value.Value, readings);
        }

        long reported = Reported(participant, law, readings);
        return byEmployer ? participant.ActualMonthlyWage?.Value ?? reported : reported;
    }

    private static long Reported(Participant participant, LocalDate law, TextReadings readings) => participant.WageBasis switch
    {
        // Pasal 19(3): daily, times 25
        DailyWage daily => daily.ADay.Value * 25,

        // (4): the average of the last 3 months; (5): of the last 12
        PieceWage piece => readings.Divided(piece.LastMonths.Sum(month => month.Value), 3),
        WeatherDependentWage weather => readings.Divided(weather.LastMonths.Sum(month => month.Value), 12),
        ConstructionWage construction => OfConstruction(construction, law, readings),

        // Pasal 28(2)
        TraineeWage trainee => trainee.LowestForSameWork!.Value.Value,
        _ => (participant.MonthlyWage ?? participant.ActualMonthlyWage)!.Value.Value,
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
