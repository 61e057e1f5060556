namespace Kubar.Benefits.Tests.Transcription;

/// <summary>A monthly wage or basis: of piece wages the sum of the last months, to be divided by their number where a benefit is rounded.</summary>
internal readonly record struct TranscribedWage(long Sum, int Months)
{
    public static TranscribedWage AMonth(long amount) => new(amount, 1);

    public long Times(Int128 numerator, Int128 denominator, TextReadings readings) => readings.Divided(numerator * Sum, denominator * Months);
}
