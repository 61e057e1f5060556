using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>
/// A wage, by the way it is paid: basic wage and fixed allowances (PP 44/2015 Pasal 19). One of <see cref="MonthlyWage"/>,
/// <see cref="DailyWage"/>, <see cref="PieceWage"/>, <see cref="WeatherDependentWage"/>.
/// </summary>
[JsonConverter(typeof(WageConverter))]
public abstract record Wage : WageBasis
{
    private protected Wage()
    {
    }
}

/// <summary>Paid by the month (Pasal 19(1)(2)).</summary>
/// <param name="AMonth">The wage of a month, in rupiah, from 0 to 5 billion.</param>
[JsonConverter(typeof(WageOfConverter<MonthlyWage>))]
public sealed record MonthlyWage(Rupiah AMonth) : Wage
{
    /// <summary>The wage and how it is paid.</summary>
    public override string ToString() => $"{AMonth} a month";
}

/// <summary>Paid by the day: a month is 25 days (Pasal 19(3)).</summary>
/// <param name="ADay">The wage of a day, in rupiah, from 0 to 5 billion.</param>
[JsonConverter(typeof(WageOfConverter<DailyWage>))]
public sealed record DailyWage(Rupiah ADay) : Wage
{
    /// <summary>The wage and how it is paid.</summary>
    public override string ToString() => $"{ADay} a day";
}

/// <summary>Paid by the piece or by result: the average of the last 3 months (Pasal 19(4)).</summary>
/// <param name="LastMonths">The wages of the last 3 months, in rupiah, each from 0 to 5 billion; exactly 3.</param>
[JsonConverter(typeof(WageOfConverter<PieceWage>))]
public sealed record PieceWage(ValueList<Rupiah> LastMonths) : Wage
{
    /// <summary>The wages and how they are paid.</summary>
    public override string ToString() => $"{LastMonths} by the piece";
}

/// <summary>Paid by the piece for work that depends on the weather: the average of the last 12 months (Pasal 19(5)).</summary>
/// <param name="LastMonths">The wages of the last 12 months, in rupiah, each from 0 to 5 billion; exactly 12.</param>
[JsonConverter(typeof(WageOfConverter<WeatherDependentWage>))]
public sealed record WeatherDependentWage(ValueList<Rupiah> LastMonths) : Wage
{
    /// <summary>The wages and how they are paid.</summary>
    public override string ToString() => $"{LastMonths} by the piece, depending on the weather";
}
