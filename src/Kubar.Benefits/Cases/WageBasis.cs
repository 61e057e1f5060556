using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>
/// What stands for the monthly wage where none is stated: a <see cref="DailyWage"/>, <see cref="PieceWage"/> or
/// <see cref="WeatherDependentWage"/> (PP 44/2015 Pasal 19), a <see cref="ConstructionWage"/> or a <see cref="TraineeWage"/>.
/// </summary>
[JsonConverter(typeof(WageBasisConverter))]
public abstract record WageBasis
{
    private protected WageBasis()
    {
    }
}

/// <summary>
/// A construction worker whose wage is not stated or known: Permenaker 5/2021 Pasal 90. All in rupiah a month.
/// </summary>
[JsonConverter(typeof(WageBasisOfConverter<ConstructionWage>))]
public sealed record ConstructionWage : WageBasis
{
    /// <summary>The unit price of labour for that kind of work, set by the local public-works office, at least 0; 0: it
    /// has set none; null is unknown.</summary>
    public Rupiah? UnitPrice { get; init; }

    /// <summary>The minimum wage of the regency or city, at least 0; 0: it sets none; null is unknown.</summary>
    public Rupiah? RegencyMinimum { get; init; }

    /// <summary>The minimum wage of the province, at least 1; null is unknown.</summary>
    public Rupiah? ProvincialMinimum { get; init; }
}

/// <summary>
/// An apprentice, a pupil in practical work, an honorary worker, or a prisoner who works to be resettled, is taken to earn the
/// lowest wage of those who do the same work there: PP 44/2015 Pasal 28(2).
/// </summary>
[JsonConverter(typeof(WageBasisOfConverter<TraineeWage>))]
public sealed record TraineeWage : WageBasis
{
    /// <summary>The lowest monthly wage of workers who do the same work for the same employer, in rupiah, at least 0; null is unknown.</summary>
    public Rupiah? LowestForSameWork { get; init; }
}
